/** What decides, wherever the person is: in the sidebar, on the command line, in the tests. */
export { build } from '../grid/build.ts';
export { languageOf } from '../problems/language.ts';
export { asking } from './ask.ts';
