/** A plan that staff own: what a person decides in the sidebar, and what comes of it in the grid. */
import { fileURLToPath } from 'node:url';
import type { IWorkbookData } from '@univerjs/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { planHeaders, statusWords, tabWords } from '../../src/vocabulary/th.ts';
import { sidebarWords } from '../../src/words/th/sidebar.ts';
import { type OpenWorkbench, openWorkbench } from './openWorkbench.ts';
import {
  accessibilityProblems,
  analyse,
  hasPreview,
  isFocused,
  overhang,
  refusalIn,
  sidebarFrame,
  statusOf,
  tabNames,
  write,
} from './sidebar.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const PLAN = 'แผนมาตรการ';
const EARLIER = 'แผนปีก่อน';

const { measure, steps, period, responsible, result } = planHeaders;

/** A plan that staff made before they had the add-on. */
const earlierPlan: readonly (readonly string[])[] = [
  ['แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568'],
  [measure, steps, period, responsible, result],
  ['ประเด็นที่ 2 การให้บริการและระบบ E-Service'],
  ['เปิดสายด่วนให้บริการ', 'ติดตั้งหมายเลขกลาง', 'ต.ค. 2567', 'สำนักปลัด', 'เปิดแล้วเมื่อเดือนมีนาคม'],
  ['จัดทำป้ายขั้นตอนบริการ', 'ติดป้ายทุกจุดบริการ', 'พ.ย. 2567', 'กองช่าง', ''],
];

const withEarlierPlan = (): IWorkbookData => {
  const workbook = structuredClone(sampleWorkbook());
  const cellData = Object.fromEntries(
    earlierPlan.map((cells, row) => [
      row,
      Object.fromEntries(cells.map((text, column) => [column, { v: text, t: 1 }])),
    ]),
  );
  workbook.sheets.earlier = { id: 'earlier', name: EARLIER, cellData, rowCount: 20, columnCount: 8 };
  workbook.sheetOrder.push('earlier');
  return workbook;
};

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench(dist, withEarlierPlan());
});

afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const at = (selector: string) => workbench.sidebar.locator(selector);

const resultText = async (): Promise<string> => (await at('#result').textContent()) ?? '';

const changes = async (): Promise<string> => (await at('#change-list').textContent()) ?? '';

const cellsOf = async (tab: string): Promise<string[][]> =>
  (await workbench.values(tab, 'A1:K60')).map((row) => row.map(String));

/** The row of the first cell that holds the text; counts from 1. */
const rowWith = async (tab: string, text: string): Promise<number> => {
  const index = (await cellsOf(tab)).findIndex((row) => row.some((cell) => cell.includes(text)));
  if (index < 0) throw new Error(`No row of ${tab} holds ${text}`);
  return index + 1;
};

const typeInto = async (tab: string, cell: string, text: string): Promise<void> => {
  await workbench.activate(tab);
  await workbench.type(cell, text);
  await expect.poll(async () => String((await workbench.values(tab, cell))[0]?.[0])).toBe(text);
};

const scoreOfE6 = async (score: string): Promise<void> =>
  typeInto('EIT', `B${await rowWith('EIT', 'e๖ ')}`, score);

const removeRow = (tab: string, row: number): Promise<unknown> =>
  workbench.page.evaluate(
    ([name, index]) => {
      window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName(name)?.deleteRows(index, 1);
    },
    [tab, row - 1] as const,
  );

const removeColumns = (tab: string, first: number, count: number): Promise<unknown> =>
  workbench.page.evaluate(
    ([name, index, columns]) => {
      window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName(name)?.deleteColumns(index, columns);
    },
    [tab, first, count] as const,
  );

/** Deletes the hidden column that holds what we remember of the rows. */
const removeMarks = async (tab: string): Promise<void> => {
  const memory = (await cellsOf(tab)).find((cells) => cells.some((cell) => cell.includes('"drafted"'))) ?? [];
  await removeColumns(
    tab,
    memory.findIndex((cell) => cell.includes('"drafted"')),
    1,
  );
};

const looksRight = async (): Promise<void> => {
  expect(await overhang(workbench)).toBe(0);
  expect(await accessibilityProblems(workbench)).toEqual([]);
};

/** Presses a button that changes what will be written, and waits until it is shown. */
const decide = async (selector: string): Promise<void> => {
  await at(selector).click();
  await hasPreview(workbench);
};

