/** The summary's tab: make it, bring its figures up to date. */

import * as v from 'valibot';
import { columnBlocks } from '../grid/blocks.ts';
import type { Dossier } from '../grid/dossier.ts';
import { drawLines, type Edit, setCells, setLooks } from '../grid/edits.ts';
import { body, type CellLook, colors, TITLE_HEIGHT, TITLE_SIZE, tableHeader } from '../grid/look.ts';
import { type OwnTab, readMark, textAt, writeMark } from '../grid/marks.ts';
import { pageEdits } from '../grid/page.ts';
import { factOf } from '../grid/workbook.ts';
import { SUMMARY_COLUMNS } from './buildSummary.ts';
import type { SummaryRefusal } from './problems.ts';
import { summaryColumns, summaryPlaces } from './summaryPlaces.ts';
import { LAYOUT, type SummaryRow } from './summaryRow.ts';

/**
 * Pixels; together the width of an upright A4 page whose letters are still easy to read. A phone of 412 pixels shows the
 * first two columns, where score and level stand. The marks stand behind them, hidden.
 */
const WIDTHS = [225, 85, 95, 100, 85, 335] as const;
/** All of it is on one page: letters are smaller than in the tables that people work in. */
const SIZE = 10;
const HEADING_SIZE = 12;
const SUBTITLE_HEIGHT = 26;
const GAP_HEIGHT = 10;
const MARK = SUMMARY_COLUMNS + 1;

/** The row whose headers show where the columns stand. */
const HEADER_KEY = 'instruments:header';

export const RowMark = v.object({ kind: v.literal('row'), key: v.string() });

const TabLayout = v.object({ kind: v.literal('summary'), layout: v.fallback(v.number(), 1) });

const tabMark = ({ fiscalYear, agency }: Dossier): string =>
  writeMark({ kind: 'summary', fiscalYear, agency, layout: LAYOUT });

const markText = (row: SummaryRow, dossier: Dossier): string =>
  row.key === HEADER_KEY ? tabMark(dossier) : writeMark({ kind: 'row', key: row.key });

/** How a row of the summary looks, cell by cell. */
const rowLook = (row: SummaryRow): CellLook[] => row.cells.map((_, column) => cellLook(row, column));

const text: CellLook = { ...body, size: SIZE };

const cellLook = ({ key, look, cells }: SummaryRow, column: number): CellLook => {
  const isFirst = column === 0;
  const isLast = column === lastUsed(cells);
  switch (look) {
    case 'title':
      return { ...body, bold: true, align: 'center', size: TITLE_SIZE, color: colors.title };
    case 'subtitle':
      return { ...body, bold: true, align: 'center', size: HEADING_SIZE };
    case 'heading':
      return { ...text, bold: true, size: HEADING_SIZE, wrap: 'overflow', color: colors.title };
    case 'header':
      return { ...tableHeader, size: SIZE, align: isFirst || isLast ? 'left' : 'center' };
    case 'fact': {
      const isHeadline = (key === 'overall' || key === 'level') && !isFirst;
      const fact: CellLook = { ...text, bold: isFirst || key === 'next', wrap: 'overflow' };
      return isHeadline ? { ...fact, bold: true, size: TITLE_SIZE, color: colors.title } : fact;
    }
    case 'note':
      return { ...text, wrap: 'overflow', color: colors.soft };
    case 'gap':
      return text;
    case 'row':
    case 'sub':
    case 'strong': {
      return {
        ...text,
        align: isCentred(key, column) ? 'center' : 'left',
        bold: look === 'strong',
        background: look === 'strong' ? colors.strong : colors.plain,
        color: look === 'sub' ? colors.soft : colors.ink,
      };
    }
  }
};

/** A cell whose text stays as it is written. */
const TEXT = '@';

/** Where Arabic digits are chosen, figures are numbers; only the weights are whole percentages. Names stay text. */
const numberFormat = ({ key }: SummaryRow, column: number): string => {
  if (column === 0) return TEXT;
  return column === 1 && /^(?:instruments?|part):/.test(key) ? '0' : '0.00';
};

const lastUsed = (cells: SummaryRow['cells']): number =>
  cells.reduce<number>((last, cell, index) => (cell === '' ? last : index), 0);

/** Figures stand in the middle of their columns, words at the left. */
const isCentred = (key: string, column: number): boolean => {
  const figures = /^(?:instruments?|part|year|indicator):/.test(key) ? 4 : 2;
  return column > 0 && column <= figures;
};

