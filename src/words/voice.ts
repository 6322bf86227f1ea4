/** Who speaks to people: in which words, and in which digits. Handed to whatever speaks. */
import { type Digits, inDigits } from '../thai/digits.ts';
import { formatFigure, formatItemScore } from '../thai/format.ts';
import { type Language, type SameWords, type Vocabulary, vocabularies } from '../vocabulary/known.ts';
import { thai } from './th.ts';

/** All that is said: what a language must have. A function is a whole sentence, or a whole line. */
export type Words = SameWords<typeof thai>;

const wordsOf: Readonly<Record<Language, Words>> = { th: thai };

export interface Voice {
  readonly language: Language;
  readonly words: Words;
  /** What it writes where words are known again. */
  readonly vocabulary: Vocabulary;
  readonly digits: Digits;
  /** A sentence of ours in the voice's digits. */
  readonly say: (sentence: string) => string;
  /** A score, 0 to 100, with two decimals. */
  readonly figure: (score: number) => string;
  /** An item's score, 0 to 100: two decimals, but whole 0 and 100 without. */
  readonly itemScore: (score: number) => string;
}

export const voiceOf = (digits: Digits, language: Language = 'th'): Voice => ({
  language,
  words: wordsOf[language],
  vocabulary: vocabularies[language],
  digits,
  say: (sentence) => inDigits(sentence, digits),
  figure: (score) => formatFigure(score, digits),
  itemScore: (score) => formatItemScore(score, digits),
});
