/** The summary's tab: make it, bring its figures up to date. */
import * as v from 'valibot';
import { literal } from '../google/literal.ts';
import { applyLooks, drawLines } from '../google/looks.ts';
import { makeRoom } from '../google/makeRoom.ts';
import type { SheetPort, SpreadsheetAppPort } from '../google/port.ts';
import { columnBlocks } from '../grid/blocks.ts';
import { body, type CellLook, colors, TITLE_HEIGHT, TITLE_SIZE, tableHeader } from '../grid/look.ts';
import { type OwnTab, readMark, textAt, writeMark } from '../grid/marks.ts';
import { summaryColumns } from '../vocabulary/th.ts';
import { SUMMARY_COLUMNS, type SummaryRow } from './buildSummary.ts';
import type { SummaryRefusal } from './problems.ts';
import { summaryPlaces } from './summaryPlaces.ts';

/** Pixels; together they fill an A4 page in landscape. The marks stand behind them, hidden. */
const WIDTHS = [365, 115, 130, 130, 90, 180] as const;
const MARK = SUMMARY_COLUMNS + 1;

/** The row whose headers show where the columns stand. */
const HEADER_KEY = 'instruments:header';

export const RowMark = v.object({ kind: v.literal('row'), key: v.string() });

const cellValue = (cell: string | number): string | number =>
  typeof cell === 'string' ? literal(cell) : cell;

const markText = (row: SummaryRow, fiscalYear: number): string =>
  writeMark(row.key === HEADER_KEY ? { kind: 'summary', fiscalYear } : { kind: 'row', key: row.key });

/** How a row of the summary looks, cell by cell. */
const rowLook = (row: SummaryRow): CellLook[] => row.cells.map((_, column) => cellLook(row, column));

const cellLook = ({ key, look, cells }: SummaryRow, column: number): CellLook => {
  const isFirst = column === 0;
  const isLast = column === lastUsed(cells);
  switch (look) {
    case 'title':
      return { ...body, bold: true, align: 'center', size: TITLE_SIZE, color: colors.title };
    case 'subtitle':
      return { ...body, bold: true, align: 'center' };
    case 'heading':
      return { ...body, bold: true, wrap: false, color: colors.title };
    case 'header':
      return { ...tableHeader, align: isFirst || isLast ? 'left' : 'center', wrap: false };
    case 'fact': {
      const isHeadline = (key === 'overall' || key === 'level') && !isFirst;
      const fact = { ...body, bold: isFirst, wrap: false };
      return isHeadline ? { ...fact, bold: true, size: TITLE_SIZE, color: colors.title } : fact;
    }
    case 'note':
      return { ...body, wrap: false, color: colors.soft };
    case 'gap':
      return body;
    case 'row':
    case 'sub':
    case 'strong': {
      return {
        ...body,
        // The lowest items may run on over the empty cells beside them; names and remarks wrap.
        wrap: column !== 3,
        align: isCentred(key, column) ? 'center' : 'left',
        bold: look === 'strong',
        background: look === 'strong' ? colors.strong : colors.plain,
        color: look === 'sub' ? colors.soft : colors.ink,
      };
    }
  }
};

/** Where Arabic digits are chosen, figures are numbers; only the weights are whole percentages. */
const numberFormat = ({ key }: SummaryRow, column: number): string =>
  column === 1 && /^(?:instruments?|part):/.test(key) ? '0' : '0.00';

const lastUsed = (cells: SummaryRow['cells']): number =>
  cells.reduce<number>((last, cell, index) => (cell === '' ? last : index), 0);

/** Figures stand in the middle of their columns, words at the left. */
const isCentred = (key: string, column: number): boolean => {
  const figures = key.startsWith('instrument') || key.startsWith('part:') ? 4 : 2;
  return column > 0 && column <= figures;
};

/** Fills an empty tab with the summary: formats first, all values last in one call. */
export const createSummary = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  fiscalYear: number,
  rows: readonly SummaryRow[],
): void => {
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  makeRoom(sheet, rows.length, MARK);
  const all = sheet.getRange(1, 1, rows.length, SUMMARY_COLUMNS);
  applyLooks(all, rows.map(rowLook));
  all.setNumberFormats(rows.map((row) => row.cells.map((_, column) => numberFormat(row, column))));
  const heads = rows.flatMap(({ look }, index) =>
    look === 'title' || look === 'subtitle' ? [index + 1] : [],
  );
  sheet.setRowHeights(1, heads.length, TITLE_HEIGHT);
  for (const row of heads) sheet.getRange(row, 1, 1, SUMMARY_COLUMNS).merge();
  for (const { first, last, columns } of tables(rows)) {
    const box = (from: number, to: number) => sheet.getRange(first, from, last - first + 1, to - from + 1);
    drawLines(box(1, columns), app);
    // The last column of a narrow table runs on to the page's edge.
    if (columns < SUMMARY_COLUMNS) drawLines(box(columns, SUMMARY_COLUMNS), app, false);
  }
  sheet.hideColumns(MARK);
  sheet.setFrozenRows(heads.length);
  sheet.setHiddenGridlines(true);
  sheet
    .getRange(1, 1, rows.length, MARK)
    .setValues(rows.map((row) => [...row.cells.map(cellValue), literal(markText(row, fiscalYear))]));
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
 */
export const compareSummary = (
  { grid, markRow, markColumn }: OwnTab,
  rows: readonly SummaryRow[],
): SummaryChange[] | SummaryRefusal => {
  const places = summaryPlaces(grid.shown[markRow] ?? []);
  const columns = summaryColumns.map((column) => places.get(column) ?? -1);
  const missing = summaryColumns.filter((column) => !places.has(column));
  if (missing.length > 0) return { code: 'columns-missing', tab: grid.name, columns: missing };

  const fresh = new Map(rows.map((row) => [row.key, row]));
  return grid.values.flatMap((cells, row) => {
    const mark = readMark(RowMark, textAt(grid, row, markColumn));
    const own = mark && fresh.get(mark.key);
    if (!own) return [];
    fresh.delete(own.key);
    return own.cells.flatMap((cell, index): SummaryChange[] => {
      const column = columns[index] ?? 0;
      const standing = typeof cell === 'number' ? cells[column] : textAt(grid, row, column);
      // Where we never write anything, a note of staff may stand.
      if (cell === '' && !tableLooks.has(own.look)) return [];
      return standing === cell ? [] : [{ row: row + 1, column: column + 1, cell }];
    });
  });
};

/** Writes the changes into the tab that was read. */
export const applySummaryChanges = (sheet: SheetPort, changes: readonly SummaryChange[]): void => {
  for (const block of columnBlocks(changes)) {
    sheet
      .getRange(block.row, block.column, block.cells.length, 1)
      .setValues(block.cells.map((cell) => [cellValue(cell)]));
  }
};
