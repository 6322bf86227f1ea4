/** Writing goes in parts: how far it is, stopping it, and what happens when somebody changed the workbook meanwhile. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepNames } from '../../sidebar/state/stepName.ts';
import { type OpenSidebar, openSidebar } from '../support/browser/openSidebar.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  analyse,
  hasPreview,
  openStep,
  overhang,
  refusalIn,
  sidebarFrame,
  statusOf,
  tabNames,
  write,
} from '../support/browser/sidebar.ts';

const PLAN = 'แผนมาตรการ';
const SUMMARY = 'สรุปผล';
const ANALYSIS = 'บทวิเคราะห์';

let opened: OpenSidebar;

beforeAll(async () => {
  opened = await openSidebar();
});

afterAll(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

/** Keeps every call to the server back from now on; what this gives lets them through. */
const holdServer = async (): Promise<() => Promise<void>> => {
  interface Runner {
    withSuccessHandler(handler: (json: unknown) => void): Runner;
    withFailureHandler(handler: (error: unknown) => void): Runner;
    rpc(json: string): void;
  }
  interface Held {
    google: { script: { run: Runner } };
    letThrough: () => void;
  }
  const frame = sidebarFrame(opened);
  await frame.evaluate(() => {
    const page = window as unknown as Held;
    const { script } = page.google;
    const { run } = script;
    const waiting: (() => void)[] = [];
    const holding = (working: Runner): Runner => ({
      withSuccessHandler: (handler) => holding(working.withSuccessHandler(handler)),
      withFailureHandler: (handler) => holding(working.withFailureHandler(handler)),
      rpc: (json) => void waiting.push(() => working.rpc(json)),
    });
    script.run = holding(run);
    page.letThrough = () => {
      script.run = run;
      for (const call of waiting) call();
    };
  });
  return () => frame.evaluate(() => (window as unknown as Held).letThrough());
};

test('a workbook that holds something is offered no sample, and no other way to begin', async () => {
  await opened.sidebar.locator('#tour').waitFor();
  expect(await opened.sidebar.locator('#intro li').count()).toBe(3);
  expect(await opened.sidebar.locator('.ways').count()).toBe(0);
});

test('what is being read can be given up: the sidebar is there at once, and the answer changes nothing', async () => {
  const { sidebar, addOn } = opened;
  const letThrough = await holdServer();
  await sidebar.locator('#run').click();
  await expect.poll(() => statusOf(opened)).toBe(sidebarWords.reading.workbook);
  expect(await sidebar.locator('#stop').textContent()).toBe(sidebarWords.reading.stop);
  expect(await overhang(opened)).toBe(0);
  await sidebar.locator('#stop').click();
  expect(await statusOf(opened)).toBe(sidebarWords.reading.stopped);
  expect(await sidebar.locator('#stop').count()).toBe(0);
  await openStep(opened, 'result');
  addOn.host.calls.reset();
  await letThrough();
  await expect.poll(() => addOn.host.calls.reads).toBeGreaterThan(10);
  expect(await statusOf(opened)).toBe(sidebarWords.reading.stopped);
  expect(await sidebar.locator('#step-result').getAttribute('aria-current')).toBe('step');
});

test('says how far it is, and stops between two parts when asked to; the next writing goes on from there', async () => {
  const { sidebar } = opened;
  await analyse(opened);
  const letThrough = await holdServer();
  await sidebar.locator('#write').click();
  await expect.poll(() => statusOf(opened)).toBe(sidebarWords.changes.progress(SUMMARY, 0, 2));
  expect(await overhang(opened)).toBe(0);
  await sidebar.locator('#stop').click();
  await letThrough();
  await expect
    .poll(() => statusOf(opened), { timeout: 10_000 })
    .toContain(refusalIn({ code: 'stopped', done: 1, all: 2 }));
  expect(await tabNames(opened)).toContain(SUMMARY);
  expect(await tabNames(opened)).not.toContain(ANALYSIS);
  // What is left is shown, and written at the next press.
  await hasPreview(opened);
  expect(await sidebar.locator('#stop').count()).toBe(0);
  await write(opened);
  expect((await tabNames(opened)).filter((name) => name === SUMMARY)).toHaveLength(1);
  expect(await tabNames(opened)).toContain(ANALYSIS);
});

