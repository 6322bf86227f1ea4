/** What the tabs are like on paper: A4 in landscape. */

import type { IWorkbookData } from '@univerjs/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../local/sample.ts';
import { SeenBook, type SeenTab } from '../local/xlsx/testing/look.ts';
import { writeXlsx } from '../local/xlsx/write.ts';
import { openAddOn } from './support/addOn.ts';
import { hasLibreOffice, onlyTab, plainPages, printedPages } from './support/printed.ts';

const PLAN = 'แผนมาตรการ';
/** Of the sample's 13 measures. */
const MOST_PAGES = 7;
/** By the heights of its rows, which leave room for letters that are wider than they mostly are. */
const MOST_BY_HEIGHTS = 8;
/** In points: 100 pixels, for what stands still while a person scrolls. */
const MOST_FROZEN = 75;

let plan: IWorkbookData;
let file: SeenTab;
let titles: string | undefined;

beforeAll(async () => {
  const addOn = openAddOn(sampleWorkbook());
  try {
    addOn.run();
    plan = onlyTab(addOn.host.workbook.save(), PLAN);
  } finally {
    addOn.close();
  }
  const book = new SeenBook(await writeXlsx(plan));
  file = book.tab(PLAN);
  titles = book.definedNames['_xlnm.Print_Titles'];
});

describe('the plan on paper', () => {
  it('repeats its name and the header, and nothing else', () => {
    expect(titles).toBe(`'${PLAN}'!$1:$3`);
    expect(file.rows.get(3)?.hidden).toBe('1');
    const heights = [1, 2].map((row) => Number(file.rows.get(row)?.ht));
    expect(heights[0]).toBeGreaterThan(20);
    expect((heights[0] ?? 0) + (heights[1] ?? 0)).toBeLessThan(MOST_FROZEN);
    expect(file.merges).toEqual([]);
  });

  it('takes few pages by the heights of its rows', () => {
    expect(plainPages(file, 3)).toBeLessThanOrEqual(MOST_BY_HEIGHTS);
  });

  it.runIf(hasLibreOffice)('takes few pages as LibreOffice prints it', async () => {
    const [pages = 0] = await printedPages([plan]);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(MOST_PAGES);
  });
});
