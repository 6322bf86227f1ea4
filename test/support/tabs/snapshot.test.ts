import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../../local/host/host.ts';
import { openHost } from '../../../local/run.ts';
import type { SheetPort } from '../../../src/google/port.ts';
import * as person from '../person/person.ts';
import { snapshot } from './snapshot.ts';

describe('the snapshot of a workbook', () => {
  let host: Host;
  let sheet: SheetPort;

  beforeEach(() => {
    host = openHost();
    sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('IIT', 0);
  });
  afterEach(() => host.dispose());

  test('names what is there, and no more', () => {
    const app = host.services.SpreadsheetApp;
    sheet.getRange('A1:B1').setValues([['ข้อ', 0.5]]);
    sheet.getRange('B1').setNumberFormat('0%').setFontWeight('bold').setBackground('#ff0000');
    sheet.getRange('C1').setValue('=B1*2');
    sheet.getRange('A2:B2').merge();
    sheet.getRange('D5').setBorder(true, null, null, null, null, null, '#999999', app.BorderStyle.SOLID);
    sheet.setColumnWidths(2, 1, 240).setRowHeights(3, 1, 40).setHiddenGridlines(true);
    sheet.hideColumns(4);
    sheet.hideRows(9, 2);
    sheet.setFrozenRows(1);
    person.note(host, 'IIT', 1, 1, 'note');
    sheet.getRange('A3').setDataValidation(app.newDataValidation().requireValueInList(['x'], true).build());
    expect(snapshot({ host })[0]).toEqual({
      name: 'IIT',
      isHidden: false,
      cells: {
        A1: { value: 'ข้อ', shown: 'ข้อ' },
        B1: { value: 0.5, shown: '50%', format: { number: '0%', isBold: true, background: '#ff0000' } },
        C1: { value: 1, shown: '1', formula: '=B1*2' },
        D5: { format: { top: '1 #999999' } },
      },
      merges: ['A2:B2'],
      columnWidths: { B: 240 },
      rowHeights: { 3: 40 },
      hiddenColumns: ['D'],
      hiddenRows: [9, 10],
      frozenRows: 1,
      frozenColumns: 0,
      hasGridlines: false,
      notes: { A1: 'note' },
      validations: { A3: expect.objectContaining({ type: 'list', formula1: '["x"]' }) },
      charts: [],
      conditionalFormats: [],
    });
  });

  test.each<[string, (host: Host) => void]>([
    ['a value', (one) => person.type(one, 'IIT', 1, 1, 'y')],
    ['a colour', (one) => person.color(one, 'IIT', 1, 1, '#00ff00')],
    ['a note', (one) => person.note(one, 'IIT', 1, 1, 'note')],
    ['a hidden row', (one) => person.hideRows(one, 'IIT', 7, 1)],
    ['a name', (one) => person.renameTab(one, 'IIT', 'EIT')],
    ['a tab', (one) => person.deleteTab(one, 'IIT')],
    ['the order of rows', (one) => person.moveRows(one, 'IIT', 1, 1, 3)],
  ])('is another one when %s differs', (_, change) => {
    sheet.getRange('A1:A2').setValues([['x'], ['z']]);
    const before = snapshot({ host });
    change(host);
    expect(snapshot({ host })).not.toEqual(before);
  });
});
