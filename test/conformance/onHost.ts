/** The conformance checks on the local host. */
import { behaviours } from '../../local/host/behaviour.ts';
import type { Host, HostOptions } from '../../local/host/host.ts';
import type { Tab } from '../../local/host/tab.ts';
import { openHost } from '../../local/run.ts';
import { deleteColumns, moveColumns, moveRows, sortRows } from '../support/person.ts';
import type { LiveEnv } from './questions/question.ts';
import { type Opened, type Place, SCRATCH } from './session.ts';

const envOn = (host: Host): LiveEnv => {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(SCRATCH, 0);
  /** The tab as a person finds it, with what the script has put off. */
  const tab = (): Tab => {
    host.settle();
    return host.tab(SCRATCH);
  };
  /** Lets a person do something there. */
  const hand =
    <Given extends unknown[]>(act: (host: Host, name: string, ...given: Given) => void) =>
    (...given: Given): void => {
      host.settle();
      act(host, SCRATCH, ...given);
    };
  return {
    services: host.services,
    sheet,
    setNote: (row, column, note) => host.setNote(SCRATCH, row, column, note),
    isRowHidden: (row) =>
      tab()
        .sheet.getSheet()
        .getRowManager()
        .getRow(row - 1)?.hd === 1,
    frozenRows: () => tab().frozenRows,
    freezeColumns: (columns) => host.freezeColumns(SCRATCH, columns),
    chartTab: () => {
      const chart = book.insertSheet('chart', 1);
      host.setGoogleOnly('chart', { type: 'OBJECT' });
      return chart;
    },
    sortRows: hand((_, name, first: number, last: number, column: number) =>
      sortRows(host, name, first, last, column, true),
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
    return { env: envOn(host), close: () => host.dispose() };
  },
});
