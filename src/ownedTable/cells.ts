/** The drafted cells of a row. */
import type { SheetRow } from './table.ts';

export const columnsOf = <Column extends string>(cells: Readonly<Record<Column, unknown>>): Column[] =>
  Object.keys(cells) as Column[];

export const mapCells = <Column extends string, T>(
  cells: Readonly<Record<Column, string>>,
  value: (text: string, column: Column) => T,
): Record<Column, T> =>
  Object.fromEntries(columnsOf(cells).map((column) => [column, value(cells[column], column)])) as Record<
    Column,
    T
  >;

export const isEmptied = ({ cells }: Pick<SheetRow<string>, 'cells'>): boolean =>
  Object.values(cells).every((text) => text === '');

export const isBlank = (row: SheetRow<string>): boolean => isEmptied(row) && !row.hasOthers;

/** An issue's name stands in the table's first column. */
export const firstCell = (cells: Readonly<Record<string, string>>): string => Object.values(cells)[0] ?? '';
