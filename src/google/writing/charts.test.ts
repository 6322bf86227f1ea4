import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankWorkbook } from '../../../local/blankWorkbook.ts';
import type { Host } from '../../../local/host/host.ts';
import { readGoogleOnly } from '../../../local/host/workbook/googleOnly.ts';
import { openHost } from '../../../local/run.ts';
import { type Edit, setCells } from '../../grid/edits.ts';
import type { EmbeddedChartPort } from '../port.ts';
import { openDesk, writeEdits } from './writeEdits.ts';

const TAB = 'สรุปผล';

let host: Host;

beforeEach(() => {
  host = openHost(blankWorkbook('สมุดงาน', TAB));
});
afterEach(() => host.dispose());

/** A chart over columns I to K, and below the cells that it draws. */
const chartOver = (first: number, below = 4): Edit => ({
  op: 'insertChart',
  tab: TAB,
  mayStand: true,
  chart: {
    data: { row: first, column: 9, rows: 3, columns: 3 },
    place: { row: first + below, column: 1, x: 4, y: 6 },
    width: 600,
    height: 180,
    title: 'คะแนนรายตัวชี้วัด',
  },
});

const write = (...edits: Edit[]) => writeEdits(openDesk(host.services), edits);

const charts = () => readGoogleOnly(host.tab(TAB).sheet).charts;

const rowsOfChart = () =>
  charts().map(({ ranges }) => ranges.map(({ startRow, endRow }) => [startRow, endRow]));

describe('a chart', () => {
  it('draws its columns though they are hidden, and a line on top', () => {
    expect(write({ op: 'hideColumns', tab: TAB, column: 9, count: 3 }, chartOver(2))).toEqual([]);
    expect(charts()).toMatchObject([
      {
        type: 'COMBO',
        headers: 1,
        showsHidden: true,
        ranges: [{ startRow: 1, endRow: 3, startColumn: 8, endColumn: 10 }],
        place: { row: 5, column: 0, x: 4, y: 6 },
        options: { title: 'คะแนนรายตัวชี้วัด', series: { 0: { type: 'bars' }, 1: { type: 'line' } } },
      },
    ]);
  });

  it('is not put in twice, wherever its rows are by now', () => {
    write(chartOver(2));
    write({ op: 'insertRows', tab: TAB, after: 1, count: 2 });
    expect(write(chartOver(4))).toEqual([]);
    expect(rowsOfChart()).toEqual([[[3, 5]]]);
  });

  it('stands beside a person’s chart of other cells', () => {
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB);
    sheet?.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build());
    write(chartOver(2));
    expect(rowsOfChart()).toEqual([[[0, 2]], [[1, 3]]]);
  });

  it('stands beside a person’s chart of the same columns of another tab', () => {
    const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
    const cells = spreadsheet.insertSheet('ของเจ้าหน้าที่', 1).getRange('I1:K3');
    const sheet = spreadsheet.getSheetByName(TAB);
    sheet?.insertChart(sheet.newChart().addRange(cells).setPosition(1, 5, 0, 0).build());
    expect(sheet?.getCharts()[0]?.getRanges()[0]?.getSheet().getName()).toBe('ของเจ้าหน้าที่');
    write(chartOver(2));
    expect(charts()).toHaveLength(2);
    expect(write(chartOver(2))).toEqual([]);
    expect(charts()).toHaveLength(2);
  });

  it('has a title of ours renewed, and nothing else changed; a person’s own title and own charts stay', () => {
    const renew: Edit = {
      op: 'renewChartTitle',
      tab: TAB,
      column: 9,
      count: 3,
      ours: ['คะแนนรายตัวชี้วัด', 'Scores'],
      title: 'Scores',
    };
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB);
    const own = sheet?.newChart().addRange(sheet.getRange('A1:B3')).setOption('title', 'คะแนนรายตัวชี้วัด');
    sheet?.insertChart(own?.setPosition(1, 5, 0, 0).build() as EmbeddedChartPort);
    write(chartOver(2));
    const [persons, ours] = charts();
    expect(write(renew)).toEqual([]);
    expect(charts()).toEqual([persons, { ...ours, options: { ...ours?.options, title: 'Scores' } }]);
    const [, chart] = sheet?.getCharts() ?? [];
    sheet?.updateChart(chart?.modify().setOption('title', 'ของเรา').build() as EmbeddedChartPort);
    write(renew);
    expect(charts().map(({ options }) => options.title)).toEqual(['คะแนนรายตัวชี้วัด', 'ของเรา']);
  });

  it('that is refused is left out, and what is remembered does not speak of it', () => {
    const mark = { ...setCells(TAB, 1, 1, [['with']]), withoutExtras: [['without']] };
    const beyondTheTab = 5000;
    expect(write(chartOver(2, beyondTheTab), mark)).toMatchObject([{ tab: TAB, what: 'charts' }]);
    expect(host.tab(TAB).cell(0, 0)?.v).toBe('without');
  });
});
