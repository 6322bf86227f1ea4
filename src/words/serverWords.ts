/** What the server itself says, by language. It is loaded anew at every call, and takes nothing else of a language along. */
import type { LanguageCode, SameWords } from '../vocabulary/known.ts';
import { serverWords as thai } from './th/server.ts';

export type ServerWords = SameWords<typeof thai>;

export const serverWords: Readonly<Record<LanguageCode, ServerWords>> = { th: thai };
