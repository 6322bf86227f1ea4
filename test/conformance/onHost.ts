/** The conformance checks on the local host. */
import { behaviours } from '../../local/host/behaviour.ts';
import type { Host, HostOptions } from '../../local/host/host.ts';
import type { Tab } from '../../local/host/tab.ts';
import { openHost } from '../../local/run.ts';
import { deleteColumns, moveColumns, moveRows, sortRows } from '../support/person.ts';
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
    freezeColumns: (columns) => host.freezeColumns(name, columns),
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

/** A workbook of its own for each check. */
export const onHost = (options: Omit<HostOptions, 'formulaEngine'> = {}): Place => ({
  locale: (options.behaviour ?? behaviours.lenient).locale,
  timeZone: 'Asia/Bangkok',
  open: (): Opened => {
    const host = openHost(undefined, options);
    host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(SCRATCH, 0);
    return { env: envOn(host, SCRATCH), close: () => host.dispose() };
  },
});
