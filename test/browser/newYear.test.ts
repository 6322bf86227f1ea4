/** Starting another fiscal year in the sidebar. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSidebar, openSidebar } from '../support/browser/openSidebar.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  accessibilityProblems,
  analyse,
  openStep,
  overhang,
  statusOf,
  tabNames,
  write,
} from '../support/browser/sidebar.ts';

const words = sidebarWords.newYear;
const patience = { timeout: 30_000 };

let opened: OpenSidebar;

beforeAll(async () => {
  opened = await openSidebar();
});

afterAll(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

const at = (selector: string) => opened.sidebar.locator(selector);

test('is shown first, with last year’s measures, and writes nothing when it is left', async () => {
  await analyse(opened);
  await write(opened);
  const before = await tabNames(opened);
  await openStep(opened, 'scores');
  await at('#more > summary').click();
  await at('#year').selectOption('2569');
  await at('#open-new-year').click();
  await at('#new-year').waitFor();
  expect(await at('#new-year').textContent()).toBe(words.heading(2568, 2569));
  expect(await at('#result').textContent()).toContain(words.makes(['IIT 2569', 'EIT 2569', 'OIT 2569']));
  expect(await at('#result input[type=checkbox]').count()).toBe(13);
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(await overhang(opened)).toBe(0);
  await at('#new-year-cancel').click();
  expect(await tabNames(opened)).toEqual(before);
});

test('asked for as score tabs of another year, it is shown instead', async () => {
  await at('#create-score-tabs').click();
  await at('#new-year').waitFor();
});

test('makes the year’s tabs, and a plan with the measures that go on', async () => {
  const made = ['IIT 2569', 'EIT 2569', 'OIT 2569', 'สรุปผล ๒๕๖๙', 'แผนมาตรการ ๒๕๗๐', 'บทวิเคราะห์ ๒๕๖๙'];
  const changes = () => at('#new-year-changes').textContent();
  expect(await changes()).not.toContain('สรุปผล');
  await at('#go-on-0').check();
  await expect.poll(changes, patience).toContain(words.makes(made));
  expect(await changes()).toContain(words.uncolours(['ตั้งค่า', 'IIT', 'EIT', 'OIT']));
  expect(await at('#go-on-0').isChecked()).toBe(true);
  await at('#new-year-start').click();
  await expect.poll(() => statusOf(opened), patience).toBe(words.started(2569, made));
  expect(await tabNames(opened)).toEqual(expect.arrayContaining(made));
});
