/** The paper that documents are printed on, and how much text stands on it. */
import type { Orientation } from './report.ts';

/** A4, with the margins of official letters. In centimetres. */
export const paper = {
  portrait: { width: 21, height: 29.7, top: 2.5, bottom: 2, left: 3, right: 2 },
  landscape: { width: 29.7, height: 21, top: 2.5, bottom: 2, left: 2, right: 2 },
} as const satisfies Readonly<Record<Orientation, object>>;

/** The width that text takes on a page, in centimetres. */
export const textWidth = (orientation: Orientation): number => {
  const { width, left, right } = paper[orientation];
  return width - left - right;
};

/** The height that text takes on a page, in centimetres. */
export const textHeight = (orientation: Orientation): number => {
  const { height, top, bottom } = paper[orientation];
  return height - top - bottom;
};

/** Thai vowels and tone marks above and below a letter take no width. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

const CENTIMETRES_OF_POINT = 2.54 / 72;

/**
 * A letter of TH Sarabun New is so many parts of its size wide, and a line so many high, by the measures in the font itself:
 * 0.36 on the average of a report's tables, here wider, as lines end with a word. With 0.38 none of the 221 cells of the
 * sample's tables takes a line more than is said here; programs part words differently, hence a little more.
 */
const LETTER = 0.4;
const LINE = 1.34;

/** The space above and below the text of a cell, in centimetres. */
const CELL_MARGIN = 0.2;

/**
 * How high a cell is at most, in centimetres.
 *
 * @param width of its text, in centimetres
 * @param size in points
 */
export const heightOf = (text: string, width: number, size: number): number => {
  const point = size * CENTIMETRES_OF_POINT;
  const lettersOfLine = Math.max(1, Math.floor(width / (point * LETTER)));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(MARKS, '').length / lettersOfLine)), 0);
  return lines * point * LINE + CELL_MARGIN;
};
