/** Writes texts and figures as the settings ask: in the words and the digits of a voice. */
import type { Figure } from '../../src/assessment/assessment.ts';
import type { Language } from '../../src/problems/language.ts';
import type { Digits } from '../../src/thai/digits.ts';
import { type Voice, voiceOf } from '../../src/words/voice.ts';
import type { Words } from '../../src/words/words.ts';

export interface Writer {
  readonly voice: Voice<Language>;
  readonly words: Words['sidebar'];
  /** For our own sentences. What stands in the workbook, tabs' names and cells included, is shown as it stands there. */
  readonly text: (text: string) => string;
  /** A score, 0 to 100, and whether it is of all that belongs to it. */
  readonly figure: (figure: Figure) => string;
  readonly points: (points: number) => string;
  /** The same for a sentence that names something of the workbook: that stays as it stands there. */
  readonly textAround: (text: string, names: readonly string[]) => string;
}

/** Thai digits are an office's choice for Thai; no other language mixes with them. */
export const digitsFor = (digits: Digits, { code }: Pick<Language, 'code'>): Digits =>
  code === 'th' ? digits : 'arabic';

export const writerFor = (digits: Digits, language: Language): Writer => {
  const voice = voiceOf(digitsFor(digits, language), language);
  const { say, figure: points } = voice;
  const words = voice.words.sidebar;
  return {
    voice,
    words,
    text: say,
    textAround: (text, names) => sayAround(text, names, say),
    points,
    figure: ({ score, complete }) => {
      if (score === null) return words.none;
      return complete ? points(score) : words.incompleteFigure(points(score));
    },
  };
};

/** Says what stands between the names. */
const sayAround = (text: string, names: readonly string[], say: (text: string) => string): string => {
  const [name] = names.filter((one) => one !== '' && text.includes(one)).sort((a, b) => b.length - a.length);
  if (name === undefined) return say(text);
  return text
    .split(name)
    .map((part) => sayAround(part, names, say))
    .join(name);
};
