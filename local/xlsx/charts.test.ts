import type { ICellData, IWorkbookData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../host/workbook/chartData.ts';
import { googleOnlyIn } from '../host/workbook/googleOnly.ts';
import { readXlsx, writeXlsx } from './testing/bytes.ts';
import { bookOf, faults, office, type Parts, partsOf, relations, zipped } from './testing/parts.ts';
import { saveXlsx } from './write.ts';

const TAB = "สรุป'ผล";

const chart: ChartData = {
  type: 'COMBO',
  ranges: [{ startRow: 0, endRow: 2, startColumn: 7, endColumn: 9 }],
  headers: 1,
  showsHidden: true,
  options: {
    title: 'คะแนน & เกณฑ์',
    width: 600,
    height: 200,
    series: { 0: { type: 'bars', color: '#7fa3c7' }, 1: { type: 'line', color: '#202124' } },
  },
  place: { row: 4, column: 0, x: 8, y: 2 },
};

const cells = [
  ['ตัวชี้วัด', 'คะแนน', 'เกณฑ์'],
  ['ก', 80, 85],
  ['ข', '', 85],
];

const cellData = Object.fromEntries(
  cells.map((row, at) => [
    at,
    Object.fromEntries(
      row.map((v, index): [number, ICellData] => [7 + index, { v, t: typeof v === 'number' ? 2 : 1 }]),
    ),
  ]),
);

/** The workbook with our chart in a tab that is new, or in the first of those that stand. */
const withChart = (data?: IWorkbookData): IWorkbookData => {
  const [id = 's'] = data?.sheetOrder ?? [];
  const sheet = { ...data?.sheets[id], id, name: TAB, cellData, custom: { google: { charts: [chart] } } };
  return {
    id: 'w',
    name: '',
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    ...data,
    sheetOrder: [id],
    sheets: { [id]: sheet },
  };
};

const drawn = (parts: Parts, number: number): string => parts[`xl/charts/chart${number}.xml`] ?? '';

/** Changes a part; what is to be replaced must be there. */
const replaceIn = (parts: Parts, name: string, changes: readonly [string | RegExp, string][]): void => {
  for (const [from, to] of changes) {
    const before = parts[name] ?? '';
    parts[name] = before.replace(from, to);
    expect(parts[name]).not.toBe(before);
  }
};

const texts = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<c:${tag}>([^<]*)</c:${tag}>`, 'g'))].map(([, text = '']) => text);

describe('a chart of ours in a file', () => {
  test('is columns and a dashed line over the cells, hidden ones too, with what stands there', async () => {
    const parts = partsOf(await writeXlsx(withChart()));
    expect(faults(parts)).toEqual([]);
    const xml = drawn(parts, 1);
    const name = "'สรุป''ผล'!";
    const [names, scores, line] = ['$H$2:$H$3', '$I$2:$I$3', '$J$2:$J$3'].map((area) => name + area);
    expect(texts(xml, 'f')).toEqual([`${name}$I$1`, names, scores, `${name}$J$1`, names, line]);
    expect(texts(xml, 'v')).toEqual(['คะแนน', 'ก', 'ข', '80', 'เกณฑ์', 'ก', 'ข', '85', '85']);
    expect(xml).toMatch(/<c:barChart>.*7FA3C7.*<\/c:barChart><c:lineChart>.*202124.*prstDash val="dash"/s);
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
    expect(xml).toContain('<a:t>คะแนน &amp; เกณฑ์</a:t>');
    expect(parts['xl/drawings/drawing1.xml']).toMatch(
      /<xdr:from><xdr:col>0<\/xdr:col><xdr:colOff>76200<\/xdr:colOff><xdr:row>4<\/xdr:row>.*<xdr:ext cx="5715000" cy="1905000"\/>/s,
    );
  });

  test('is there again when the file is opened, and not put into it a second time', async () => {
    const bytes = await writeXlsx(withChart());
    const opened = await readXlsx(bytes);
    const [id = ''] = opened.sheetOrder;
    expect(googleOnlyIn(opened.sheets[id] ?? {}).charts).toEqual([{ ...chart, isInFile: true }]);
    expect(await writeXlsx(opened, bytes)).toBe(bytes);
    const changed = { ...opened, sheets: { [id]: { ...opened.sheets[id], name: 'อื่น' } } };
    const parts = partsOf(await writeXlsx(changed, bytes));
    expect(Object.keys(parts).filter((name) => name.includes('chart'))).toEqual(['xl/charts/chart1.xml']);
    expect(texts(drawn(parts, 1), 'f')[0]).toBe("'อื่น'!$I$1");
  });

  test('is as large as the cells between its corners where Excel saved it so', async () => {
    const parts = partsOf(await writeXlsx(withChart()));
    const corner = (name: string, ...[col, colOff, row, rowOff]: number[]): string =>
      `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;
    const corners = corner('from', 0, 76200, 4, 19050) + corner('to', 3, 28575, 6, 38100);
    replaceIn(parts, 'xl/drawings/drawing1.xml', [
      [/<(\/?)xdr:oneCellAnchor/g, '<$1xdr:twoCellAnchor'],
      [/<xdr:from>.*<xdr:ext [^>]*\/>/s, corners],
    ]);
    const lines =
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="20" hidden="1" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/></cols>';
    const tab = 'xl/worksheets/sheet1.xml';
    replaceIn(parts, tab, [
      [/<sheetFormatPr[^>]*\/>|<cols>.*<\/cols>/gs, ''],
      ['<sheetData>', `${lines}<sheetData>`],
    ]);
    const opened = await readXlsx(zipped(parts));
    const [id = ''] = opened.sheetOrder;
    const sheet = opened.sheets[id] ?? {};
    const [one, , three] = [0, 1, 2].map((at) => sheet.columnData?.[at]?.w ?? 0);
    const size = { width: (one ?? 0) + (three ?? 0) - 5, height: 2 * 20 + 2 };
    const { options, place } = chart;
    const expected = { ...chart, isInFile: true, options: { ...options, ...size }, place };
    expect(googleOnlyIn(sheet).charts).toEqual([expected]);
    expect(size.width).toBeGreaterThan(150);
  });

  test('is not looked for where the drawing is damaged: the cells are there all the same', async () => {
    const parts = { ...partsOf(await writeXlsx(withChart())), 'xl/drawings/drawing1.xml': '<wsDr' };
    const opened = await readXlsx(zipped(parts));
    const [id = ''] = opened.sheetOrder;
    expect(googleOnlyIn(opened.sheets[id] ?? {}).charts).toEqual([]);
    expect(opened.sheets[id]?.cellData?.[1]?.[8]?.v).toBe(80);
  });

  test('stands beside those that people made, which stay as they are', async () => {
    const chartOfStaff = `<c:chartSpace xmlns:c="urn:c"><c:f>'${TAB.replace("'", "''")}'!$A$1</c:f></c:chartSpace>`;
    const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="7" name="ของเรา"/></xdr:nvGraphicFramePr><c:chart xmlns:c="urn:c" xmlns:r="${office}" r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`;
    const original = bookOf(
      [
        {
          name: TAB,
          rows: '',
          after: '<drawing r:id="rId1"/>',
          relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
        },
      ],
      {
        parts: {
          'xl/drawings/drawing1.xml': drawing,
          'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
          'xl/charts/chart1.xml': chartOfStaff,
        },
      },
    );
    const { bytes, notKept } = await saveXlsx(withChart(await readXlsx(original)), original);
    const parts = partsOf(bytes);
    expect(faults(parts)).toEqual([]);
    expect(notKept).toEqual([]);
    expect(drawn(parts, 1)).toBe(chartOfStaff);
    expect(texts(drawn(parts, 2), 'f')).toHaveLength(6);
    expect(parts['xl/drawings/drawing1.xml']).toMatch(/cNvPr id="7".*cNvPr id="8"/s);
  });
});
