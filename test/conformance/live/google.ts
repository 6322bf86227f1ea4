/**
 * The live session: every check in the active spreadsheet, in scratch tabs that are taken away again.
 *
 * Apps Script ends a run after six minutes, so what is through is kept in a tab, and the next run goes on from there.
 */
import { askChecks, checkNames, type Opened, type Place, SCRATCH } from './session.ts';
import { checkOf } from './transcript.ts';

const TRANSCRIPT = 'ita transcript';

/** No check takes a minute. */
const LATEST_MS = 270_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rowsIn = (sheet: Sheet, first: number, count: number) =>
  sheet.getRange(first, 1, count, sheet.getMaxColumns());

const columnsIn = (sheet: Sheet, first: number, count: number) =>
  sheet.getRange(1, first, sheet.getMaxRows(), count);

const chartTab = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet): Sheet => {
  const cells = sheet.getRange('A1:B2').setValues([
    ['ก', 1],
    ['ข', 2],
  ]);
  const { COMBO } = Charts.ChartType;
  sheet.insertChart(sheet.newChart().setChartType(COMBO).addRange(cells).setPosition(4, 1, 0, 0).build());
  const [chart] = sheet.getCharts();
  if (!chart) throw new Error('no chart was made');
  return book.moveChartToObjectSheet(chart);
};

/** Whatever a run that was cut short has left is taken away first. */
const open = (): Opened => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const left = book.getSheetByName(SCRATCH);
  if (left) book.deleteSheet(left);
  const before = book.getSheets().map((one) => one.getSheetId());
  const sheet = book.insertSheet(SCRATCH, 0);
  return {
    env: {
      services: { SpreadsheetApp, Charts, HtmlService, LockService, PropertiesService, Session },
      sheet,
      setNote: (row, column, note) => {
        sheet.getRange(row, column).setNote(note);
      },
      isRowHidden: (row) => sheet.isRowHiddenByUser(row),
      frozenRows: () => sheet.getFrozenRows(),
      freezeColumns: (columns) => sheet.setFrozenColumns(columns),
      chartTab: () => chartTab(book, sheet),
      sortRows: (first, last, column) => {
        rowsIn(sheet, first, last - first + 1).sort({ column, ascending: true });
      },
      moveRows: (first, count, to) => sheet.moveRows(rowsIn(sheet, first, count), to),
      moveColumns: (first, count, to) => sheet.moveColumns(columnsIn(sheet, first, count), to),
      deleteColumns: (first, count) => sheet.deleteColumns(first, count),
    },
    close: () => {
      flushed();
      for (const one of book.getSheets()) {
        if (!before.includes(one.getSheetId())) book.deleteSheet(one);
      }
    },
  };
};

/** What a check has put off, and Google refuses, is not the next one's concern. */
const flushed = (): void => {
  try {
    SpreadsheetApp.flush();
  } catch (error) {
    console.log(`put off and refused: ${String(error)}`);
  }
};

const transcriptTab = (): Sheet => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const found = book.getSheetByName(TRANSCRIPT);
  if (found) return found;
  const made = book.insertSheet(TRANSCRIPT, book.getSheets().length);
  made.getRange('A:A').setNumberFormat('@');
  return made;
};

const linesIn = (tab: Sheet): string[] =>
  tab.getLastRow() === 0
    ? []
    : tab
        .getRange(1, 1, tab.getLastRow(), 1)
        .getDisplayValues()
        .map(([line = '']) => line);

const keepIn = (tab: Sheet, lines: readonly string[]): void => {
  const last = tab.getLastRow();
  const missing = last + lines.length - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  tab.getRange(last + 1, 1, lines.length, 1).setValues(lines.map((line) => [line]));
  SpreadsheetApp.flush();
};

/** Shows the transcript to be copied whole: the log cuts what is long. */
const show = (transcript: string): void => {
  const text = transcript.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const page = `<p>Copy all of it into a file, then: npm run compare-live -- FILE</p>
<textarea readonly autofocus onfocus="this.select()" style="width:100%;height:85%">${text}</textarea>`;
  const html = HtmlService.createHtmlOutput(page).setWidth(900).setHeight(600);
  SpreadsheetApp.getUi().showModalDialog(html, 'Transcript');
};

/**
 * Runs the checks that are not through yet. With the last one, the transcript is shown, and its tab taken away; where it
 * can't be shown, it stays in column A of that tab.
 *
 * @returns what to do next, which is logged as well
 */
export function runConformance(): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const place: Place = { locale: book.getSpreadsheetLocale(), timeZone: book.getSpreadsheetTimeZone(), open };
  const tab = transcriptTab();
  const start = Date.now();
  const isThrough = askChecks(
    place,
    linesIn(tab),
    (lines) => keepIn(tab, lines),
    () => Date.now() - start > LATEST_MS,
  );
  const next = isThrough ? finish(tab) : `Run it again: ${through(tab)} of ${checkNames.length} are through.`;
  console.log(next);
  return next;
}

const through = (tab: Sheet): number => new Set(linesIn(tab).slice(1).map(checkOf)).size;

const finish = (tab: Sheet): string => {
  try {
    show(linesIn(tab).join('\n'));
  } catch (error) {
    return `All are through. The transcript is in column A of the tab "${TRANSCRIPT}" (${String(error)}).`;
  }
  SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab);
  return 'All are through. The spreadsheet shows the transcript.';
};
