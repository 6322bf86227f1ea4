/** What the sidebar asks when a workbook can be read in two ways. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { type OpenSidebar, openSidebar } from '../support/browser/openSidebar.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  accessibilityProblems,
  analyse,
  hasPreview,
  isFocused,
  openStep,
  overhang,
  statusOf,
  tabNames,
} from '../support/browser/sidebar.ts';

/** The sample, with a second column of scores in OIT that has the same header. */
const withTwoColumns = () => {
  const workbook = structuredClone(sampleWorkbook());
  const oit = Object.values(workbook.sheets).find(({ name }) => name === 'OIT');
  for (const cells of Object.values(oit?.cellData ?? {})) {
    const score = (cells as Record<number, { v?: unknown; t?: number }>)[1];
    const isScore = typeof score?.v === 'number';
    if (score && (isScore || score.v === 'คะแนน')) {
      Object.assign(cells, { 2: isScore ? { ...score, v: 100 } : { ...score } });
    }
  }
  return workbook;
};

let opened: OpenSidebar;

beforeAll(async () => {
  opened = await openSidebar(withTwoColumns());
});

afterAll(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

test('which column holds the scores is asked once, answered with a click, and remembered', async () => {
  const { sidebar } = opened;
  const before = await tabNames(opened);
  await sidebar.locator('#run').click();
  await expect.poll(() => statusOf(opened)).toBe(sidebarWords.questions.waiting);
  expect(await tabNames(opened)).toEqual(before);
  const choices = sidebar.locator('button.choice');
  expect(await choices.count()).toBe(2);

  await choices.first().click();
  await hasPreview(opened);
  expect(await isFocused(sidebar.locator('#problems'))).toBe(true);
  await openStep(opened, 'result');
  expect(await sidebar.locator('#result').textContent()).toContain('๘๓.๗๕');
  expect(await tabNames(opened)).toEqual(before);
  const settings = (await opened.values('ตั้งค่า', 'A1:B30')).map(([label, value]) => [label, value]);
  expect(settings).toContainEqual(['คอลัมน์คะแนน OIT', 'B']);

  await analyse(opened);
  expect(await choices.count()).toBe(0);
});

test('the agency’s units are asked for before the first plan is written, and never again', async () => {
  const { sidebar } = opened;
  const row = (await opened.values('ตั้งค่า', 'A1:A30')).findIndex(([label]) => label === 'หน่วยงานรับผิดชอบ') + 1;
  opened.type('ตั้งค่า', row, 2, '');
  await analyse(opened);
  const before = await tabNames(opened);
  await sidebar.locator('#write').click();
  await expect.poll(() => statusOf(opened)).toBe(sidebarWords.units.waiting);
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(await overhang(opened)).toBe(0);
  await sidebar.locator('#units-save').click();
  expect(await sidebar.locator('#units-mistake').textContent()).toBe(sidebarWords.units.nothing);

  await sidebar.getByLabel('กองคลัง').check();
  await sidebar.locator('#units-other').fill('สำนักปลัดเทศบาล');
  await sidebar.locator('#units-save').click();
  await hasPreview(opened);
  expect(await opened.values('ตั้งค่า', `B${row}`)).toEqual([['กองคลัง, สำนักปลัดเทศบาล']]);
  expect(await tabNames(opened)).toEqual(before);

  // Who has none to name writes all the same.
  opened.type('ตั้งค่า', row, 2, '');
  await analyse(opened);
  await sidebar.locator('#write').click();
  await sidebar.locator('#units-skip').click();
  await expect.poll(() => tabNames(opened)).toContain('แผนมาตรการ');
  await analyse(opened);
  expect(await sidebar.locator('#write').count()).toBe(0);
});
