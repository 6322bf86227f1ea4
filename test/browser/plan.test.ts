/** A plan that staff own: what a person decides in the sidebar, and what comes of it in the grid. */
import type { IWorkbookData } from '@univerjs/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { planHeaders, statusWords, tableWords } from '../../src/vocabulary/th.ts';
import { type OpenSidebar, openSidebar } from '../support/browser/openSidebar.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  accessibilityProblems,
  analyse,
  hasPreview,
  isFocused,
  openStep,
  overhang,
  refusalIn,
  sidebarFrame,
  statusOf,
  tabNames,
  write,
} from '../support/browser/sidebar.ts';

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

let opened: OpenSidebar;

beforeAll(async () => {
  opened = await openSidebar(withEarlierPlan());
});

afterAll(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

const at = (selector: string) => opened.sidebar.locator(selector);

const resultText = async (): Promise<string> => (await at('#result').textContent()) ?? '';

const changes = async (): Promise<string> => (await at('#change-list').textContent()) ?? '';

const cellsOf = async (tab: string): Promise<string[][]> =>
  (await opened.values(tab, 'A1:K60')).map((row) => row.map(String));

/** The row of the first cell that holds the text; counts from 1. */
const rowWith = async (tab: string, text: string): Promise<number> => {
  const index = (await cellsOf(tab)).findIndex((row) => row.some((cell) => cell.includes(text)));
  if (index < 0) throw new Error(`No row of ${tab} holds ${text}`);
  return index + 1;
};

/** @param cell as A1; its column is one of the first 26 */
const typeInto = (tab: string, cell: string, text: string): void =>
  opened.type(tab, Number(cell.slice(1)), cell.charCodeAt(0) - 64, text);

const scoreOfE6 = async (score: string): Promise<void> =>
  typeInto('EIT', `B${await rowWith('EIT', 'e๖ ')}`, score);

const sheetOf = (tab: string) => {
  const sheet = opened.addOn.host.workbook.getSheetByName(tab);
  if (!sheet) throw new Error(`There is no tab ${tab}`);
  return sheet;
};

/** Deletes the hidden column that holds what we remember of the rows. */
const removeMarks = async (tab: string): Promise<void> => {
  const memory = (await cellsOf(tab)).find((cells) => cells.some((cell) => cell.includes('"drafted"'))) ?? [];
  sheetOf(tab).deleteColumns(
    memory.findIndex((cell) => cell.includes('"drafted"')),
    1,
  );
};

const looksRight = async (): Promise<void> => {
  expect(await overhang(opened)).toBe(0);
  expect(await accessibilityProblems(opened)).toEqual([]);
};

/** Presses a button that changes what will be written, and waits until it is shown. */
const decide = async (selector: string): Promise<void> => {
  await at(selector).click();
  await hasPreview(opened);
};

test('last year’s measures are carried over as ticked', async () => {
  await analyse(opened);
  expect(await resultText()).toContain('เปิดแล้วเมื่อเดือนมีนาคม');
  await decide('#carry-all');
  expect(await changes()).toContain('จัดทำป้ายขั้นตอนบริการ');
  expect(await at('#carry-0').isChecked()).toBe(true);
  await at('#carry-1').focus();
  await opened.page.keyboard.press('Space');
  await hasPreview(opened);
  expect(await at('#carry-1').isChecked()).toBe(false);
  expect(await isFocused(at('#carry-1'))).toBe(true);
  await looksRight();
  expect(await tabNames(opened)).not.toContain(PLAN);

  await write(opened);
  const written = (await cellsOf(PLAN)).flat();
  expect(written).toContain('เปิดสายด่วนให้บริการ');
  expect(written).not.toContain('จัดทำป้ายขั้นตอนบริการ');
  expect(await resultText()).toContain(toThaiDigits(sidebarWords.lastYear.present(1)));
});

test('quick ticks are all in what will be written, and unticked ones are not', async () => {
  await at('#carry-1').click();
  await at('#carry-1').click();
  await at('#carry-1').click();
  await hasPreview(opened);
  expect(await at('#carry-1').isChecked()).toBe(true);
  expect(await changes()).toContain('จัดทำป้ายขั้นตอนบริการ');
  await decide('#carry-none');
  expect(await statusOf(opened)).toBe(sidebarWords.changes.nothing);
});

/** Makes every call to the server fail; returns what makes them work again. */
const withoutServer = async (): Promise<() => Promise<void>> => {
  const frame = sidebarFrame(opened);
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
  await analyse(opened);
  const working = await withoutServer();
  await at('#carry-1').click();
  await expect.poll(() => at('#changes').textContent()).toContain(sidebarWords.changes.heading);
  expect(await at('#carry-1').isChecked()).toBe(true);
  await at('#carry-1').click();
  await expect.poll(() => at('#carry-1').isChecked()).toBe(false);
  await hasPreview(opened);
  await at('#run').click();
  await expect.poll(() => statusOf(opened)).toBe(refusalIn({ code: 'no-network' }));
  expect(await at('#carry-1').isChecked()).toBe(false);
  await working();
  await analyse(opened);
  expect(await statusOf(opened)).toBe(sidebarWords.changes.nothing);
});

