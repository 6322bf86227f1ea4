import type { ICellData, IWorkbookData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { openHost } from '../../run.ts';

const number = (v: number): ICellData => ({ v, t: 2 });

/** Two tabs whose formulas speak of themselves and of each other. */
const book = (): Partial<IWorkbookData> => ({
  sheetOrder: ['p', 'i'],
  sheets: {
    p: {
      id: 'p',
      name: 'แผน',
      rowCount: 50,
      columnCount: 10,
      cellData: { 19: { 0: { f: '=B21+1' } }, 20: { 1: number(5) }, 29: { 3: { f: '=IIT!C30' } } },
      mergeData: [{ startRow: 20, endRow: 20, startColumn: 1, endColumn: 3 }],
    },
    i: {
      id: 'i',
      name: 'IIT',
      rowCount: 50,
      columnCount: 10,
      cellData: {
        0: { 0: { f: '=แผน!$B$21' }, 1: { f: '=SUM(แผน!B5:B30)' }, 2: { f: '=SUM(C30:C40)' } },
        29: { 2: number(7) },
      },
      mergeData: [{ startRow: 20, endRow: 20, startColumn: 1, endColumn: 3 }],
    },
  },
});

describe('rows deleted from a tab', () => {
  it.each(['แผน', 'IIT'])('move what speaks of that tab and nothing else, while “%s” is active', (active) => {
    const host = openHost(book());
    const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.getSheetByName(active)?.activate();
    const plan = spreadsheet.getSheetByName('แผน');
    const iit = spreadsheet.getSheetByName('IIT');
    plan?.deleteRows(9, 1);
    plan?.insertRowsBefore(9, 3);
    plan?.deleteRows(9, 1);

    expect(spreadsheet.getActiveSheet().getName()).toBe(active);
    expect(plan?.getRange('A21').getFormulas()).toEqual([['=B22+1']]);
    expect(plan?.getRange('D31').getFormulas()).toEqual([['=IIT!C30']]);
    expect(iit?.getRange('A1:C1').getFormulas()).toEqual([
      ['=แผน!$B$22', '=SUM(แผน!B5:B31)', '=SUM(C30:C40)'],
    ]);
    expect(iit?.getRange('A1:C1').getDisplayValues()).toEqual([['5', '5', '7']]);
    const { sheets } = host.workbook.save();
    expect(sheets.p?.mergeData).toMatchObject([{ startRow: 21, endRow: 21, startColumn: 1, endColumn: 3 }]);
    expect(sheets.i?.mergeData).toMatchObject([{ startRow: 20, endRow: 20, startColumn: 1, endColumn: 3 }]);
    host.dispose();
  });

  it('take along what is merged there, though another tab was made since', () => {
    const host = openHost(book());
    const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
    const iit = spreadsheet.getSheetByName('IIT');
    iit?.getRange(1, 1, 1, 2).merge();
    spreadsheet.insertSheet('สรุปผล', 2);
    iit?.deleteRows(1, 1);
    expect(host.tab('IIT').merges()).toMatchObject([
      { startRow: 19, endRow: 19, startColumn: 1, endColumn: 3 },
    ]);
    expect(host.tab('แผน').merges()).toMatchObject([{ startRow: 20, endRow: 20 }]);
    host.dispose();
  });
});
