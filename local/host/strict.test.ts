import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SheetPort } from '../../src/google/port.ts';
import { openHost } from '../run.ts';
import type { Host } from './host.ts';

describe('what the add-on can reach of a service', () => {
  let host: Host;
  let sheet: SheetPort;

  beforeEach(() => {
    host = openHost();
    sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  });
  afterEach(() => host.dispose());

  const member = (object: unknown, name: string): unknown => (object as Record<string, unknown>)[name];

  it('is what the port names', () => {
    expect(() => member(sheet, 'appendRow')).toThrow('SpreadsheetApp.Sheet.appendRow is not a function');
    expect(() => member(sheet, 'tab')).toThrow(TypeError);
    expect(() => member(sheet.getRange('A1'), 'setFormula')).toThrow(
      'SpreadsheetApp.Range.setFormula is not a function',
    );
    expect(() => member(host.services.SpreadsheetApp, 'openById')).toThrow(TypeError);
    expect(() => member(host.services.SpreadsheetApp.BorderStyle, 'DOTTED')).toThrow(TypeError);
  });

  it('can be printed, awaited and written as JSON', async () => {
    const cell = sheet.getRange('A1');
    expect(`${cell}`).toBe('Range');
    expect(JSON.stringify(cell)).toBe('{}');
    expect((await cell).getA1Notation()).toBe('A1');
  });

  it('takes no new members', () => {
    expect(() => Object.assign(sheet, { mine: 1 })).toThrow('object is not extensible');
  });

  it('is called with the parameters of one of its signatures', () => {
    const getRange = sheet.getRange as (...args: unknown[]) => unknown;
    expect(() => getRange()).toThrow(
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(() => getRange(1, 2, 3)).toThrow('(number,number,number)');
    expect(() => getRange(1.5, 1)).toThrow('(number,number)');
    expect(() => getRange(Number.NaN, 1)).toThrow('(number,number)');
    expect(() => getRange(null, true)).toThrow('(null,Boolean)');
    const setActiveSheet = host.services.SpreadsheetApp.getActiveSpreadsheet().setActiveSheet as (
      item: unknown,
    ) => unknown;
    expect(() => setActiveSheet(sheet.getRange('A1'))).toThrow('(SpreadsheetApp.Range)');
    expect(() => setActiveSheet({})).toThrow('((class))');
    const setDataValidations = sheet.getRange('A1').setDataValidations as (rules: unknown) => unknown;
    expect(() => setDataValidations([null])).toThrow(
      "(null[]) don't match the method signature for SpreadsheetApp.Range.setDataValidations.",
    );
    expect(() => setDataValidations([['list']])).toThrow('(String[][])');
  });

  it('takes only what Google takes of a word or a colour', () => {
    const cell = sheet.getRange('A1');
    expect(() => cell.setFontWeight('heavy' as 'bold')).toThrow('Invalid argument: heavy');
    expect(() => cell.setBackground('reddish')).toThrow('Invalid argument: reddish');
    expect(() => cell.setValues([[undefined as unknown as string]])).toThrow(TypeError);
    expect(() => cell.setValues([[Number.NaN]])).toThrow(TypeError);
    expect(() => cell.setValues([[new Date() as unknown as string]])).toThrow(TypeError);
  });

  it('throws exceptions of its own name', () => {
    try {
      sheet.getRange('nowhere at all');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({ name: 'Exception', message: 'Range not found' });
    }
  });

  it('accepts arrays of another world, and speaks of dates and errors as that world does', () => {
    const world = { cell: sheet.getRange('A1') };
    host.enterRealm(runInNewContext('({ Date, Error, TypeError })', world));
    expect(runInNewContext("cell.setValues([['1/2/2024']]).getValues()[0][0] instanceof Date", world)).toBe(
      true,
    );
    const caught =
      '(() => { try { cell.setValues([]); } catch (e) { return e instanceof Error && e.name; } })()';
    expect(runInNewContext(caught, world)).toBe('Exception');
  });
});
