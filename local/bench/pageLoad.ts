/** What the workbench's page weighs, and how long it takes until its sidebar can be used. Prints figures; judges nothing. */
import { type Browser, chromium, type Response } from 'playwright-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { startWorkbench } from '../workbench/server.ts';

const LOADS = 5;
const [, , dist = '', page = '', executablePath = ''] = process.argv;

interface Load {
  /** Milliseconds from asking for the page to a sidebar whose first button can be pressed. */
  time: number;
  /** Bytes of all that came until then, as it was and as it was sent. */
  raw: number;
  sent: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Opens the page as for the first time: nothing of it is in a cache. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const view = await context.newPage();
  const responses: Response[] = [];
  view.on('response', (response) => responses.push(response));
  const start = performance.now();
  await view.goto(url, { waitUntil: 'commit' });
  const sidebar = view.frameLocator('[data-testid="sidebar-frame"]');
  await sidebar.locator('body:not([aria-busy]) #run').waitFor();
  const time = performance.now() - start;
  const sizes = await Promise.all(
    responses.map(async (response) => ({
      raw: (await response.body()).length,
      sent: (await response.request().sizes()).responseBodySize,
    })),
  );
  await context.close();
  const sum = (of: 'raw' | 'sent') => sizes.reduce((total, size) => total + size[of], 0);
  return { time, raw: sum('raw'), sent: sum('sent') };
}

const workbench = await startWorkbench({ port: 0, dist, page });
const browser = await chromium.launch(launchOptions(executablePath));
const loads: Load[] = [];
for (let count = 0; count < LOADS; count += 1) loads.push(await load(browser, workbench.url));
await browser.close();
await workbench.close();

const print = (what: string, figure: string): void => console.log(`${what.padEnd(62)} ${figure}`);
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
