import { expect, test } from 'vitest';
import { openHost } from '../../run.ts';
import { readXlsx } from '../testing/bytes.ts';
import { SeenBook } from '../testing/look.ts';
import { bookOf, faults, main, styles } from '../testing/parts.ts';
import { saveXlsx } from '../write.ts';

const lists = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
const without = (name: string, instead: string): string =>
  styles.replace(new RegExp(`<${name} .*</${name}>`), instead);

test.each([
  ['all lists', `<styleSheet xmlns="${main}"/>`],
  ...lists.map((name) => [`the ${name}`, without(name, '')]),
  ...lists.map((name) => [`anything in the ${name}`, without(name, `<${name} count="0"/>`)]),
])('styles without %s: a format is of the cell that gets it, not of all plain ones', async (_, part) => {
  const original = bookOf(
    [{ name: 'IIT', rows: '<row r="1"><c r="A1"><v>2568</v></c><c r="B1"><v>5</v></c></row>' }],
    { parts: { 'xl/styles.xml': part } },
  );
  const host = openHost(await readXlsx(original));
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange('B1').setNumberFormat('0.00').setFontWeight('bold').setBackground('#ff0000');
  const { bytes } = await saveXlsx(host.workbook.save(), original);
  host.dispose();

  expect(faults(new SeenBook(bytes).parts)).toEqual([]);
  const data = await readXlsx(bytes);
  const [plain, own] = [0, 1].map((column) => data.sheets['file-1']?.cellData?.[0]?.[column]);
  expect(plain).toEqual({ v: 2568, t: 2 });
  expect(own).toMatchObject({ v: 5, s: { n: { pattern: '0.00' }, bl: 1, bg: { rgb: '#ff0000' } } });
});
