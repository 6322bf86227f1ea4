import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpreadsheetPort } from '../../src/google/port.ts';
import { openHost } from '../run.ts';
import type { Host } from './host.ts';

describe('calls', () => {
  let host: Host;
  let book: SpreadsheetPort;

  beforeEach(() => {
    host = openHost();
    host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('IIT', 0);
    host.calls.reset();
    book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  });
  afterEach(() => host.dispose());

  it('are counted by tab, those to the workbook apart', () => {
    const sheet = book.getSheets()[0];
    sheet
      ?.getRange('A1')
      .setValues([[1]])
      .setBackground('#ff0000')
      .getValues();
    expect(host.calls).toMatchObject({ reads: 4, writes: 2, total: 6 });
    expect(Object.fromEntries(host.calls.byTab)).toEqual({
      '': { reads: 2, writes: 0 },
      IIT: { reads: 2, writes: 2 },
    });
    expect(host.calls.log).toEqual([
      'getActiveSpreadsheet',
      'Spreadsheet.getSheets',
      'Sheet.getRange',
      'Range.setValues',
      'Range.setBackground',
      'Range.getValues',
    ]);
  });

  it('cost nothing when they only ask what is known', () => {
    const sheet = book.getActiveSheet();
    const range = sheet.getRange('B2:C3');
    const list = sheet.getRangeList(['A1', 'B2']);
    const before = host.calls.total;
    range.getRow();
    range.getNumColumns();
    range.getA1Notation();
    list.getRanges();
    const rule = host.services.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=TRUE')
      .setRanges([range])
      .build();
    rule.getRanges();
    rule.getBooleanCondition()?.getCriteriaValues();
    const validation = host.services.SpreadsheetApp.newDataValidation()
      .requireNumberBetween(0, 100)
      .setHelpText('0-100')
      .build();
    validation.getCriteriaType();
    validation.getCriteriaValues();
    host.services.SpreadsheetApp.getUi().createMenu('ITA').addItem('a', 'b').addSeparator().addToUi();
    host.services.LockService.getDocumentLock().tryLock(1000);
    expect(host.calls.total).toBe(before);
  });

  it('cost one write for a format of each of many cells', () => {
    const range = book.getActiveSheet().getRange('A1:B2');
    host.calls.reset();
    range.setBackgrounds([
      ['#ff0000', '#00ff00'],
      ['#0000ff', '#ffffff'],
    ]);
    expect(host.calls).toMatchObject({ reads: 0, writes: 1 });
  });

  it('cost one write to set a validation, and one read to get those of many cells', () => {
    const range = book.getActiveSheet().getRange('A1:B2');
    host.calls.reset();
    range.setDataValidation(null).getDataValidations();
    expect(host.calls).toMatchObject({ reads: 1, writes: 1 });
    range
      .setDataValidations([
        [null, null],
        [null, null],
      ])
      .getDataValidation();
    expect(host.calls).toMatchObject({ reads: 2, writes: 2 });
  });

  it('cost one write to hide or show lines, one read to ask whether a column is hidden', () => {
    const sheet = book.getActiveSheet();
    host.calls.reset();
    sheet.hideColumns(2, 3);
    sheet.showColumns(2, 2);
    sheet.hideRows(1, 2);
    expect(host.calls).toMatchObject({ reads: 0, writes: 3 });
    expect(sheet.isColumnHiddenByUser(4)).toBe(true);
    expect(host.calls).toMatchObject({ reads: 1, writes: 3 });
  });

  it('fail where they are told to, without any effect, until that ends', () => {
    const cell = book
      .getActiveSheet()
      .getRange('A1')
      .setValues([['before']]);
    host.calls.failAt(2);
    cell.getValues();
    expect(() => cell.setValues([['after']])).toThrow(
      `Service Spreadsheets failed while accessing document with id ${host.workbook.getId()}.`,
    );
    expect(() => cell.getValues()).toThrow('Service Spreadsheets failed');
    host.calls.failAt(null);
    expect(cell.getValues()).toEqual([['before']]);
    host.calls.refuseAt(2);
    cell.getValues();
    expect(() => cell.setValues([['after']])).toThrow('Service Spreadsheets failed');
    expect(cell.getValues()).toEqual([['before']]);
    host.calls.failAt(1);
    host.calls.failAt(null);
    expect(cell.setValues([['after']]).getValues()).toEqual([['after']]);
  });
});
