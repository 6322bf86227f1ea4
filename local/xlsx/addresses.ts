import type { IRange } from '@univerjs/core';

/** The letters of a column that counts from 0: `A`, `AB`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** A bound of a range; Univer has `NaN` for those of whole rows and columns. */
const bound = (index: number, otherwise: number): number => (Number.isNaN(index) ? otherwise : index);

/** `B3` or `B3:C4` of a range whose rows and columns count from 0. */
export function toA1({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = `${columnLetters(bound(startColumn, 0))}${bound(startRow, 0) + 1}`;
  const last = `${columnLetters(bound(endColumn, lastColumn))}${bound(endRow, lastRow) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The range of `B3`, `B3:C4`, `B:C` or `3:4` (with or without `$`); rows and columns count from 0. */
export function toRange(a1: string): IRange {
  const [first = '', last = first] = a1.replaceAll('$', '').toUpperCase().split(':');
  const letters = (part: string) => /^[A-Z]+/.exec(part)?.[0];
  const digits = (part: string) => /\d+$/.exec(part)?.[0];
  const column = (part: string, otherwise: number) => {
    const name = letters(part);
    return name ? columnNumber(name) : otherwise;
  };
  const row = (part: string, otherwise: number) => Number(digits(part) ?? otherwise + 1) - 1;
  return {
    startRow: row(first, 0),
    startColumn: column(first, 0),
    endRow: row(last, lastRow),
    endColumn: column(last, lastColumn),
  };
}