test('last year’s measures are carried over as ticked', async () => {
  await analyse(workbench);
  expect(await resultText()).toContain('เปิดแล้วเมื่อเดือนมีนาคม');
  await decide('#carry-all');
  expect(await changes()).toContain('จัดทำป้ายขั้นตอนบริการ');
  expect(await at('#carry-0').isChecked()).toBe(true);
  await at('#carry-1').focus();
  await workbench.page.keyboard.press('Space');
  await hasPreview(workbench);
  expect(await at('#carry-1').isChecked()).toBe(false);
  expect(await isFocused(at('#carry-1'))).toBe(true);
  await looksRight();
  expect(await tabNames(workbench)).not.toContain(PLAN);

  await write(workbench);
  const written = (await cellsOf(PLAN)).flat();
  expect(written).toContain('เปิดสายด่วนให้บริการ');
  expect(written).not.toContain('จัดทำป้ายขั้นตอนบริการ');
  expect(await resultText()).toContain(toThaiDigits(sidebarWords.lastYear.present(1)));
});

test('quick ticks are all in what will be written, and unticked ones are not', async () => {
  await at('#carry-1').click();
  await at('#carry-1').click();
  await at('#carry-1').click();
  await hasPreview(workbench);
  expect(await at('#carry-1').isChecked()).toBe(true);
  expect(await changes()).toContain('จัดทำป้ายขั้นตอนบริการ');
  await decide('#carry-none');
  expect(await statusOf(workbench)).toBe(sidebarWords.changes.nothing);
});

/** Makes every call to the server fail; returns what makes them work again. */
const withoutServer = async (): Promise<() => Promise<void>> => {
  const frame = sidebarFrame(workbench);
  await frame.evaluate(() => {
    const page = window as unknown as { google: { script: { run: unknown } }; working: unknown };
    page.working = page.google.script.run;
    const failing = {
      withSuccessHandler: () => failing,
      withFailureHandler: (handler: (error: Error) => void) => ({
        rpc: () => setTimeout(() => handler(new Error('NetworkError'))),
      }),
    };
    page.google.script.run = failing;
  });
  return () =>
    frame.evaluate(() => {
      const page = window as unknown as { google: { script: { run: unknown } }; working: unknown };
      page.google.script.run = page.working;
    });
};

test('a wish needs no server; a reading that fails keeps what is shown, and says so', async () => {
  await analyse(workbench);
  const working = await withoutServer();
  await at('#carry-1').click();
  await expect.poll(() => at('#changes').textContent()).toContain(sidebarWords.changes.heading);
  expect(await at('#carry-1').isChecked()).toBe(true);
  await at('#carry-1').click();
  await expect.poll(() => at('#carry-1').isChecked()).toBe(false);
  await hasPreview(workbench);
  await at('#run').click();
  await expect.poll(() => statusOf(workbench)).toBe(refusalIn({ code: 'failed', detail: 'NetworkError' }));
  expect(await at('#carry-1').isChecked()).toBe(false);
  await working();
  await analyse(workbench);
  expect(await statusOf(workbench)).toBe(sidebarWords.changes.nothing);
});

test('a tick calls no server, and shows what it changes', async () => {
  await analyse(workbench);
  const { calls, shown } = await sidebarFrame(workbench).evaluate(async () => {
    const page = window as unknown as { google: { script: { run: object } } };
    const { run } = page.google.script;
    let calls = 0;
    page.google.script.run = new Proxy(run, {
      get: (target, name) => {
        calls += 1;
        return Reflect.get(target, name);
      },
    });
    const changes = (): string => document.getElementById('change-list')?.textContent ?? '';
    let shown = 0;
    // Ticked and unticked again: what stood there before stands there afterwards.
    for (let round = 0; round < 4; round += 1) {
      const before = changes();
      const start = performance.now();
      document.getElementById('carry-1')?.click();
      // Lets the page hear from the server: what is being read on the side may still be on its way.
      while (changes() === before && performance.now() - start < 5000) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (changes() !== before) shown += 1;
    }
    page.google.script.run = run;
    return { calls, shown };
  });
  expect(calls).toBe(0);
  expect(shown).toBe(4);
});

test('a person’s text is offered a newer draft, and is kept when asked to', async () => {
  const cell = `B${await rowWith(PLAN, 'ข้อ e๖ ได้')}`;
  await typeInto(PLAN, cell, 'วิเคราะห์โดยคณะทำงาน');
  await scoreOfE6('70');
  await analyse(workbench);
  expect(await at('#offers').textContent()).toBe(toThaiDigits(sidebarWords.offers.heading(1)));
  const offered = await resultText();
  expect(offered).toContain('วิเคราะห์โดยคณะทำงาน');
  expect(offered).toContain('ข้อ e๖ ได้ ๗๐.๐๐ คะแนน');
  await looksRight();
  await decide(`#keep-${cell}`);
  expect(await isFocused(at(`#undo-${cell}`))).toBe(true);
  expect(await resultText()).toContain(sidebarWords.offers.kept);
  expect(await changes()).toContain(toThaiDigits(sidebarWords.changes.declined(1)));
  await looksRight();

  await write(workbench);
  expect(await workbench.values(PLAN, cell)).toEqual([['วิเคราะห์โดยคณะทำงาน']]);
  await analyse(workbench);
  expect(await at('#offers').count()).toBe(0);
  expect(await statusOf(workbench)).toBe(sidebarWords.changes.nothing);
});

