/**
 * Every language's words of our tabs: what the server knows of the vocabulary. It is loaded anew at every call, and takes
 * nothing else of a language along.
 */
import * as en from './en/ownTabs.ts';
import type { SameWords, VocabularyCode } from './known.ts';
import * as th from './th/ownTabs.ts';

type OwnTabWords = SameWords<typeof th>;

const ownTabWords: Readonly<Record<VocabularyCode, OwnTabWords>> = { th, en };

/** What is picked from each language's words of our tabs: as `known`, for what the server knows, too. */
export const knownOfOwnTabs = <Picked>(pick: (words: OwnTabWords) => Picked): Picked[] =>
  Object.values(ownTabWords).map(pick);
