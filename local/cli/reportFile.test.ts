import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MADE_BY } from '../../src/report/word/madeBy.ts';
import { reportFile } from './reportFile.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-report-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** @param by who saved it last */
const save = (file: string, by: string): void => {
  const properties = `<cp:coreProperties><cp:lastModifiedBy>${by}</cp:lastModifiedBy></cp:coreProperties>`;
  writeFileSync(join(folder, file), zipSync({ 'docProps/core.xml': strToU8(properties) }));
};

it('is named as the workbook, in a folder that is still to be made, too', async () => {
  expect(await reportFile(folder, 'ผล')).toBe(join(folder, 'ผล.docx'));
  expect(await reportFile(join(folder, 'new'), 'ผล')).toBe(join(folder, 'new', 'ผล.docx'));
});

it('takes the place of what we made before', async () => {
  save('a.docx', MADE_BY);
  expect(await reportFile(folder, 'a')).toBe(join(folder, 'a.docx'));
});

it('leaves what a person made or saved where it is', async () => {
  save('a.docx', 'เจ้าหน้าที่');
  expect(await reportFile(folder, 'a')).toBe(join(folder, 'a (2).docx'));
  writeFileSync(join(folder, 'a (2).docx'), 'no document');
  expect(await reportFile(folder, 'a')).toBe(join(folder, 'a (3).docx'));
});

it('comes to an end where no file can be: in a file, under a name that is too long', async () => {
  writeFileSync(join(folder, 'file'), 'no folder');
  expect(await reportFile(join(folder, 'file'), 'ผล')).toBe(join(folder, 'file', 'ผล.docx'));
  const long = 'ก'.repeat(100);
  expect(await reportFile(folder, long)).toBe(join(folder, `${long}.docx`));
});

it('leaves a folder of its name where it is', async () => {
  mkdirSync(join(folder, 'a.docx'));
  expect(await reportFile(folder, 'a')).toBe(join(folder, 'a (2).docx'));
});
