/** Who speaks to people: in which words, and in which digits. Handed to whatever speaks. */
import { type Digits, inDigits } from '../thai/digits.ts';
import { formatFigure, formatItemScore } from '../thai/format.ts';
import { type Vocabulary, type VocabularyCode, vocabularies } from '../vocabulary/known.ts';
import { english } from './en.ts';
import { thai } from './th.ts';
import type { Words } from './words.ts';

/** Each language: its name in itself, what it says, and whether it has Thai digits. */
const spoken = {
  th: { name: 'ไทย', words: thai, hasThaiDigits: true },
  en: { name: 'English', words: english, hasThaiDigits: false },
} as const satisfies Readonly<Record<string, Spoken>>;

interface Spoken extends Pick<Wording, 'words' | 'hasThaiDigits'> {
  readonly name: string;
}

export type LanguageCode = keyof typeof spoken;

/** The languages to choose from, each by its name in itself. */
export const languages = (Object.keys(spoken) as LanguageCode[]).map((code) => ({
  code,
  name: spoken[code].name,
}));

/** Those of them that tabs and reports are written in, too. */
export const writtenLanguages = (Object.keys(vocabularies) as VocabularyCode[]).map((code) => ({
  code,
  name: spoken[code].name,
}));

/** What is picked from all that each language says: texts of ours are known again whatever language wrote them. */
export const inEveryLanguage = <Picked>(pick: (words: Words) => Picked): Picked[] =>
  Object.values(spoken).map(({ words }) => pick(words));

/** How a language words things. */
export interface Wording {
  /** As pages and documents name their language. */
  readonly code: LanguageCode;
  readonly words: Words;
  /** The words that are known again in the workbook. */
  readonly vocabulary: Vocabulary;
  /** Thai digits are an office's choice for Thai; no other language mixes with them. */
  readonly hasThaiDigits: boolean;
}

/**
 * A language by its code.
 *
 * @param written the language of the workbook that it is spoken about, or that is written in it
 */
export const wordingOf = (code: LanguageCode, written: VocabularyCode = 'th'): Wording => ({
  code,
  words: spoken[code].words,
  vocabulary: vocabularies[written],
  hasThaiDigits: spoken[code].hasThaiDigits,
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

/** The language in these digits, or in Arabic ones where it has no others. */
export const voiceOf = <Spoken extends Wording>(wanted: Digits, language: Spoken): Voice<Spoken> => {
  const digits = language.hasThaiDigits ? wanted : 'arabic';
  return {
    ...language,
    digits,
    say: (sentence) => inDigits(sentence, digits),
    figure: (score) => formatFigure(score, digits),
    itemScore: (score) => formatItemScore(score, digits),
  };
};
