import { columnLetters } from '../../host/workbook/a1.ts';

/** Where a cell is; rows and columns count from 0. */
interface CellPlace {
  row: number;
  column: number;
}

const A = 65;
const letters = 26;
const upperCase = 0xdf;

/** `AB12`. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Reads `AB12`; `undefined` for what is no cell's name. Tabs have millions of these, so no pattern is used. */
export function readCellName(name: string): CellPlace | undefined {
  let column = 0;
  let at = 0;
  for (; at < name.length; at += 1) {
    const letter = (name.charCodeAt(at) & upperCase) - A + 1;
    if (letter < 1 || letter > letters) break;
    column = column * letters + letter;
  }
  const row = Number(name.slice(at));
  return column > 0 && Number.isInteger(row) && row > 0 ? { row: row - 1, column: column - 1 } : undefined;
}
