/** Making the Word report in the sidebar: what its author is to know, the choice, and the file that comes of it. */
import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSidebar, openSidebar } from '../support/browser/openSidebar.ts';
import { sidebarWords } from '../support/browser/said.ts';
import {
  accessibilityProblems,
  analyse,
  isFocused,
  openStep,
  overhang,
  statusOf,
} from '../support/browser/sidebar.ts';
import { SeenDocx } from '../support/files/docx.ts';

const words = sidebarWords.wordFile;
const PLAN = 'แผนมาตรการ';
const patience = { timeout: 30_000 };

let opened: OpenSidebar;

beforeAll(async () => {
  opened = await openSidebar();
});

afterAll(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

const at = (selector: string) => opened.sidebar.locator(selector);

/** Presses what makes a file, and takes it. */
const downloaded = async (press: string): Promise<{ name: string; document: SeenDocx }> => {
  const [file] = await Promise.all([opened.page.waitForEvent('download'), at(press).click()]);
  return fileOf(file);
};

const fileOf = async (file: Download): Promise<{ name: string; document: SeenDocx }> => ({
  name: file.suggestedFilename(),
  document: new SeenDocx(new Uint8Array(await readFile(await file.path()))),
});

const headingsOf = (document: SeenDocx): string[] =>
  document.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);

test('is offered once a plan stands, and says first what its author is to know', async () => {
  await analyse(opened);
  await openStep(opened, 'plan');
  expect(await at('#open-report').count()).toBe(0);
  await at('#write').click();
  await at('#open-report').click(patience);
  await expect.poll(() => statusOf(opened), patience).toBe(words.check);
  const notes = await at('#report-notes li').allTextContents();
  expect(notes.join('\n')).toMatch(/๘๘\.๕๙.*๙๑\.๒๑/);
  expect(await at('#section-notes').isChecked()).toBe(false);
  expect(await accessibilityProblems(opened)).toEqual([]);
  expect(await overhang(opened)).toBe(0);
});

test('comes as a file with a Thai name, made of the tabs as they are by then', async () => {
  const row = opened.addOn.shown(PLAN).findIndex((cells) => (cells[2] ?? '').startsWith('๑.')) + 1;
  opened.type(PLAN, row, 1, 'มาตรการที่แก้ระหว่างนั้น');
  const { name, document } = await downloaded('#report-make');
  expect(name).toBe('รายงานวิเคราะห์ผลการประเมิน ITA ปี 2568 องค์การบริหารส่วนตำบลตัวอย่าง.docx');
  expect(document.faults).toEqual([]);
  expect(document.tables.flat().map(([first]) => first)).toContain('มาตรการที่แก้ระหว่างนั้น');
  expect(headingsOf(document)).toHaveLength(5);
  await expect.poll(() => statusOf(opened), patience).toContain(words.made(name));
});

test('has the picture that was chosen on its cover, and takes no other file', async () => {
  await at('#report-seal').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await expect.poll(() => at('#report-mistake').textContent(), patience).toBe(words.badSeal);
  const buffer = await opened.page.screenshot({ clip: { x: 0, y: 0, width: 20, height: 10 } });
  await at('#report-seal').setInputFiles({ name: 'seal.png', mimeType: 'image/png', buffer });
  await expect.poll(() => at('#report-mistake').textContent(), patience).toBe('');
  const { document } = await downloaded('#report-make');
  expect(document.faults).toEqual([]);
  expect(Object.keys(document.parts).filter((path) => path.endsWith('.png'))).toHaveLength(1);
});

test('can be had once more, by its name or in a window of its own', async () => {
  const { name } = await downloaded('#report-file');
  expect(await at('#report-fields').textContent()).toBe(words.fields);
  expect(name).toMatch(/^รายงาน.*\.docx$/);
  const [popup] = await Promise.all([opened.page.waitForEvent('popup'), at('#report-window').click()]);
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.locator('a').click()]);
  const saved = await fileOf(download);
  expect(saved.name).toBe(name);
  expect(saved.document.faults).toEqual([]);
  await popup.close();
});

test('its picture is kept while another step is looked at, until it is taken back', async () => {
  await openStep(opened, 'result');
  await openStep(opened, 'plan');
  await at('#open-report').click();
  await at('#drop-seal').waitFor(patience);
  expect(await accessibilityProblems(opened)).toEqual([]);
  await at('#drop-seal').click();
  await expect.poll(() => at('#drop-seal').count()).toBe(0);
  expect(await isFocused(at('#report-seal'))).toBe(true);
});

test('leaves sections out, and knows the choice the next time', async () => {
  for (const section of ['cover', 'preface', 'contents', 'analysis'])
    await at(`#section-${section}`).uncheck();
  const { document } = await downloaded('#report-make');
  expect(await at('#report-fields').count()).toBe(0);
  expect(headingsOf(document)).toEqual([
    '๑. ผลการประเมินในภาพรวม',
    '๒. แนวทางสู่ระดับที่สูงขึ้น',
    '๓. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  ]);
  await expect.poll(() => at('#report-make').isEnabled(), patience).toBe(true);
  await at('#report-back').click();
  await at('#open-report').click();
  await expect.poll(() => statusOf(opened), patience).toBe(words.check);
  expect(await at('#section-analysis').isChecked()).toBe(false);
  expect(await at('#section-plan').isChecked()).toBe(true);
});

test('the brief is another file', async () => {
  await at('#report-brief').check();
  expect(await at('#section-plan').count()).toBe(0);
  const { name, document } = await downloaded('#report-make');
  expect(name).toMatch(/^สรุปสำหรับผู้บริหาร/);
  expect(document.tables).toHaveLength(1);
});
