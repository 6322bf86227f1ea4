import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type {} from '../../../local/workbench/page/main.ts';
import { lendPage } from './lentPage.ts';
import { type OpenPage, sidebarIn } from './openPage.ts';
import { served } from './served.ts';

/** A workbench in a page. */
export interface OpenWorkbench extends OpenPage {
  /** Makes a tab the one that is shown. */
  activate(sheetName: string): Promise<void>;
  /** Types into a cell of the shown tab, as a person does, and leaves the cell with Enter. */
  type(a1Notation: string, text: string): Promise<void>;
}

const size = { width: 1440, height: 900 };
const patience = { timeout: 10_000 };

/** Univer's name for the editor of cells, as `@univerjs/core` has it, whose ESM build Node can't load. */
const CELL_EDITOR = '__INTERNAL_EDITOR__DOCS_NORMAL';

/** The browser, and what it does not get. */
interface Surroundings {
  /** Another browser than the one that all files share. */
  browser?: Browser;
  /** Requests of the page that come to nothing. */
  blocked?: RegExp;
}

/** What stands in the cell's editor; `null` when it is closed. */
const editedIn = (page: Page): Promise<string | null> =>
  page.evaluate((id) => {
    const { univerAPI } = window.workbench;
    if (!univerAPI.getActiveWorkbook()?.isCellEditing()) return null;
    const shown = univerAPI.getUniverDoc(id)?.getSnapshot().body?.dataStream;
    return shown?.replace(/[\r\n]+$/, '') ?? null;
  }, CELL_EDITOR);

const typeInCell = async (page: Page, a1Notation: string, text: string): Promise<void> => {
  await page.evaluate((range) => {
    window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(range).activate();
  }, a1Notation);
  await page.getByTestId('grid').locator('canvas').first().focus();
  const edited = (): Promise<string | null> => editedIn(page);
  // The first key opens the editor, which takes the grid a moment: a key before that would be lost.
  const [first = ''] = text;
  await page.keyboard.type(first);
  await expect.poll(edited, patience).toBe(first);
  await page.keyboard.type(text.slice(first.length));
  await expect.poll(edited, patience).toBe(text);
  await page.keyboard.press('Enter');
  await expect.poll(edited, patience).toBe(null);
};

const valuesIn = (page: Page, sheetName: string, a1Notation: string): Promise<unknown[][]> =>
  page.evaluate(
    ([name, range]) => {
      const spreadsheet = window.workbench.host.services.SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet) throw new Error(`no tab ${name}`);
      return sheet.getRange(range).getValues();
    },
    [sheetName, a1Notation] as const,
  );

const tabsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.workbench.host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );

const activateTab = (page: Page, sheetName: string): Promise<void> =>
  page.evaluate((name) => {
    const workbook = window.workbench.univerAPI.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(name);
    if (!workbook || !sheet) throw new Error(`no tab ${name}`);
    workbook.setActiveSheet(sheet);
  }, sheetName);

/**
 * Builds and serves the workbench, and opens it with the sample.
 *
 * @param dist the folder of the built add-on
 */
export async function openWorkbench(
  dist: string,
  { browser, blocked }: Surroundings = {},
): Promise<OpenWorkbench> {
  const url = await served(dist);
  const { page, errors, giveBack } = await lendPage(size, browser);
  if (blocked) await page.route(blocked, (route) => route.abort());
  await page.goto(url);
  await page.evaluate(() => window.workbench.ready);

  return {
    page,
    get sidebar() {
      return sidebarIn(page);
    },
    errors,
    values: (sheetName, a1Notation) => valuesIn(page, sheetName, a1Notation),
    tabs: () => tabsIn(page),
    activate: (sheetName) => activateTab(page, sheetName),
    type: (a1Notation, text) => typeInCell(page, a1Notation, text),
    close: giveBack,
  };
}
