import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { sandboxFlags } from '../../local/workbench/sandbox.ts';
import { strings } from '../../local/workbench/strings.ts';
import { writeXlsx } from '../../local/xlsx/testing/bytes.ts';
import { SeenBook } from '../../local/xlsx/testing/look.ts';
import { partsOf, zipped } from '../../local/xlsx/testing/parts.ts';
import { type OpenWorkbench, openWorkbench } from '../support/browser/openWorkbench.ts';
import { sidebarFrame } from '../support/browser/sidebar.ts';
import { writeStandIn } from '../support/browser/standIn.ts';

describe('the workbench', () => {
  let dist: string;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    dist = await writeStandIn();
    workbench = await openWorkbench(dist);
  });
  afterAll(async () => {
    await workbench.close();
    await rm(dist, { recursive: true });
  });

  const inSidebar = <T>(code: (script: never) => T | Promise<T>): Promise<T> =>
    sidebarFrame(workbench).evaluate(code as never) as Promise<T>;

  test('shows the sample in a real grid, in Thai', async () => {
    const { page } = workbench;
    expect(await page.getAttribute('html', 'lang')).toBe('th');
    expect(await page.getByTestId('workbook-name').textContent()).toBe(sampleWorkbook().name);
    for (const name of ['ตั้งค่า', 'IIT', 'EIT', 'OIT']) {
      await page.getByTestId('grid').getByText(name, { exact: true }).first().waitFor();
    }
    expect(await workbench.values('IIT', 'B5')).toEqual([['๙๘.๖๗']]);
    expect(await page.getByTestId('grid').locator('canvas').first().isVisible()).toBe(true);
  });

  test('has no barriers of its own', async () => {
    const { page } = workbench;
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      // The grid and its messages are Univer's.
      const context = { exclude: [['.grid'], ['section[aria-label^="Notifications"]']] };
      return (await axe.run(context, { iframes: false })).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

  test('gives rows the height of their text', async () => {
    const heights = await workbench.page.evaluate(() => {
      const sheet = window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName('IIT');
      return [sheet?.getRowHeight(2), sheet?.getRowHeight(3)];
    });
    expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) * 1.5);
  });

  test('what is typed into a cell reaches getValues', async () => {
    await workbench.activate('OIT');
    await workbench.type('B4', '100');
    await expect.poll(() => workbench.values('OIT', 'B4')).toEqual([[100]]);
  });

  test('a list to choose from has an arrow in the cell, and takes nothing else', async () => {
    const { page } = workbench;
    await workbench.activate('OIT');
    const cell = await page.evaluate(() => {
      const app = window.workbench.host.services.SpreadsheetApp;
      const list = app.newDataValidation().requireValueInList(['เสร็จแล้ว', 'ยังไม่เสร็จ'], true);
      const rule = list.setAllowInvalid(false).setHelpText('โปรดเลือกจากรายการ').build();
      app.getActiveSpreadsheet().getSheetByName('OIT')?.getRange('C4:C5').setDataValidation(rule);
      return window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('C4').getCellRect();
    });
    const box = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (!cell || !box) throw new Error('no cell');
    const choice = page.getByText('เสร็จแล้ว', { exact: true });
    // The arrow is there once the grid has drawn it; each click on it opens the list or closes it.
    await expect
      .poll(
        async () => {
          await page.mouse.click(box.x + cell.right - 10, box.y + cell.top + 12);
          await page.waitForTimeout(500);
          return choice.isVisible();
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    await page.evaluate(() => window.workbench.run('editsSoFar'));
    await choice.click();
    await expect.poll(() => workbench.values('OIT', 'C4')).toEqual([['เสร็จแล้ว']]);
    await expect
      .poll(() => page.evaluate(() => window.workbench.run('editsSoFar')))
      .toEqual([['OIT', 'C4', 'เสร็จแล้ว', undefined]]);
    await workbench.type('C5', 'ไม่ทราบ');
    await page.getByText('โปรดเลือกจากรายการ').waitFor();
    await page.getByRole('button', { name: 'ตกลง' }).click();
    expect(await workbench.values('OIT', 'C5')).toEqual([['']]);
  });

  test('the server hears of each edit that a person makes, and of no other', async () => {
    const { page } = workbench;
    const edits = () => page.evaluate(() => window.workbench.run('editsSoFar'));
    await workbench.activate('OIT');
    await edits();
    const errors = workbench.errors.length;

    await workbench.type('E4', 'คัดลอก');
    await expect.poll(() => workbench.values('OIT', 'E4')).toEqual([['คัดลอกแล้ว']]);
    expect(await edits()).toEqual([['OIT', 'E4', 'คัดลอก', undefined]]);

    await workbench.type('E4', '85.50');
    await expect.poll(edits).toEqual([['OIT', 'E4', '85.5', 'คัดลอกแล้ว']]);

    await page.evaluate(() => {
      window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('E4').activate();
    });
    await page.keyboard.press('Delete');
    await expect.poll(edits).toEqual([['OIT', 'E4', undefined, '85.5']]);

    await workbench.type('E4', 'ผิดพลาด');
    await expect.poll(edits).toEqual([['OIT', 'E4', 'ผิดพลาด', undefined]]);
    expect(await workbench.values('OIT', 'E4')).toEqual([['ผิดพลาด']]);
    expect(workbench.errors.slice(errors)).toEqual([]);
  });

  test('conditional formats move along with rows and columns', async () => {
    const moved = await workbench.page.evaluate(() => {
      const app = window.workbench.host.services.SpreadsheetApp;
      const sheet = app.getActiveSpreadsheet().insertSheet('formats', 0);
      const ranges = () =>
        sheet
          .getConditionalFormatRules()
          .map((rule) => rule.getRanges().map((range) => range.getA1Notation()));
      const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=N("a")=0').setBackground('#f4cccc');
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('B3:B5')]).build()]);
      sheet.insertRowsBefore(2, 1);
      const inserted = ranges();
      sheet.deleteRows(5, 1);
      const deleted = ranges();
      sheet.insertColumnsAfter(1, 1);
      return [inserted, deleted, ranges()];
    });
    expect(moved).toEqual([[['B4:B6']], [['B4:B5']], [['C4:C5']]]);
  });

  test('the menu is the one that onOpen made, and works with the keyboard', async () => {
    const { page } = workbench;
    const menu = page.getByTestId('menu');
    expect(await menu.textContent()).toBe('ผู้ช่วย ITA');
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ล้างไฮไลต์');
    await page.keyboard.press('Enter');
    await page.getByTestId('alert').waitFor();
    expect(await page.getByTestId('alert').textContent()).toContain('ล้างแล้ว');
    await page.getByTestId('alert-ok').click();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').isVisible()).toBe(false);
  });

  test('the sidebar is 300 px wide, in the sandbox and under the policy of Google', async () => {
    const { page, sidebar } = workbench;
    const frame = page.getByTestId('sidebar-frame');
    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute('sandbox')).toBe(sandboxFlags);
    expect(JSON.parse((await sidebar.locator('h1').textContent()) ?? '')).toEqual({
      dollar: false,
      nonAscii: false,
      charset: false,
      innerHtml: false,
      lastScript: true,
    });
  });

  test('google.script.run carries what Google carries', async () => {
    const outcomes = await inSidebar(async () => {
      type Runner = Record<string, (...args: unknown[]) => unknown> & {
        withSuccessHandler(handler: (value: unknown, user: unknown) => void): Runner;
        withFailureHandler(handler: (error: unknown, user: unknown) => void): Runner;
        withUserObject(user: unknown): Runner;
      };
      const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script;
      const call = (name: string, ...args: unknown[]) =>
        new Promise((resolve) => {
          const runner = run
            .withSuccessHandler((value, user) => resolve({ value, user }))
            .withFailureHandler((error, user) =>
              resolve({ error: error instanceof Error && [error.name, error.message], user }),
            )
            .withUserObject('me');
          (runner[name] as (...all: unknown[]) => void)(...args);
        });
      const thrown = (() => {
        try {
          run.echo?.(new Date());
          return null;
        } catch (error) {
          return String(error);
        }
      })();
      return {
        echo: await call('echo', { a: [1, 'ก', null] }),
        date: await call('today'),
        exception: await call('outside'),
        unknown: await call('nothing'),
        hidden: await call('secret_'),
        thrown,
      };
    });
    expect(outcomes).toEqual({
      echo: { value: { a: [1, 'ก', null] }, user: 'me' },
      date: { value: null, user: 'me' },
      exception: {
        error: ['ScriptError', 'Exception: The starting row of the range is too small.'],
        user: 'me',
      },
      unknown: { error: ['ScriptError', 'Error: Script function not found: nothing'], user: 'me' },
      hidden: { error: ['ScriptError', 'Error: Script function not found: secret_'], user: 'me' },
      thrown: expect.stringContaining('illegal value'),
    });
  });

  test('the server code has the language and the services, and no Web platform', async () => {
    const run = (name: string) => workbench.page.evaluate((called) => window.workbench.run(called), name);
    expect(await run('webPlatform')).toEqual(['undefined', 'undefined', 'undefined']);
    expect(await run('errorKind')).toBe(true);
  });

  test('the sidebar closes itself, and the menu opens it again', async () => {
    const { page } = workbench;
    await inSidebar(() => {
      (window as unknown as { google: { script: { host: { close(): void } } } }).google.script.host.close();
    });
    await page.getByTestId('sidebar').waitFor({ state: 'hidden' });
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item-showSidebar').click();
    await page.getByTestId('sidebar').waitFor({ state: 'visible' });
    expect(await page.getByTestId('sidebar').locator('h2').textContent()).toBe('ผู้ช่วย ITA');
  });

  test('another .xlsx is opened, changed and saved with what the file had besides', async () => {
    const { page } = workbench;
    const parts = partsOf(await writeXlsx(sampleWorkbook()));
    const part = new SeenBook(zipped(parts)).partOf('OIT');
    parts[part] = (parts[part] ?? '')
      .replace('paperSize="9"', 'paperSize="5"')
      .replace(
        '<printOptions',
        '<dataValidations count="1"><dataValidation type="whole" sqref="B4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><printOptions',
      );
    const buffer = Buffer.from(zipped(parts));
    await page.getByTestId('file').setInputFiles({
      name: 'ผลของเรา.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer,
    });
    await page.getByTestId('leaving-discard').click();
    await expect.poll(() => page.getByTestId('workbook-name').textContent()).toBe('ผลของเรา');
    await expect.poll(() => page.getByTestId('status').textContent()).toContain('เปิด');
    expect(await workbench.values('OIT', 'B4')).toEqual([[0]]);
    await workbench.activate('OIT');
    await workbench.type('B4', '55.5');

    const download = page.waitForEvent('download');
    await page.getByTestId('save').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('ผลของเรา.xlsx');
    const back = new SeenBook(new Uint8Array(await readFile(await saved.path())));
    const changed = back.tab('OIT');
    expect(changed.cell('B4').value).toBe(55.5);
    expect(changed.validation('B4')).toMatchObject({ type: 'whole' });
    expect(changed.at('pageSetup')?.attributes.paperSize).toBe('5');
    expect(back.tab('IIT').text('B5')).toBe('๙๘.๖๗');
  });

  test('a saved workbook tells what rows and columns moved, for what the file has beside its cells', async () => {
    const moves = await workbench.page.evaluate(() => {
      const sheet = window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName('OIT');
      sheet?.insertRowsBefore(3, 2);
      sheet?.deleteColumns(5, 1);
      const saved = window.workbench.save();
      const told = JSON.parse(
        saved.resources?.find(({ name }) => name === 'SHEET_LINE_MOVES_PLUGIN')?.data ?? '{}',
      );
      return told[sheet?.getSheetId() ?? ''];
    });
    expect(moves).toEqual([
      { kind: 'insert', lines: 'rows', at: 3, count: 2 },
      { kind: 'delete', lines: 'columns', at: 5, count: 1 },
    ]);
  });

  test('a file that is no workbook leaves everything as it is, and is explained', async () => {
    const { page } = workbench;
    const name = await page.getByTestId('workbook-name').textContent();
    await page.getByTestId('file').setInputFiles({
      name: 'x.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('ข้อ,คะแนน'),
    });
    await expect
      .poll(() => page.getByTestId('status').textContent())
      .toBe(strings.fileProblem['not-a-workbook']);
    expect(await page.getByTestId('workbook-name').textContent()).toBe(name);
  });
});
