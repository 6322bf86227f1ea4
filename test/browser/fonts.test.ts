/** The workbench where the machine has no Thai font, and where its own can not be loaded either. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellPadding } from '../../local/workbench/page/grid/cellPadding.ts';
import { strings } from '../../local/workbench/strings.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { type OpenWorkbench, openWorkbench } from '../support/browser/openWorkbench.ts';
import { analyse, sidebarFrame } from '../support/browser/sidebar.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Whether two letters look different when they are drawn; boxes all look the same. */
const canWrite = ({ page }: OpenWorkbench, font: string, letters: readonly [string, string]) =>
  page.evaluate(
    ([style, first, second]) => {
      const drawn = (letter: string): string => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.font = style;
        context.fillText(letter, 10, 60);
        return canvas.toDataURL();
      };
      return drawn(first) !== drawn(second);
    },
    [font, ...letters] as const,
  );

const fonts = ['40px Sarabun', 'bold 40px Sarabun', '40px Arial', '40px "TH SarabunPSK"'];

const writtenIn = (workbench: OpenWorkbench, letters: readonly [string, string]): Promise<boolean[]> =>
  Promise.all(fonts.map((font) => canWrite(workbench, font, letters)));

/** How far the ink of these letters reaches above and below the line they stand on, and how far the font's line does. */
const reachOf = ({ page }: OpenWorkbench, font: string, letters: string) =>
  page.evaluate(
    ([style, text]) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = style;
      const ink = context.measureText(text);
      return {
        above: ink.actualBoundingBoxAscent,
        below: ink.actualBoundingBoxDescent,
        lineAbove: ink.fontBoundingBoxAscent,
        lineBelow: ink.fontBoundingBoxDescent,
      };
    },
    [font, letters] as const,
  );

describe('on a machine without a Thai font', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium(['latin']);
  });
  afterAll(() => browser.close());

  test('page, grid and sidebar have their own, and no mark is cut: lines reach as far as letters, rows as far as lines', async () => {
    const workbench = await openWorkbench(dist, { browser });
    expect(await writtenIn(workbench, ['ก', 'ข'])).toEqual(fonts.map(() => true));
    await workbench.sidebar.locator('#run').waitFor();
    const loaded = await sidebarFrame(workbench).evaluate(() =>
      document.fonts.load('14px Sarabun', 'กa').then((faces) => faces.map(({ status }) => status)),
    );
    expect(loaded).toEqual(['loaded', 'loaded']);
    expect(await workbench.page.getByTestId('notices').textContent()).toBe('');
    for (const [font, letters] of [
      ['11pt Sarabun', 'ที่ผู้ปี๊'],
      ['bold 11pt Sarabun', 'ที่ผู้ปี๊'],
      ['bold 14pt Sarabun', 'ที่ผู้'],
    ] as const) {
      const reach = await reachOf(workbench, font, letters);
      expect(reach.lineAbove + cellPadding.t).toBeGreaterThanOrEqual(reach.above);
      expect(reach.lineBelow + cellPadding.b).toBeGreaterThanOrEqual(reach.below);
    }
    // The title of IIT stands in a merged cell of 14 points, an indicator's heading in one of 12.
    const heights = await workbench.page.evaluate(() => {
      const sheet = window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName('IIT');
      return [sheet?.getRowHeight(0) ?? 0, sheet?.getRowHeight(1) ?? 0];
    });
    for (const [index, points] of [14, 12].entries()) {
      const { above, below } = await reachOf(workbench, `bold ${points}pt Sarabun`, 'ที่ผู้');
      expect(heights[index]).toBeGreaterThanOrEqual(above + below);
    }
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });

  test.each([
    ['the font', /\.woff2?$/],
    ['its style sheet', /\/fonts\.css$/],
  ])('everything works without %s, and the page says so', async (_, blocked) => {
    const workbench = await openWorkbench(dist, { browser, blocked });
    expect(await writtenIn(workbench, ['ก', 'ข'])).toEqual(fonts.map(() => false));
    expect(await writtenIn(workbench, ['a', 'b'])).toEqual(fonts.map(() => true));
    expect(await workbench.page.getByTestId('notices').textContent()).toBe(strings.noFont);
    expect(await workbench.page.getByTestId('menu').isVisible()).toBe(true);
    await analyse(workbench);
    await workbench.close();
  });
});
