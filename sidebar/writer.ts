/** Writes texts and figures in the digits that the settings ask for. */

import { type Digits, inDigits } from '../src/thai/digits.ts';
import { formatFigure } from '../src/thai/format.ts';
import { sidebarWords } from '../src/words/th/sidebar.ts';

export interface Writer {
  /** For our own sentences. What stands in the workbook, tabs' names and cells included, is shown as it stands there. */
  readonly text: (text: string) => string;
  readonly figure: (score: number | null, complete?: boolean) => string;
}

export const writerFor = (digits: Digits): Writer => ({
  text: (plain) => inDigits(plain, digits),
  figure: (score, complete = true) => {
    if (score === null) return sidebarWords.none;
    const figure = formatFigure(score, digits);
    return complete ? figure : `${figure} (${sidebarWords.incomplete})`;
  },
});
