/** `npm run screenshots`: makes the pictures of the README and the user guide, in `docs/images/`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

await setUp();
const { buildAddOn } = await import('./building/addOn.mjs');
const { bundleForNode } = await import('./building/bundle.mjs');
const { ensureChromium, launchOptions, noChromium } = await import('./browser/chromium.mjs');
const { ensureWorkbench, pageFolder } = await import('../local/workbench/build.mjs');
const { chromium } = await import('playwright-core');

const executablePath = await ensureChromium();
if (!executablePath) {
  console.error(noChromium);
  process.exit(1);
}
const images = join(root, 'docs/images');
const [server, texts] = await Promise.all([
  bundleForNode('local/workbench/server.ts'),
  bundleForNode('test/support/texts/reportText.ts'),
  buildAddOn(),
  ensureWorkbench(),
  mkdir(images, { recursive: true }),
]);
const { startWorkbench } = await import(pathToFileURL(server).href);
const { thaiReportText } = await import(pathToFileURL(texts).href);
const workbench = await startWorkbench({ port: 0, dist: join(root, 'dist'), page: pageFolder });
const browser = await chromium.launch(launchOptions(executablePath));
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

const sidebar = view.frameLocator('[data-testid="sidebar-frame"]');
const frame = view.locator('[data-testid="sidebar-frame"]');
/** Presses something in the sidebar, and waits until its work is done. */
const press = async (selector) => {
  await sidebar.locator(selector).click();
  await view.waitForTimeout(100);
  await sidebar.locator('body:not([aria-busy])').waitFor();
};
/** Shows one of the four steps. */
const openStep = (step) => sidebar.locator(`#step-${step}`).click();
/** The sidebar alone, as high as what it shows, or from a heading on. */
const takeSidebar = async (name, heading = 'h1') => {
  const whole = await sidebar.locator('html').evaluate((page) => page.scrollHeight);
  const height = heading === 'h1' ? Math.max(600, whole) + 140 : 900;
  await view.setViewportSize({ width: 1440, height });
  await sidebar.locator(heading).evaluate((one) => {
    // What was pressed last may lie far below; and what is said stays at the top, over the heading.
    const said = document.querySelector('.top')?.offsetHeight ?? 0;
    window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY - said - 16);
    document.activeElement?.blur();
  });
  await view.waitForTimeout(800);
  await frame.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
  await view.setViewportSize({ width: 1440, height: 900 });
};
/** Types into a cell as a person does. */
const type = (tab, cell, text) =>
  view.evaluate(
    ([name, place, typed]) => {
      const { host } = window.workbench;
      const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      const range = sheet.getRange(place);
      host.type(name, range.getRow(), range.getColumn(), typed);
    },
    [tab, cell, text],
  );
const textOf = (tab, cell) =>
  view.evaluate(
    ([name, place]) =>
      window.workbench.host.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheetByName(name)
        .getRange(place)
        .getDisplayValues()[0][0],
    [tab, cell],
  );
/** The row of the first cell in column A or B that holds the text; counts from 1. */
const rowWith = (tab, text) =>
  view.evaluate(
    ([name, part]) => {
      const sheet = window.workbench.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      const cells = sheet.getRange('A1:B60').getValues();
      return cells.findIndex((row) => row.some((cell) => String(cell).includes(part))) + 1;
    },
    [tab, text],
  );
const plan = 'แผนมาตรการ';
const steps = ['scores', 'result', 'items', 'plan'];
const inEnglish = async (work) => {
  await openStep('scores');
  await sidebar.locator('#more > summary').click();
  await sidebar.locator('#speak-en').click();
  await sidebar.locator('#more > summary').click();
  await work();
  await openStep('scores');
  await sidebar.locator('#more > summary').click();
  await sidebar.locator('#speak-th').click();
  await sidebar.locator('#more > summary').click();
};
/** Each step in the language that is spoken. */
const takeSteps = async (language) => {
  for (const step of steps) {
    await openStep(step);
    if (step === 'items') await press('#least-0');
    await takeSidebar(`step-${step}-${language}`);
  }
  await openStep('items');
  await press('#what-if-clear');
};

