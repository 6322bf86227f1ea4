import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { behaviours } from '../../../local/host/behaviour.ts';
import type { Host } from '../../../local/host/host.ts';
import { openHost } from '../../../local/run.ts';
import type { RangePort, SheetPort } from '../../../src/google/port.ts';
import { envOn } from '../onHost.ts';
import { compare } from './compare.ts';
import { hostTranscript } from './fit.ts';
import { runConformance } from './google.ts';
import { SCRATCH } from './session.ts';
import { readTranscript } from './transcript.ts';

/** Gives a service further members: those that the live session asks for, and the port does not name. */
const withMore = <T extends object>(service: T, more: object): T =>
  new Proxy(service, { get: (target, name) => Reflect.get(name in more ? more : target, name) });

let host: Host;
let dialog: string;

const book = () => host.services.SpreadsheetApp.getActiveSpreadsheet();

const names = (): string[] =>
  book()
    .getSheets()
    .map((one) => one.getName());

const range = (port: RangePort, name: string): RangePort =>
  withMore(port, {
    setNote: (note: string) => host.setNote(name, port.getRow(), port.getColumn(), note),
    sort: ({ column }: { column: number }) =>
      envOn(host, name).sortRows(port.getRow(), port.getRow() + port.getNumRows() - 1, column),
  });

const sheet = (port: SheetPort): SheetPort => {
  const name = port.getName();
  const env = envOn(host, name);
  return withMore(port, {
    // Within a check, tabs keep their names.
    getSheetId: () => name,
    getRange: (...place: Parameters<SheetPort['getRange']>) => range(port.getRange(...place), name),
    isRowHiddenByUser: env.isRowHidden,
    getFrozenRows: env.frozenRows,
    setFrozenColumns: env.freezeColumns,
    moveRows: (rows: RangePort, to: number) => env.moveRows(rows.getRow(), rows.getNumRows(), to),
    moveColumns: (columns: RangePort, to: number) =>
      env.moveColumns(columns.getColumn(), columns.getNumColumns(), to),
    deleteColumns: env.deleteColumns,
  });
};

const spreadsheet = () =>
  withMore(book(), {
    getSheets: () => book().getSheets().map(sheet),
    getSheetByName: (name: string) => {
      const found = book().getSheetByName(name);
      return found && sheet(found);
    },
    insertSheet: (name: string, index: number) => sheet(book().insertSheet(name, index)),
    deleteSheet: (one: SheetPort) => {
      host.settle();
      host.workbook.deleteSheet(host.tab(one.getName()).sheet);
    },
    moveChartToObjectSheet: () => sheet(envOn(host, SCRATCH).chartTab()),
    getSpreadsheetLocale: () => 'th_TH',
    getSpreadsheetTimeZone: () => 'Asia/Bangkok',
  });

beforeEach(() => {
  host = openHost(undefined, { behaviour: behaviours.belated });
  dialog = '';
  const html = { setWidth: () => html, setHeight: () => html };
  vi.stubGlobal(
    'SpreadsheetApp',
    withMore(host.services.SpreadsheetApp, {
      getActiveSpreadsheet: spreadsheet,
      getUi: () => ({ showModalDialog: () => undefined }),
    }),
  );
  vi.stubGlobal(
    'HtmlService',
    withMore(host.services.HtmlService, {
      createHtmlOutput: (page: string) => {
        dialog = page;
        return html;
      },
    }),
  );
  vi.stubGlobal('LockService', host.services.LockService);
  vi.stubGlobal('Charts', host.services.Charts);
  vi.stubGlobal('PropertiesService', host.services.PropertiesService);
  vi.stubGlobal('Session', host.services.Session);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  host.dispose();
});

/** The clock jumps by an hour once it was looked at so often. */
const jumpingClock = (looks: number): void => {
  const now = Date.now.bind(Date);
  let left = looks;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    left -= 1;
    return now() + (left < 0 ? 3_600_000 : 0);
  });
};

it('the live session stops in time, goes on, shows its transcript, and leaves nothing behind', () => {
  jumpingClock(20);
  expect(runConformance()).toMatch(/^Run it again: 1\d of \d+ are through\.$/);
  expect(names()).toEqual(['Sheet1', 'ita transcript']);

  vi.mocked(Date.now).mockRestore();
  expect(runConformance()).toBe('All are through. The spreadsheet shows the transcript.');
  expect(names()).toEqual(['Sheet1']);

  const [, text = ''] = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(dialog) ?? [];
  const transcript = readTranscript(text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
  expect(transcript.unread).toEqual([]);
  expect(transcript.header).toMatchObject({ locale: 'th_TH', timeZone: 'Asia/Bangkok' });
  expect(compare(readTranscript(hostTranscript(behaviours.belated)), transcript)).toEqual({
    differing: [],
    otherWords: [],
  });
});
