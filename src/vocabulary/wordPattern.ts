/** Patterns made of the words of every language. */
import { escaped } from '../thai/escaped.ts';
import { foldText } from '../thai/foldText.ts';
import { known, type Vocabulary } from './known.ts';

/** Letters that have cases stand for both of them, so that a pattern may tell other letters by theirs. */
const inAnyCase = (source: string): string =>
  source.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

/** A word as it is matched; blanks in it may be left out. */
const sourceOf = (word: string): string => inAnyCase(escaped(foldText(word))).replace(/ /g, ' ?');

const alternatives = (
  pick: (vocabulary: Vocabulary) => readonly string[],
  sourceOfWord: (word: string) => string,
): string => {
  const words = [...new Set(known(pick).flat())].sort((one, other) => other.length - one.length);
  return `(?:${words.map(sourceOfWord).join('|')})`;
};

/**
 * One of the words of any language, as the source of a pattern of folded text; the longest that fits. Their case does not
 * matter. Words between blanks stand alone ("part", and not "apart"); Thai has no blanks between words.
 *
 * @returns a group that captures nothing
 */
export const oneOf = (pick: (vocabulary: Vocabulary) => readonly string[]): string =>
  alternatives(pick, (word) => {
    const before = /^[a-z]/i.test(word) ? '(?<![A-Za-z])' : '';
    const behind = /[a-z]$/i.test(word) ? '(?![A-Za-z])' : '';
    return `${before}${sourceOf(word)}${behind}`;
  });

/** A folded text that begins with one of the words of any language, or with a word that begins so: "score", "scores". */
export const beginningWith = (pick: (vocabulary: Vocabulary) => readonly string[]): RegExp =>
  new RegExp(`^${alternatives(pick, sourceOf)}`);
