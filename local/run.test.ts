import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from './host/host.ts';
import { loadCode, loadServer, openHost } from './run.ts';

const SERVER = `
var addOn = (function () {
  'use strict';
  return {
    write: function (rows) {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
      return { rows: sheet.getLastRow() };
    },
    date: function () { return { rows: [new Date()] }; },
    globals: function () { return [typeof setTimeout, typeof console, typeof fetch, typeof process].join(); },
    refusesInItsOwnWorld: function () {
      try { addOn.refuse(); } catch (error) { return error instanceof Error; }
    },
    refuse: function () { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(5); },
  };
})();
function write(rows) { return addOn.write(rows); }
function date() { return addOn.date(); }
function globals() { return addOn.globals(); }
function refuse() { return addOn.refuse(); }
function refusesInItsOwnWorld() { return addOn.refusesInItsOwnWorld(); }
function secret_() { return 1; }
var notDeclared = function () { return 1; };
const neither = () => 1;
`;

describe('a loaded server', () => {
  let host: Host;

  beforeEach(() => {
    host = openHost();
  });
  afterEach(() => host.dispose());

  it('works on the workbook', () => {
    const server = loadServer(SERVER, host);
    expect(
      server.callFromClient('write', [
        ['ข้อ', 1],
        ['i1', '85.5'],
      ]),
    ).toEqual({ rows: 2 });
    expect(host.workbook.getActiveSheet().getRange('B2').getValue()).toBe(85.5);
  });

  it('sees the language and the services only', () => {
    expect(loadServer(SERVER, host).call('globals')).toBe('undefined,undefined,undefined,undefined');
  });

  it('offers its top-level function declarations only', () => {
    const server = loadServer(SERVER, host);
    for (const name of ['notDeclared', 'neither', 'addOn', 'toString', 'SpreadsheetApp', 'missing']) {
      expect(() => server.call(name), name).toThrow(`Script function not found: ${name}`);
    }
    expect(server.call('secret_')).toBe(1);
    expect(() => server.callFromClient('secret_')).toThrow('Script function not found: secret_');
  });

  it('gives the client null for a result with a date, and its exceptions', () => {
    const server = loadServer(SERVER, host);
    expect(server.callFromClient('date')).toBeNull();
    expect(() => server.callFromClient('refuse')).toThrow(
      "The parameters (number) don't match the method signature",
    );
  });

  it('loaded once, works on whichever workbook is called for, and throws what that one knows', () => {
    const other = openHost();
    const code = loadCode(SERVER, host.services);
    const [first, second] = [code.on(host), code.on(other)];
    first.callFromClient('write', [['ของแรก']]);
    second.callFromClient('write', [['ของที่สอง'], ['x']]);
    expect(first.callFromClient('write', [['อีกครั้ง']])).toEqual({ rows: 1 });
    const cells = [host, other].map(({ workbook }) => workbook.getActiveSheet().getRange('A1').getValue());
    expect(cells).toEqual(['อีกครั้ง', 'ของที่สอง']);
    expect([first, second].map((server) => server.call('refusesInItsOwnWorld'))).toEqual([true, true]);
    other.dispose();
  });
});
