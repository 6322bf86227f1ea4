/** What the tabs are like on paper: A4, the tables in landscape, the summary upright. */

import type { IWorkbookData } from '@univerjs/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { childOf } from '../../local/xlsx/package/xml.ts';
import { writeXlsx } from '../../local/xlsx/testing/bytes.ts';
import { SeenBook, type SeenTab } from '../../local/xlsx/testing/look.ts';
import {
  hasLibreOffice,
  onlyTab,
  plainPages,
  printedPages,
  scaleOnOnePage,
} from '../support/files/printed.ts';
import { openAddOn } from '../support/runs/addOn.ts';

const [SUMMARY, ANALYSIS, PLAN] = ['สรุปผล', 'บทวิเคราะห์', 'แผนมาตรการ'] as const;
/** Of the sample's 13 measures, and of its 52 items. */
const MOST_PAGES = 7;
const MOST_OF_ANALYSIS = 9;
/** In points: 100 pixels, for what stands still while a person scrolls. */
const MOST_FROZEN = 75;
/** In pixels, of a phone's 412: the rest is the rows' numbers. */
const PHONE = 360;

let workbooks: IWorkbookData[];
let book: SeenBook;
let titles: string | undefined;

beforeAll(async () => {
  const addOn = openAddOn(sampleWorkbook());
  try {
    addOn.run();
    const data = addOn.host.workbook.save();
    workbooks = [SUMMARY, ANALYSIS, PLAN].map((name) => onlyTab(data, name));
    book = new SeenBook(await writeXlsx(data));
    const plan = new SeenBook(await writeXlsx(onlyTab(data, PLAN)));
    titles = plan.definedNames['_xlnm.Print_Titles'];
  } finally {
    addOn.close();
  }
});

const letters = 'ABCDEF'.split('');

/** Whether all that a row says is bold. */
const isHeading = (tab: SeenTab, row: number): boolean => {
  const said = letters.map((letter) => `${letter}${row}`).filter((ref) => tab.text(ref) !== '');
  return said.length > 0 && said.every((ref) => childOf(tab.cell(ref).font, 'b') !== undefined);
};

/** How many pages end with a heading. */
const partedHeadings = (tab: SeenTab, repeated: number): number =>
  plainPages(tab, repeated)
    .slice(0, -1)
    .filter((rows) => isHeading(tab, rows.at(-1) ?? 0)).length;

describe('the plan on paper', () => {
  it('repeats its name and the header, and nothing else', () => {
    const plan = book.tab(PLAN);
    expect(titles).toBe(`'${PLAN}'!$1:$3`);
    expect(plan.rows.get(3)?.hidden).toBe('1');
    const heights = [1, 2].map((row) => Number(plan.rows.get(row)?.ht));
    expect(heights[0]).toBeGreaterThan(20);
    expect((heights[0] ?? 0) + (heights[1] ?? 0)).toBeLessThan(MOST_FROZEN);
    expect(plan.merges).toEqual([]);
  });

  it('takes few pages by the heights of its rows, and parts no heading from what stands below', () => {
    expect(plainPages(book.tab(PLAN), 3).length).toBeLessThanOrEqual(MOST_PAGES);
    expect(partedHeadings(book.tab(PLAN), 3)).toBe(0);
  });
});

describe('the analysis on paper', () => {
  it('takes few pages by the heights of its rows, and parts no heading from what stands below', () => {
    expect(plainPages(book.tab(ANALYSIS), 3).length).toBeLessThanOrEqual(MOST_OF_ANALYSIS);
    expect(partedHeadings(book.tab(ANALYSIS), 3)).toBe(0);
  });
});

describe('the summary', () => {
  it('is one upright page with the chart on it, its letters more than half as large as on the screen', () => {
    const summary = book.tab(SUMMARY);
    expect(summary.at('pageSetup')?.attributes).toMatchObject({ orientation: 'portrait', fitToHeight: '1' });
    expect(summary.at('drawing')).toBeDefined();
    expect(scaleOnOnePage(summary)).toBeGreaterThan(0.57);
  });

  it('shows score and level on a phone without scrolling sideways', () => {
    const { sheets, sheetOrder } = workbooks[0] as IWorkbookData;
    const { columnData } = sheets[sheetOrder[0] ?? ''] ?? {};
    const said = Array.from({ length: 10 }, (_, row) => book.tab(SUMMARY).text(`B${row + 1}`));
    expect(said).toEqual(expect.arrayContaining(['๘๘.๕๙', 'ผ่าน']));
    expect((columnData?.[0]?.w ?? 0) + (columnData?.[1]?.w ?? 0)).toBeLessThanOrEqual(PHONE);
  });
});

it.runIf(hasLibreOffice)('LibreOffice prints them on as few pages', async () => {
  const [summary, analysis = 0, plan = 0] = await printedPages(workbooks);
  expect(summary).toBe(1);
  expect(analysis).toBeGreaterThan(1);
  expect(analysis).toBeLessThanOrEqual(MOST_OF_ANALYSIS);
  expect(plan).toBeGreaterThan(1);
  expect(plan).toBeLessThanOrEqual(MOST_PAGES);
});
