/** A summary that stands: its figures brought up to date, and the rows added that it lacks. */

import { drawLines, type Edit, setCells, setLooks } from '../grid/edits.ts';
import { tabAfter } from '../grid/making/applyEdits.ts';
import { type OwnTab, readMark, recognise, textAt } from '../grid/marks/marks.ts';
import { columnBlocks } from '../grid/page/blocks.ts';
import { looksOf } from '../grid/page/look.ts';
import { factOf } from '../grid/reading/wanted.ts';
import { foldText } from '../thai/foldText.ts';
import {
  CHART_KEY,
  CHART_ROW_HEIGHT,
  chartColumn,
  chartColumnEdits,
  chartEdits,
  chartTitleEdits,
} from './page/summaryChart.ts';
import { cellLook, numberFormat, tables, text } from './page/summaryLook.ts';
import {
  HEADER_KEY,
  isSameLowest,
  memoryOf,
  placesOfRows,
  RowMark,
  rowMark,
  type SummarySubject,
  tabMark,
} from './page/summaryMarks.ts';
import type { SummaryRefusal } from './problems.ts';
import { summaryColumns, summaryPlaces } from './summaryPlaces.ts';
import { LAYOUT, type SummaryRow } from './summaryRow.ts';

/** A cell of the summary to renew; row and column count from 1. */
interface SummaryChange {
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
const compareSummary = (tab: OwnTab, rows: readonly SummaryRow[]): SummaryChange[] | SummaryRefusal => {
  const { grid, markRow, markColumn } = tab;
  const places = summaryPlaces(grid.shown[markRow] ?? []);
  const columns = summaryColumns.map((column) => places.get(column) ?? -1);
  const missing = summaryColumns.filter((column) => !places.has(column));
  if (missing.length > 0) return { code: 'columns-missing', tab: grid.name, columns: missing };

  const drawn = chartColumn(tab);
  const fresh = new Map(rows.map((row) => [row.key, row]));
  const ofRows = grid.values.flatMap((_, row) => {
    const mark = readMark(RowMark, textAt(grid, row, markColumn));
    const own = mark && fresh.get(mark.key);
    if (!own) return [];
    fresh.delete(own.key);
    const change = (column: number, cell: string | number): SummaryChange[] =>
      holds(tab, row, column, cell) ? [] : [{ row: row + 1, column: column + 1, cell }];
    return [
      // Where we never write anything, a note of staff may stand.
      ...own.cells.flatMap((cell, index) =>
        cell === '' && !tableLooks.has(own.look) ? [] : change(columns[index] ?? 0, cell),
      ),
      ...(drawn === null ? [] : (own.chart ?? []).flatMap((cell, index) => change(drawn + index, cell))),
    ];
  });
  return [...headerChanges(tab, columns, rows), ...ofRows];
};

/** Headers that read otherwise than they would now: in another language, or as an earlier version had them. */
const headerChanges = (
  { grid, markRow }: OwnTab,
  columns: readonly number[],
  rows: readonly SummaryRow[],
): SummaryChange[] => {
  const headers = rows.find(({ key }) => key === HEADER_KEY)?.cells ?? [];
  return columns.flatMap((column, index) => {
    const cell = headers[index] ?? '';
    const isSame = foldText(grid.shown[markRow]?.[column] ?? '') === foldText(String(cell));
    return isSame ? [] : [{ row: markRow + 1, column: column + 1, cell }];
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
interface LackingRows {
  readonly after: number;
  readonly rows: readonly SummaryRow[];
  /** How many empty rows stand there already, left over from a run that was cut short. At most as many as are lacking. */
  readonly empty: number;
}

/** What a summary lacks because it was made before there were such rows. Rows that staff deleted are not among them. */
const lackingRows = (tab: OwnTab, rows: readonly SummaryRow[]): LackingRows[] => {
  const { layout } = memoryOf(tab);
  const places = placesOfRows(tab);
  let after = 0;
  const found: { after: number; rows: SummaryRow[] }[] = [];
  for (const row of rows) {
    const place = places.get(row.key);
    if (place !== undefined) after = place;
    else if (row.until === undefined && (row.since ?? 1) > layout) {
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
 * What brings a summary that stands up to date.
 *
 * @param chartTitle what is written over the chart
 * @returns a refusal when a column cannot be told any more
 * @throws Wanted where the numbers behind what is shown count
 */
export const renewSummary = (
  standing: OwnTab,
  subject: SummarySubject,
  rows: readonly SummaryRow[],
  chartTitle: string,
): Edit[] | SummaryRefusal => {
  const columns = chartColumnEdits(standing);
  const tab = ownTabAfter(standing, columns);
  const changes = compareSummary(tab, rows);
  if ('code' in changes) return changes;
  const edits = summaryEdits(tab, subject, changes, lackingRows(tab, rows));
  const titles = chartTitleEdits(tab, changes, chartTitle);
  return [...columns, ...titles, ...edits, ...chartEdits(ownTabAfter(tab, edits), chartTitle, true)];
};

/** The summary once edits of it were made. */
const ownTabAfter = (tab: OwnTab, edits: readonly Edit[]): OwnTab =>
  edits.length === 0 ? tab : (recognise(tabAfter(tab, edits)) ?? tab);

/**
 * What writes the changes into the tab that was read, the rows that it lacks, and at last the tab's mark, where that says
 * something else by now: what is cut short before is made again.
 */
const summaryEdits = (
  tab: OwnTab,
  subject: SummarySubject,
  changes: readonly SummaryChange[],
  lacking: readonly LackingRows[],
): Edit[] => {
  const { agency, markRow, markColumn, grid } = tab;
  const { dossier, lowest } = subject;
  // Who takes the name out of the settings gives the summary to nobody else.
  const isRenamed = agency !== undefined && dossier.agency !== '' && agency !== dossier.agency;
  const memory = memoryOf(tab);
  const isOlder = memory.layout < LAYOUT || !isSameLowest(memory.lowest, lowest);
  const moved = lacking.reduce(
    (sum, { after, rows, empty }) => sum + (after <= markRow ? rows.length - empty : 0),
    0,
  );
  const mark = tabMark(
    { lowest, dossier: { ...dossier, agency: dossier.agency || (agency ?? '') } },
    memory.chart,
  );
  return [
    ...cellEdits(grid.name, changes),
    // From the bottom up: places above stay as they were read.
    ...[...lacking].reverse().flatMap((group) => insertEdits(tab, group)),
    ...(isRenamed || isOlder ? [setCells(grid.name, markRow + 1 + moved, markColumn + 1, [[mark]])] : []),
  ];
};

const insertEdits = ({ grid, markRow, markColumn }: OwnTab, { after, rows, empty }: LackingRows): Edit[] => {
  const tab = grid.name;
  const places = summaryPlaces(grid.shown[markRow] ?? []);
  const columns = summaryColumns.map((column, index) => (places.get(column) ?? index) + 1);
  const first = after + 1;
  return [
    ...(empty < rows.length ? [{ op: 'insertRows' as const, tab, after, count: rows.length - empty }] : []),
    // Known again from here on: a run that is cut short renews what they lack.
    setCells(
      tab,
      first,
      markColumn + 1,
      rows.map((row) => [rowMark(row)]),
    ),
    ...fillEdits(tab, first, columns, rows),
    ...rows.flatMap(({ key }, index): Edit[] =>
      key === CHART_KEY
        ? [{ op: 'setHeights', tab, row: first + index, count: 1, height: CHART_ROW_HEIGHT }]
        : [],
    ),
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

/** The looks, texts and number formats of rows, column by column: staff may have moved these apart. */
const fillEdits = (
  tab: string,
  first: number,
  columns: readonly number[],
  rows: LackingRows['rows'],
): Edit[] => {
  const looks = looksOf(rows, cellLook);
  return columns.flatMap((column, index): Edit[] => [
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
  ]);
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
