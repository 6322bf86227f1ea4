/** Writes texts and figures as the settings ask: in the words and the digits of a voice. */
import type { Digits } from '../src/thai/digits.ts';
import { type Voice, voiceOf, type Words } from '../src/words/voice.ts';

export interface Writer extends Pick<Voice['vocabulary'], 'partNames'> {
  readonly words: Words['sidebar'];
  readonly progress: Words['plan']['progress'];
  /** For our own sentences. What stands in the workbook, tabs' names and cells included, is shown as it stands there. */
  readonly text: (text: string) => string;
  readonly figure: (score: number | null, complete?: boolean) => string;
}

export const writerFor = (digits: Digits): Writer => {
  const { words, vocabulary, say, figure } = voiceOf(digits);
  return {
    words: words.sidebar,
    progress: words.plan.progress,
    partNames: vocabulary.partNames,
    text: say,
    figure: (score, complete = true) => {
      if (score === null) return words.sidebar.none;
      return complete ? figure(score) : words.sidebar.incompleteFigure(figure(score));
    },
  };
};
