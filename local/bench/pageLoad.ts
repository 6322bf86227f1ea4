/** What the workbench's page weighs, and how long it takes until its sidebar can be used. Prints figures; judges nothing. */
import { type Browser, chromium, type Frame, type Page, type Response } from 'playwright-core';
import { launchOptions } from '../../scripts/browser/chromium.mjs';
import { startWorkbench } from '../workbench/server.ts';
import { median, print } from './measure.ts';

const LOADS = 5;
const [, , dist = '', page = '', executablePath = ''] = process.argv;

interface Load {
  /** Milliseconds from asking for the page to a sidebar whose first button can be pressed. */
  time: number;
  /** Bytes of all that came until then, as it was and as it was sent. */
  raw: number;
  sent: number;
  /** Milliseconds on the sidebar frame's own clock: the grid beside it is drawn in the same thread. */
  frame: FrameTimes;
  /** The same of the sidebar with nothing beside it, as at Google, where it has a process of its own. */
  alone: FrameTimes;
  /** Milliseconds from pressing the first button to the result. */
  result: number;
  /** Milliseconds that a tick takes to show what the result would be. */
  tick: number;
}

interface FrameTimes {
  /** Until something of it was to be seen. */
  painted: number;
  /** Until its first button was there. */
  ready: number;
}

/** Runs in every frame, before the page's own: notes when the sidebar's first button is there. */
const noteReady = (): void => {
  const isReady = (): boolean => document.getElementById('run') !== null;
  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    performance.mark('ready');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

const frameTimes = (frame: Frame): Promise<FrameTimes> =>
  frame.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { painted: at('first-contentful-paint'), ready: at('ready') };
  });

const frameTimesBeside = (view: Page): Promise<FrameTimes> => {
  const frame = view.frames().find((one) => one.url().includes('/sidebar/'));
  if (!frame) throw new Error('There is no sidebar');
  return frameTimes(frame);
};

/** Nobody answers this sidebar: what it shows until then is all that is timed. */
const frameTimesAlone = async (view: Page, url: string): Promise<FrameTimes> => {
  await view.setViewportSize({ width: 300, height: 650 });
  await view.goto(new URL('sidebar/sidebar', url).href);
  await view.locator('#run').waitFor();
  return frameTimes(view.mainFrame());
};

/** Presses the first button, and then tries out an item. */
const firstResult = async (view: Page): Promise<{ result: number; tick: number }> => {
  const sidebar = view.frameLocator('[data-testid="sidebar-frame"]');
  const pressed = performance.now();
  await sidebar.locator('#run').click();
  await sidebar.locator('#problems').waitFor();
  const result = performance.now() - pressed;
  await sidebar.locator('#step-items').click();
  const tick = await sidebar.locator('#if-o27').evaluate((box) => {
    const ticked = performance.now();
    (box as HTMLInputElement).click();
    if (!document.getElementById('what-if-outcome')) throw new Error('Nothing is shown');
    return performance.now() - ticked;
  });
  return { result, tick };
};

/** Opens the page as for the first time: nothing of it is in a cache. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(noteReady);
  const view = await context.newPage();
  const responses: Response[] = [];
  view.on('response', (response) => responses.push(response));
  const start = performance.now();
  await view.goto(url, { waitUntil: 'commit' });
  const sidebar = view.frameLocator('[data-testid="sidebar-frame"]');
  await sidebar.locator('body:not([aria-busy]) #run').waitFor();
  const time = performance.now() - start;
  const frame = await frameTimesBeside(view);
  const { result, tick } = await firstResult(view);
  const sizes = await Promise.all(
    responses.map(async (response) => ({
      raw: (await response.body()).length,
      sent: (await response.request().sizes()).responseBodySize,
    })),
  );
  const alone = await frameTimesAlone(view, url);
  await context.close();
  const sum = (of: 'raw' | 'sent') => sizes.reduce((total, size) => total + size[of], 0);
  return { time, raw: sum('raw'), sent: sum('sent'), frame, alone, result, tick };
}

const workbench = await startWorkbench({ port: 0, dist, page });
const browser = await chromium.launch(launchOptions(executablePath));
const loads: Load[] = [];
for (let count = 0; count < LOADS; count += 1) loads.push(await load(browser, workbench.url));
await browser.close();
await workbench.close();

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const times = loads.map(({ time }) => time);
console.log('\nOpening the workbench (aim: a usable sidebar in 3 s)');
print(
  'weight of the page',
  `${megabytes(median(loads.map(({ raw }) => raw)))}, sent as ${megabytes(median(loads.map(({ sent }) => sent)))}`,
);
print(
  `time to a usable sidebar, ${LOADS} loads`,
  `median ${(median(times) / 1000).toFixed(1)} s, ${(Math.min(...times) / 1000).toFixed(1)} to ${(Math.max(...times) / 1000).toFixed(1)} s`,
);
for (const [where, of] of [
  ['the sidebar beside the grid', 'frame'],
  ['the sidebar alone, as at Google', 'alone'],
] as const) {
  for (const [what, key] of [
    ['painted (aim: 300 ms)', 'painted'],
    ['its first button is there', 'ready'],
  ] as const) {
    const each = loads.map((one) => one[of][key]);
    print(
      `${where}: ${what}`,
      `median ${median(each).toFixed(0)} ms, ${Math.min(...each).toFixed(0)} to ${Math.max(...each).toFixed(0)} ms`,
    );
  }
}
for (const [what, key] of [
  ['from the press to the result', 'result'],
  ['a tick until what would be is shown (aim: 50 ms)', 'tick'],
] as const) {
  const each = loads.map((one) => one[key]);
  print(
    `${what}, ${LOADS} loads`,
    `median ${median(each).toFixed(0)} ms, ${Math.min(...each).toFixed(0)} to ${Math.max(...each).toFixed(0)} ms`,
  );
}
