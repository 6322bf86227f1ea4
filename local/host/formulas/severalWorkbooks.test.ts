/** A formula gives what its own workbook says, whatever stood in others that were open before. */
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { expect, it } from 'vitest';
import { openHost } from '../../run.ts';

type Row = Readonly<Record<number, ICellData>>;

const RATES = { rates: { id: 'rates', name: 'RATES', formulaOrRefString: 'IIT!$A$1' } };

/** What a cell of a workbook with one tab holds. */
const valueIn = (rows: readonly Row[], a1: string, resources: IWorkbookData['resources'] = []): unknown => {
  const cellData = Object.fromEntries(rows.map((row, index) => [index, { ...row }]));
  const host = openHost({
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'IIT', rowCount: 20, columnCount: 6, cellData } },
    resources,
  });
  try {
    return host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getActiveSheet()
      .getRange(a1)
      .getValues()[0]?.[0];
  } finally {
    host.dispose();
  }
};

it('a number that is formatted as text is none', () => {
  const withFormat = (pattern: string): Row => ({
    0: { v: 5, t: 2, s: { n: { pattern } } },
    1: { f: '=A1=5' },
  });
  expect(valueIn([withFormat('0')], 'B1')).toBe(true);
  expect(valueIn([withFormat('@')], 'B1')).toBe(false);
});

it('a formula that goes by its own row gives another value in each', () => {
  const rows = [1, 2, 3].map((v): Row => ({ 0: { v, t: 2 }, 1: { f: '=@A1:A3' } }));
  expect(['B1', 'B2', 'B3'].map((a1) => valueIn(rows, a1))).toEqual([1, 2, 3]);
});

it('a name is that of the workbook', () => {
  const rows: Row[] = [{ 0: { v: 8, t: 2 }, 1: { f: '=INDIRECT("RATES")' } }];
  const named = [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(RATES) }];
  expect(valueIn(rows, 'B1', named)).toBe(8);
  expect(valueIn(rows, 'B1')).toBe('#REF!');
});
