/** The drafted cells of a row. */

import type { Cell } from '../grid/edits.ts';
import { fingerprint } from '../grid/marks/fingerprint.ts';
import { foldText } from '../thai/foldText.ts';
import type { SheetRow } from './table.ts';

/** A spreadsheet keeps so many digits of a number; what a sum has beyond them is noise. */
const DIGITS = 15;

/** What a cell says, however it was typed: the number 98.5 and the text "98.5" are the same. */
export const textOf = (cell: Cell): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(DIGITS))) : cell;

/** Whether two cells say the same, one as a number and the other as its text, too. */
export const isSameCell = (one: Cell, other: Cell): boolean => textOf(one) === textOf(other);

/** A short stand-in for what a cell says. */
export const cellPrint = (cell: Cell): string => fingerprint(textOf(cell));

/** A text as the number that it is, in whatever digits; as it stands when it is none. */
export const asNumber = (text: string): Cell => {
  const plain = foldText(text);
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(plain) ? Number(plain) : text;
};

/** The names of the columns, in the order of the record. */
export const columnsOf = <Column extends string>(cells: Readonly<Record<Column, unknown>>): Column[] =>
  Object.keys(cells) as Column[];

/** A record of the same columns with other values. */
export const mapCells = <Column extends string, From, To>(
  cells: Readonly<Record<Column, From>>,
  value: (cell: From, column: Column) => To,
): Record<Column, To> =>
  Object.fromEntries(columnsOf(cells).map((column) => [column, value(cells[column], column)])) as Record<
    Column,
    To
  >;

/** Whether nothing stands in the drafted cells of a row; 0 is something. */
export const isEmptied = ({ cells }: Pick<SheetRow<string>, 'cells'>): boolean =>
  Object.values(cells).every((cell) => cell === '');

/** Whether nothing at all stands in a row, staff's own columns included. */
export const isBlank = (row: SheetRow<string>): boolean => isEmptied(row) && !row.hasOthers;

/** A section's name stands in the table's first column. */
export const firstCell = (cells: Readonly<Record<string, Cell>>): string =>
  textOf(Object.values(cells)[0] ?? '');

/** What a row is called: the first line of its first cell. */
export const rowName = ({ cells }: { readonly cells: Readonly<Record<string, Cell>> }): string =>
  firstCell(cells).split('\n')[0] ?? '';
