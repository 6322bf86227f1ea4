/**
 * Heights of rows by the text in them. Google and Excel fit such rows when they show them; other readers take the heights
 * that stand in the file, so they must be there. Text is not measured but estimated, a little on the large side.
 */
import type { ICellData, IStyleData } from '@univerjs/core';

const WRAPS = 3;
const DEFAULT_SIZE = 10;
/** Excel's own limit, in points. */
const MOST_POINTS = 409;
/**
 * Average width of a letter, and height of a line, in parts of the font's size. Sarabun takes 0.53 and 1.3 on the sample's
 * plan; the rest is for lines that break early, and for fonts that stand in for it.
 */
const LETTER = 0.56;
const LINE = 1.45;
const PADDING_POINTS = 2;

/** Thai vowels and tone marks above and below a letter take no width. */
const withoutMarks = (text: string): string => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '');

/** Lines end with a word: so many letters of each stay unused, a word's half. */
const UNUSED = 2;

const linesOfParagraph = (letters: number, perLine: number): number =>
  letters <= perLine ? 1 : Math.ceil(letters / Math.max(1, perLine - UNUSED));

const linesOf = (text: string, lettersPerLine: number): number =>
  text
    .split(/\r\n|\r|\n/)
    .reduce((lines, line) => lines + linesOfParagraph(withoutMarks(line).length, lettersPerLine), 0);

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
  return Math.min(MOST_POINTS, lines * size * LINE + PADDING_POINTS);
}
