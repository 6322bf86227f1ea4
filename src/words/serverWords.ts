/** What the server itself says, by language. It is loaded anew at every call, and takes nothing else of a language along. */
import { serverWords as english } from './en/server.ts';
import { serverWords as thai } from './th/server.ts';
import type { LanguageCode } from './voice.ts';
import type { ServerWords } from './words.ts';

export const serverWords: Readonly<Record<LanguageCode, ServerWords>> = { th: thai, en: english };