test('a tick calls no server, and shows what it changes', async () => {
  const { PropertiesService } = opened.addOn.host.services;
  const keptAt = (): number => Number(PropertiesService.getDocumentProperties().getProperties().at);
  const asked = await sidebarFrame(opened).evaluate(() => {
    document.getElementById('run')?.click();
    return Date.now();
  });
  await hasPreview(opened);
  await openStep(opened, 'plan');
  // What is read on the side is kept with the document: after that, nothing is on its way.
  await expect.poll(keptAt, { timeout: 20_000 }).toBeGreaterThan(asked);
  const calls = await sidebarFrame(opened).evaluate(async () => {
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
    // Ticked and unticked again: what stood there before stands there afterwards.
    for (let round = 0; round < 4; round += 1) {
      const before = changes();
      document.getElementById('carry-1')?.click();
      // Lets the page hear from the server: what is being read on the side may still be on its way.
      while (changes() === before) await new Promise((resolve) => setTimeout(resolve));
    }
    page.google.script.run = run;
    return calls;
  });
  expect(calls).toBe(0);
});

test('a person’s text is offered a newer draft, and is kept when asked to', async () => {
  const cell = `B${await rowWith(PLAN, 'ข้อ e๖ ได้')}`;
  typeInto(PLAN, cell, 'วิเคราะห์โดยคณะทำงาน');
  await scoreOfE6('70');
  await analyse(opened);
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

  await write(opened);
  expect(await opened.values(PLAN, cell)).toEqual([['วิเคราะห์โดยคณะทำงาน']]);
  await analyse(opened);
  expect(await at('#offers').count()).toBe(0);
  expect(await statusOf(opened)).toBe(sidebarWords.changes.nothing);
});

test('newer drafts are taken, after a change of mind, all at once', async () => {
  const row = await rowWith(PLAN, 'วิเคราะห์โดยคณะทำงาน');
  const [analysis, o27] = [`B${row}`, `B${await rowWith(PLAN, 'ข้อ o๒๗ ได้')}`];
  typeInto(PLAN, o27, 'ข้อความของกองคลัง');
  typeInto('OIT', `B${await rowWith('OIT', '๐๒๗ ')}`, '50');
  await scoreOfE6('60');
  await analyse(opened);
  await decide('#offers-keep');
  expect(await at('#offers-take').count()).toBe(0);
  expect(await isFocused(at('#offers-undo'))).toBe(true);
  await decide('#offers-undo');
  expect(await isFocused(at('#offers-take'))).toBe(true);
  await decide('#offers-take');
  await decide(`#undo-${o27}`);
  await decide(`#keep-${o27}`);
  expect(await opened.values(PLAN, analysis)).toEqual([['วิเคราะห์โดยคณะทำงาน']]);

  await write(opened);
  expect(String((await opened.values(PLAN, analysis))[0]?.[0])).toContain('ข้อ e๖ ได้ ๖๐.๐๐ คะแนน');
  expect(await opened.values(PLAN, o27)).toEqual([['ข้อความของกองคลัง']]);
});

test('a choice does not outlive another edit of the cell', async () => {
  const cell = `B${await rowWith(PLAN, 'ข้อความของกองคลัง')}`;
  typeInto('OIT', `B${await rowWith('OIT', '๐๒๗ ')}`, '0');
  await analyse(opened);
  await decide(`#take-${cell}`);
  typeInto(PLAN, cell, 'แก้อีกครั้งโดยกองคลัง');
  await analyse(opened);
  expect(await at(`#undo-${cell}`).count()).toBe(0);
  expect(await at(`#take-${cell}`).count()).toBe(1);
  await decide(`#keep-${cell}`);
  await write(opened);
  expect(await opened.values(PLAN, cell)).toEqual([['แก้อีกครั้งโดยกองคลัง']]);
});

test('a deleted measure stays away until it is asked back', async () => {
  const row = await rowWith(PLAN, 'ข้อ e๖ ได้');
  const name = (await cellsOf(PLAN))[row - 1]?.[0]?.split('\n')[0] ?? '';
  sheetOf(PLAN).deleteRows(row - 1, 1);
  await analyse(opened);
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
  await write(opened);
  expect(await rowWith(PLAN, 'ข้อ e๖ ได้ ๖๐.๐๐ คะแนน')).toBeGreaterThan(0);
  expect(await at('#withheld').count()).toBe(0);
});

test('what the plan lacks leads to its cell', async () => {
  const { addOn, sidebar } = opened;
  const row = await rowWith(PLAN, 'ข้อ e๖ ได้');
  typeInto(PLAN, `D${row}`, '');
  await analyse(opened);
  expect(await at('#coverage-without-period').textContent()).toBe(
    toThaiDigits(sidebarWords.coverage.withoutPeriod(1)),
  );
  await sidebar.locator('#coverage-without-period + ul button').click();
  const active = () => addOn.host.workbook.getActiveSheet().getActiveRange()?.getA1Notation();
  await expect.poll(active).toBe(`A${row}`);
  await looksRight();
});

