import type { IWorkbookData } from '@univerjs/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SheetPort } from '../../src/google/port.ts';
import { openHost } from '../run.ts';
import type { Host } from './host.ts';

const colorScale = {
  cfId: 'scale',
  stopIfTrue: false,
  ranges: [{ startRow: 0, endRow: 9, startColumn: 1, endColumn: 1 }],
  rule: {
    type: 'colorScale',
    config: [
      { index: 0, color: '#f8696b', value: { type: 'min' } },
      { index: 1, color: '#63be7b', value: { type: 'max' } },
    ],
  },
};

describe('a saved workbook', () => {
  let host: Host;
  let sheet: SheetPort;

  beforeEach(() => {
    host = openHost({
      sheetOrder: ['s'],
      sheets: { s: { id: 's', name: 'IIT', rowCount: 20, columnCount: 6 } },
      resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ s: [colorScale] }) }],
    });
    sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  });
  afterEach(() => host.dispose());

  /** What the saved tab says of a cell, its style written out. */
  function saved(row: number, column: number): { data: IWorkbookData; cell: Record<string, unknown> } {
    const data = host.workbook.save();
    const cell = data.sheets.s?.cellData?.[row]?.[column] ?? {};
    return { data, cell: { ...cell, s: typeof cell.s === 'string' ? data.styles[cell.s] : cell.s } };
  }

  it('carries formats', () => {
    const { SOLID } = host.services.SpreadsheetApp.BorderStyle;
    sheet
      .getRange('B2')
      .setValues([[0.5]])
      .setNumberFormat('0.00')
      .setFontFamily('Sarabun')
      .setFontSize(11)
      .setFontWeight('bold')
      .setFontColor('#112233')
      .setBackground('#445566')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true)
      .setBorder(true, null, true, null, null, null, '#000000', SOLID);
    const line = { s: 1, cl: { rgb: '#000000' } };
    expect(saved(1, 1).cell).toEqual({
      v: 0.5,
      t: 2,
      s: {
        n: { pattern: '0.00' },
        ff: 'Sarabun',
        fs: 11,
        bl: 1,
        cl: { rgb: '#112233' },
        bg: { rgb: '#445566' },
        ht: 2,
        vt: 2,
        tb: 3,
        bd: { t: line, b: line },
      },
    });
  });

  it('has one line between two cells', () => {
    const { SOLID } = host.services.SpreadsheetApp.BorderStyle;
    sheet.getRange('A1:B2').setBorder(true, true, true, true, true, true, '#000000', SOLID);
    sheet.getRange('B1').setBorder(false, false, false, false, null, null, '#000000', SOLID);
    const line = { s: 1, cl: { rgb: '#000000' } };
    expect(saved(0, 0).cell.s).toEqual({ bd: { t: line, l: line, b: line } });
    expect(saved(1, 1).cell.s).toEqual({ bd: { l: line, r: line, b: line } });
    expect(saved(0, 1).cell.s).toBeUndefined();
  });

  it('carries the layout of a tab', () => {
    sheet.setFrozenRows(2);
    sheet.setColumnWidths(2, 1, 240).setHiddenGridlines(true).hideColumns(6);
    sheet.getRange('A4:B4').merge();
    expect(saved(0, 0).data.sheets.s).toMatchObject({
      freeze: { ySplit: 2, xSplit: 0 },
      columnData: { 1: { w: 240 }, 5: { hd: 1 } },
      showGridlines: 0,
      mergeData: [{ startRow: 3, endRow: 3, startColumn: 0, endColumn: 1 }],
    });
  });

  it('keeps formulas whose cells are formatted', () => {
    sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
    sheet.getRange('B1').setBackground('#ff0000').setNumberFormat('0.0').setFontSize(12);
    sheet
      .getRange('B1')
      .setBorder(
        true,
        true,
        true,
        true,
        null,
        null,
        '#000000',
        host.services.SpreadsheetApp.BorderStyle.SOLID,
      );
    sheet.getRange('A1').setValues([[3]]);
    expect(sheet.getRange('B1').getDisplayValues()).toEqual([['6.0']]);
    expect(saved(0, 1).cell).toMatchObject({ f: '=A1*2', v: 6 });
  });

  it('keeps rules that the port can not name when they are written back', () => {
    const [scale] = sheet.getConditionalFormatRules();
    expect(scale?.getBooleanCondition()).toBeNull();
    const own = host.services.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=N("ita:lowest")=0')
      .setBackground('#f4cccc')
      .setRanges([sheet.getRange('A1:A3')])
      .build();
    sheet.setConditionalFormatRules([own, ...sheet.getConditionalFormatRules()]);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    const rules = host.workbook.getActiveSheet().getConditionalFormattingRules();
    expect(rules).toHaveLength(2);
    expect(rules[1]).toEqual(colorScale);
  });

  it('names validations that the port can not make, and keeps them when they are written back', () => {
    const whole = { uid: 'w', type: 'whole', operator: 'greaterThan', formula1: '3', errorStyle: 1 };
    const custom = { uid: 'c', type: 'custom', formula1: '=A1>0' };
    const other = openHost({
      sheetOrder: ['s'],
      sheets: { s: { id: 's', name: 'IIT', rowCount: 20, columnCount: 6 } },
      resources: [
        {
          name: 'SHEET_DATA_VALIDATION_PLUGIN',
          data: JSON.stringify({
            s: [
              { ...whole, ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }] },
              { ...custom, ranges: [{ startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 }] },
            ],
          }),
        },
      ],
    });
    const tab = other.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const [first, second] = tab.getRange('A1:A2').getDataValidations().flat();
    expect(`${first?.getCriteriaType()} ${first?.getCriteriaValues()}`).toBe('NUMBER_GREATER_THAN 3');
    expect(first?.getAllowInvalid()).toBe(false);
    expect(`${second?.getCriteriaType()} ${second?.getCriteriaValues()}`).toBe('CUSTOM_FORMULA =A1>0');
    tab.getRange('C1').setDataValidation(first ?? null);
    const rules = other.workbook
      .getActiveSheet()
      .getDataValidations()
      .map(({ rule }) => rule);
    expect(rules[2]).toEqual({
      ...whole,
      uid: expect.not.stringMatching(/^w$/),
      ranges: [expect.anything()],
    });
    other.dispose();
  });

  it('opens again with its notes, rules, validations and values', () => {
    const app = host.services.SpreadsheetApp;
    sheet
      .getRange('D4:D6')
      .setDataValidation(app.newDataValidation().requireValueInList(['ก', 'ข'], true).build());
    sheet.getRange('A1:C1').setValues([['ข้อ', '1/2/2024', "'007"]]);
    host.setNote('IIT', 2, 3, 'แก้แล้ว');
    const again = openHost(JSON.parse(JSON.stringify(host.workbook.save())));
    const copy = again.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('IIT');
    expect(copy?.getRange('A1:C2').getNotes()).toEqual([
      ['', '', ''],
      ['', '', 'แก้แล้ว'],
    ]);
    expect(copy?.getRange('A1:C1').getDisplayValues()).toEqual([['ข้อ', '1/2/2024', '007']]);
    expect(copy?.getConditionalFormatRules()).toHaveLength(1);
    const validations = copy?.getRange('D5:D7').getDataValidations();
    expect(validations?.map(([rule]) => rule?.getCriteriaValues())).toEqual([
      [['ก', 'ข'], true],
      [['ก', 'ข'], true],
      undefined,
    ]);
    again.dispose();
    host.setNote('IIT', 2, 3, '');
    expect(sheet.getRange('C2').getNotes()).toEqual([['']]);
  });

  it('computes what a file brings, but for functions that Univer does not know', () => {
    const other = openHost({
      sheetOrder: ['s'],
      sheets: {
        s: {
          id: 's',
          name: 'IIT',
          cellData: { 0: { 0: { v: 1 }, 1: { f: '=A1+1', v: 99 }, 2: { f: '=FILTERXML2(A1)', v: 'kept' } } },
        },
      },
    });
    const cells = other.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:C1');
    expect(cells.getValues()).toEqual([[1, 2, 'kept']]);
    other.workbook.getActiveSheet().getRange('A1').setValue(5);
    expect(cells.getValues()).toEqual([[5, 6, 'kept']]);
    other.dispose();
  });

  it('takes a whole tab at once', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => Array.from({ length: 26 }, (_, j) => `${i}.${j}`));
    const full = host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('full', 0);
    const cells = full.getRange(1, 1, 1000, 26).setValues(rows).setBackground('#eeeeee');
    expect(cells.getValues()[999]?.[25]).toBe(999.25);
    expect(cells.getDisplayValues()[999]?.[25]).toBe('999.25');
    expect(cells.getBackgrounds()[999]?.[25]).toBe('#eeeeee');
  });
});
