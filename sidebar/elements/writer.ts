/** Writes texts and figures as the settings ask: in the words and the digits of a voice. */
import type { Figure } from '../../src/assessment/assessment.ts';
import type { Language } from '../../src/problems/language.ts';
import { spokenIn } from '../../src/problems/spokenIn.ts';
import type { Digits } from '../../src/thai/digits.ts';
import { type Voice, voiceOf } from '../../src/words/voice.ts';
import type { Words } from '../../src/words/words.ts';

export interface Writer {
  readonly voice: Voice<Language>;
  readonly words: Words['sidebar'];
  /** For texts of the framework and the library. What stands in the workbook, tabs' names and cells included, is shown as it stands there. */
  readonly text: (text: string) => string;
  /** A score, 0 to 100, and whether it is of all that belongs to it. */
  readonly figure: (figure: Figure) => string;
  readonly points: (points: number) => string;
}

/** @param digits as the office set them; only Thai heeds them */
export const writerFor = (digits: Digits, language: Language): Writer => {
  const voice = voiceOf(digits, spokenIn(digits, language));
  const { say, figure: points } = voice;
  const words = voice.words.sidebar;
  return {
    voice,
    words,
    text: say,
    points,
    figure: ({ score, complete }) => {
      if (score === null) return words.none;
      return complete ? points(score) : words.incompleteFigure(points(score));
    },
  };
};
