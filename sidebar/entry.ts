/**
 * The sidebar's one script. What decides is there at once, for whoever loads it: the page, the command line, the tests.
 * The views touch the page, and wait until they are started.
 */
import { type Language, languageOf } from '../src/problems/language.ts';

export { asking, build, languageOf } from '../src/run/main.ts';

/** Shows the sidebar in its page, which speaks one language. */
export const start = (language: Language = languageOf('th')): Promise<void> =>
  import('./app.ts').then(({ startApp }) => startApp(language));
