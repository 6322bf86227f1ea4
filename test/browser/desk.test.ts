/** The workbench's own: other workbooks, edits that are not lost unasked, and the way round by keyboard. */
import { fileURLToPath } from 'node:url';
import type { Dialog } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { strings } from '../../local/workbench/strings.ts';
import { type OpenWorkbench, openWorkbench } from '../support/browser/openWorkbench.ts';
import { sidebarFrame, tabNames } from '../support/browser/sidebar.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const SAMPLE = sampleWorkbook().name;

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench(dist);
});

afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const press = (name: string): Promise<void> => workbench.page.getByTestId(name).click();
const isAsked = (): Promise<boolean> => workbench.page.getByTestId('leaving').isVisible();
const patience = { timeout: 10_000 };
const nameIs = (name: string) =>
  expect.poll(() => workbench.page.getByTestId('workbook-name').textContent(), patience).toBe(name);
const saysStatus = (words: string) =>
  expect.poll(() => workbench.page.getByTestId('status').textContent(), patience).toBe(words);
const wasOpened = (name: string) => saysStatus(strings.opened(name));

describe('the key that leads round', () => {
  const key = 'Control+F6';
  /** Which part of the page has the focus, and what there. */
  const place = (): Promise<string> =>
    workbench.page.evaluate(() => {
      const active = document.activeElement;
      if (active?.closest('[data-testid="sidebar"]')) return 'sidebar';
      return active?.closest('.grid') ? 'grid' : (active?.getAttribute('data-testid') ?? 'grid');
    });

  test('is told on the page, and to who hears the grid', async () => {
    const { page } = workbench;
    const hint = page.locator('#region-key');
    expect(await hint.isVisible()).toBe(true);
    expect(await hint.textContent()).toContain('Ctrl+F6');
    expect(await page.getByTestId('grid').getAttribute('aria-describedby')).toBe('region-key');
  });

  test('leads from the grid to sidebar, menu, files and back, and the other way', async () => {
    const { page } = workbench;
    await workbench.sidebar.locator('#run').waitFor();
    await workbench.activate('OIT');
    await page.getByTestId('grid').locator('canvas').first().focus();
    const seen: string[] = [];
    for (const pressed of [key, key, key, key, 'Control+Shift+F6', 'Control+Shift+F6']) {
      await page.keyboard.press(pressed);
      seen.push(await place());
    }
    expect(seen).toEqual(['sidebar', 'menu', 'new', 'grid', 'new', 'menu']);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menu').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  test('puts the focus on what can be used in the sidebar', async () => {
    await workbench.page.getByTestId('grid').locator('canvas').first().focus();
    await workbench.page.keyboard.press(key);
    expect(await sidebarFrame(workbench).evaluate(() => document.activeElement?.id)).toBe('step-scores');
  });

  test('leaves it on a cell that can be typed into', async () => {
    const { page } = workbench;
    for (const _ of ['sidebar to menu', 'to files', 'to grid']) await page.keyboard.press(key);
    await page.evaluate(() => {
      window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('E9').activate();
    });
    await page.keyboard.type('7');
    await expect
      .poll(() =>
        page.evaluate(() => window.workbench.univerAPI.getActiveWorkbook()?.isCellEditing() ?? false),
      )
      .toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => workbench.values('OIT', 'E9')).toEqual([[7]]);
  });
});

describe('edits', () => {
  test('are kept when the person stays', async () => {
    await press('sample');
    await press('leaving-discard');
    await wasOpened(SAMPLE);
    await workbench.activate('OIT');
    await workbench.type('B4', '55');
    await press('new');
    expect(await workbench.page.locator('#leaving-text').textContent()).toBe(strings.unsaved(SAMPLE));
    await press('leaving-stay');
    expect(await isAsked()).toBe(false);
    await press('new');
    await workbench.page.keyboard.press('Escape');
    await expect.poll(isAsked).toBe(false);
    await nameIs(SAMPLE);
    expect(await workbench.values('OIT', 'B4')).toEqual([[55]]);
  });

  test('hold the page back from being closed', async () => {
    const { page } = workbench;
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog: Dialog) => {
        void dialog.dismiss().then(() => resolve(dialog.type()));
      });
    });
    await page.evaluate(() => {
      setTimeout(() => location.reload());
    });
    expect(await asked).toBe('beforeunload');
    expect(await workbench.values('OIT', 'B4')).toEqual([[55]]);
  });

  test('go into a file before another workbook is opened', async () => {
    const { page } = workbench;
    const download = page.waitForEvent('download');
    await press('new');
    await press('leaving-save');
    expect((await download).suggestedFilename()).toBe(`${SAMPLE}.xlsx`);
    await wasOpened(strings.blankWorkbook);
  });

  test('that a file holds hold nothing back', async () => {
    const { page } = workbench;
    await workbench.type('A1', 'งาน');
    const download = page.waitForEvent('download');
    await press('save');
    await download;
    await saysStatus(strings.saved(`${strings.blankWorkbook}.xlsx`));
    await press('sample');
    await wasOpened(SAMPLE);
    // The sample as it comes, not as it was edited.
    expect(await workbench.values('OIT', 'B4')).toEqual([[0]]);
  });

  test('of the add-on count too, and those of nobody do not', async () => {
    await workbench.activate('IIT');
    await press('new');
    await wasOpened(strings.blankWorkbook);
    await press('sample');
    await wasOpened(SAMPLE);
    await workbench.page.evaluate(() => {
      const app = window.workbench.host.services.SpreadsheetApp;
      app.getActiveSpreadsheet().getSheetByName('IIT')?.getRange('E1').setBackground('#ffff00');
    });
    await press('new');
    await expect.poll(isAsked).toBe(true);
    await press('leaving-discard');
    await wasOpened(strings.blankWorkbook);
  });
});

test('an empty workbook has one empty tab, and the add-on works on it', async () => {
  await nameIs(strings.blankWorkbook);
  expect(await tabNames(workbench)).toEqual([strings.blankTab]);
  expect(await workbench.values(strings.blankTab, 'A1:B2')).toEqual([
    ['', ''],
    ['', ''],
  ]);
  const { sidebar } = workbench;
  await sidebar.locator('#more summary').click();
  await sidebar.locator('#create-score-tabs').click();
  await expect.poll(() => tabNames(workbench), { timeout: 20_000 }).toContain('IIT');
});
