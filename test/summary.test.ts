/** The summary's tab over several runs, in plain values: also one that was made before it had all of today's rows. */
import { beforeEach, describe, expect, it } from 'vitest';
import { applyEdits } from '../src/grid/applyEdits.ts';
import { type Edit, setCells } from '../src/grid/edits.ts';
import { isMark, writeMark } from '../src/grid/marks.ts';
import { prepareRun, type ReadyRun } from '../src/run/run.ts';
import { goldenAnnounced } from './support/golden.ts';
import { PlainWorkbook, thai } from './support/plainWorkbook.ts';

const SUMMARY = 'สรุปผล';
const NOTE = 'บันทึกของเรา';
let book: PlainWorkbook;

const ready = (): ReadyRun => {
  const outcome = prepareRun(book.now, {}, thai);
  if (outcome.kind !== 'ready') throw new Error(outcome.kind);
  return outcome;
};
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

beforeEach(() => {
  book = new PlainWorkbook({ agency: 'อบต.ดอนเกษม' }, { ...parts, overall } as Record<string, number>);
  run();
});

/** Takes out of the summary what those made before did not have. */
const makeOlder = (): void => {
  const isNew = (key: string): boolean => /^(?:next|coverage|years|year:|method|gap:[67])/.test(key);
  for (let row = keys().length; row > 0; row -= 1) {
    if (!isNew(keys()[row - 1] ?? '')) continue;
    book.edit([{ op: 'deleteRows', tab: SUMMARY, first: row, count: 1 }]);
  }
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
