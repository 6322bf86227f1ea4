/**
 * Heights of rows by the text in them. Google and Excel fit such rows when they show them; other readers take the heights
 * that stand in the file, so they must be there. Text is not measured but estimated, for a font that
 * is a little larger than Sarabun.
 */
import type { ICellData, IStyleData } from '@univerjs/core';
import { wordEnds } from '../../../text/wordEnds.ts';

const WRAPS = 3;
const DEFAULT_SIZE = 10;
/** Excel's own limit, in points. */
const MOST_POINTS = 409;
/**
 * Average width of a letter, and height of a line, in parts of the font's size. Sarabun takes 0.53 and 1.3 on the sample's
 * plan, Loma, which stands in for it on many machines, 0.57 and 1.59, of which the last line needs no more than 1.3.
 */
const LETTER = 0.57;
const LINE = 1.55;
/** Beside the text. */
const PADDING_POINTS = 1;

/** Thai vowels and tone marks above and below a letter take no width. */
const lettersOf = (text: string): number => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;

/** The words of a line, each with what stands behind it. */
const wordsOf = (text: string): string[] => {
  const ends = [...wordEnds(text, 0, text.length), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

/** Lines end with a word; a blank at their end takes no room, and a word that is longer than a line goes on in the next. */
const linesOfParagraph = (text: string, perLine: number): number => {
  if (lettersOf(text) <= perLine) return 1;
  let full = 0;
  let used = 0;
  for (const word of wordsOf(text)) {
    const seen = lettersOf(word.trimEnd());
    if (used > 0 && used + seen > perLine) {
      full += 1;
      used = 0;
    }
    for (; used + seen > perLine; used -= perLine) full += 1;
    used += lettersOf(word);
  }
  return full + 1;
};

const linesOf = (text: string, perLine: number): number =>
  text.split(/\r\n|\r|\n/).reduce((lines, line) => lines + linesOfParagraph(line, perLine), 0);

/**
 * The height in points that shows all of a cell's text; 0 for an empty cell.
 *
 * @param width the column's, or that of all columns that the cell is merged over, in points
 */
export function fittedHeight(cell: ICellData, style: IStyleData, width: number): number {
  if (cell.v === undefined || cell.v === null || cell.v === '') return 0;
  const size = style.fs ?? DEFAULT_SIZE;
  const lettersPerLine = Math.max(1, Math.floor((width - PADDING_POINTS) / (size * LETTER)));
  const lines = style.tb === WRAPS ? linesOf(String(cell.v), lettersPerLine) : 1;
  return Math.min(MOST_POINTS, lines * size * LINE);
}
