/** The Word report on paper, as LibreOffice prints it where it is installed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/problems/language.ts';
import { type DocumentKind, documentKinds } from '../../src/report/report.ts';
import { toDocx } from '../../src/report/word/toDocx.ts';
import { makeReportOf } from '../../src/run/report/reportRequests.ts';
import { officialFont } from '../support/files/officialFont.ts';
import { hasWriter, pagesOf } from '../support/files/printed.ts';
import { golden } from '../support/result/golden.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook } from '../support/tabs/plainWorkbook.ts';

const language = languageOf('th');

const PLAN = 'แผนมาตรการ';
const office = { agency: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'เมือง', province: 'ตัวอย่าง' };

const written = (book: PlainWorkbook): PlainWorkbook => {
  book.edit(readyRun(book.now, {}, language).edits);
  return book;
};

/** Names of 200 letters and more, an indicator without a score, and so a result that is not complete. */
const longWinded = (): PlainWorkbook => {
  const book = new PlainWorkbook({ ...office, agency: `องค์การบริหารส่วนตำบล${'หนองน้ำใสใหญ่'.repeat(14)}` });
  for (const item of ['i1', 'i2', 'i3']) book.type('IIT', book.rowOf('IIT', item), 2, '');
  written(book);
  for (const [index, cells] of book.shown(PLAN).entries()) {
    if (cells[2]?.startsWith('๑.')) book.type(PLAN, index + 1, 1, 'โครงการส่งเสริมความโปร่งใส'.repeat(10));
  }
  return book;
};

let pages: Record<DocumentKind, number> & { longBrief: number };

const documentOf = ({ now }: PlainWorkbook, kind: DocumentKind): Promise<Uint8Array> =>
  toDocx(makeReportOf(now, { kind }, language).answer);

beforeAll(async () => {
  if (!hasWriter) return;
  const book = written(new PlainWorkbook({ ...office, units: 'สำนักปลัด, กองคลัง' }, golden.announced));
  const documents = [
    ...documentKinds.map((kind) => documentOf(book, kind)),
    documentOf(longWinded(), 'brief'),
  ];
  const [full = 0, brief = 0, plan = 0, longBrief = 0] = pagesOf(
    (await Promise.all(documents)).map((bytes) => ({ ending: 'docx', bytes })),
    officialFont(),
  );
  pages = { full, brief, plan, longBrief };
});

describe.runIf(hasWriter)('on paper', () => {
  it('the brief is one page, however long the names are', () => {
    expect([pages.brief, pages.longBrief]).toEqual([1, 1]);
  });

  it('the report has no page more than its tables need: two of the 13 measures share one', () => {
    expect(pages.plan).toBeLessThanOrEqual(9);
    expect(pages.full).toBeLessThanOrEqual(pages.plan + 13);
    expect(pages.full).toBeGreaterThan(pages.plan);
  });
});
