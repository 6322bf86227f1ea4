import { afterEach, describe, expect, it } from 'vitest';
import type { SheetPort } from '../../src/google/port.ts';
import { loadServer, openHost } from '../run.ts';
import { type Behaviour, behaviours } from './behaviour.ts';
import type { Host } from './host.ts';

const at = (refusals: Behaviour['refusals']): Behaviour => ({ ...behaviours.lenient, refusals });

const refused = 'violates the data validation';
const failed = 'Service Spreadsheets failed';

describe('writes that are put together', () => {
  let host: Host;
  let sheet: SheetPort;

  /** A1 takes numbers from 0 to 1 only. */
  const open = (refusals: Behaviour['refusals']): void => {
    host = openHost({}, { behaviour: at(refusals) });
    sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const numbers = host.services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1);
    sheet.getRange('A1').setDataValidation(numbers.setAllowInvalid(false).build());
    host.services.SpreadsheetApp.flush();
    host.calls.reset();
  };
  afterEach(() => host.dispose());

  const texts = (): unknown[] => sheet.getRange('A1:C1').getValues().flat();
  const write = (): void => {
    sheet.getRange('B1').setValue('before');
    sheet.getRange('A1').setValue('refused');
    sheet.getRange('C1').setValue('after');
  };

  it('are refused at once where Google does so', () => {
    open('at once');
    expect(write).toThrow(refused);
    expect(texts()).toEqual(['', 'before', '']);
  });

  it.each([
    ['at flush, later writes made', ['', 'before', 'after']],
    ['at flush, later writes dropped', ['', 'before', '']],
  ] as const)('are refused %s', (refusals, left) => {
    open(refusals);
    write();
    expect(() => host.services.SpreadsheetApp.flush()).toThrow(refused);
    host.services.SpreadsheetApp.flush();
    expect(texts()).toEqual(left);
    write();
    expect(() => sheet.getRange('B1').getValues(), 'a read').toThrow(refused);
    sheet.getRange('A1').setValue(1).setValue(2);
    expect(() => sheet.insertRowsAfter(1, 1), 'a write that is made at once').toThrow(refused);
    expect(texts()[0]).toBe(1);
  });

  it('wait while only places are asked for', () => {
    open('at flush, later writes made');
    sheet.getRange('A1').setValue('refused');
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.getSheets().map((one) => [one.getName(), one.getMaxRows()]);
    book.getSheetByName('Sheet1')?.getRange('A1').getA1Notation();
    expect(() => sheet.getLastRow()).toThrow(refused);
  });

  it('are refused for their size, type or format when they are asked for', () => {
    open('at flush, later writes made');
    expect(() => sheet.getRange('B1').setValues([[1, 2]])).toThrow('number of columns');
    expect(() => sheet.getRange('B1').setBackground('reddish')).toThrow('Invalid argument');
    host.services.SpreadsheetApp.flush();
    expect(texts()).toEqual(['', '', '']);
  });

  it('are made when a function ends, which throws what is refused then', () => {
    open('at flush, later writes made');
    const server = loadServer(
      `function write(then) {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
        sheet.getRange('B1').setValue('made');
        if (then === 'fail') throw new Error('its own');
        if (then === 'refuse') sheet.getRange('A1').setValue('refused');
      }`,
      host,
    );
    expect(() => server.call('write', 'refuse')).toThrow(refused);
    expect(texts()).toEqual(['', 'made', '']);
    sheet.getRange('B1').clearContent();
    expect(() => server.call('write', 'fail')).toThrow('its own');
    expect(texts()).toEqual(['', 'made', '']);
  });

  it.each([
    ['at flush, later writes made', ['', '', 'after']],
    ['at flush, later writes dropped', ['', '', '']],
  ] as const)('are lost with one that a test has refused: %s', (refusals, left) => {
    open(refusals);
    const [b, c] = [sheet.getRange('B1'), sheet.getRange('C1')];
    host.calls.refuseAt(1);
    b.setValue('fails');
    c.setValue('after');
    expect(() => host.services.SpreadsheetApp.flush()).toThrow(failed);
    expect(texts()).toEqual(left);
  });

  it('are counted when they are asked for, and it is told which go together', () => {
    open('at flush, later writes made');
    const range = sheet.getRange('B1');
    range.setValue(1).setFontSize(12).getValues();
    range.setValue(2);
    sheet.insertRowsAfter(1, 1);
    const [first = -1] = host.calls.bundles.filter((bundle) => bundle !== null);
    expect(host.calls.bundles).toEqual([null, first, first, null, first + 1, null]);
    expect(host.calls.writes).toBe(4);
  });
});
