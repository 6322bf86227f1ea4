/** The summary's tab over several runs, in plain values: also one that was made before it had all of today's rows. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Edit, setCells } from '../../src/grid/edits.ts';
import type { CellValue } from '../../src/grid/grid.ts';
import { applyEdits } from '../../src/grid/making/applyEdits.ts';
import { withLeftOut } from '../../src/grid/making/leftOut.ts';
import { isMark, writeMark } from '../../src/grid/marks/marks.ts';
import type { Chart } from '../../src/grid/page/chart.ts';
import { withFacts } from '../../src/grid/reading/wanted.ts';
import { goldenAnnounced } from '../support/result/golden.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook } from '../support/tabs/plainWorkbook.ts';

const SUMMARY = 'สรุปผล';
const NOTE = 'บันทึกของเรา';
/** The first of the columns that the chart draws, behind the marks. */
const FIRST_DRAWN = 8;
let book: PlainWorkbook;
/** What the first run wrote. */
let first: readonly Edit[];

const ready = () => readyRun(book.now);
const run = (): readonly Edit[] => {
  const { edits } = ready();
  book.edit(edits);
  return edits;
};

/** The key of each row; of a row without, what stands in it. */
const keys = (): string[] =>
  book.shown(SUMMARY).map((cells) => {
    const mark = cells.find(isMark);
    if (mark === undefined) return cells.join('');
    const { kind, key } = JSON.parse(mark.slice(4)) as { kind: string; key?: string };
    return key ?? kind;
  });

/** The row with that key; counts from 1. */
const rowOf = (key: string): number => keys().indexOf(key) + 1;

const { parts, overall } = goldenAnnounced;

const fresh = (): PlainWorkbook =>
  new PlainWorkbook({ agency: 'อบต.ดอนเกษม' }, { ...parts, overall } as Record<string, number>);

beforeEach(() => {
  book = fresh();
  first = run();
});

/** Takes out of the summary what those made before did not have. */
const makeOlder = (): void => {
  const isNew = (key: string): boolean => /^(?:next|coverage|chart|years|year:|method|gap:6)/.test(key);
  for (let row = keys().length; row > 0; row -= 1) {
    if (!isNew(keys()[row - 1] ?? '')) continue;
    book.edit([{ op: 'deleteRows', tab: SUMMARY, first: row, count: 1 }]);
  }
  const texts = book.shown(SUMMARY).map(() => ['', '', '']);
  book.edit([setCells(SUMMARY, 1, FIRST_DRAWN, texts)]);
  const mark = writeMark({ kind: 'summary', fiscalYear: 2568, agency: 'อบต.ดอนเกษม' });
  book.type(SUMMARY, rowOf('summary'), 7, mark);
};

describe('a summary of before', () => {
  it('gets the rows that it lacks where they belong, and keeps what staff put there', () => {
    const whole = keys();
    makeOlder();
    expect(keys().length).toBeLessThan(whole.length - 8);
    const row = rowOf('progress');
    book.edit([
      { op: 'insertRows', tab: SUMMARY, after: row, count: 1 },
      setCells(SUMMARY, row + 1, 1, [[NOTE]]),
    ]);
    run();
    expect(keys().filter((key) => key !== NOTE)).toEqual(whole);
    expect(keys()[rowOf('coverage')]).toBe(NOTE);
    expect(book.shown(SUMMARY)[rowOf('next') - 1]?.[1]).toContain('แก้ไขข้อ o๒๗ และ o๑');
    expect(ready().edits).toEqual([]);
  });

  it('does not get a row back that was deleted since', () => {
    makeOlder();
    book.edit([{ op: 'deleteRows', tab: SUMMARY, first: rowOf('why'), count: 1 }]);
    run();
    book.edit([{ op: 'deleteRows', tab: SUMMARY, first: rowOf('next'), count: 1 }]);
    run();
    expect(keys()).not.toContain('why');
    expect(keys()).not.toContain('next');
  });

  it('is whole after any run that was cut short', () => {
    const whole = book.shown(SUMMARY);
    makeOlder();
    const older = book.now;
    const { edits } = ready();
    expect(edits.length).toBeGreaterThan(20);
    edits.forEach((_, count) => {
      book.now = older;
      book.edit(edits.slice(0, count));
      run();
      expect(book.shown(SUMMARY), `after ${count} edits`).toEqual(whole);
      expect(ready().edits).toEqual([]);
    });
  });
});