test('the measures are followed up, and reported', async () => {
  const row = await rowWith(PLAN, 'ข้อ e๖ ได้');
  const column = (await cellsOf(PLAN))
    .find((cells) => cells.includes(planHeaders.status))
    ?.indexOf(planHeaders.status);
  const isHidden = (): boolean | undefined =>
    opened.addOn.host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(PLAN)
      ?.isColumnHiddenByUser((column ?? 0) + 1);
  expect(isHidden()).toBe(true);
  await decide('#show-follow-up');
  expect(isHidden()).toBe(false);
  expect(await statusOf(opened)).toContain(sidebarWords.followUp.shown);
  expect(await isFocused(at('#show-follow-up'))).toBe(true);
  expect(await at('#show-follow-up').textContent()).toBe(sidebarWords.followUp.columns.shown);

  typeInto(PLAN, `${'ABCDEFGHIJK'[column ?? 0]}${row}`, statusWords.done);
  await analyse(opened);
  expect(await at('#progress').textContent()).toContain(`${statusWords.done} ๑ จาก`);
  await looksRight();

  await at('#report-2568').click();
  await expect
    .poll(() => statusOf(opened))
    .toContain(sidebarWords.followUp.reported(tableWords.followUp.tab));
  expect(await tabNames(opened)).toContain(tableWords.followUp.tab);
  expect((await cellsOf(tableWords.followUp.tab)).flat()).toContain(statusWords.done);
  const reported =
    (await cellsOf(tableWords.followUp.tab)).findIndex((cells) => cells.includes(statusWords.done)) + 1;
  typeInto(tableWords.followUp.tab, `A${reported}`, 'ชื่อที่ใช้ในรายงาน');
  await at('#report-2568').click();
  await expect.poll(() => statusOf(opened)).toContain(toThaiDigits(sidebarWords.followUp.reportKept(1)));
  expect(await opened.values(tableWords.followUp.tab, `A${reported}`)).toEqual([['ชื่อที่ใช้ในรายงาน']]);

  await removeMarks(tableWords.followUp.tab);
  await at('#report-2568').click();
  await expect.poll(() => statusOf(opened)).toContain(sidebarWords.damage.repair);
  await analyse(opened);
  expect(await resultText()).toContain(sidebarWords.damage.heading(tableWords.followUp.tab));
  await decide('#repair-0');
  expect(await statusOf(opened)).toContain(sidebarWords.damage.repaired(tableWords.followUp.tab));
  expect(await at('#repair-0').count()).toBe(0);
  await decide('#show-follow-up');
  expect(isHidden()).toBe(true);
});

test('follow-up columns that were deleted come back when asked for', async () => {
  const header = (await cellsOf(PLAN)).find((cells) => cells.includes(planHeaders.status)) ?? [];
  const first = header.indexOf(planHeaders.status);
  sheetOf(PLAN).deleteColumns(first, header.length - first);
  await analyse(opened);
  expect(await at('#show-follow-up').textContent()).toBe(sidebarWords.followUp.columns.missing);
  await decide('#show-follow-up');
  expect((await cellsOf(PLAN)).flat()).toContain(planHeaders.evidence);
  expect(await at('#show-follow-up').textContent()).toBe(sidebarWords.followUp.columns.shown);
});

test('a damaged plan is repaired with every word in it', async () => {
  const before = (await cellsOf(PLAN)).flat().filter((cell) => cell !== '' && !cell.startsWith('ita:'));
  await removeMarks(PLAN);
  await at('#run').click();
  await expect.poll(() => statusOf(opened)).toBe(sidebarWords.damage.waiting);
  expect(await resultText()).toContain(PLAN);
  await looksRight();
  await decide('#repair');
  expect(await statusOf(opened)).toContain(sidebarWords.damage.repaired(PLAN));
  expect(await isFocused(at('#changes'))).toBe(true);
  const after = (await cellsOf(PLAN)).flat();
  for (const text of before) expect(after).toContain(text);
});

test('or it is left alone, and a new one is made', async () => {
  await removeMarks(PLAN);
  await at('#run').click();
  await expect.poll(() => statusOf(opened)).toBe(sidebarWords.damage.waiting);
  const standing = await cellsOf(PLAN);
  const before = await tabNames(opened);
  await decide('#make-anew');
  const [name] = /แผนมาตรการ [^,]*/.exec((await at('#change-list li').first().textContent()) ?? '') ?? [''];
  expect(await tabNames(opened)).toEqual(before);
  await write(opened);
  expect((await tabNames(opened)).filter((one) => !before.includes(one))).toEqual([name]);
  expect(await cellsOf(PLAN)).toEqual(standing);
  await analyse(opened);
  expect(await statusOf(opened)).toBe(sidebarWords.changes.nothing);
});
