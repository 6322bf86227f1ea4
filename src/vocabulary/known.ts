/** Every language's words at once: whoever made a workbook, in whatever language, its words are known again. */

import * as en from './en.ts';
import * as th from './th.ts';

/** What another language must have: the same words, whatever they say. */
export type SameWords<Words> = Words extends string
  ? string
  : Words extends RegExp | ((...given: never) => unknown)
    ? Words
    : Words extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Words]: SameWords<Words[Key]> };

/** The words of one language. */
export type Vocabulary = SameWords<typeof th>;

/** The languages that workbooks are written in. */
const written = { th, en } as const;

export type VocabularyCode = keyof typeof written;

/** By the language's code. A word that a language lacks is asked for here, and nowhere else. */
export const vocabularies: Readonly<Record<VocabularyCode, Vocabulary>> = written;

/** What is picked from each language's words. */
export const known = <Picked>(pick: (vocabulary: Vocabulary) => Picked): Picked[] =>
  Object.values(vocabularies).map(pick);

/**
 * The vocabulary of which most words are known again, the first of several.
 *
 * @param count how many of a vocabulary's words are
 * @returns null where no word of any is
 */
export const mostKnown = (count: (vocabulary: Vocabulary) => number): Vocabulary | null => {
  const counts = known((vocabulary) => ({ vocabulary, count: count(vocabulary) }));
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count > 0 ? best.vocabulary : null;
};

/** The keys of a list of words: the same in every language, in the order in which a new tab has them. */
export const keysOf = <List extends Readonly<Record<string, unknown>>>(
  pick: (vocabulary: Vocabulary) => List,
): readonly (keyof List)[] => Object.keys(pick(vocabularies.th));

/** One word or several for each key. */
type Keyed<Key extends string> = Readonly<Partial<Record<Key, string | readonly string[]>>>;

/**
 * What each word stands for, in any language.
 *
 * @param fold as the text is folded that is looked up
 */
export const keysByWord = <Key extends string>(
  fold: (word: string) => string,
  ...picks: readonly ((vocabulary: Vocabulary) => Keyed<Key>)[]
): ReadonlyMap<string, Key> =>
  new Map(
    known((vocabulary) => picks.map((pick) => Object.entries(pick(vocabulary)) as [Key, Keyed<Key>[Key]][]))
      .flat(2)
      .flatMap(([key, words]) => [words ?? []].flat().map((word): [string, Key] => [fold(word), key])),
  );
