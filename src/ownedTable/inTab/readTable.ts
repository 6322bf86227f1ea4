/** Reads a table that nothing essential is missing from. */

import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { textAt } from '../../grid/marks/marks.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { Tab } from '../../grid/workbook.ts';
import { known, type Vocabulary } from '../../vocabulary/known.ts';
import { isFootMark, rowMarkReader } from '../marks.ts';
import type { TableMark, TableSheet } from '../table.ts';
import type { TableForm } from '../tableForm.ts';
import { type FoundTable, lostParts } from './inspectTable.ts';
import { readCells } from './readCell.ts';
import { writtenIn } from './writtenIn.ts';

/** A table and where its parts stand; rows and columns count from 0. */
export interface ReadTable<Column extends string> {
  readonly tab: Tab;
  /** In whose words it stands, where its headers tell. */
  readonly vocabulary: Vocabulary | null;
  readonly sheet: TableSheet<Column>;
  readonly headerRow: number;
  readonly keyRow: number;
  readonly markColumn: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Where the title stands: it stays behind when the first column is moved. */
  readonly titleColumn: number;
  /** What staff wrote into their columns, by row (from 1); '' where a column is gone. */
  readonly staff: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** The table with the parts that it needs; null when one of them is gone. */
export const readTable = <Column extends string>(found: FoundTable<Column>): ReadTable<Column> | null => {
  const { tab, form, memory, keyRow, headerRow, markColumn, columns } = found;
  if (lostParts(found).length > 0) return null;
  if (memory === null || keyRow === null || headerRow === null || markColumn === null) return null;
  const { grid } = tab;
  const readRow = rowMarkReader(form);
  const marks = grid.values.map((_, row) => readRow(textAt(grid, row, markColumn)));
  const foot = grid.values.map((_, row) => isFootMark(textAt(grid, row, markColumn)));
  // A person who sorts everything puts rows of the table above its header.
  const rowNumbers = grid.values
    .map((_, row) => row)
    .filter((row) => row !== keyRow && row !== headerRow && !foot[row])
    .filter((row) => row > headerRow || marks[row] !== null);
  const staff = new Map(rowNumbers.map((row) => [row + 1, staffCells(found, row)]));
  const hasOthers = otherWords(found, markColumn);
  const rows = rowNumbers.map((row) => ({
    row: row + 1,
    mark: marks[row] ?? null,
    cells: readCells(form, grid, row, columns),
    formulas: [],
    hasOthers: hasOthers(row, staff.get(row + 1) ?? {}),
  }));
  const titleColumn = findTitleColumn(found, memory, headerRow);
  const outside = grid.values
    .map((_, row) => ({ row: row + 1, text: textAt(grid, row, titleColumn) }))
    .filter((_, row) => (row < headerRow && !rowNumbers.includes(row)) || foot[row]);
  const sheet = { mark: memory, outside, headRow: Math.max(headerRow, keyRow) + 1, rows };
  return {
    tab,
    vocabulary: writtenIn(found),
    sheet,
    headerRow,
    keyRow,
    markColumn,
    columns,
    titleColumn,
    staff,
  };
};

type StaffCells = Readonly<Record<string, string>>;

const staffCells = ({ tab, form, columns }: FoundTable<string>, row: number): StaffCells =>
  Object.fromEntries(
    form.staff.map((name) => {
      const column = columns.get(name);
      return [name, column === undefined ? '' : textAt(tab.grid, row, column)];
    }),
  );

/** Tells whether a row holds words that are not drafted: of staff, in a column of the form or another. */
const otherWords = (
  { tab: { grid }, form, columns }: FoundTable<string>,
  markColumn: number,
): ((row: number, staff: StaffCells) => boolean) => {
  const initials = known(form.wordsIn).map(({ initial }) => initial);
  const own = new Set([
    markColumn,
    ...form.drafted.flatMap((name) => columns.get(name) ?? []),
    ...form.staff.flatMap((name) => columns.get(name) ?? []),
  ]);
  return (row, staff) =>
    (grid.values[row] ?? []).some((cell, column) => cell !== '' && !own.has(column)) ||
    Object.entries(staff).some(([name, text]) => text !== '' && !initials.some((one) => one[name] === text));
};

/** The table with the formulas that staff put into its drafted columns. @throws Wanted until they were read */
export const withFormulas = <Column extends string>(
  form: Pick<TableForm<Column, string>, 'drafted'>,
  table: ReadTable<Column>,
): ReadTable<Column> => {
  const formulas = factOf(table.tab, 'formulas');
  const holds = (row: number, name: Column): boolean => {
    const column = table.columns.get(name);
    return column !== undefined && (formulas[row - 1]?.[column] ?? '') !== '';
  };
  const rows = table.sheet.rows.map((one) => ({
    ...one,
    formulas: form.drafted.filter((name) => holds(one.row, name)),
  }));
  return { ...table, sheet: { ...table.sheet, rows } };
};

/** The column above the header that holds what we wrote as the title, else the table's first. */
const findTitleColumn = (
  { tab: { grid }, form, columns }: FoundTable<string>,
  { title }: TableMark,
  top: number,
): number => {
  const first = columns.get(form.drafted[0] ?? '') ?? 0;
  const wrote = title.filter((print) => print !== fingerprint(''));
  const holds = (column: number): boolean =>
    grid.values.slice(0, top).some((_, row) => wrote.includes(fingerprint(textAt(grid, row, column))));
  const width = grid.values[0]?.length ?? 0;
  const candidates = [first, ...Array.from({ length: width }, (_, column) => column)];
  return candidates.find(holds) ?? first;
};
