/**
 * Finds a table of ours in a tab, whatever staff did to it: moved, inserted, hid or renamed columns, sorted or deleted
 * rows, deleted parts that we need.
 *
 * The hidden row under the header holds the table's memory, and over each column its name. Where that row is gone, the
 * columns are told by their headers, and where those are gone, too, by what the rows' marks remember, and by their
 * places if nothing was moved.
 */

import { mostFrequent } from '../../grid/cells/mostFrequent.ts';
import { isMark } from '../../grid/marks/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import { foldText } from '../../thai/foldText.ts';
import { keysByWord } from '../../vocabulary/known.ts';
import { cellPrint } from '../cells.ts';
import { readColumnMark, readTableMark, rowMarkReader } from '../marks.ts';
import type { DraftMark, TableMark } from '../table.ts';
import { layoutIndex, MARK, type TableForm } from '../tableForm.ts';
import { readCell } from './readCell.ts';

/** What was found of a table. Rows and columns count from 0; what is null or absent is gone. */
export interface FoundTable<Column extends string> {
  readonly tab: Tab;
  readonly form: TableForm<Column, string>;
  readonly memory: TableMark | null;
  readonly keyRow: number | null;
  readonly headerRow: number | null;
  readonly markColumn: number | null;
  /** By the layout's names. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The parts without which a table cannot be brought up to date, by the layout's names. */
export const lostParts = ({
  form,
  memory,
  headerRow,
  markColumn,
  columns,
}: FoundTable<string>): ('header' | 'memory' | 'marks' | { readonly column: string })[] => [
  ...(headerRow === null ? (['header'] as const) : []),
  ...(markColumn === null ? (['marks'] as const) : memory === null ? (['memory'] as const) : []),
  ...form.essential.filter((column) => !columns.has(column)).map((column) => ({ column })),
];

/** The table of this form in a tab; null when the tab holds nothing of ours. */
export const inspectTable = <Column extends string>(
  form: TableForm<Column, string>,
  tab: Tab,
): FoundTable<Column> | null => {
  const { grid } = tab;
  const readRow = rowMarkReader(form);
  const marked: { row: number; column: number; mark: DraftMark<Column> }[] = [];
  const columns = new Map<string, number>();
  let memory: { mark: TableMark; row: number; column: number } | null = null;
  let keyRow: number | null = null;
  grid.values.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!isMark(cell)) return;
      const named = readColumnMark(cell);
      const table = readTableMark(cell);
      const own = readRow(cell);
      if (named?.table === form.kind) {
        if (!columns.has(named.column)) columns.set(named.column, column);
        keyRow ??= row;
      } else if (table?.kind === form.kind) memory ??= { mark: table, row, column };
      else if (own?.kind === 'row') marked.push({ row, column, mark: own });
    });
  });
  // Assigned in a closure, which the compiler does not follow.
  const found = memory as { mark: TableMark; row: number; column: number } | null;
  if (!found && columns.size === 0 && marked.length === 0) return null;
  if (found) keyRow = found.row;
  const markColumn = found?.column ?? mostFrequent(marked.map(({ column }) => column));
  const headerRow = findHeaderRow(form, tab, keyRow, columns);
  addByHeaders(form, tab, headerRow, columns);
  addByCells(form, tab, marked, columns);
  if (headerRow === null && keyRow === null) addByLayout(form, markColumn, marked, columns);
  columns.delete(MARK);
  return { tab, form, memory: found?.mark ?? null, keyRow, headerRow, markColumn, columns };
};

/** The column that each header names, in any language. */
const columnsByHeader = ({ wordsIn }: TableForm<string, string>): ReadonlyMap<string, string> =>
  keysByWord(foldText, (vocabulary) => wordsIn(vocabulary).headers);

/** So many headers, or texts over named columns, make a row the header; where fewer columns are left, a text over each. */
const FEWEST_HEADERS = 2;

/** The row with the most of our headers; where staff renamed them, the row over the hidden one. */
const findHeaderRow = (
  form: TableForm<string, string>,
  { grid }: Tab,
  keyRow: number | null,
  columns: ReadonlyMap<string, number>,
): number | null => {
  const columnOf = columnsByHeader(form);
  const counts = grid.shown.map((cells) => cells.filter((cell) => columnOf.has(foldText(cell))).length);
  const most = Math.max(0, ...counts);
  if (most >= FEWEST_HEADERS) return counts.indexOf(most);
  if (keyRow === null || keyRow === 0) return null;
  const above = grid.shown[keyRow - 1] ?? [];
  const named = [...columns.values()].filter((column) => (above[column] ?? '') !== '');
  return named.length >= Math.min(FEWEST_HEADERS, columns.size) && named.length > 0 ? keyRow - 1 : null;
};

const addByHeaders = (
  form: TableForm<string, string>,
  { grid }: Tab,
  headerRow: number | null,
  columns: Map<string, number>,
): void => {
  if (headerRow === null) return;
  const columnOf = columnsByHeader(form);
  const named = (grid.shown[headerRow] ?? []).map((text) => columnOf.get(foldText(text)));
  for (const { name } of form.layout) {
    const column = named.indexOf(name);
    if (columns.has(name) || column < 0 || [...columns.values()].includes(column)) continue;
    columns.set(name, column);
  }
};

/** A column is the one whose cells the marks remember most often. */
const addByCells = <Column extends string>(
  form: TableForm<Column, string>,
  { grid }: Tab,
  marked: readonly { readonly row: number; readonly mark: DraftMark<Column> }[],
  columns: Map<string, number>,
): void => {
  for (const name of form.drafted) {
    if (columns.has(name)) continue;
    const hits = marked.flatMap(({ row, mark }) =>
      (grid.values[row] ?? []).flatMap((_, column) => {
        const standing = readCell(form, name, grid, { row, column });
        return standing !== '' && cellPrint(standing) === mark.wrote[name] ? [column] : [];
      }),
    );
    const best = mostFrequent(hits.filter((column) => ![...columns.values()].includes(column)));
    if (best !== null) columns.set(name, best);
  }
};

/**
 * Where neither header nor hidden row is left, but all columns that have words of ours stand as at first, so do those of
 * staff, whose texts we do not remember, and those that we left blank. Where no words of ours are left at all, nothing
 * speaks against it, either.
 */
const addByLayout = <Column extends string>(
  form: TableForm<Column, string>,
  markColumn: number | null,
  marked: readonly { readonly mark: DraftMark<Column> }[],
  columns: Map<string, number>,
): void => {
  const isFilled = (name: Column): boolean => marked.some(({ mark }) => mark.wrote[name] !== NOTHING);
  const isLost = form.essential.some((name) => !columns.has(name) && isFilled(name));
  if (markColumn === null || (isLost && columns.size > 0)) return;
  const known = new Map([...columns, [MARK, markColumn] as const]);
  const shifts = new Set([...known].map(([name, column]) => column - layoutIndex(form, name)));
  const [shift = 0] = shifts;
  if (shifts.size !== 1 || shift < 0) return;
  form.layout.forEach(({ name }, index) => {
    if (!known.has(name)) columns.set(name, index + shift);
  });
};

const NOTHING = cellPrint('');
