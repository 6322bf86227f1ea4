/** Writing goes in parts: how far it is, stopping it, and what happens when somebody changed the workbook meanwhile. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sidebarWords } from '../../src/words/th/sidebar.ts';
import { type OpenWorkbench, openWorkbench } from './openWorkbench.ts';
import { analyse, overhang, refusalIn, sidebarFrame, statusOf, tabNames, write } from './sidebar.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const PLAN = 'แผนมาตรการ';
const SUMMARY = 'สรุปผล';

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench(dist);
});

afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

/** Makes every call to the server take its time, as at Google. @param delay in milliseconds; 0: none any more */
const slowServer = (delay: number): Promise<void> =>
  sidebarFrame(workbench).evaluate((delay) => {
    interface Runner {
      withSuccessHandler(handler: (json: unknown) => void): Runner;
      withFailureHandler(handler: (error: unknown) => void): Runner;
      rpc(json: string): void;
    }
    const page = window as unknown as { google: { script: { run: Runner } }; quick?: Runner };
    const { script } = page.google;
    page.quick ??= script.run;
    const run = page.quick;
    const slow = (working: Runner): Runner => ({
      withSuccessHandler: (handler) => slow(working.withSuccessHandler(handler)),
      withFailureHandler: (handler) => slow(working.withFailureHandler(handler)),
      rpc: (json) => void setTimeout(() => working.rpc(json), delay),
    });
    script.run = delay > 0 ? slow(run) : run;
  }, delay);

/** What a person types into a cell, on this machine or another one; rows and columns count from 1. */
const typed = (tab: string, row: number, column: number, text: string): Promise<void> =>
  workbench.page.evaluate(([...place]) => window.workbench.host.type(...place), [
    tab,
    row,
    column,
    text,
  ] as const);

test('says how far it is, and stops between two parts when asked to; the next writing goes on from there', async () => {
  const { sidebar } = workbench;
  await analyse(workbench);
  await slowServer(300);
  await sidebar.locator('#write').click();
  await expect.poll(() => statusOf(workbench)).toBe(sidebarWords.changes.progress(SUMMARY, 0, 3));
  expect(await overhang(workbench)).toBe(0);
  await sidebar.locator('#stop').click();
  await expect
    .poll(() => statusOf(workbench), { timeout: 10_000 })
    .toContain(refusalIn({ code: 'stopped', done: 1, all: 3 }));
  expect(await tabNames(workbench)).toContain(SUMMARY);
  expect(await tabNames(workbench)).not.toContain(PLAN);
  // What is left is shown, and written at the next press.
  await expect.poll(() => statusOf(workbench), { timeout: 10_000 }).toContain(sidebarWords.changes.check);
  expect(await sidebar.locator('#stop').count()).toBe(0);
  await write(workbench);
  expect((await tabNames(workbench)).filter((name) => name === SUMMARY)).toHaveLength(1);
  expect(await tabNames(workbench)).toContain(PLAN);
  await slowServer(0);
});

test('what somebody typed since the preview stays, and is in the next preview', async () => {
  const { sidebar } = workbench;
  const scores = (await workbench.values('OIT', 'B1:B60')).map(([score]) => score);
  const zero = scores.indexOf(0) + 1;
  const other = scores.lastIndexOf(100) + 1;
  await typed('OIT', zero, 2, '100');
  await analyse(workbench);
  await typed('OIT', other, 2, '0');
  await sidebar.locator('#write').click();
  await expect.poll(() => statusOf(workbench), { timeout: 10_000 }).toContain('มีผู้แก้ไขไฟล์นี้');
  expect(await workbench.values('OIT', `B${other}`)).toEqual([[0]]);
  await write(workbench);
  await analyse(workbench);
  expect(await statusOf(workbench)).toBe(sidebarWords.changes.nothing);
});

test('who comes back from the sheet is told that the result is out of date, once it is', async () => {
  const { page, sidebar } = workbench;
  const inSheet = async (): Promise<void> => {
    await page.locator('canvas').first().click();
    await sidebar.locator('#status').hover();
  };
  const said = await statusOf(workbench);
  await typed('OIT', 1, 9, 'ของเรา');
  await inSheet();
  await typed('OIT', 1, 9, '');
  const scores = (await workbench.values('OIT', 'B1:B60')).map(([score]) => score);
  const row = scores.indexOf(0) + 1;
  expect(await statusOf(workbench)).toBe(said);
  await typed('OIT', row, 2, '100');
  await inSheet();
  await expect.poll(() => statusOf(workbench), { timeout: 10_000 }).toBe(sidebarWords.outdated);
});
