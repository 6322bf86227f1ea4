/**
 * What runs where the person is: in the sidebar, on the command line, in the tests. The build makes one script of it, with
 * each export under one global.
 */
export { build } from '../grid/build.ts';
export { asking } from './ask.ts';