/** What fills an empty tab with the summary. */
export const summaryPage = (tab: string, dossier: Dossier, all: readonly SummaryRow[]): Edit[] => {
  const rows = all.filter(({ until }) => until === undefined);
  const heads = rows.filter(({ look }) => look === 'title' || look === 'subtitle');
  return pageEdits(tab, {
    cells: rows.map((row) => [...row.cells, markText(row, dossier)]),
    looks: rows.map(rowLook),
    widths: WIDTHS,
    formats: rows.map((row) => [...row.cells.map((_, column) => numberFormat(row, column)), TEXT]),
    title: {
      columns: SUMMARY_COLUMNS,
      heights: heads.map(({ look }) => (look === 'title' ? TITLE_HEIGHT : SUBTITLE_HEIGHT)),
    },
    heights: rows.flatMap(({ look }, index) =>
      look === 'gap' ? [{ row: index + 1, height: GAP_HEIGHT }] : [],
    ),
    boxes: tables(rows).flatMap(({ first, last, columns }) => {
      const box = (from: number, to: number) => ({
        row: first,
        column: from,
        rows: last - first + 1,
        columns: to - from + 1,
      });
      // The last column of a narrow table runs on to the page's edge.
      const edge = { area: box(columns, SUMMARY_COLUMNS), betweenColumns: false };
      return [{ area: box(1, columns) }, ...(columns < SUMMARY_COLUMNS ? [edge] : [])];
    }),
    hiddenColumns: [MARK],
    frozenRows: heads.length,
  });
};

/** The rows of each table, from its header down to its last row, and how many columns it uses; count from 1. */
const tables = (rows: readonly SummaryRow[]): { first: number; last: number; columns: number }[] => {
  const found: { first: number; last: number; columns: number }[] = [];
  rows.forEach(({ look, cells }, index) => {
    const table = found[found.length - 1];
    if (look === 'header') found.push({ first: index + 1, last: index + 1, columns: lastUsed(cells) + 1 });
    else if (table && table.last === index && ['row', 'sub', 'strong'].includes(look)) table.last = index + 1;
  });
  return found;
};

/** A cell of the summary to renew; row and column count from 1. */
export interface SummaryChange {
  readonly row: number;
  readonly column: number;
  readonly cell: string | number;
}

/** The looks of rows whose cells may lose what we wrote there. */
const tableLooks: ReadonlySet<SummaryRow['look']> = new Set(['row', 'sub', 'strong']);

/**
 * What differs between the tab that was read and the summary as it should be: cells of our rows, wherever they stand
 * now. Rows that staff added are not touched; rows of ours that they deleted stay away.
 *
 * @returns a refusal when a column cannot be told any more
 * @throws Wanted where the numbers behind what is shown count
 */
export const compareSummary = (
  tab: OwnTab,
  rows: readonly SummaryRow[],
): SummaryChange[] | SummaryRefusal => {
  const { grid, markRow, markColumn } = tab;
  const places = summaryPlaces(grid.shown[markRow] ?? []);
  const columns = summaryColumns.map((column) => places.get(column) ?? -1);
  const missing = summaryColumns.filter((column) => !places.has(column));
  if (missing.length > 0) return { code: 'columns-missing', tab: grid.name, columns: missing };

  const fresh = new Map(rows.map((row) => [row.key, row]));
  return grid.values.flatMap((_, row) => {
    const mark = readMark(RowMark, textAt(grid, row, markColumn));
    const own = mark && fresh.get(mark.key);
    if (!own) return [];
    fresh.delete(own.key);
    return own.cells.flatMap((cell, index): SummaryChange[] => {
      const column = columns[index] ?? 0;
      // Where we never write anything, a note of staff may stand.
      if (cell === '' && !tableLooks.has(own.look)) return [];
      return holds(tab, row, column, cell) ? [] : [{ row: row + 1, column: column + 1, cell }];
    });
  });
};

/** Whether a cell holds a text or a number. What shows fewer decimals may still hold the number. */
const holds = (tab: OwnTab, row: number, column: number, cell: string | number): boolean => {
  const { grid } = tab;
  if (typeof cell === 'string') return textAt(grid, row, column) === cell;
  const shown = grid.shown[row]?.[column] ?? '';
  return shown !== '' && (Number(shown) === cell || factOf(tab, 'values')[row]?.[column] === cell);
};

/** Rows that a summary of an earlier layout lacks, in order, to stand below a row of it; that counts from 1. */
export interface LackingRows {
  readonly after: number;
  readonly rows: readonly SummaryRow[];
  /** How many empty rows stand there already, left over from a run that was cut short. At most as many as are lacking. */
  readonly empty: number;
}

