/** The built add-on in the workbench, as a person uses it. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepNames } from '../../sidebar/state/stepName.ts';
import { colors } from '../../src/grid/page/look.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { type OpenWorkbench, openWorkbench } from '../support/browser/openWorkbench.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  accessibilityProblems,
  analyse,
  hasPreview,
  isFocused,
  openStep,
  overhang,
  pasteInto,
  refusalIn,
  sidebarFrame,
  statusOf,
  tabNames,
  write,
} from '../support/browser/sidebar.ts';
import { pastedAgency, reportText } from '../support/texts/reportText.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const PLAN = 'แผนมาตรการ';
const made = ['สรุปผล', PLAN, 'บทวิเคราะห์'];
/** As they stand: the analysis is made last, and read before the plan. */
const inOrder = ['สรุปผล', 'บทวิเคราะห์', PLAN];

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench(dist);
});

afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const planCells = async (): Promise<string[][]> => {
  const cells = await workbench.values(PLAN, 'A1:F40');
  return cells.map((row) => row.map(String));
};

const planRowWith = async (text: string): Promise<number> => {
  const index = (await planCells()).findIndex((row) => row.some((cell) => cell.includes(text)));
  if (index < 0) throw new Error(`No row of the plan holds ${text}`);
  return index + 1;
};

/** How many conditional formats the workbook has. */
const rules = (): Promise<number> =>
  workbench.page.evaluate(() => {
    const { SpreadsheetApp } = window.workbench.host.services;
    return SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .reduce((count, sheet) => count + sheet.getConditionalFormatRules().length, 0);
  });

/** The ids of the main buttons. */
const primaries = (): Promise<string[]> =>
  workbench.sidebar
    .locator('button.primary:visible')
    .evaluateAll((buttons) => buttons.map((button) => button.id));

const isInSight = async (selector: string): Promise<boolean> => {
  const box = await workbench.sidebar.locator(selector).boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 768;
};

