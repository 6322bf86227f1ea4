/** What decides, wherever the person is: in the sidebar, on the command line, in the tests. */
export { build } from '../grid/build.ts';
export { pastResult } from '../plan/lastYear.ts';
export { describeProblem } from '../problems/describe.ts';
export { settingLabels } from '../settings/labels.ts';
export { explainLevel } from '../summary/buildSummary.ts';
export { asking } from './ask.ts';
