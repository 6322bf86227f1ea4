import type { IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import { openHost } from '../run.ts';
import { readXlsx, writeXlsx } from './testing/bytes.ts';

describe('rows of a workbook', () => {
  const long = 'ก'.repeat(400);
  const style = { fs: 12, tb: 3 } as const;

  const workbookOf = (sheet: Partial<IWorksheetData>): IWorkbookData => ({
    id: 'w',
    name: '',
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'IIT', columnData: { 0: { w: 200 } }, ...sheet } },
  });

  const firstTab = (data: IWorkbookData): Partial<IWorksheetData> =>
    data.sheets[data.sheetOrder[0] ?? ''] ?? {};

  const rowOf = (data: IWorkbookData, row: number): Partial<IRowData> => firstTab(data).rowData?.[row] ?? {};

  const saved = async (data: IWorkbookData, original?: Uint8Array) => {
    const bytes = await writeXlsx(data, original);
    return { bytes, data: await readXlsx(bytes) };
  };

  test('keep a chosen height, however long the text', async () => {
    const { data } = await saved(
      workbookOf({ rowData: { 0: { h: 40, ia: 0 } }, cellData: { 0: { 0: { v: long, t: 1, s: style } } } }),
    );
    expect(rowOf(data, 0)).toEqual({ h: 40, ia: 0 });
  });

  test('are as high as wrapped text, but that is no chosen height', async () => {
    const { data } = await saved(workbookOf({ cellData: { 0: { 0: { v: long, t: 1, s: style } } } }));
    expect(rowOf(data, 0).h).toBeGreaterThan(200);
    expect(rowOf(data, 0).ia).toBeUndefined();
  });

  test('take the height that Univer measured, unless other fonts may need more', async () => {
    const { data } = await saved(
      workbookOf({
        rowData: { 0: { ah: 533, ia: 1 }, 1: { ah: 333, ia: 1 } },
        cellData: { 0: { 0: { v: long, t: 1, s: style } }, 1: { 0: { v: long, t: 1, s: style } } },
      }),
    );
    expect(rowOf(data, 0)).toEqual({ h: 533 });
    expect(rowOf(data, 1).h).toBeGreaterThan(450);
  });

  // Loma, which stands in for Sarabun where that is missing, is larger in both ways. One of these words and no second has
  // room in 150 points.
  test('hold their text in another font, too, with lines that end with a word', async () => {
    const cell = (v: string) => ({ 0: { v, t: 1, s: { fs: 11, tb: 3 } } }) as const;
    const { data } = await saved(
      workbookOf({ cellData: { 0: cell('responsibility '.repeat(8)), 1: cell('สำนักปลัดเผยแพร่สถิติ') } }),
    );
    const lines = (row: number) => ((rowOf(data, row).h ?? 0) * 0.75) / (11 * 1.55);
    expect(lines(0)).toBeCloseTo(8, 0);
    expect(lines(1)).toBeCloseTo(1, 0);
  });

  test('are not made higher by hidden columns, nor by what is merged over enough columns', async () => {
    const { data } = await saved(
      workbookOf({
        columnData: { 0: { w: 90, hd: 1 }, 1: { w: 2000 }, 2: { w: 2000 } },
        mergeData: [{ startRow: 1, endRow: 1, startColumn: 1, endColumn: 2 }],
        cellData: { 0: { 0: { v: long, t: 1, s: style } }, 1: { 1: { v: long, t: 1, s: style } } },
      }),
    );
    expect(rowOf(data, 0).h).toBeUndefined();
    expect(rowOf(data, 1).h).toBeLessThan(100);
  });

  test('of a file keep their height and its kind as long as nothing in them changes', async () => {
    const cellData = { 0: { 0: { v: 'ก', t: 1 } }, 1: { 0: { v: 'ข', t: 1, s: style } } } as const;
    const first = await saved(
      workbookOf({ rowData: { 0: { h: 50, ia: 0 }, 1: { ah: 60, ia: 1 } }, cellData }),
    );
    const second = await saved(first.data, first.bytes);
    expect(rowOf(second.data, 0)).toEqual({ h: 50, ia: 0 });
    expect(rowOf(second.data, 1)).toEqual({ h: 60 });
  });

  test.each([
    ['that no one chose', {}],
    ['that someone chose', { ia: 0 as const }],
  ])('put in beside one of a height %s are as high as their own text', async (_, kind) => {
    const cellData = { 0: { 0: { v: 'ก', t: 1, s: style } }, 1: { 0: { v: 'ข', t: 1, s: style } } } as const;
    const rowData = { 0: { h: 31, ia: 0 as const }, 1: { h: 62, ...kind } };
    const { bytes } = await saved(workbookOf({ rowCount: 50, columnCount: 5, rowData, cellData }));
    const file = await readXlsx(bytes);
    const host = openHost(file);
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.insertRowsAfter(2, 2);
    sheet.getRange('A3:A4').setValues([[long], ['ค']]);
    const after = await saved(host.workbook.save(), bytes);
    host.dispose();

    const [, second, many, one] = [0, 1, 2, 3].map((row) => rowOf(after.data, row));
    expect(second).toEqual(rowOf(file, 1));
    // 400 letters of 12 points in 150 points are some 19 lines.
    expect(many?.h).toBeGreaterThan(300);
    expect(many?.ia).toBeUndefined();
    expect(one?.h ?? 20).toBeLessThan(40);
    expect(one?.ia).toBeUndefined();
  });

  test('have a height that someone chose after the file was opened', async () => {
    const { bytes } = await saved(workbookOf({ cellData: { 0: { 0: { v: long, t: 1, s: style } } } }));
    const host = openHost(await readXlsx(bytes));
    host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().setRowHeights(1, 2, 44);
    const after = await saved(host.workbook.save(), bytes);
    host.dispose();
    expect([0, 1].map((row) => rowOf(after.data, row))).toEqual([
      { h: 44, ia: 0 },
      { h: 44, ia: 0 },
    ]);
  });
});