test('what somebody typed since the preview stays, and is in the next preview', async () => {
  const { sidebar } = opened;
  const scores = (await opened.values('OIT', 'B1:B60')).map(([score]) => score);
  const zero = scores.indexOf(0) + 1;
  const other = scores.lastIndexOf(100) + 1;
  opened.type('OIT', zero, 2, '100');
  await analyse(opened);
  opened.type('OIT', other, 2, '0');
  await sidebar.locator('#write').click();
  await expect.poll(() => statusOf(opened), { timeout: 10_000 }).toContain('มีผู้แก้ไขไฟล์นี้');
  expect(await opened.values('OIT', `B${other}`)).toEqual([[0]]);
  await write(opened);
  await analyse(opened);
  expect(await statusOf(opened)).toBe(sidebarWords.changes.nothing);
});

test('who comes back from the sheet is told that the result is out of date, once it is', async () => {
  const frame = sidebarFrame(opened);
  const { calls } = opened.addOn.host;
  const comeBack = async (): Promise<void> => {
    calls.reset();
    await frame.evaluate(() => {
      window.dispatchEvent(new Event('blur'));
      window.dispatchEvent(new Event('focus'));
    });
    await expect.poll(() => calls.reads).toBeGreaterThan(10);
  };
  const said = await statusOf(opened);
  opened.type('OIT', 1, 9, 'ของเรา');
  await comeBack();
  const scores = (await opened.values('OIT', 'B1:B60')).map(([score]) => score);
  expect(await statusOf(opened)).toBe(said);
  opened.type('OIT', scores.indexOf(0) + 1, 2, '100');
  await comeBack();
  await expect.poll(() => statusOf(opened), { timeout: 10_000 }).toBe(sidebarWords.outdated);
});

/** A text that would do something if it were taken for HTML, and a mark that turns the direction of writing. */
const HOSTILE = `\u202E<img src=x onerror="window.hit=true">"'\u200F<script>window.hit=true</script>`;

/** Puts it where each step shows something of the workbook: a score, an item's and an indicator's name, a measure. */
const typeHostile = async (): Promise<void> => {
  const { addOn, type } = opened;
  const made = addOn.ask({ method: 'createFrameworkTab', fiscalYear: 2568 });
  const tab = made.ok ? String(made.value) : '';
  const rows = addOn.shown(tab);
  const header = rows.find((cells) => cells.includes('ชื่อข้อ')) ?? [];
  const indicator = header.indexOf('ชื่อตัวชี้วัด');
  const name = rows.find((cells) => cells.includes('o27'))?.[indicator];
  for (const [index, cells] of rows.entries()) {
    if (cells[indicator] === name) type(tab, index + 1, indicator + 1, HOSTILE);
    if (cells.includes('o27')) type(tab, index + 1, header.indexOf('ชื่อข้อ') + 1, HOSTILE);
  }
  type('OIT', addOn.shown('OIT').findIndex(([text]) => text?.startsWith('๐๔')) + 1, 2, HOSTILE);
  const measure = addOn.shown(PLAN).findIndex((cells) => cells[2]?.startsWith('๑.')) + 1;
  type(PLAN, measure, 1, HOSTILE);
  // A measure that nobody is responsible for is named.
  type(PLAN, measure, 6, '');
};

test('whatever a cell holds is shown as text, in every step and language', async () => {
  const { sidebar } = opened;
  await typeHostile();
  await openStep(opened, 'scores');
  await analyse(opened, 'scores');
  const seen = () =>
    sidebarFrame(opened).evaluate(() => ({
      text: document.getElementById('app')?.textContent ?? '',
      made: document.querySelectorAll('#app img, #app script').length,
      hit: 'hit' in window,
    }));
  for (const language of ['th', 'en']) {
    for (const step of stepNames) {
      await openStep(opened, step);
      const { text, made, hit } = await seen();
      expect(text, step).toContain(`<img src=x onerror="window.hit=true">"'`);
      expect([text.includes('\u202E'), made, hit], step).toEqual([false, 0, false]);
      expect(await overhang(opened), step).toBe(0);
    }
    if (language === 'en') return;
    await openStep(opened, 'scores');
    await sidebar.locator('#more > summary').click();
    await sidebar.locator('#speak-en').click();
  }
});
