/**
 * `npm run bench`: what a large file costs. Two processes, so that the peak of memory is that of reading and writing alone:
 * `make FILE` writes a file with 100,000 rows, `measure FILE` reads it and changes another tab of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx } from '../xlsx/read.ts';
import { saveXlsx } from '../xlsx/write.ts';
import { print } from './measure.ts';

const ROWS = 100_000;
const COLUMNS = 10;

const [, , mode = '', file = ''] = process.argv;

/** Half numbers, half texts, as lists of an office are. */
const make = async (): Promise<void> => {
  const cellData = Object.fromEntries(
    Array.from({ length: ROWS }, (_, row) => [
      row,
      Object.fromEntries(
        Array.from({ length: COLUMNS }, (__, column) => [
          column,
          column % 2 ? { v: (row * column) / 7, t: 2 } : { v: `รายการที่ ${(row * column) % 5000}`, t: 1 },
        ]),
      ),
    ]),
  );
  const sheets = {
    scores: { id: 'scores', name: 'IIT', cellData: { 0: { 0: { v: 1, t: 2 } } } },
    list: { id: 'list', name: 'รายการ', cellData },
  };
  const workbook = { id: 'bench', name: 'bench', styles: {}, sheetOrder: ['scores', 'list'], sheets };
  const { bytes } = await saveXlsx(workbook as unknown as Parameters<typeof saveXlsx>[0]);
  writeFileSync(file, bytes);
};

const measure = async (): Promise<void> => {
  const bytes = new Uint8Array(readFileSync(file));
  let start = performance.now();
  const { workbook } = await openXlsx(bytes);
  const read = performance.now() - start;
  const first = workbook.sheets[workbook.sheetOrder[0] ?? ''];
  if (first) first.cellData = { 0: { 0: { v: 2, t: 2 } } };
  start = performance.now();
  await saveXlsx(workbook, bytes);
  const written = performance.now() - start;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `\nA file of ${ROWS.toLocaleString('en')} rows, ${COLUMNS} columns, ${(bytes.length / 1e6).toFixed(1)} MB`,
  );
  print('read; changed in another tab', `${read.toFixed(0)} ms; ${written.toFixed(0)} ms`);
  print('memory at its peak', `${peak.toFixed(0)} MB`);
};

await (mode === 'make' ? make() : measure());
