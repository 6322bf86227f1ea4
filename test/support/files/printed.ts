/** Workbooks as LibreOffice prints them, where it is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IWorkbookData } from '@univerjs/core';
import { childrenOf } from '../../../local/xlsx/package/xml.ts';
import { writeXlsx } from '../../../local/xlsx/testing/bytes.ts';
import type { SeenTab } from '../../../local/xlsx/testing/look.ts';
import { fontConfiguration } from '../../../scripts/browser/fonts.mjs';

const PROGRAM = 'soffice';

export const hasLibreOffice = spawnSync(PROGRAM, ['--version']).status === 0;

/** A workbook with one tab of another. */
export const onlyTab = (data: IWorkbookData, name: string): IWorkbookData => {
  const [id = ''] = data.sheetOrder.filter((one) => data.sheets[one]?.name === name);
  return { ...data, sheetOrder: [id], sheets: { [id]: data.sheets[id] ?? {} } };
};

/** Whether it has the part that prints documents, too. */
export const hasWriter =
  hasLibreOffice &&
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, PROGRAM))
    .filter((path) => existsSync(path))
    .some((path) => existsSync(join(dirname(realpathSync(path)), 'libswlo.so')));

/** A file to be printed, and how its name ends. */
interface Printable {
  readonly ending: 'xlsx' | 'docx';
  readonly bytes: Uint8Array;
}

/**
 * How many pages each file takes; the program is started once for all.
 *
 * @param fonts the font configuration that they are printed with; absent: the project's own font
 */
export const pagesOf = (
  printables: readonly Printable[],
  fonts: string = fontConfiguration(['thai']),
): number[] => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-printed-'));
  try {
    const files = printables.map(({ ending }, index) => join(folder, `${index}.${ending}`));
    for (const [index, { bytes }] of printables.entries()) writeFileSync(files[index] ?? '', bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const { status, stderr } = spawnSync(
      PROGRAM,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
      { env: { ...process.env, FONTCONFIG_FILE: fonts }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return files.map((file) => {
      const pdf = readFileSync(file.replace(/\.\w+$/, '.pdf'), 'latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** How many pages each workbook takes, saved as .xlsx and printed. */
export const printedPages = async (workbooks: readonly IWorkbookData[]): Promise<number[]> => {
  const bytes = await Promise.all(workbooks.map((data) => writeXlsx(data)));
  return pagesOf(bytes.map((one) => ({ ending: 'xlsx', bytes: one })));
};

/** A4, in points; in landscape, its sides are the other way round. */
const PAPER = { long: 841.89, short: 595.28 };
const INCH = 72;
/** A file's widths are in digits of 7 pixels, a pixel is three quarters of a point. */
const DIGIT = 7 * 0.75;

/** What of the paper is between a tab's margins, in points. */
const roomOf = (tab: SeenTab): { width: number; height: number } => {
  const { left, right, top, bottom } = tab.at('pageMargins')?.attributes ?? {};
  const isUpright = tab.at('pageSetup')?.attributes.orientation === 'portrait';
  const [width, height] = isUpright ? [PAPER.short, PAPER.long] : [PAPER.long, PAPER.short];
  const inches = (...margins: (string | undefined)[]): number =>
    margins.reduce((sum, margin) => sum + Number(margin), 0) * INCH;
  return { width: width - inches(left, right), height: height - inches(top, bottom) };
};

/** A tab's visible columns together, in points. */
const widthOf = (tab: SeenTab): number =>
  [...tab.columns.values()]
    .filter(({ hidden }) => hidden !== '1')
    .reduce((sum, column) => sum + Number(column.width) * DIGIT, 0);

const heightsOf = (tab: SeenTab): Map<number, number> =>
  new Map([...tab.rows].map(([row, { hidden, ht = '15' }]) => [row, hidden === '1' ? 0 : Number(ht)]));

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

/** How large a tab comes out on one page, as a share of its size. */
export const scaleOnOnePage = (tab: SeenTab): number => {
  const { width, height } = roomOf(tab);
  return Math.min(1, width / widthOf(tab), height / sumOf(heightsOf(tab).values()));
};

/**
 * The rows on each page by the heights in its file, when the tab is made as wide as the paper: no row is cut, the first ones
 * are repeated on each page, and pages end where the file says so.
 */
export const plainPages = (tab: SeenTab, repeated: number): number[][] => {
  const { width, height } = roomOf(tab);
  const heights = heightsOf(tab);
  const head = sumOf([...heights].flatMap(([row, one]) => (row <= repeated ? [one] : [])));
  const room = height / Math.min(1, width / widthOf(tab)) - head;
  const ends = new Set(childrenOf(tab.at('rowBreaks'), 'brk').map(({ attributes }) => Number(attributes.id)));
  const pages: number[][] = [[]];
  let used = 0;
  for (const [row, one] of heights) {
    if (row <= repeated || one === 0) continue;
    if (used + one > room || ends.has(row - 1)) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += one;
  }
  return pages;
};
