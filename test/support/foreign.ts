/**
 * What others have in a workbook, and Google treats in its own way: tabs that are no grid, protected cells, columns of a
 * table with a type, conditional formats that came with a file of Excel's. Rows and columns count from 1.
 */
import type { Host } from '../../local/host/host.ts';
import type { Rectangle } from '../../local/host/rectangle.ts';
import { readRules, replaceRules } from '../../local/host/rules.ts';

/** Moves a chart to a tab of its own, at the end. */
export function addChart(host: Host, name: string): void {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  book.insertSheet(name, book.getSheets().length);
  host.setGoogleOnly(name, { type: 'OBJECT' });
}

const wholeColumn = (host: Host, tab: string, column: number, firstRow: number): Rectangle => ({
  startRow: firstRow - 1,
  endRow: host.tab(tab).rowCount - 1,
  startColumn: column - 1,
  endColumn: column - 1,
});

/** Makes the cells of a column, from a row on, a column of a table and gives it a type: no rule can be set there. */
export function giveType(host: Host, tab: string, column: number, firstRow: number): void {
  host.setGoogleOnly(tab, { typedColumns: [wholeColumn(host, tab, column, firstRow)] });
}

/** Protects the cells of a column, from a row on, against the person. */
export function protectColumn(host: Host, tab: string, column: number, firstRow: number): void {
  host.setGoogleOnly(tab, { protections: [wholeColumn(host, tab, column, firstRow)] });
}

/** Protects a whole tab against the person. */
export const protectTab = (host: Host, tab: string): void => host.setGoogleOnly(tab, { protections: [null] });

/** Takes all protections of a tab away. */
export const unprotect = (host: Host, tab: string): void => host.setGoogleOnly(tab, { protections: [] });

const THEIRS = 'theirs';

/** Puts a conditional format on A1 that names another tab, as Excel lets one do: Google lets nobody set it again. */
export function addForeignRule(host: Host, tab: string): void {
  const place = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const [value, style] = ['=OIT!$A$1="x"', { bg: { rgb: '#d9ead3' } }];
  const rule = { type: 'highlightCell', subType: 'formula', value, style };
  const foreign = { cfId: THEIRS, stopIfTrue: false, ranges: [place], rule };
  replaceRules(host.tab(tab), [
    ...readRules(host.tab(tab)),
    foreign as unknown as ReturnType<typeof readRules>[number],
  ]);
}

/** Deletes that conditional format. */
export function deleteForeignRule(host: Host, tab: string): void {
  const rules = readRules(host.tab(tab));
  replaceRules(
    host.tab(tab),
    rules.filter(({ cfId }) => cfId !== THEIRS),
  );
}
