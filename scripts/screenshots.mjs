/** `npm run screenshots`: makes the pictures of the README and the user guide, in `docs/images/`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

setUp();
const { buildAddOn } = await import('./addOn.mjs');
const { bundleForNode } = await import('./bundle.mjs');
const { ensureChromium, noChromium } = await import('./chromium.mjs');
const { buildWorkbench } = await import('../local/workbench/build.mjs');
const { chromium } = await import('playwright-core');

const executablePath = ensureChromium();
if (!executablePath) {
  console.error(noChromium);
  process.exit(1);
}
const page = join(root, 'build/workbench');
const images = join(root, 'docs/images');
const [server, texts] = await Promise.all([
  bundleForNode('local/workbench/server.ts'),
  bundleForNode('test/support/reportText.ts'),
  buildAddOn(),
  buildWorkbench(page),
  mkdir(images, { recursive: true }),
]);
const { startWorkbench } = await import(pathToFileURL(server).href);
const { thaiReportText } = await import(pathToFileURL(texts).href);
const workbench = await startWorkbench({ port: 0, dist: join(root, 'dist'), page });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const view = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await view.goto(workbench.url);
await view.evaluate(() => window.workbench.ready);

const show = async (tab) => {
  await view.evaluate((name) => {
    const workbook = window.workbench.univerAPI.getActiveWorkbook();
    workbook.setActiveSheet(workbook.getSheetByName(name));
  }, tab);
  // The grid draws in its own time.
  await view.waitForTimeout(1200);
};
const take = async (name) => {
  await view.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
};

await show('IIT');
await take('before');
const sidebar = view.frameLocator('[data-testid="sidebar-frame"]');
await sidebar.locator('#run').click();
await sidebar.locator('#write').click();
await sidebar.locator('body:not([aria-busy]) #open-plan').waitFor();
await show('IIT');
await take('result');
await show('สรุปผล');
await take('summary');
await show('แผนมาตรการ');
await take('plan');

const frame = view.locator('[data-testid="sidebar-frame"]');
const takeSidebar = async (name, height) => {
  await view.setViewportSize({ width: 1440, height });
  await view.waitForTimeout(800);
  await frame.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
};
await takeSidebar('sidebar', 2600);

// Tools: the framework's tab with the tools open, then a pasted report before it is written.
const tools = sidebar.locator('#more summary');
await view.setViewportSize({ width: 1440, height: 900 });
await tools.click();
await sidebar.locator('#create-framework').click();
await sidebar.locator('body:not([aria-busy]) #status', { hasText: 'โครงสร้าง' }).waitFor();
await show('โครงสร้าง');
await take('framework');
await sidebar.locator('#paste').click();
await sidebar.locator('#paste-text').fill(thaiReportText());
await sidebar.locator('#paste-read').click();
await sidebar.locator('#paste-found').waitFor();
await tools.click();
await takeSidebar('paste', 850);
await browser.close();
await workbench.close();
