import { readWorkbook } from '../../../src/google/readWorkbook.ts';
import { attempt, type LiveEnv, outcome, type Tell } from './question.ts';

/** Whether tabs' names are one and the same without regard to capitals. */
export function namesThatDifferInCapitals({ services, sheet }: LiveEnv, tell: Tell): void {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const capitals = sheet.getName().toUpperCase();
  tell('found by the other name', book.getSheetByName(capitals) !== null);
  tell(
    'made by the other name',
    attempt(() => book.insertSheet(capitals, 0)),
  );
}

/** A chart on a tab of its own: what may be asked of such a tab, and whether we can read the workbook beside it. */
export function aChartOnItsOwnTab(env: LiveEnv, tell: Tell): void {
  const { SpreadsheetApp } = env.services;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const before = book.getSheets().length;
  const chart = env.chartTab();
  tell('one more tab', book.getSheets().length - before);
  tell(
    'type',
    outcome(() => String(chart.getType())),
  );
  const asked = {
    name: () => typeof chart.getName(),
    'found by its name': () => book.getSheetByName(chart.getName()) !== null,
    hidden: () => chart.isSheetHidden(),
    'last row': () => chart.getLastRow(),
    'all rows': () => chart.getMaxRows(),
    'data range': () => chart.getDataRange().getA1Notation(),
    'a cell': () => chart.getRange('A1').getA1Notation(),
    'conditional formats': () => chart.getConditionalFormatRules().length,
    protections: () => chart.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
    activating: () => typeof chart.activate().getName(),
  };
  for (const [what, ask] of Object.entries(asked)) tell(what, outcome(ask));
  tell(
    'reading the workbook',
    outcome(() => readWorkbook(book).tabs.length - before),
  );
}