test('newer drafts are taken, after a change of mind, all at once', async () => {
  const row = await rowWith(PLAN, 'วิเคราะห์โดยคณะทำงาน');
  const [analysis, o27] = [`B${row}`, `B${await rowWith(PLAN, 'ข้อ o๒๗ ได้')}`];
  await typeInto(PLAN, o27, 'ข้อความของกองคลัง');
  await typeInto('OIT', `B${await rowWith('OIT', '๐๒๗ ')}`, '50');
  await scoreOfE6('60');
  await analyse(workbench);
  await decide('#offers-keep');
  expect(await at('#offers-take').count()).toBe(0);
  expect(await isFocused(at('#offers-undo'))).toBe(true);
  await decide('#offers-undo');
  expect(await isFocused(at('#offers-take'))).toBe(true);
  await decide('#offers-take');
  await decide(`#undo-${o27}`);
  await decide(`#keep-${o27}`);
  expect(await workbench.values(PLAN, analysis)).toEqual([['วิเคราะห์โดยคณะทำงาน']]);

  await write(workbench);
  expect(String((await workbench.values(PLAN, analysis))[0]?.[0])).toContain('ข้อ e๖ ได้ ๖๐.๐๐ คะแนน');
  expect(await workbench.values(PLAN, o27)).toEqual([['ข้อความของกองคลัง']]);
});

test('a choice does not outlive another edit of the cell', async () => {
  const cell = `B${await rowWith(PLAN, 'ข้อความของกองคลัง')}`;
  await typeInto('OIT', `B${await rowWith('OIT', '๐๒๗ ')}`, '0');
  await analyse(workbench);
  await decide(`#take-${cell}`);
  await typeInto(PLAN, cell, 'แก้อีกครั้งโดยกองคลัง');
  await analyse(workbench);
  expect(await at(`#undo-${cell}`).count()).toBe(0);
  expect(await at(`#take-${cell}`).count()).toBe(1);
  await decide(`#keep-${cell}`);
  await write(workbench);
  expect(await workbench.values(PLAN, cell)).toEqual([['แก้อีกครั้งโดยกองคลัง']]);
});

test('a deleted measure stays away until it is asked back', async () => {
  const row = await rowWith(PLAN, 'ข้อ e๖ ได้');
  const name = (await cellsOf(PLAN))[row - 1]?.[0]?.split('\n')[0] ?? '';
  await removeRow(PLAN, row);
  await analyse(workbench);
  expect(await at('#withheld').textContent()).toBe(toThaiDigits(sidebarWords.withheld.heading(1, true)));
  expect(await resultText()).toContain(name);
  await looksRight();
  await decide('#restore-0');
  expect(await isFocused(at('#stay-0'))).toBe(true);
  expect(await changes()).toContain(name);
  await decide('#stay-0');
  expect(await isFocused(at('#restore-0'))).toBe(true);
  await decide('#restore-0');
  await looksRight();
  await write(workbench);
  expect(await rowWith(PLAN, 'ข้อ e๖ ได้ ๖๐.๐๐ คะแนน')).toBeGreaterThan(0);
  expect(await at('#withheld').count()).toBe(0);
});

test('what the plan lacks leads to its cell', async () => {
  const { page, sidebar } = workbench;
  const row = await rowWith(PLAN, 'ข้อ e๖ ได้');
  await workbench.activate(PLAN);
  await page.evaluate((range) => {
    window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(range).activate();
  }, `D${row}`);
  await page.getByTestId('grid').locator('canvas').first().focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => workbench.values(PLAN, `D${row}`)).toEqual([['']]);
  await analyse(workbench);
  expect(await at('#coverage-without-period').textContent()).toBe(
    toThaiDigits(sidebarWords.coverage.withoutPeriod(1)),
  );
  await sidebar.locator('#coverage-without-period + ul button').click();
  const active = () =>
    page.evaluate(() =>
      window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation(),
    );
  await expect.poll(active).toBe(`A${row}`);
  await looksRight();
});

