/**
 * The sidebar's one script. What decides is there at once, for whoever loads it: the page, the command line, the tests.
 * The views touch the page, and wait until they are started.
 */
export { asking, build, languageOf } from '../src/run/main.ts';

/** Shows the sidebar in its page. */
export const start = (): Promise<void> => import('./app.ts').then(({ startApp }) => startApp());
