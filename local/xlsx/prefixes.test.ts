import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import type JSZip from 'jszip';
import { expect, test } from 'vitest';
import { withoutPrefix } from './prefixes.ts';
import { readXlsx } from './read.ts';

const load = createRequire(import.meta.url);
const Zip: typeof JSZip = createRequire(load.resolve('exceljs'))('jszip');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test('elements with a prefix lose it, others are left alone', () => {
  expect(withoutPrefix(`<x:sst xmlns:x="${main}"><x:si><x:t>a &lt;x:b</x:t></x:si></x:sst>`)).toBe(
    `<sst xmlns="${main}"><si><t>a &lt;x:b</t></si></sst>`,
  );
  expect(withoutPrefix(`<sst xmlns="${main}" xmlns:x="${main}"><si/></sst>`)).toBeNull();
});

test('a file with prefixes is read', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('IIT').getCell('B2').value = '๙๘.๖๗';
  const zip = await Zip.loadAsync(await workbook.xlsx.writeBuffer());
  for (const part of zip.file(/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet1)\.xml$/)) {
    const xml = (await part.async('string'))
      .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
      .replace(`xmlns="${main}"`, `xmlns:x="${main}"`);
    zip.file(part.name, xml);
  }
  const data = await readXlsx(await zip.generateAsync({ type: 'uint8array' }));
  expect(data.sheets[data.sheetOrder[0] ?? '']?.cellData?.[1]?.[1]?.v).toBe('๙๘.๖๗');
});
