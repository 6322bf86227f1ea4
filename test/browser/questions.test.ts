/** What the sidebar asks when a workbook can be read in two ways. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { sidebarWords } from '../../src/words/th/sidebar.ts';
import { type OpenWorkbench, openWorkbench } from './openWorkbench.ts';
import { analyse, hasPreview, isFocused, openStep, statusOf, tabNames } from './sidebar.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

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

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench(dist, withTwoColumns());
});

afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

test('which column holds the scores is asked once, answered with a click, and remembered', async () => {
  const { sidebar } = workbench;
  const before = await tabNames(workbench);
  await sidebar.locator('#run').click();
  await expect.poll(() => statusOf(workbench)).toBe(sidebarWords.questions.waiting);
  expect(await tabNames(workbench)).toEqual(before);
  const choices = sidebar.locator('button.choice');
  expect(await choices.count()).toBe(2);

  await choices.first().click();
  await hasPreview(workbench);
  expect(await isFocused(sidebar.locator('#problems'))).toBe(true);
  await openStep(workbench, 'result');
  expect(await sidebar.locator('#result').textContent()).toContain('๘๓.๗๕');
  expect(await tabNames(workbench)).toEqual(before);
  const settings = (await workbench.values('ตั้งค่า', 'A1:B30')).map(([label, value]) => [label, value]);
  expect(settings).toContainEqual(['คอลัมน์คะแนน OIT', 'B']);

  await analyse(workbench);
  expect(await choices.count()).toBe(0);
});
