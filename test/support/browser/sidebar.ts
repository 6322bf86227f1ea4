/** What tests do in an open sidebar, and what they ask of it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { StepName } from '../../../sidebar/state/stepName.ts';
import { describeRefusal } from '../../../src/problems/describe.ts';
import type { Refusal } from '../../../src/problems/refusal.ts';
import { type OpenPage, sidebarFrameIn } from './openPage.ts';
import { sidebarWords, spoken } from './said.ts';

const patience = { timeout: 30_000 };

/** What the sidebar says about the last action. */
export const statusOf = ({ sidebar }: OpenPage): Promise<string | null> =>
  sidebar.locator('#status').textContent();

/** What it says when it was refused. */
export const refusalIn = (refusal: Refusal): string => describeRefusal(refusal, spoken);

/** Shows one of the steps, unless it is shown already. */
export const openStep = async ({ sidebar }: OpenPage, step: StepName): Promise<void> => {
  const button = sidebar.locator(`#step-${step}`);
  if ((await button.getAttribute('aria-current')) === null) await button.click();
};

/** Presses what only reads and computes, waits until that is done, and shows a step of it: what would be written. */
export const analyse = async (opened: OpenPage, step: StepName = 'plan'): Promise<void> => {
  await opened.sidebar.locator('#run').click();
  await hasPreview(opened);
  await openStep(opened, step);
};

/** Waits until the sidebar shows what would be written. */
export const hasPreview = async (opened: OpenPage): Promise<void> => {
  const { check, checkFirst, nothing } = sidebarWords.changes;
  const [, ending = nothing] = checkFirst(0).split('๐');
  const isShown = async (): Promise<boolean> => {
    const said = (await statusOf(opened)) ?? '';
    return [check, nothing, ending].some((one) => said.endsWith(one));
  };
  await expect.poll(isShown, patience).toBe(true);
};

const written = sidebarWords.changes.done([]);

/** Presses what writes, and waits until it is done. */
export const write = async (opened: OpenPage): Promise<void> => {
  await opened.sidebar.locator('#write').click();
  await expect.poll(() => statusOf(opened), patience).toContain(written);
};

export const sidebarFrame = ({ page }: OpenPage): Frame => {
  const frame = sidebarFrameIn(page);
  if (!frame) throw new Error('There is no sidebar');
  return frame;
};

/** Loads axe, unless this page has it. */
const loadAxe = async (frame: Frame): Promise<void> => {
  if (await frame.evaluate(() => 'axe' in window)) return;
  await frame.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
};

/** Whether anything keeps people with disabilities out. */
export const accessibilityProblems = async (opened: OpenPage): Promise<string[]> => {
  const frame = sidebarFrame(opened);
  await loadAxe(frame);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof AxeCore }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** How many pixels the sidebar's content is wider than the sidebar. */
export const overhang = (opened: OpenPage): Promise<number> =>
  sidebarFrame(opened).evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/**
 * Pastes a text in place of what stands in a field, at once as a person does: Playwright's `fill` types it, and each line is
 * laid out anew.
 */
export const pasteInto = async (field: Locator, text: string): Promise<void> => {
  // Waits until a person could write there.
  await field.clear();
  await field.evaluate((place, pasted) => {
    const area = place as HTMLTextAreaElement;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    if (!area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })))
      throw new Error('The page takes no text of that length');
    area.setRangeText(pasted, 0, area.value.length, 'end');
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, text);
};

export const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((one) => one === document.activeElement);

export const tabNames = (opened: OpenPage): Promise<string[]> => opened.tabs();
