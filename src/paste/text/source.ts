/** Words of the pasted text to show beside what was read from them. */

import type { Source } from '../pastedReport.ts';
import type { Word } from '../words.ts';
import type { Line } from './lines.ts';

/** So many letters of a quotation's beginning and end are shown. */
const BEGINNING = 100;
const END = 60;

/** A text short enough to show: what is too long loses its middle. */
export const shorten = (text: string): string =>
  text.length <= BEGINNING + END + 3 ? text : `${text.slice(0, BEGINNING)} … ${text.slice(-END)}`;

/** The words from one index to another, that one included; the line is the last word's, where the figure stands. */
export const quote = (words: readonly Word[], lines: readonly Line[], from: number, to: number): Source => ({
  line: lines[words[to]?.line ?? 0]?.number ?? 1,
  text: shorten(
    words
      .slice(from, to + 1)
      .map(({ written }) => written)
      .join(' '),
  ),
});
