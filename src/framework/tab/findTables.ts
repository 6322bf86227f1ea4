/**
 * Finds the tables of a framework in a tab, wherever staff moved them: a table by its header row, a column by its
 * header.
 */

import { findHeaders, headerKey, headerReader } from '../../grid/cells/findTable.ts';
import { cellAt, type TableCell } from '../../grid/cells/tableCell.ts';
import type { CellRef, TabGrid } from '../../grid/grid.ts';
import { compact, foldText } from '../../thai/foldText.ts';
import { keysByWord, known } from '../../vocabulary/known.ts';
import type { PartCode, Unconfirmed } from '../framework.ts';
import { readItemCode } from '../itemCode.ts';
import { frameworkColumns } from './frameworkTable.ts';
import type { FrameworkColumn, FrameworkTable } from './problems.ts';

/** A row of a table, cell by column. */
export type TableRow<Table extends FrameworkTable> = Readonly<
  Record<(typeof frameworkColumns)[Table][number], TableCell>
>;

/** A table where it stands. The same table may stand in a tab in several pieces, each with its header row. */
export interface FoundTable<Table extends FrameworkTable = FrameworkTable> {
  readonly kind: Table;
  /** The first of its header cells. */
  readonly header: CellRef;
  readonly missing: readonly FrameworkColumn[];
  /** Rows that say something; none while a column is missing. */
  readonly rows: readonly TableRow<Table>[];
}

/** Headers that make a row the header row of a table. */
const identity = {
  weights: ['part', 'weight'],
  levels: ['level', 'overall'],
  issues: ['issue', 'issueName'],
  confirmations: ['subject', 'confirmed'],
  items: ['code', 'indicator'],
} as const satisfies Readonly<Record<FrameworkTable, readonly FrameworkColumn[]>>;

const kinds = Object.keys(identity) as FrameworkTable[];

const readHeader = headerReader(
  keysByWord<FrameworkColumn>(headerKey, (words) => words.frameworkWords.columns),
);

const codes: Readonly<Record<PartCode, string>> = { IIT: 'IIT', EIT1: 'EIT1', EIT2: 'EIT2', OIT: 'OIT' };
const partOfName = keysByWord<PartCode>(
  compact,
  (words) => words.partNames,
  () => codes,
);

/** The part of that name: "EIT ส่วนที่ ๑", "EIT1"; null when there is none. */
export const readPart = (text: string): PartCode | null => partOfName.get(compact(text)) ?? null;

const subjectOfName = keysByWord<Unconfirmed>(compact, (words) => words.frameworkWords.subjects);

/** The subject of a confirmation; null when there is none of that name. */
export const readSubject = (text: string): Unconfirmed | null => subjectOfName.get(compact(text)) ?? null;

/** Where a table's header row is, and its columns; count from 0. */
interface Place {
  readonly kind: FrameworkTable;
  readonly row: number;
  readonly columns: ReadonlyMap<FrameworkColumn, number>;
  readonly first: number;
  readonly last: number;
}

/**
 * The columns of a table in its header row. A header that stands there twice belongs to another table beside this one:
 * the one next to this table's other headers is taken.
 */
const columnsOf = (
  kind: FrameworkTable,
  found: ReadonlyMap<FrameworkColumn, readonly number[]>,
): Map<FrameworkColumn, number> => {
  const own: readonly FrameworkColumn[] = frameworkColumns[kind];
  const anchors = own.flatMap((column) => {
    const places = found.get(column) ?? [];
    return places.length === 1 ? places : [];
  });
  const distance = (place: number): number => Math.min(...anchors.map((anchor) => Math.abs(anchor - place)));
  return new Map(
    own.flatMap((column): [FrameworkColumn, number][] => {
      const [nearest] = [...(found.get(column) ?? [])].sort((a, b) => distance(a) - distance(b));
      return nearest === undefined ? [] : [[column, nearest]];
    }),
  );
};

const findPlaces = (grid: TabGrid): Place[] =>
  findHeaders(grid, readHeader, (has) => kinds.some((kind) => identity[kind].every(has))).flatMap(
    ({ row, places }) =>
      kinds
        .filter((kind) => identity[kind].every((column) => places.has(column)))
        .map((kind): Place => {
          const columns = columnsOf(kind, places);
          const own = [...columns.values()];
          return { kind, row, columns, first: Math.min(...own), last: Math.max(...own) };
        }),
  );

/** The row below a table's last one: where the next table under it begins, or the tab ends. */
const endOf = (place: Place, places: readonly Place[], rows: number): number =>
  places.find(({ row, first, last }) => row > place.row && first <= place.last && last >= place.first)?.row ??
  rows;

const headings = new Set(
  known((words) => Object.values(words.frameworkWords.headings))
    .flat()
    .map(compact),
);

/**
 * Whether the only filled cell of a row is a note or a heading rather than a row that is not finished yet.
 *
 * @param afterGap whether nothing stands between the row and a blank one
 */
const isNote = (kind: FrameworkTable, column: FrameworkColumn, text: string, afterGap: boolean): boolean => {
  if (column !== frameworkColumns[kind][0] || headings.has(compact(text))) return true;
  switch (kind) {
    case 'weights':
      return readPart(text) === null;
    case 'levels':
      return afterGap;
    case 'issues':
      return !/^[0-9]+$/.test(foldText(text));
    case 'confirmations':
      return readSubject(text) === null;
    case 'items':
      return !readItemCode(text)?.plain;
  }
};

const rowsOf = (grid: TabGrid, place: Place, end: number): TableRow<FrameworkTable>[] => {
  const rows: TableRow<FrameworkTable>[] = [];
  const columns = [...place.columns];
  let afterGap = false;
  for (let row = place.row + 1; row < end; row += 1) {
    const shown = (column: number): string => (grid.shown[row]?.[column] ?? '').trim();
    const filled = columns.filter(([, column]) => shown(column) !== '');
    const [only] = filled;
    afterGap = !only || (afterGap && filled.length === 1);
    if (!only) continue;
    if (filled.length === 1 && isNote(place.kind, only[0], shown(only[1]), afterGap)) continue;
    rows.push(
      Object.fromEntries(
        columns.map(([name, column]) => [name, cellAt(grid, row, column)]),
      ) as TableRow<FrameworkTable>,
    );
  }
  return rows;
};

/** All tables of a framework that the tab holds, from top to bottom. */
export const findTables = (grid: TabGrid): FoundTable[] => {
  const places = findPlaces(grid);
  return places.map((place) => {
    const missing = frameworkColumns[place.kind].filter((column) => !place.columns.has(column));
    return {
      kind: place.kind,
      header: { tab: grid.name, row: place.row + 1, column: place.first + 1 },
      missing,
      rows: missing.length > 0 ? [] : rowsOf(grid, place, endOf(place, places, grid.values.length)),
    };
  });
};

/** Which tables of a framework the tab holds, with all their columns or not. */
export const tableKinds = (grid: TabGrid): Set<FrameworkTable> =>
  new Set(findPlaces(grid).map(({ kind }) => kind));
