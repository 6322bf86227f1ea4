/**
 * What runs where the person is: in the sidebar, on the command line, in the tests. The build makes one script of it, with
 * each export under one global.
 */
export { pastResult } from '../plan/lastYear.ts';
export { describeProblem } from '../problems/th.ts';
export { settingLabels } from '../settings/labels.ts';
export { explainLevel } from '../summary/buildSummary.ts';
export { unconfirmedNotes } from '../words/summary.ts';
export { asking } from './ask.ts';
