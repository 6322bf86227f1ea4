/** Writes texts and figures in the digits that the settings ask for. */

import type { Figure } from '../src/assessment/assessment.ts';
import { type Digits, inDigits } from '../src/thai/digits.ts';
import { formatFigure } from '../src/thai/format.ts';
import { sidebarWords } from '../src/words/sidebar.ts';

export interface Writer {
  /** For our own sentences. What stands in the workbook, tabs' names and cells included, is shown as it stands there. */
  readonly text: (text: string) => string;
  /** A score, 0 to 100, and whether it is of all that belongs to it. */
  readonly figure: (figure: Figure) => string;
  readonly points: (points: number) => string;
}

export const writerFor = (digits: Digits): Writer => {
  const points = (value: number): string => formatFigure(value, digits);
  return {
    text: (plain) => inDigits(plain, digits),
    points,
    figure: ({ score, complete }) => {
      if (score === null) return sidebarWords.none;
      return complete ? points(score) : `${points(score)} (${sidebarWords.incomplete})`;
    },
  };
};
