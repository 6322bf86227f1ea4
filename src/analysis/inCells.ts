/** A long text over several cells, one below the other. */

/** So many letters of 12 points stand in any line of the analysis' column, 570 pixels wide: Sarabun has room for a few more. */
const LETTERS_OF_LINE = 64;

/**
 * So many lines of 12 points stand in one row: Excel has no row higher than 409 points, and a page of A4 in landscape has
 * room for hardly more below the table's head.
 */
const MOST_LINES = 20;

/** Thai vowels and tone marks above and below a letter take no width. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

const heightOf = (text: string): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(MARKS, '').length / LETTERS_OF_LINE)), 0);

/** The part as it is, or in pieces of so many lines of text, where it is higher. */
const piecesOf = (part: string, continued: string, most: number): string[] => {
  const pieces: string[] = [];
  for (const line of part.split('\n')) {
    const last = pieces[pieces.length - 1];
    if (last === undefined) pieces.push(line);
    else if (heightOf(`${last}\n${line}`) <= most) pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(`${continued}\n${line}`);
  }
  return pieces;
};

/**
 * The parts of a text in so many cells, each as full as it may be. A part is only taken apart where it is too much for one
 * cell, and what is too much for all of them is in the last one.
 *
 * @param count how many cells there are, at least 1
 * @param continued begins what goes on from the cell above
 * @param most how many lines a cell may have
 * @returns as many texts; '' for a cell that is not needed
 */
export const inCells = (
  parts: readonly string[],
  count: number,
  continued: string,
  most = MOST_LINES,
): string[] => {
  const cells: string[] = [];
  for (const piece of parts.flatMap((part) => piecesOf(part, continued, most))) {
    const last = cells[cells.length - 1];
    if (last === undefined) cells.push(piece);
    else if (cells.length === count || heightOf(`${last}\n${piece}`) <= most) {
      cells[cells.length - 1] = `${last}\n${piece}`;
    } else cells.push(piece);
  }
  return Array.from({ length: count }, (_, index) => cells[index] ?? '');
};
