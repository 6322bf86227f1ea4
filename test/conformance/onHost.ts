/** The conformance checks on the local host. */
import type { Host } from '../../local/host/host.ts';
import type { Tab } from '../../local/host/workbook/tab.ts';
import { deleteColumns, moveColumns, moveRows, sortRows } from '../support/person/person.ts';
import { type Opened, type Place, SCRATCH } from './live/session.ts';
import type { LiveEnv } from './questions/question.ts';

/** What a check may ask on one tab of a host. */
export const envOn = (host: Host, name: string): LiveEnv => {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`There is no tab "${name}"`);
  /** The tab as a person finds it, with what the script has put off. */
  const tab = (): Tab => {
    host.settle();
    return host.tab(name);
  };
  /** Lets a person do something there. */
  const hand =
    <Given extends unknown[]>(act: (host: Host, name: string, ...given: Given) => void) =>
    (...given: Given): void => {
      host.settle();
      act(host, name, ...given);
    };
  return {
    services: host.services,
    sheet,
    setNote: (row, column, note) => host.setNote(name, row, column, note),
    isRowHidden: (row) =>
      tab()
        .sheet.getSheet()
        .getRowManager()
        .getRow(row - 1)?.hd === 1,
    frozenRows: () => tab().frozenRows,
    freezeColumns: (columns) => sheet.setFrozenColumns(columns),
    chartTab: () => {
      const chart = book.insertSheet('chart', 1);
      host.setGoogleOnly('chart', { type: 'OBJECT' });
      return chart;
    },
    sortRows: hand((on, tabName, first: number, last: number, column: number) =>
      sortRows(on, tabName, first, last, column, true),
    ),
    moveRows: hand(moveRows),
    moveColumns: hand(moveColumns),
    deleteColumns: hand(deleteColumns),
  };
};

/** What a check has put off, and the host refuses, is not the next one's concern. */
const settled = (host: Host): void => {
  try {
    host.settle();
  } catch {
    // It is gone now.
  }
};

/**
 * The checks on an open workbook of the host, each in a tab that is taken away again, with whatever other tab it made.
 *
 * @param locale what the workbook's locale is called
 */
export const onHost = (host: Host, locale: string): Place => ({
  locale,
  timeZone: 'Asia/Bangkok',
  open: (): Opened => {
    const before = new Set(host.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(SCRATCH, 0);
    return {
      env: envOn(host, SCRATCH),
      close: () => {
        settled(host);
        for (const sheet of host.workbook.getSheets()) {
          if (!before.has(sheet.getSheetId())) host.workbook.deleteSheet(sheet);
        }
      },
    };
  },
});