describe('a summary whose columns staff moved', () => {
  it('gets the rows that it lacks in the same columns', () => {
    makeOlder();
    book.edit([{ op: 'insertColumns', tab: SUMMARY, after: 0, count: 1 }]);
    run();
    const row = book.shown(SUMMARY)[rowOf('year:0') - 1];
    expect(row?.slice(0, 3)).toEqual(['', 'พ.ศ. ๒๕๖๘', '๘๘.๕๙']);
    expect(applyEdits(book.now, ready().edits)).toEqual(book.now);
  });
});

describe('the chart of the indicators', () => {
  const charts = (edits: readonly Edit[]) =>
    edits.flatMap((edit) => (edit.op === 'insertChart' ? [edit.chart] : []));

  /** What stands in the columns that are drawn, from the row that names them down. */
  const drawn = (chart: Chart | undefined): CellValue[][] => {
    if (!chart) throw new Error('There is no chart');
    const { row, column, rows, columns } = chart.data;
    return book
      .tab(SUMMARY)
      .grid.values.slice(row - 1, row - 1 + rows)
      .map((cells) => cells.slice(column - 1, column - 1 + columns));
  };

  it('draws ten indicators with figures as numbers, whatever the digits, and the line at 85', () => {
    const [chart] = charts(first);
    const [header, ...rows] = drawn(chart);
    expect(header).toEqual(['ตัวชี้วัด', 'คะแนน', 'เกณฑ์ ๘๕']);
    expect(rows.map(([, score]) => score)).toEqual([
      99.56, 99.56, 100, 97.78, 98.22, 96.9, 95.5, 95.97, 80, 87.5,
    ]);
    expect(rows[8]).toEqual(['๙. การเปิดเผยข้อมูล', 80, 85]);
    expect(new Set(rows.map(([, , line]) => line))).toEqual(new Set([85]));
    expect(chart?.title).toBe('คะแนนรายตัวชี้วัด (เส้นประคือเกณฑ์ ๘๕)');
    expect(chart?.place.row).toBe(rowOf('chart'));
  });

  it('follows the scores without being made anew; one that a person took out stays out', () => {
    book.type('OIT', book.rowOf('OIT', 'o1 '), 2, 100);
    const { values } = book.tab(SUMMARY).grid;
    book.now = withFacts(book.now, [{ tab: SUMMARY, fact: 'values' }], [{ values }]);
    expect(charts(run())).toEqual([]);
    expect(drawn(charts(first)[0])[9]).toEqual(['๙. การเปิดเผยข้อมูล', 85, 85]);
  });

  it('is tried again where it was left out', () => {
    const left = first.filter(({ op }) => op !== 'insertChart');
    book = fresh();
    book.edit(withLeftOut(left, [{ tab: SUMMARY, what: 'charts', detail: '' }]));
    expect(charts(run())).toEqual(charts(first));
    expect(run()).toEqual([]);
  });

  it('comes into a summary of before, behind what staff wrote there', () => {
    makeOlder();
    book.type(SUMMARY, 2, FIRST_DRAWN, NOTE);
    const [chart] = charts(run());
    expect(chart?.data).toMatchObject({ column: FIRST_DRAWN, columns: 3 });
    expect(drawn(chart)[1]).toEqual(['๑. การปฏิบัติหน้าที่', 99.56, 85]);
    expect(book.shown(SUMMARY)[1]?.[FIRST_DRAWN + 2]).toBe(NOTE);
    expect(run()).toEqual([]);
  });
});
