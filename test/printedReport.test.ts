/** The Word report on paper, as LibreOffice prints it where it is installed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../src/problems/language.ts';
import { type DocumentKind, documentKinds } from '../src/report/report.ts';
import { toDocx } from '../src/report/word/toDocx.ts';
import { makeReportOf } from '../src/run/report/reportRequests.ts';
import { prepareRun } from '../src/run/run.ts';
import { golden } from './support/golden.ts';
import { officialFont } from './support/officialFont.ts';
import { PlainWorkbook } from './support/plainWorkbook.ts';
import { hasWriter, pagesOf } from './support/printed.ts';

const language = languageOf('th');

let book: PlainWorkbook;
let pages: Record<DocumentKind, number>;

const documentOf = (kind: DocumentKind): Promise<Uint8Array> =>
  toDocx(makeReportOf(book.now, { kind }, language).answer);

beforeAll(async () => {
  const office = { agency: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'เมือง', province: 'ตัวอย่าง' };
  book = new PlainWorkbook({ ...office, units: 'สำนักปลัด, กองคลัง' }, golden.announced);
  const outcome = prepareRun(book.now, {}, language);
  if (outcome.kind !== 'ready') throw new Error(outcome.kind);
  book.edit(outcome.edits);
  if (!hasWriter) return;
  const documents = await Promise.all(documentKinds.map(documentOf));
  const counts = pagesOf(
    documents.map((bytes) => ({ ending: 'docx', bytes })),
    officialFont(),
  );
  pages = Object.fromEntries(documentKinds.map((kind, index) => [kind, counts[index] ?? 0])) as typeof pages;
});

describe.runIf(hasWriter)('on paper', () => {
  it('the brief is one page', () => {
    expect(pages.brief).toBe(1);
  });

  it('the report has no page more than its tables need: each of the 13 measures has at most one', () => {
    expect(pages.plan).toBeLessThanOrEqual(14);
    expect(pages.full).toBeLessThanOrEqual(pages.plan + 13);
    expect(pages.full).toBeGreaterThan(pages.plan);
  });
});