test('the measures are followed up, and reported', async () => {
  const row = await rowWith(PLAN, 'ข้อ e๖ ได้');
  const column = (await cellsOf(PLAN))
    .find((cells) => cells.includes(planHeaders.status))
    ?.indexOf(planHeaders.status);
  const isHidden = () =>
    workbench.page.evaluate(
      ([name, index]) =>
        window.workbench.host.services.SpreadsheetApp.getActiveSpreadsheet()
          .getSheetByName(name)
          ?.isColumnHiddenByUser(index),
      [PLAN, (column ?? 0) + 1] as const,
    );
  expect(await isHidden()).toBe(true);
  await decide('#show-follow-up');
  expect(await isHidden()).toBe(false);
  expect(await statusOf(workbench)).toContain(sidebarWords.followUp.shown);
  expect(await isFocused(at('#show-follow-up'))).toBe(true);
  expect(await at('#show-follow-up').textContent()).toBe(sidebarWords.followUp.columns.shown);

  await typeInto(PLAN, `${'ABCDEFGHIJK'[column ?? 0]}${row}`, statusWords.done);
  await analyse(workbench);
  expect(await at('#progress').textContent()).toContain(`${statusWords.done} ๑ จาก`);
  await looksRight();

  await at('#report-2568').click();
  await expect.poll(() => statusOf(workbench)).toContain(sidebarWords.followUp.reported(tabWords.reportTab));
  expect(await tabNames(workbench)).toContain(tabWords.reportTab);
  expect((await cellsOf(tabWords.reportTab)).flat()).toContain(statusWords.done);
  const reported =
    (await cellsOf(tabWords.reportTab)).findIndex((cells) => cells.includes(statusWords.done)) + 1;
  await typeInto(tabWords.reportTab, `A${reported}`, 'ชื่อที่ใช้ในรายงาน');
  await at('#report-2568').click();
  await expect.poll(() => statusOf(workbench)).toContain(toThaiDigits(sidebarWords.followUp.reportKept(1)));
  expect(await workbench.values(tabWords.reportTab, `A${reported}`)).toEqual([['ชื่อที่ใช้ในรายงาน']]);

  await removeMarks(tabWords.reportTab);
  await at('#report-2568').click();
  await expect.poll(() => statusOf(workbench)).toContain(sidebarWords.damage.repair);
  await analyse(workbench);
  expect(await resultText()).toContain(sidebarWords.damage.heading(tabWords.reportTab));
  await decide('#repair-0');
  expect(await statusOf(workbench)).toContain(sidebarWords.damage.repaired(tabWords.reportTab));
  expect(await at('#repair-0').count()).toBe(0);
  await decide('#show-follow-up');
  expect(await isHidden()).toBe(true);
});

test('follow-up columns that were deleted come back when asked for', async () => {
  const header = (await cellsOf(PLAN)).find((cells) => cells.includes(planHeaders.status)) ?? [];
  const first = header.indexOf(planHeaders.status);
  await removeColumns(PLAN, first, header.length - first);
  await analyse(workbench);
  expect(await at('#show-follow-up').textContent()).toBe(sidebarWords.followUp.columns.missing);
  await decide('#show-follow-up');
  expect((await cellsOf(PLAN)).flat()).toContain(planHeaders.evidence);
  expect(await at('#show-follow-up').textContent()).toBe(sidebarWords.followUp.columns.shown);
});

test('a damaged plan is repaired with every word in it', async () => {
  const before = (await cellsOf(PLAN)).flat().filter((cell) => cell !== '' && !cell.startsWith('ita:'));
  await removeMarks(PLAN);
  await at('#run').click();
  await expect.poll(() => statusOf(workbench)).toBe(sidebarWords.damage.waiting);
  expect(await resultText()).toContain(PLAN);
  await looksRight();
  await decide('#repair');
  expect(await statusOf(workbench)).toContain(sidebarWords.damage.repaired(PLAN));
  expect(await isFocused(at('#changes'))).toBe(true);
  const after = (await cellsOf(PLAN)).flat();
  for (const text of before) expect(after).toContain(text);
});

test('or it is left alone, and a new one is made', async () => {
  await removeMarks(PLAN);
  await at('#run').click();
  await expect.poll(() => statusOf(workbench)).toBe(sidebarWords.damage.waiting);
  const standing = await cellsOf(PLAN);
  const before = await tabNames(workbench);
  await decide('#make-anew');
  const [name] = /แผนมาตรการ [^,]*/.exec((await at('#change-list li').first().textContent()) ?? '') ?? [''];
  expect(await tabNames(workbench)).toEqual(before);
  await write(workbench);
  expect((await tabNames(workbench)).filter((one) => !before.includes(one))).toEqual([name]);
  expect(await cellsOf(PLAN)).toEqual(standing);
  await analyse(workbench);
  expect(await statusOf(workbench)).toBe(sidebarWords.changes.nothing);
});