await show('IIT');
await sidebar.locator('#tour-end').click();
await take('before');
await press('#run');
await takeSteps('th');
await inEnglish(() => takeSteps('en'));
await openStep('plan');
await press('#write');
await show('IIT');
await openStep('result');
await take('result');
await show('สรุปผล');
await take('summary');
await show(plan);
await take('plan');

await openStep('items');
await press('#choose-items');
await sidebar.locator('#way-items').check();
await takeSidebar('items');
await press('#selection-cancel');

// A person's text whose draft changed since.
const measure = await rowWith(plan, 'ข้อ e๖ ได้');
await type(plan, `B${measure}`, 'ข้อ e๖ ได้คะแนนน้อย เพราะยังไม่มีผู้ตอบคำถามประจำช่วงพักกลางวัน ตามที่คณะทำงานวิเคราะห์ไว้');
const scored = `B${await rowWith('EIT', 'e๖ ')}`;
const score = await textOf('EIT', scored);
await type('EIT', scored, '๘๒.๕๐');
await press('#run');
await openStep('plan');
await takeSidebar('offers', '#offers');
await type('EIT', scored, score);

// What was done over the year.
await press('#show-follow-up');
const first = await rowWith(plan, 'ข้อ i๒ ได้');
for (const [cell, text] of [
  [`G${first}`, 'เสร็จแล้ว'],
  [`H${first}`, 'ประกาศใช้คู่มือและลำดับการให้บริการเมื่อเดือนมกราคม ๒๕๖๙'],
  [`I${first}`, 'คำสั่งที่ ๑๒/๒๕๖๙'],
  [`J${first}`, 'ไม่มี'],
  [`G${first + 2}`, 'กำลังดำเนินการ'],
  [`H${first + 2}`, 'จัดทำร่างประกาศแล้ว อยู่ระหว่างเสนอผู้บริหาร'],
]) {
  await type(plan, cell, text);
}
await press('#run');
await press('#write');
await show(plan);
await view.evaluate(() => {
  const sheet = window.workbench.univerAPI.getActiveWorkbook().getActiveSheet();
  sheet.scrollToCell(7, 3);
});
await view.waitForTimeout(800);
await take('follow-up');
await press('#report-2568');
await show('รายงานผลการดำเนินการ');
await take('report');
await press('#open-report');
await takeSidebar('word-report');
await press('#report-back');
await press('#show-follow-up');

// A part of the plan is gone.
await view.evaluate((name) => {
  window.workbench.univerAPI.getActiveWorkbook().getSheetByName(name).deleteColumns(4, 1);
}, plan);
await press('#run');
await takeSidebar('damage');
await press('#repair');

// Tools: the tabs to edit, then a pasted report before it is written.
await openStep('scores');
const tools = sidebar.locator('#more > summary');
await tools.click();
await press('#create-library');
await show('คลังมาตรการ');
await take('library');
await press('#create-framework');
await show('โครงสร้าง');
await take('framework');
await press('#paste');
await sidebar.locator('#paste-text').fill(thaiReportText());
await press('#paste-read');
await sidebar.locator('#paste-found').waitFor();
await takeSidebar('paste');
await press('#paste-back');
await press('#paste-cancel');

// The next year in the same workbook.
await sidebar.locator('#year').selectOption('2569');
await press('#open-new-year');
await sidebar.locator('#new-year').waitFor();
await takeSidebar('new-year');
await press('#new-year-start');
await view.evaluate(() => {
  const spreadsheet = window.workbench.host.services.SpreadsheetApp.getActiveSpreadsheet();
  for (const name of ['IIT 2569', 'EIT 2569', 'OIT 2569']) {
    const sheet = spreadsheet.getSheetByName(name);
    sheet
      .getRange('A1:A60')
      .getValues()
      .forEach(([cell], index) => {
        if (!/^[ieo][๐-๙]/.test(String(cell))) return;
        const score = name.startsWith('OIT') ? (index % 9 === 0 ? 0 : 100) : 91 + (index % 8);
        sheet.getRange(index + 1, 2).setValue(score);
        if (name.startsWith('EIT')) sheet.getRange(index + 1, 3).setValue(score);
      });
  }
});
await press('#run');
await openStep('plan');
await sidebar.locator('#carry-1').click();
await view.waitForTimeout(100);
await sidebar.locator('body:not([aria-busy])').waitFor();
await takeSidebar('last-year', '#last-year');

await browser.close();
await workbench.close();
