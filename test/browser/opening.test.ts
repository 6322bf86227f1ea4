/** Opening the sidebar: for the first time, again, in another language, and by keyboard alone. */

import type { IWorkbookData } from '@univerjs/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankWorkbook } from '../../local/blankWorkbook.ts';
import { stepNames } from '../../sidebar/state/stepName.ts';
import { vocabularies } from '../../src/vocabulary/known.ts';
import { sidebarWords as english } from '../../src/words/en/sidebar.ts';
import { type OpenSidebar, openSidebar } from '../support/browser/openSidebar.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  accessibilityProblems,
  hasPreview,
  openStep,
  overhang,
  sidebarFrame,
  statusOf,
  tabNames,
} from '../support/browser/sidebar.ts';

/** So high is the sidebar on a screen of 768 pixels. */
const SCREEN = 653;

let opened: OpenSidebar;

beforeAll(async () => {
  opened = await openSidebar(blankWorkbook('A', 'Sheet1') as IWorkbookData);
});

afterAll(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

const at = (selector: string) => opened.sidebar.locator(selector);

const current = (): Promise<string | null> => at('.step[aria-current]').getAttribute('id');

test('shows who opens it first around the four steps, once', async () => {
  await at('#tour-next').click();
  for (const step of stepNames) {
    expect(await current()).toBe(`step-${step}`);
    expect(await at('#tour').textContent()).toBe(sidebarWords.steps.names[step]);
    expect(await accessibilityProblems(opened)).toEqual([]);
    await at('#tour-next').click();
  }
  expect(await at('#tour').count()).toBe(0);
  expect(await current()).toBe('step-scores');
  await opened.reopen();
  await at('#run').waitFor();
  await expect.poll(() => at('html').getAttribute('lang')).toBe('th');
  expect(await at('#tour').count()).toBe(0);
});

test('an empty workbook gets three lines and three ways to begin, one of them the sample', async () => {
  expect(await at('#intro li').count()).toBe(3);
  expect(await at('.ways button').allTextContents()).toEqual([
    sidebarWords.begin.sample,
    sidebarWords.createScoreTabs,
    sidebarWords.paste.open,
  ]);
  await at('#use-sample').click();
  await hasPreview(opened);
  expect(await statusOf(opened)).toContain(sidebarWords.made(['ตั้งค่า', 'IIT', 'EIT', 'OIT']));
  expect(await current()).toBe('step-scores');
  await openStep(opened, 'result');
  expect(await at('#overall').textContent()).toBe('๘๘.๕๙');
});

test('what was shown is there again at once, with its time, before anything is read', async () => {
  // What was read is kept on the side.
  const kept = () => opened.addOn.host.services.PropertiesService.getDocumentProperties().getProperties();
  await expect.poll(() => Object.keys(kept()).length, { timeout: 10_000 }).toBeGreaterThan(2);
  opened.addOn.host.calls.reset();
  await opened.reopen();
  await at('#problems').waitFor();
  expect(await statusOf(opened)).toContain(sidebarWords.runAgain);
  await openStep(opened, 'result');
  expect(await at('#overall').textContent()).toBe('๘๘.๕๙');
});

test('speaks English when asked to, every step of it, and remembers that', async () => {
  await openStep(opened, 'scores');
  await at('#more > summary').click();
  await at('#speak-en').click();
  expect(await at('html').getAttribute('lang')).toBe('en');
  await at('#more > summary').click();
  for (const step of stepNames) {
    await openStep(opened, step);
    expect(await at(`#step-${step}`).textContent()).toContain(english.steps.names[step]);
    expect(await at('button.primary').count()).toBe(1);
    expect(await at('#result').textContent()).not.toMatch(/[๐-๙]/);
    expect(await accessibilityProblems(opened)).toEqual([]);
    expect(await overhang(opened)).toBe(0);
    const height = await sidebarFrame(opened).evaluate(() => document.documentElement.scrollHeight);
    expect(height, step).toBeLessThanOrEqual(2 * SCREEN);
  }
  await opened.reopen();
  await expect.poll(() => at('html').getAttribute('lang')).toBe('en');
  await openStep(opened, 'scores');
  await at('#more > summary').click();
  // The office's choice of the tabs' language is another matter, and kept in the settings.
  for (const code of ['en', 'th']) {
    await at('#written').selectOption(code);
    await expect
      .poll(() => statusOf(opened), { timeout: 10_000 })
      .toContain(english.writtenIn.saved(vocabularies.th));
    expect(await at('#written').inputValue()).toBe(code);
  }
  await at('#speak-th').click();
  expect(await at('html').getAttribute('lang')).toBe('th');
});

test('can be used enlarged to 200 %, in high contrast, and with a finger', async () => {
  const { page } = opened;
  const size = page.viewportSize();
  for (const step of stepNames) {
    await openStep(opened, step);
    await page.setViewportSize({ width: 150, height: 300 });
    expect(await overhang(opened), step).toBe(0);
    if (size) await page.setViewportSize(size);
    const small = await sidebarFrame(opened).evaluate(() =>
      [...document.querySelectorAll('button, summary, input, select, a')]
        .map((one) => ({ id: one.id, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && box.height < 24)
        .map(({ id }) => id),
    );
    expect(small, step).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(
    await sidebarFrame(opened).evaluate(
      () => document.getAnimations().filter((one) => one.playState === 'running').length,
    ),
  ).toBe(0);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
});

test('the main job is done by keyboard alone', async () => {
  const { keyboard } = opened.page;
  const focused = (): Promise<string | undefined> =>
    sidebarFrame(opened).evaluate(() => document.activeElement?.id);
  /** Goes on with Tab to what has this id. */
  const tabTo = async (id: string): Promise<void> => {
    for (let count = 0; count < 80 && (await focused()) !== id; count += 1) await keyboard.press('Tab');
    expect(await focused()).toBe(id);
  };
  await opened.reopen();
  await at('#problems').waitFor();
  await at('#step-scores').focus();
  await tabTo('run');
  await keyboard.press('Enter');
  await hasPreview(opened);
  await tabTo('next');
  await keyboard.press('Enter');
  expect(await current()).toBe('step-result');
  await tabTo('next');
  // Who goes on by keyboard sees where the focus is.
  expect(
    await sidebarFrame(opened).evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    ),
  ).not.toBe('none');
  await keyboard.press('Enter');
  await tabTo('next');
  await keyboard.press('Enter');
  await tabTo('write');
  await keyboard.press('Enter');
  await expect.poll(() => tabNames(opened), { timeout: 30_000 }).toContain('บทวิเคราะห์');
  await expect.poll(() => statusOf(opened), { timeout: 30_000 }).toContain(sidebarWords.changes.done([]));
});

/** What the page is served as from now on. */
const serveAs = async (change: (html: string) => string): Promise<void> => {
  await opened.page.route('**/sidebar/sidebar', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
};

/** What starts the script, as the page has it: by a frame that is painted, or by a timer where none is. */
type Start = 'draw' | 'ring';

/** Both wait until they are let go. */
const holdStart = `<script>{
  const timer = setTimeout;
  window.held = {};
  window.requestAnimationFrame = (draw) => { held.draw = draw; };
  window.setTimeout = (work, wait) => { if (wait) held.ring = work; else timer(work); };
}</script>`;

const letGo = (start: Start): Promise<void> =>
  sidebarFrame(opened).evaluate(
    (name) => (window as unknown as { held: Record<Start, () => void> }).held[name](),
    start,
  );

test('the shell is there before the large script is run', async () => {
  await serveAs((html) => html.replace('<body>', `<body>${holdStart}`));
  await opened.reopen();
  await expect.poll(() => at('.steps .step').count()).toBe(4);
  await expect.poll(() => at('script').last().textContent()).toContain('loadIta');
  expect([await at('#bar').count(), await at('#failed').isVisible()]).toEqual([0, false]);
  await letGo('draw');
  await at('#run').waitFor();
});

test('a page that is never painted starts all the same, and once', async () => {
  const counted =
    'document.body.dataset.starts = Number(document.body.dataset.starts || 0) + 1; await loadIta()';
  await serveAs((html) => html.replace('<body>', `<body>${holdStart}`).replace('await loadIta()', counted));
  await opened.reopen();
  await letGo('ring');
  await at('#run').waitFor();
  await letGo('draw');
  // A frame's start is a task of its own: it has had its turn.
  await sidebarFrame(opened).evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await at('body').getAttribute('data-starts')).toBe('1');
});

test('says what to do when the script cannot be run', async () => {
  await serveAs((html) => html.replace('var loadIta=(function(){', 'var loadIta=(function(){{'));
  await opened.reopen();
  await at('#failed').waitFor();
  expect(await at('#failed p').count()).toBe(2);
  expect(await overhang(opened)).toBe(0);
  expect(opened.errors.splice(0)).toEqual([
    expect.stringContaining('SyntaxError'),
    expect.stringContaining('loadIta is not defined'),
  ]);
});
