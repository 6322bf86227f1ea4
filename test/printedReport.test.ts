/** The Word report on paper, as LibreOffice prints it where it is installed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../src/problems/language.ts';
import { type DocumentKind, documentKinds } from '../src/report/report.ts';
import { toDocx } from '../src/report/word/toDocx.ts';
import { makeReportOf } from '../src/run/report/reportRequests.ts';
import { prepareRun } from '../src/run/run.ts';
import { golden } from './support/golden.ts';
import { PlainWorkbook } from './support/plainWorkbook.ts';
import { hasWriter, pagesOf } from './support/printed.ts';

const language = languageOf('th');

/** Sarabun of 12 points is as large as TH Sarabun New of 16. */
const LIKE_SARABUN = 0.75;

/** The document in the font that is at hand, as large as its own would be. */
const inSarabun = (docx: Uint8Array): Uint8Array => {
  const smaller = (_: string, before: string, size: string): string =>
    `${before}${Math.round(Number(size) * LIKE_SARABUN)}"`;
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]): [string, Uint8Array] => {
    if (!/^word\/.*\.xml$/.test(path)) return [path, bytes];
    const text = strFromU8(bytes)
      .replaceAll('TH Sarabun New', 'Sarabun')
      .replace(/(<w:szC?s? w:val="| sz=")(\d+)"/g, smaller);
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts));
};

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
  const counts = pagesOf(documents.map((bytes) => ({ ending: 'docx', bytes: inSarabun(bytes) })));
  pages = Object.fromEntries(documentKinds.map((kind, index) => [kind, counts[index] ?? 0])) as typeof pages;
});

describe.runIf(hasWriter)('on paper', () => {
  it('the brief is one page', () => {
    expect(pages.brief).toBe(1);
  });

  it('the report has no page more than its tables need: each of the 13 measures has at most one', () => {
    expect(pages.plan).toBeLessThanOrEqual(14);
    expect(pages.full).toBeLessThanOrEqual(pages.plan + 15);
    expect(pages.full).toBeGreaterThan(pages.plan);
  });
});