describe('the sidebar', () => {
  test('opens with one thing to do, says what it will do, and has read no cell', async () => {
    const { sidebar, page } = workbench;
    // Its first call is answered.
    await sidebar.locator('#tour').waitFor();
    const asked = await page.evaluate(() => window.workbench.host.calls.log);
    // The menu and the sidebar itself cost none; whether anything stands in the workbook, the first tab tells.
    expect(asked).toEqual([
      'getActiveSpreadsheet',
      'Spreadsheet.getSheets',
      'Sheet.getType',
      'Sheet.getLastRow',
    ]);
    expect(await sidebar.locator('html').getAttribute('lang')).toBe('th');
    expect(await sidebar.locator('h1').textContent()).toBe('ผู้ช่วย ITA');
    expect(await sidebar.locator('#run').textContent()).toBe(sidebarWords.run);
    expect(await sidebar.locator('#intro li').allTextContents()).toEqual(sidebarWords.intro);
    expect(await primaries()).toEqual(['run']);
    expect(await accessibilityProblems(workbench)).toEqual([]);
  });

  test('the first button computes everything and writes nothing', async () => {
    const before = await tabNames(workbench);
    const { sidebar } = workbench;
    await sidebar.locator('#run').click();
    await hasPreview(workbench);
    // What is to be looked at comes first.
    expect(await sidebar.locator('#step-scores').getAttribute('aria-current')).toBe('step');
    const texts: Record<string, string> = {};
    for (const step of stepNames) {
      await openStep(workbench, step);
      texts[step] = (await sidebar.locator('#result').textContent()) ?? '';
      expect(await overhang(workbench)).toBe(0);
      expect(await accessibilityProblems(workbench)).toEqual([]);
      expect(await primaries()).toHaveLength(1);
    }
    expect(texts.scores).toContain('ผ่านดีมาก');
    expect(texts.result).toContain('๙๑.๒๑');
    expect(texts.items).toContain('o๑, o๖, o๑๖, o๒๐');
    expect(texts.plan).toContain(sidebarWords.changes.tabs(made));
    // No writing is proposed while something that changes the result is open.
    expect(await primaries()).toEqual(['check-first']);
    expect(await sidebar.locator('#open-plan').count()).toBe(0);
    await openStep(workbench, 'result');
    expect(await sidebar.locator('#overall').textContent()).toBe('๘๘.๕๙');
    expect(await sidebar.locator('#level').textContent()).toBe('ระดับผ่าน');
    await openStep(workbench, 'plan');
    expect(await tabNames(workbench)).toEqual(before);
    expect(await rules()).toBe(0);
  });

  test('no step is taller than two screens, and what is next is always in sight', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const step of stepNames) {
      await openStep(workbench, step);
      const [height, screen] = await sidebarFrame(workbench).evaluate(() => [
        document.documentElement.scrollHeight,
        window.innerHeight,
      ]);
      expect(height, step).toBeLessThanOrEqual(2 * (screen ?? 0));
      expect(await isInSight('button.primary')).toBe(true);
      expect(await isInSight(`#step-${step}`)).toBe(true);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('the second button writes what was shown', async () => {
    const before = await tabNames(workbench);
    await write(workbench);
    const { sidebar } = workbench;
    expect((await tabNames(workbench)).filter((name) => !before.includes(name))).toEqual(inOrder);
    expect((await workbench.values('สรุปผล', 'B5:B6')).flat()).toEqual(['๘๘.๕๙', 'ผ่าน']);
    expect((await planCells()).flat().join()).toContain('ข้อ o๒๗ ได้ ๐ คะแนน');
    expect(await rules()).toBeGreaterThan(0);
    expect(await statusOf(workbench)).toContain(sidebarWords.changes.tabs(made));
    expect(await sidebar.locator('#changes').textContent()).toBe(sidebarWords.changes.written);
    expect(await isFocused(sidebar.locator('#changes'))).toBe(true);
    expect(await overhang(workbench)).toBe(0);
    expect(await accessibilityProblems(workbench)).toEqual([]);
  });

  test('three measures show beside the sidebar, whole', async () => {
    const { page } = workbench;
    const before = page.viewportSize();
    await page.setViewportSize({ width: 1366, height: 768 });
    await workbench.activate(PLAN);
    const steps = (await workbench.values(PLAN, 'C1:C12')).flat();
    const third = steps.flatMap((text, row) => (`${text}`.startsWith('๑.') ? [row] : []))[2] ?? 0;
    const seen = (): Promise<{ right: number; below: number }> =>
      page.evaluate(
        ([name, last]) => {
          // Of the grid's own lines, with the letters of its columns and the numbers of its rows.
          const [letters, numbers] = [20, 46];
          const sheet = window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName(name);
          const sum = (count: number, sizeOf: (index: number) => number) =>
            Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((all, one) => all + one, 0);
          const { clientWidth = 0, clientHeight = 0 } =
            [...document.querySelectorAll('.grid canvas')].sort(
              (a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight,
            )[0] ?? {};
          const { columnData = {} } = sheet?.getSheet().getSnapshot() ?? {};
          const isShown = (column: number) => columnData[column]?.hd !== 1;
          return {
            right:
              clientWidth - numbers - sum(6, (at) => (isShown(at) ? (sheet?.getColumnWidth(at) ?? 0) : 0)),
            below:
              clientHeight - letters - sum(last + 1, (at) => (at === 2 ? 0 : (sheet?.getRowHeight(at) ?? 0))),
          };
        },
        [PLAN, third] as const,
      );
    await expect.poll(async () => (await seen()).below).toBeGreaterThanOrEqual(0);
    expect(third).toBeGreaterThan(0);
    expect((await seen()).right).toBeGreaterThanOrEqual(0);
    if (before) await page.setViewportSize(before);
  });

  test('the grid draws the chart of the summary', async () => {
    const { page } = workbench;
    await workbench.activate('สรุปผล');
    /** How much of the grid has the colour of the chart's columns, in pixels. */
    const coloured = (): Promise<number> =>
      page.evaluate((color) => {
        const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
        let count = 0;
        for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.grid canvas')) {
          if (canvas.width === 0 || canvas.height === 0) continue;
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          for (let at = 0; at < pixels.length; at += 4) {
            if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count += 1;
          }
        }
        return count;
      }, colors.bar);
    await expect.poll(coloured, { timeout: 10_000 }).toBeGreaterThan(10_000);
  });

  test('when nothing is to be written, no button offers it', async () => {
    await analyse(workbench);
    const { sidebar } = workbench;
    expect(await statusOf(workbench)).toBe(sidebarWords.changes.nothing);
    expect(await sidebar.locator('#write').count()).toBe(0);
    expect(await isFocused(sidebar.locator('#run'))).toBe(true);
    expect(await accessibilityProblems(workbench)).toEqual([]);
  });

  test('a problem leads to its cell, a button to the plan', async () => {
    const { sidebar, page } = workbench;
    const activeTab = () =>
      page.evaluate(() => window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName());
    await openStep(workbench, 'scores');
    await sidebar.getByRole('button', { name: 'ไปที่ ตั้งค่า G' }).click();
    await expect.poll(activeTab).toBe('ตั้งค่า');
    expect(
      await page.evaluate(() =>
        window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation(),
      ),
    ).toMatch(/^G\d+$/);
    await openStep(workbench, 'plan');
    await sidebar.locator('#open-plan').click();
    await expect.poll(activeTab).toBe(PLAN);
  });

  test('a cell of the plan that is edited by typing is kept, and said to be', async () => {
    const row = await planRowWith('ข้อ e๖ ได้');
    await workbench.activate(PLAN);
    await workbench.type(`C${row}`, 'อบรมการสื่อสารทุกไตรมาส');
    await expect.poll(() => workbench.values(PLAN, `C${row}`)).toEqual([['อบรมการสื่อสารทุกไตรมาส']]);
    await analyse(workbench);
    expect(await workbench.values(PLAN, `C${row}`)).toEqual([['อบรมการสื่อสารทุกไตรมาส']]);
    expect(await workbench.sidebar.locator('#result').textContent()).toContain(
      toThaiDigits(sidebarWords.changes.personal(1)),
    );
  });

  test('colours go when asked to', async () => {
    const { sidebar } = workbench;
    expect(await rules()).toBeGreaterThan(0);
    await openStep(workbench, 'scores');
    await sidebar.locator('#more summary').click();
    await sidebar.locator('#clear').click();
    await expect.poll(() => statusOf(workbench)).toBe(sidebarWords.cleared);
    expect(await rules()).toBe(0);
  });

  test('the paste dialog keeps its text, and its button in sight', async () => {
    const { page, sidebar } = workbench;
    const before = page.viewportSize();
    await page.setViewportSize({ width: 1366, height: 768 });
    await sidebar.locator('#more').evaluate((more) => more.setAttribute('open', ''));
    await sidebar.locator('#paste').click();
    const field = sidebar.locator('#paste-text');
    const useless = 'เรียน นายอำเภอ\n'.repeat(400);
    await pasteInto(field, useless);
    expect(await primaries()).toEqual(['paste-read']);
    expect(await isInSight('#paste-read')).toBe(true);
    await sidebar.locator('#paste-read').click();
    await expect.poll(() => statusOf(workbench)).toContain('ให้คัดลอก');
    expect(await field.inputValue()).toBe(useless);
    expect(await isInSight('#paste-read')).toBe(true);
    await field.evaluate((place) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'i1 98.67\n'.repeat(550_000));
      place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    });
    expect(await statusOf(workbench)).toBe(refusalIn({ code: 'text-too-long', longest: 1_000_000 }));
    expect(await field.inputValue()).toBe(useless);
    await pasteInto(field, reportText());
    await sidebar.locator('#paste-read').click();
    await sidebar.locator('#paste-found').waitFor();
    expect(await primaries()).toEqual(['paste-write']);
    expect(await isInSight('#paste-write')).toBe(true);
    await sidebar.getByRole('button', { name: sidebarWords.paste.back }).click();
    expect(await field.inputValue()).toBe(reportText());
    expect(await statusOf(workbench)).toBe('');
    await sidebar.getByRole('button', { name: sidebarWords.paste.cancel }).click();
    expect(await sidebar.locator('#run').isVisible()).toBe(true);
    await sidebar.locator('#paste').click();
    expect(await field.inputValue()).toBe(reportText());
    await field.fill('');
    await sidebar.getByRole('button', { name: sidebarWords.paste.cancel }).click();
    if (before) await page.setViewportSize(before);
  });

  test('a pasted report is shown as understood, and written only then', async () => {
    const { sidebar } = workbench;
    // One score differs from the sample's: only its tab is made anew.
    const text = reportText().replace(/^(i2 [^\t]*)\t98\.67/m, '$1\t98.00');
    await sidebar.locator('#paste').click();
    await pasteInto(sidebar.locator('#paste-text'), text);
    await sidebar.locator('#paste-read').click();
    await sidebar.locator('#paste-found').waitFor();
    expect(await sidebar.locator('#paste-found').textContent()).toBe(sidebarWords.paste.found(52, 52));
    expect(await accessibilityProblems(workbench)).toEqual([]);
    const before = await tabNames(workbench);
    // It is another agency's: said, and written only when that is meant.
    await sidebar.locator('#paste-write').click();
    await expect.poll(() => statusOf(workbench)).toContain(pastedAgency.name);
    expect(await tabNames(workbench)).toEqual(before);
    await sidebar.locator('#paste-other-agency').check();
    await sidebar.locator('#paste-write').click();
    await hasPreview(workbench);
    expect(await statusOf(workbench)).toContain(sidebarWords.made(['IIT 2568']));
    expect(await tabNames(workbench)).toEqual([...before, 'IIT 2568']);
    await openStep(workbench, 'result');
    expect(await sidebar.locator('#overall').textContent()).toBe('๘๘.๕๙');
  });

  test('what goes wrong is said in Thai, and the button works again', async () => {
    const { sidebar, page } = workbench;
    await page.evaluate(() => {
      window.workbench.host.lock.heldElsewhere = true;
    });
    await openStep(workbench, 'plan');
    await sidebar.locator('#write').click();
    await expect.poll(() => statusOf(workbench)).toBe(refusalIn({ code: 'busy' }));
    expect(await isFocused(sidebar.locator('#write'))).toBe(true);
    await page.evaluate(() => {
      window.workbench.host.lock.heldElsewhere = false;
    });
    await write(workbench);
  });

  test.each([
    ['PERMISSION_DENIED reading from storage', { code: 'several-accounts' }],
    ['DEADLINE_EXCEEDED', { code: 'timed-out' }],
    ['NetworkError: Connection failure due to HTTP 0', { code: 'no-network' }],
    ['Etwas anderes', { code: 'failed', detail: 'Etwas anderes' }],
    ['', { code: 'no-answer' }],
  ] as const)(
    'what Google or the network says is known again, in any language: %s',
    async (said, refusal) => {
      await workbench.sidebar.locator('#run').waitFor();
      await sidebarFrame(workbench).evaluate((said) => {
        const { google } = window as unknown as { google: { script: { run: unknown } } };
        const failing = {
          withSuccessHandler: () => failing,
          withFailureHandler: (handler: (error: Error) => void) => ({
            rpc: () => setTimeout(() => handler(new Error(said))),
          }),
        };
        google.script.run = failing;
      }, said);
      await workbench.sidebar.locator('#run').click();
      await expect.poll(() => statusOf(workbench)).toBe(refusalIn(refusal));
    },
  );
});
