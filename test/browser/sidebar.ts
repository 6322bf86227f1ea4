/** What tests do in the sidebar of an open workbench, and what they ask of it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { StepName } from '../../sidebar/stepName.ts';
import { describeRefusal } from '../../src/problems/describe.ts';
import { languageOf } from '../../src/problems/language.ts';
import type { Refusal } from '../../src/problems/refusal.ts';
import { sidebarWords } from '../../src/words/th/sidebar.ts';
import type { OpenWorkbench } from './openWorkbench.ts';

const patience = { timeout: 30_000 };

/** What the sidebar says about the last action. */
export const statusOf = ({ sidebar }: OpenWorkbench): Promise<string | null> =>
  sidebar.locator('#status').textContent();

/** What it says when it was refused. */
export const refusalIn = (refusal: Refusal): string => describeRefusal(refusal, languageOf('th'));

/** Shows one of the steps, unless it is shown already. */
export const openStep = async ({ sidebar }: OpenWorkbench, step: StepName): Promise<void> => {
  const button = sidebar.locator(`#step-${step}`);
  if ((await button.getAttribute('aria-current')) === null) await button.click();
};

/** Presses what only reads and computes, waits until that is done, and shows a step of it: what would be written. */
export const analyse = async (workbench: OpenWorkbench, step: StepName = 'plan'): Promise<void> => {
  await workbench.sidebar.locator('#run').click();
  await hasPreview(workbench);
  await openStep(workbench, step);
};

/** Waits until the sidebar shows what would be written. */
export const hasPreview = async (workbench: OpenWorkbench): Promise<void> => {
  const { check, nothing } = sidebarWords.changes;
  const isShown = async (): Promise<boolean> => {
    const said = (await statusOf(workbench)) ?? '';
    return said.endsWith(check) || said.endsWith(nothing);
  };
  await expect.poll(isShown, patience).toBe(true);
};

const nothing = { added: 0, renewed: 0, takenBack: 0, summaryCells: 0 };
const written = sidebarWords.changes.done([], nothing, [], String);

/** Presses what writes, and waits until it is done. */
export const write = async (workbench: OpenWorkbench): Promise<void> => {
  await workbench.sidebar.locator('#write').click();
  await expect.poll(() => statusOf(workbench), patience).toContain(written);
};

export const sidebarFrame = ({ page }: OpenWorkbench): Frame => {
  const frame = page.frames().find((candidate) => candidate.url().includes('/sidebar/'));
  if (!frame) throw new Error('There is no sidebar');
  return frame;
};

/** Whether anything keeps people with disabilities out. */
export const accessibilityProblems = async (workbench: OpenWorkbench): Promise<string[]> => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const frame = sidebarFrame(workbench);
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof AxeCore }).axe.run(document),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** How many pixels the sidebar's content is wider than the sidebar. */
export const overhang = (workbench: OpenWorkbench): Promise<number> =>
  sidebarFrame(workbench).evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
  );

export const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((one) => one === document.activeElement);

/** The names of the workbook's tabs, in order. */
export const tabNames = ({ page }: OpenWorkbench): Promise<string[]> =>
  page.evaluate(() =>
    window.workbench.host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );
