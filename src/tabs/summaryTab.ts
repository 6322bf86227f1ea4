/** The summary's tab: make it, bring its figures up to date. */
import * as v from 'valibot';
import { plainText } from '../scores/text.ts';
import { errorWords, summaryWords } from '../strings/th.ts';
import { type RowLook, SUMMARY_COLUMNS, type SummaryRow } from '../summary/buildSummary.ts';
import { UserError } from '../userError.ts';
import { columnBlocks } from './blocks.ts';
import { literal } from './literal.ts';
import { look } from './look.ts';
import { type OwnTab, readMark, textAt, writeMark } from './ownTab.ts';
import type { RangePort, SheetPort, SpreadsheetAppPort } from './port.ts';

/** Pixels; together they fill an A4 page in landscape. The marks stand behind them, hidden. */
const WIDTHS = [365, 115, 130, 130, 90, 180] as const;
const MARK = SUMMARY_COLUMNS + 1;

/** The row whose headers show where the columns stand. */
const HEADER_KEY = 'instruments:header';

const RowMark = v.object({ kind: v.literal('row'), key: v.string() });

const cellValue = (cell: string | number): string | number =>
  typeof cell === 'string' ? literal(cell) : cell;

const markText = (row: SummaryRow, fiscalYear: number): string =>
  writeMark(row.key === HEADER_KEY ? { kind: 'summary', fiscalYear } : { kind: 'row', key: row.key });

/** Fills an empty tab with the summary: formats first, all values last in one call. */
export const createSummary = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  fiscalYear: number,
  rows: readonly SummaryRow[],
): void => {
  const rowsOf = (...looks: RowLook[]): number[] =>
    rows.flatMap((row, index) => (looks.includes(row.look) ? [index + 1] : []));
  const across = (numbers: readonly number[], from = 'A', to = 'F') =>
    sheet.getRangeList(numbers.map((row) => `${from}${row}:${to}${row}`));

  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  const missingRows = rows.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  sheet
    .getRange(1, 1, rows.length, SUMMARY_COLUMNS)
    .setFontFamily(look.font)
    .setFontSize(look.bodySize)
    .setVerticalAlignment('top');
  for (const row of rowsOf('title', 'subtitle')) sheet.getRange(row, 1, 1, SUMMARY_COLUMNS).merge();
  across(rowsOf('title', 'subtitle')).setHorizontalAlignment('center').setFontWeight('bold');
  across(rowsOf('title')).setFontSize(look.titleSize);
  across(rowsOf('heading')).setFontWeight('bold').setFontColor(look.titleColor);
  across(rowsOf('header'))
    .setBackground(look.headerBackground)
    .setFontColor(look.headerColor)
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setWrap(true);
  const table = rowsOf('row', 'sub', 'strong');
  across(table, 'A', 'A').setWrap(true);
  across(table, 'B', 'C').setHorizontalAlignment('center');
  across(table, 'B', 'E').setNumberFormat('0.00');
  for (const prefix of ['instrument:', 'part:', 'instruments:overall']) {
    const own = rows.flatMap(({ key }, index) => (key.startsWith(prefix) ? [index + 1] : []));
    across(own, 'D', 'E').setHorizontalAlignment('center');
    across(own, 'B', 'B').setNumberFormat('0');
  }
  across(rowsOf('strong')).setFontWeight('bold').setBackground(look.strongBackground);
  across(rowsOf('sub')).setFontColor(look.noteColor);
  across(rowsOf('note')).setFontColor(look.noteColor);
  across(rowsOf('fact'), 'A', 'A').setFontWeight('bold');
  across(rowsOf('fact'), 'B', 'B').setNumberFormat('0.00').setHorizontalAlignment('left');
  const emphasised = rows.flatMap(({ key }, index) =>
    key === 'overall' || key === 'level' ? [index + 1] : [],
  );
  across(emphasised, 'B', 'B')
    .setFontSize(look.titleSize)
    .setFontWeight('bold')
    .setFontColor(look.titleColor);
  for (const { first, last } of tables(rows))
    addLines(sheet.getRange(first, 1, last - first + 1, SUMMARY_COLUMNS), app);
  sheet.hideColumns(MARK);
  sheet.setFrozenRows(rowsOf('title', 'subtitle').length);
  sheet.setHiddenGridlines(true);
  sheet
    .getRange(1, 1, rows.length, MARK)
    .setValues(rows.map((row) => [...row.cells.map(cellValue), literal(markText(row, fiscalYear))]));
};

const addLines = (range: RangePort, app: SpreadsheetAppPort): void => {
  range.setBorder(true, true, true, true, true, true, look.line, app.BorderStyle.SOLID);
};

/** The rows of each table, from its header down to the last row of figures; count from 1. */
const tables = (rows: readonly SummaryRow[]): { first: number; last: number }[] => {
  const found: { first: number; last: number }[] = [];
  rows.forEach(({ look: kind }, index) => {
    const last = found[found.length - 1];
    if (kind === 'header') found.push({ first: index + 1, last: index + 1 });
    else if (last && last.last === index && ['row', 'sub', 'strong'].includes(kind)) last.last = index + 1;
  });
  return found;
};

/** A cell of the summary to renew; row and column count from 1. */
export interface SummaryChange {
  readonly row: number;
  readonly column: number;
  readonly cell: string | number;
}

/**
 * What differs between the tab that was read and the summary as it should be: cells of our rows, wherever they stand
 * now. Rows that staff added are not touched; rows of ours that they deleted stay away.
 *
 * @throws UserError when the columns cannot be told any more
 */
export const compareSummary = (
  { grid, headerRow, markColumn }: OwnTab,
  rows: readonly SummaryRow[],
): SummaryChange[] => {
  const headers = (grid.shown[headerRow] ?? []).map(plainText);
  const columns = summaryWords.instruments.columns.map((name) => headers.indexOf(plainText(name)));
  const missing = summaryWords.instruments.columns.filter((_, index) => (columns[index] ?? -1) < 0);
  if (missing.length > 0)
    throw new UserError('columns-missing', errorWords.columnsMissing(grid.name, missing));

  const fresh = new Map(rows.map((row) => [row.key, row]));
  return grid.values.flatMap((cells, row) => {
    const mark = readMark(RowMark, textAt(grid, row, markColumn));
    const own = mark && fresh.get(mark.key);
    if (!own) return [];
    fresh.delete(own.key);
    return own.cells.flatMap((cell, index): SummaryChange[] => {
      const column = columns[index] ?? 0;
      const standing = typeof cell === 'number' ? cells[column] : textAt(grid, row, column);
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
