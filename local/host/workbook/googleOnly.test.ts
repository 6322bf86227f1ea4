import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SheetPort, SpreadsheetPort } from '../../../src/google/port.ts';
import * as person from '../../../test/support/person/person.ts';
import { openHost } from '../../run.ts';
import type { Host } from '../host.ts';
import { readRules, replaceRules } from './rules.ts';
import { validationsIn } from './validations.ts';

let host: Host;
let book: SpreadsheetPort;
let sheet: SheetPort;

beforeEach(() => {
  host = openHost();
  book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  sheet = book.getActiveSheet();
});
afterEach(() => host.dispose());

const listRule = () =>
  host.services.SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข'], true).build();

describe('a tab that is no grid', () => {
  it.each(['OBJECT', 'DATASOURCE'] as const)('refuses all that is about cells: %s', (type) => {
    book.insertSheet('Chart', 1);
    host.setGoogleOnly('Chart', { type });
    const chart = book.getSheets()[1] as SheetPort;
    expect(chart.getName()).toBe('Chart');
    expect(String(chart.getType())).toBe(type);
    expect(chart.isSheetHidden()).toBe(false);
    expect(chart.activate().getName()).toBe('Chart');
    const refusal = `The action is not supported for the ${type} sheet.`;
    for (const ask of [
      () => chart.getDataRange(),
      () => chart.getLastRow(),
      () => chart.getMaxColumns(),
      () => chart.getRange('A1'),
      () => chart.getConditionalFormatRules(),
      () => chart.setHiddenGridlines(true),
      () => chart.insertRowsAfter(1, 1),
    ]) {
      expect(ask).toThrow(refusal);
    }
    expect(() => book.insertSheet('CHART', 0)).toThrow('already exists');
  });

  it('is one still when the workbook is opened again', () => {
    book.insertSheet('Chart', 1);
    host.setGoogleOnly('Chart', { type: 'OBJECT' });
    const again = openHost(JSON.parse(JSON.stringify(host.workbook.save())));
    const sheets = again.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    expect(sheets.map((one) => String(one.getType()))).toEqual(['GRID', 'OBJECT']);
    again.dispose();
  });
});

describe('a column of a table that has a type', () => {
  const refusal = 'This operation is not allowed on cells in typed columns.';

  beforeEach(() => {
    host.setGoogleOnly('Sheet1', {
      typedColumns: [{ startRow: 1, endRow: 4, startColumn: 1, endColumn: 1 }],
    });
  });

  it('takes no validation, and every value', () => {
    expect(() => sheet.getRange('B2').setDataValidation(listRule())).toThrow(refusal);
    expect(() => sheet.getRange('A2:B2').setDataValidations([[listRule(), null]])).toThrow(refusal);
    expect(sheet.getRange('A2:B2').getDataValidations()).toEqual([[null, null]]);
    sheet.getRange('B1').setDataValidation(listRule());
    expect(sheet.getRange('B2').setValue('x').getValues()).toEqual([['x']]);
  });

  it('moves along with rows and columns', () => {
    sheet.insertRowsBefore(1, 1);
    sheet.insertColumnsBefore(1, 1);
    sheet.getRange('B3').setDataValidation(listRule());
    sheet.getRange('C2').setDataValidation(listRule());
    expect(() => sheet.getRange('C3').setDataValidation(listRule())).toThrow(refusal);
    expect(() => sheet.getRange('C6').setDataValidation(listRule())).toThrow(refusal);
    sheet.deleteRows(3, 4);
    sheet.getRange('C3').setDataValidation(listRule());
  });
});

