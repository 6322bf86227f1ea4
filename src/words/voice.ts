/** Who speaks to people: in which words, and in which digits. Handed to whatever speaks. */
import { type Digits, inDigits } from '../thai/digits.ts';
import { formatFigure, formatItemScore } from '../thai/format.ts';
import { type Vocabulary, type VocabularyCode, vocabularies } from '../vocabulary/known.ts';
import { english } from './en.ts';
import { thai } from './th.ts';
import type { Words } from './words.ts';

/** Each language: its name in itself, what it says, and the vocabulary of the workbooks that it is spoken about. */
const spoken = {
  th: { name: 'ไทย', words: thai, writes: 'th' },
  en: { name: 'English', words: english, writes: 'th' },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly words: Words; readonly writes: VocabularyCode }>
>;

export type LanguageCode = keyof typeof spoken;

/** The languages to choose from, each by its name in itself. */
export const languages = (Object.keys(spoken) as LanguageCode[]).map((code) => ({
  code,
  name: spoken[code].name,
}));

/** How a language words things. */
export interface Wording {
  /** As pages and documents name their language. */
  readonly code: LanguageCode;
  readonly words: Words;
  /** What it writes where words are known again. */
  readonly vocabulary: Vocabulary;
}

/** A language by its code. */
export const wordingOf = (code: LanguageCode): Wording => ({
  code,
  words: spoken[code].words,
  vocabulary: vocabularies[spoken[code].writes],
});

/** A language that speaks, in its words and in the digits that a person chose. */
export type Voice<Spoken extends Wording = Wording> = Spoken & {
  readonly digits: Digits;
  /** A sentence of ours in the voice's digits. */
  readonly say: (sentence: string) => string;
  /** A score, 0 to 100, with two decimals. */
  readonly figure: (score: number) => string;
  /** An item's score, 0 to 100: two decimals, but whole 0 and 100 without. */
  readonly itemScore: (score: number) => string;
};

/** The language in these digits. */
export const voiceOf = <Spoken extends Wording>(digits: Digits, language: Spoken): Voice<Spoken> => ({
  ...language,
  digits,
  say: (sentence) => inDigits(sentence, digits),
  figure: (score) => formatFigure(score, digits),
  itemScore: (score) => formatItemScore(score, digits),
});
