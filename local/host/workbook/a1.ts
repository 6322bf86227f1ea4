import { columnName } from '../../../src/grid/grid.ts';
import { around, type Rectangle } from './rectangle.ts';

/** `0` is A, `26` is AA. */
export const columnLetters = (column: number): string => columnName(column + 1);

/** The other way: `A` is 0, whatever the case of its letters. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The notation Google gives for a rectangle: `A1` or `A1:B2`. */
export function toA1({ startRow, endRow, startColumn, endColumn }: Rectangle): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const cornerPattern = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

function corner(text: string): { column: number | null; row: number | null } | null {
  const match = cornerPattern.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

/**
 * Reads A1 notation: `B2`, `B2:D9`, and the open forms `B:D`, `2:9`, `B2:D`, which end with the grid.
 *
 * @returns the rectangle, which may lie outside the grid; `null` when it is no such notation
 */
export function fromA1(notation: string, rowCount: number, columnCount: number): Rectangle | null {
  const parts = notation.split(':');
  const first = corner(parts[0] ?? '');
  const last = parts.length === 1 ? first : corner(parts[1] ?? '');
  if (!first || !last || parts.length > 2) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  return around(
    [first.row ?? 0, last.row ?? rowCount - 1],
    [first.column ?? 0, last.column ?? columnCount - 1],
  );
}
