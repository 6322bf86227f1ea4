/** A language whole: what it says, what it writes, and its sentences about problems and refusals. */
import type { VocabularyCode } from '../vocabulary/known.ts';
import { type LanguageCode, type Wording, wordingOf } from '../words/voice.ts';
import { englishConfirmed, englishProblems } from './en/problems.ts';
import { englishLoss, englishRefusals } from './en/refusals.ts';
import type { Sentences } from './sentences.ts';
import { thaiConfirmed, thaiProblems } from './th/problems.ts';
import { thaiLoss, thaiRefusals } from './th/refusals.ts';

export interface Language extends Wording {
  readonly sentences: Sentences;
}

const sentencesOf: Readonly<Record<LanguageCode, Sentences>> = {
  en: {
    problems: englishProblems,
    confirmed: englishConfirmed,
    refusals: englishRefusals,
    loss: englishLoss,
  },
  th: { problems: thaiProblems, confirmed: thaiConfirmed, refusals: thaiRefusals, loss: thaiLoss },
};

/**
 * A language by its code.
 *
 * @param written the language of the workbook that it is spoken about, or that is written in it
 */
export const languageOf = (code: LanguageCode, written?: VocabularyCode): Language => ({
  ...wordingOf(code, written),
  sentences: sentencesOf[code],
});
