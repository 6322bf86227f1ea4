/** The workbook's cells in the Word file, read back from its bytes. */
import { beforeAll, expect, it } from 'vitest';
import { SeenDocx } from '../../../test/support/files/docx.ts';
import { golden, goldenScores } from '../../../test/support/result/golden.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook } from '../../../test/support/tabs/plainWorkbook.ts';
import { languageOf } from '../../problems/language.ts';
import { toDocx } from '../../report/word/toDocx.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { makeReportOf } from './reportRequests.ts';

const language = languageOf('th');
const office = { agency: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'เมือง', province: 'ตัวอย่าง' };

let book: PlainWorkbook;
let docx: SeenDocx;

beforeAll(async () => {
  book = new PlainWorkbook({ ...office, digits: 'ไทย' }, golden.announced);
  book.edit(readyRun(book.now, {}, language).edits);
  docx = new SeenDocx(await toDocx(makeReportOf(book.now, { kind: 'full' }, language).answer));
});

/** Of all tables with that header, the rows below it. */
const rowsUnder = (header: string): string[][] =>
  docx.tables.filter((table) => table[0]?.[0] === header).flatMap((table) => table.slice(1));

it('each score is there, at its item', () => {
  const scores = rowsUnder('ประเด็นข้อคำถาม').map(([item = '', score = '']) => [
    toArabicDigits(item.split(' ')[0] ?? ''),
    Number(toArabicDigits(score)),
  ]);
  expect(Object.fromEntries(scores)).toEqual(goldenScores);
});

it('each cell of the plan is there, letter for letter', () => {
  const official = [0, 1, 2, 3, 5];
  const inTab = book
    .shown('แผนมาตรการ')
    .filter((cells) => cells[2]?.startsWith('๑.'))
    .map((cells) => official.map((column) => cells[column] ?? ''));
  expect(inTab).toHaveLength(13);
  expect(rowsUnder('มาตรการ / โครงการ / กิจกรรม')).toEqual(inTab);
});

it('all is in one kind of digits, what is read out included', () => {
  const texts = [...docx.paragraphs.map(({ text }) => text), ...docx.tables.flat(2)];
  const read = [...docx.text('word/document.xml').matchAll(/ descr="([^"]*)"/g)].map(([, text]) => text);
  const drawn = [...docx.text('word/charts/chart1.xml').matchAll(/<a:t[^>]*>([^<]*)</g)];
  expect(read).toHaveLength(1);
  expect(drawn).toHaveLength(10);
  for (const text of [...texts, ...read, ...drawn.map(([, label]) => label)]) {
    expect(text).not.toMatch(/[0-9]/);
  }
});

it('its properties name the report, the agency and the language', () => {
  const properties = docx.text('docProps/core.xml');
  expect(properties).toMatch(/<dc:title>[^<]*การวิเคราะห์ผลการประเมิน[^<]*พ\.ศ\. ๒๕๖๘<\/dc:title>/);
  expect(properties).toContain(`<dc:creator>${office.agency}</dc:creator>`);
  expect(properties).toContain('<dc:language>th-TH</dc:language>');
});
