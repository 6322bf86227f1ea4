/** What each language must have. A function is a whole sentence, or a whole line. */
import type { SameWords } from '../vocabulary/known.ts';
import type { serverWords } from './th/server.ts';
import type { thai } from './th.ts';

/** All that is said. */
export type Words = SameWords<typeof thai>;

/** What the server itself says. */
export type ServerWords = SameWords<typeof serverWords>;
