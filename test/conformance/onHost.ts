/** The conformance checks on the local host. */
import type { Host, HostOptions } from '../../local/host/host.ts';
import { openHost } from '../../local/run.ts';
import { deleteColumns, moveColumns, moveRows, sortRows } from '../support/person.ts';
import type { LiveEnv } from './questions/question.ts';
import { type Opened, type Place, SCRATCH } from './session.ts';

const envOn = (host: Host): LiveEnv => {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(SCRATCH, 0);
  const model = () => host.tab(SCRATCH).sheet.getSheet();
  return {
    services: host.services,
    sheet,
    setNote: (row, column, note) => host.setNote(SCRATCH, row, column, note),
    isRowHidden: (row) =>
      model()
        .getRowManager()
        .getRow(row - 1)?.hd === 1,
    frozenRows: () => host.tab(SCRATCH).frozenRows,
    sortRows: (first, last, column) => sortRows(host, SCRATCH, first, last, column, true),
    moveRows: (first, count, before) => moveRows(host, SCRATCH, first, count, before),
    moveColumns: (first, count, before) => moveColumns(host, SCRATCH, first, count, before),
    deleteColumns: (first, count) => deleteColumns(host, SCRATCH, first, count),
  };
};

/** A workbook of its own for each check. */
export const onHost = (options: Omit<HostOptions, 'formulaEngine'> = {}): Place => ({
  locale: 'en_US',
  timeZone: 'Asia/Bangkok',
  open: (): Opened => {
    const host = openHost(undefined, options);
    return { env: envOn(host), close: () => host.dispose() };
  },
});