const layoutOf = ({ grid, markRow, markColumn }: OwnTab): number =>
  readMark(TabLayout, textAt(grid, markRow, markColumn))?.layout ?? LAYOUT;

/** What a summary lacks because it was made before there were such rows. Rows that staff deleted are not among them. */
export const lackingRows = (tab: OwnTab, rows: readonly SummaryRow[]): LackingRows[] => {
  const { grid, markRow, markColumn } = tab;
  const layout = layoutOf(tab);
  const places = new Map<string, number>();
  grid.values.forEach((_, row) => {
    const key = readMark(RowMark, textAt(grid, row, markColumn))?.key;
    if (key !== undefined && !places.has(key)) places.set(key, row + 1);
  });
  places.set(HEADER_KEY, markRow + 1);
  let after = 0;
  const found: { after: number; rows: SummaryRow[] }[] = [];
  for (const row of rows) {
    const place = places.get(row.key);
    if (place !== undefined) after = place;
    else if ((row.since ?? 1) > layout) {
      const group = found[found.length - 1];
      if (group?.after === after) group.rows.push(row);
      else found.push({ after, rows: [row] });
    }
  }
  return found.map((group) => ({ ...group, empty: emptyBelow(tab, group.after, group.rows.length) }));
};

const emptyBelow = ({ grid }: OwnTab, row: number, most: number): number => {
  const below = grid.values.slice(row, row + most);
  const filled = below.findIndex((cells) => cells.some((cell) => cell !== ''));
  return filled < 0 ? below.length : filled;
};

/**
 * What writes the changes into the tab that was read, the rows that it lacks, and at last the tab's mark, where that says
 * something else by now: what is cut short before is made again.
 */
export const summaryEdits = (
  tab: OwnTab,
  dossier: Dossier,
  changes: readonly SummaryChange[],
  lacking: readonly LackingRows[],
): Edit[] => {
  const { agency, markRow, markColumn, grid } = tab;
  // Who takes the name out of the settings gives the summary to nobody else.
  const isRenamed = agency !== undefined && dossier.agency !== '' && agency !== dossier.agency;
  const isOlder = layoutOf(tab) < LAYOUT;
  const moved = lacking.reduce(
    (sum, { after, rows, empty }) => sum + (after <= markRow ? rows.length - empty : 0),
    0,
  );
  const mark = tabMark({ ...dossier, agency: dossier.agency || (agency ?? '') });
  return [
    ...cellEdits(grid.name, changes),
    // From the bottom up: places above stay as they were read.
    ...[...lacking].reverse().flatMap((group) => insertEdits(tab, dossier, group)),
    ...(isRenamed || isOlder ? [setCells(grid.name, markRow + 1 + moved, markColumn + 1, [[mark]])] : []),
  ];
};

const insertEdits = (
  { grid, markRow, markColumn }: OwnTab,
  dossier: Dossier,
  { after, rows, empty }: LackingRows,
): Edit[] => {
  const tab = grid.name;
  const places = summaryPlaces(grid.shown[markRow] ?? []);
  const columns = summaryColumns.map((column, index) => (places.get(column) ?? index) + 1);
  const looks = rows.map(rowLook);
  const first = after + 1;
  const marks = rows.map((row) => [markText(row, dossier)]);
  return [
    ...(empty < rows.length ? [{ op: 'insertRows' as const, tab, after, count: rows.length - empty }] : []),
    // Known again from here on: a run that is cut short renews what they lack.
    setCells(tab, first, markColumn + 1, marks),
    ...columns.flatMap((column, index): Edit[] => [
      setLooks(
        tab,
        first,
        column,
        looks.map((line) => [line[index] ?? text]),
      ),
      {
        ...setCells(
          tab,
          first,
          column,
          rows.map((row) => [row.cells[index] ?? '']),
        ),
        formats: rows.map((row) => [numberFormat(row, index)]),
      },
    ]),
    ...tables(rows).map((table) =>
      drawLines(tab, {
        row: after + table.first,
        column: Math.min(...columns),
        rows: table.last - table.first + 1,
        columns: table.columns,
      }),
    ),
  ];
};

const cellEdits = (tab: string, changes: readonly SummaryChange[]): Edit[] =>
  columnBlocks(changes).map(({ row, column, cells }) =>
    setCells(
      tab,
      row,
      column,
      cells.map((cell) => [cell]),
    ),
  );