describe('a protection against the person', () => {
  const refusal = 'You are trying to edit a protected cell or object.';

  it('refuses writes to some cells', () => {
    sheet.getRange('B2').setValue('theirs');
    host.setGoogleOnly('Sheet1', {
      protections: [{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 }],
    });
    const cells = sheet.getRange('A1:B2');
    for (const write of [
      () => cells.setValue('x'),
      () => cells.clear(),
      () => cells.setBackground('#ff0000'),
      () =>
        cells.setFontSizes([
          [1, 1],
          [1, 1],
        ]),
      () => cells.setDataValidation(null),
      () => cells.merge(),
      () => sheet.deleteRows(2, 1),
      () => sheet.insertRowsAfter(2, 1),
    ]) {
      expect(write).toThrow(refusal);
    }
    expect(() => host.type('Sheet1', 2, 2, 'x')).toThrow(refusal);
    expect(cells.getValues()).toEqual([
      ['', ''],
      ['', 'theirs'],
    ]);
    sheet.getRange('A1:A9').setValue('x');
    sheet.insertRowsBefore(2, 1).hideColumns(2);
    expect(() => sheet.getRange('B3').setValue('x')).toThrow(refusal);
    const { ProtectionType } = host.services.SpreadsheetApp;
    const told = sheet.getProtections(ProtectionType.RANGE);
    expect(told.map((one) => [one.canEdit(), one.getRange().getA1Notation()])).toEqual([[false, 'B3:B4']]);
    expect(sheet.getProtections(ProtectionType.SHEET)).toEqual([]);
  });

  it('refuses every write to the whole tab', () => {
    host.setGoogleOnly('Sheet1', { protections: [null] });
    for (const write of [
      () => sheet.getRange('B9').setValue('x'),
      () => sheet.insertRowsAfter(1, 1),
      () => sheet.hideRows(1),
      () => sheet.setFrozenRows(1),
      () => sheet.setConditionalFormatRules([]),
    ]) {
      expect(write).toThrow(refusal);
    }
    expect(sheet.getProtections(host.services.SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
  });
});

describe('names of tabs', () => {
  it('are taken whatever their capitals, and are looked up with them', () => {
    book.insertSheet('Scores', 0);
    expect(() => book.insertSheet('SCORES', 0)).toThrow(
      'A sheet with the name "SCORES" already exists. Please enter another name.',
    );
    expect(book.getSheetByName('scores')).toBeNull();
    expect(book.getSheetByName('Scores')?.getName()).toBe('Scores');
  });
});

describe('a conditional format that names another sheet, as a file of Excel’s may', () => {
  it('stands, and no list that holds it can be set', () => {
    const [tab, cells] = [host.tab('Sheet1'), { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }];
    const build = (formula: string) =>
      host.services.SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1')])
        .build();
    sheet.setConditionalFormatRules([build('=$B$1>0'), build('=INDIRECT("Other!A1")=1')]);
    const [own] = readRules(tab);
    if (!own) throw new Error('The rule is gone');
    const foreign = { ...own, cfId: 'theirs', rule: { ...own.rule, value: '=Other!$A$1>0' } };
    replaceRules(tab, [foreign as typeof own]);
    const rules = sheet.getConditionalFormatRules();
    expect(rules).toHaveLength(1);
    const refusal = 'Conditional format rule cannot reference a different sheet.';
    expect(() => sheet.setConditionalFormatRules([build('=$B$1>1'), ...rules])).toThrow(refusal);
    expect(readRules(tab).map(({ cfId, ranges }) => [cfId, ranges.length])).toEqual([['theirs', 1]]);
    expect(readRules(tab)[0]?.ranges[0]).toMatchObject(cells);
    sheet.setConditionalFormatRules([]);
  });
});

describe('a list that a person styled by hand', () => {
  const isStyled = (row: number): boolean =>
    validationsIn(host.tab('Sheet1'), { startRow: row, endRow: row, startColumn: 0, endColumn: 0 }).get(
      `${row},0`,
    )?.isStyledByHand === true;

  it('is plain once it was set again, even as it was', () => {
    const cells = sheet.getRange('A1:A3').setDataValidation(listRule());
    for (const row of [1, 2, 3]) person.styleList(host, 'Sheet1', row, 1);
    sheet.insertRowsBefore(1, 1).deleteRows(1, 1);
    expect([0, 1, 2].map(isStyled)).toEqual([true, true, true]);
    const rule = cells.getDataValidation();
    sheet.getRange('A2').setDataValidation(rule);
    expect([0, 1, 2].map(isStyled)).toEqual([true, false, true]);
    cells.setDataValidations(cells.getDataValidations());
    expect([0, 1, 2].map(isStyled)).toEqual([false, false, false]);
  });
});

describe('a strict validation', () => {
  it('judges what a formula gives', () => {
    sheet.getRange('B1').setValue(200);
    const builder = host.services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100);
    const cell = sheet.getRange('A1').setDataValidation(builder.setAllowInvalid(false).build());
    expect(cell.setValue('=B1/4').getValues()).toEqual([[50]]);
    for (const formula of ['=B1', '="text"', '=1/0']) {
      expect(() => cell.setValue(formula), formula).toThrow('violates the data validation');
    }
    expect(cell.getFormulas()).toEqual([['=B1/4']]);
  });
});

describe('freezing', () => {
  it('is not to be had across merged cells', () => {
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A3:A4').merge();
    expect(() => sheet.setFrozenColumns(1)).toThrow('freeze columns');
    expect(() => sheet.setFrozenRows(3)).toThrow('freeze rows');
    sheet.setFrozenColumns(3);
    sheet.setFrozenRows(2);
    expect(() => sheet.getRange('C5:D5').merge()).toThrow('frozen and non-frozen columns');
  });
});
