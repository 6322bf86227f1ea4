/** Choosing the items of the plan in the sidebar. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { type OpenSidebar, openSidebar } from '../support/browser/openSidebar.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  accessibilityProblems,
  analyse,
  isFocused,
  openStep,
  overhang,
  tabNames,
} from '../support/browser/sidebar.ts';
import { goldenPlanItems } from '../support/result/golden.ts';

const words = sidebarWords.selection;

/** The sample, with nothing yet in o3's score cell. */
const withoutO3 = () => {
  const workbook = structuredClone(sampleWorkbook());
  const oit = Object.values(workbook.sheets).find(({ name }) => name === 'OIT');
  for (const cells of Object.values(oit?.cellData ?? {}) as Record<number, { v?: unknown }>[]) {
    if (String(cells[0]?.v).startsWith('๐๓ ')) delete cells[1]?.v;
  }
  return workbook;
};

let opened: OpenSidebar;

beforeAll(async () => {
  opened = await openSidebar(withoutO3());
});

afterAll(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

const at = (selector: string) => opened.sidebar.locator(selector);

const openChoice = async (): Promise<void> => {
  await at('#choose-items').click();
  await at('#selection').waitFor();
};

/** The ticked items, in the order in which the list shows them. */
const ticked = (): Promise<string[]> =>
  at('#item-list input:checked').evaluateAll((boxes) => boxes.map(({ id }) => id.replace('item-', '')));

const listed = (): Promise<string[]> =>
  at('#item-list > ul input, #item-list > div > ul input').evaluateAll((boxes) =>
    boxes.map(({ id }) => id.replace('item-', '')),
  );

const settingInCell = async (): Promise<unknown> =>
  (await opened.values('ตั้งค่า', 'A1:B30')).find(([label]) => label === 'เกณฑ์เลือกข้อ')?.[1];

const { chosenBy } = sidebarWords.plan;

const inUse = async (way: string): Promise<void> => {
  const line = toThaiDigits(way);
  await expect.poll(() => at('#result').textContent(), { timeout: 30_000 }).toContain(line);
};

const save = (): Promise<void> => at('#selection-save').click();

test('what the result would be is shown at once: by one press for a level, by a tick, by a score', async () => {
  await analyse(opened, 'items');
  const { calls } = opened.addOn.host;
  calls.reset();
  const outcome = (): Promise<string | null> => at('#what-if-outcome').textContent();
  await at('#least-0').click();
  expect(await outcome()).toContain('ระดับผ่านดี');
  expect(await at('#if-o27').isChecked()).toBe(true);
  const reached = await outcome();
  await at('#if-o27').uncheck();
  expect(await outcome()).toContain('ระดับผ่าน');
  expect(await outcome()).not.toBe(reached);
  await at('#what-if-others > summary').click();
  await at('#if-e6').check();
  expect(await outcome()).toContain('๗. ประสิทธิภาพการสื่อสาร');
  const raised = await outcome();
  await at('#scale-e6').fill('50');
  expect(await at('label[for="if-e6"]').textContent()).toContain('๕๐.๐๐');
  expect(await outcome()).not.toBe(raised);
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(await overhang(opened)).toBe(0);
  await at('#what-if-clear').click();
  expect(await at('#what-if-outcome').count()).toBe(0);
  expect(calls.total).toBe(0);
});

test('the result says how its items were chosen, and leads to the choice', async () => {
  await inUse(chosenBy.default);
  await openChoice();
  expect(await at('#way-default').isChecked()).toBe(true);
  expect(await at('#item-list').count()).toBe(0);
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(await overhang(opened)).toBe(0);
});

test('a number that cannot be meant is explained, and nothing is sent', async () => {
  const mistakes: [string, string, string[]][] = [
    ['#selection-count', words.badCount(52), ['0', '101', '', '2.5']],
    ['#selection-threshold', words.badThreshold, ['0', '101', '', '90.555', 'มาก']],
  ];
  for (const [field, sentence, typed] of mistakes) {
    for (const text of typed) {
      await at(field).fill('5');
      await at(field).fill(text);
      await save();
      expect(await at('#selection-mistake').textContent()).toBe(toThaiDigits(sentence));
      expect(await at(field).getAttribute('aria-invalid')).toBe('true');
      expect(await isFocused(at(field))).toBe(true);
    }
  }
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(await settingInCell()).toBe('ค่าเริ่มต้น');
});

test('a rule is saved with its number, typed in either digits', async () => {
  await at('#selection-count').fill('๖');
  expect(await at('#way-lowest').isChecked()).toBe(true);
  await save();
  await inUse(chosenBy.lowest(6));
  expect(await settingInCell()).toBe('ต่ำสุด 6 ข้อ');
  expect(await tabNames(opened)).not.toContain('แผนมาตรการ');

  await openChoice();
  expect(await at('#way-lowest').isChecked()).toBe(true);
  expect(await at('#selection-count').inputValue()).toBe('6');
  await at('#selection-threshold').fill('94.43');
  await save();
  await inUse(chosenBy.below(94.43));
  expect(await settingInCell()).toBe('ต่ำกว่า 94.43');
});

test('the list shows score and gain, folds items at 100, and refuses what has no score', async () => {
  await openChoice();
  await at('#way-items').check();
  expect(await at('label[for="item-o27"]').textContent()).toMatch(/๐ \+๒\.๕๐$/);
  expect(await ticked()).toEqual(['e6', 'e8', 'o1', 'o6', 'o16', 'o20', 'o27']);
  expect(await at('#item-o2').isVisible()).toBe(false);
  await at('#item-list details:has(#item-o2) > summary').click();
  expect(await at('#item-o2').isVisible()).toBe(true);
  expect(await at('#item-o3').isDisabled()).toBe(true);
  expect(await at('label[for="item-o3"]').textContent()).toContain(words.noScore);
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(await overhang(opened)).toBe(0);
});

test('one click ticks what the default takes, one clears, one sorts by gain and back', async () => {
  const count = (): Promise<string | null> => at('#ticked-count').textContent();
  await at('#tick-default').click();
  expect(await ticked()).toEqual(goldenPlanItems);
  expect(await count()).toBe(toThaiDigits(words.ticked(goldenPlanItems.length)));

  const asInFramework = await listed();
  await at('#by-gain').click();
  expect(await at('#by-gain').getAttribute('aria-pressed')).toBe('true');
  expect((await listed()).slice(0, 3)).toEqual(['o27', 'o1', 'o6']);
  expect((await ticked()).sort()).toEqual([...goldenPlanItems].sort());
  await at('#by-gain').click();
  expect(await listed()).toEqual(asInFramework);

  await at('#tick-none').click();
  expect(await count()).toBe(toThaiDigits(words.ticked(0)));
  await save();
  expect(await at('#selection-mistake').textContent()).toBe(toThaiDigits(words.nothingTicked));
});

test('what is filled in is there still after a look at another step', async () => {
  await at('#item-i2').check();
  await openStep(opened, 'result');
  await openStep(opened, 'items');
  await openChoice();
  expect(await ticked()).toEqual(['i2']);
  await at('#item-i2').uncheck();
});

test('items ticked with the keyboard are the plan, stay in the settings, and are there again later', async () => {
  for (const item of ['i2', 'e6', 'o27']) {
    await at(`#item-${item}`).focus();
    await opened.page.keyboard.press('Space');
  }
  expect(await at('#ticked-count').textContent()).toBe(toThaiDigits(words.ticked(3)));
  await at('#selection-save').focus();
  await opened.page.keyboard.press('Enter');
  await inUse(chosenBy.items);
  expect(await settingInCell()).toBe('i2, e6, o27');
  await openStep(opened, 'plan');
  expect(await at('#result').textContent()).toContain(toThaiDigits(sidebarWords.plan.summary(3, 3)));

  await opened.reopen();
  await expect.poll(() => at('#step-scores').getAttribute('aria-current')).toBe('step');
  await analyse(opened, 'items');
  await openChoice();
  expect(await at('#way-items').isChecked()).toBe(true);
  expect(await ticked()).toEqual(['i2', 'e6', 'o27']);
  await at('#selection-cancel').click();
  expect(await isFocused(at('#choose-items'))).toBe(true);
  await inUse(chosenBy.items);
});
