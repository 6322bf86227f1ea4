import { beforeEach, describe, expect, it } from 'vitest';
import { readyRun } from '../../test/support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../../test/support/tabs/plainWorkbook.ts';
import { isOutdated } from './outdated.ts';
import { prepareRun, type ReadyRun } from './run.ts';

const PLAN = 'แผนมาตรการ';

let book: PlainWorkbook;
/** As it was decided after the writing, with nothing left to write. */
let shown: ReadyRun;

beforeEach(() => {
  book = new PlainWorkbook({ agency: 'องค์การบริหารส่วนตำบลตัวอย่าง' });
  book.edit(readyRun(book.now).edits);
  shown = readyRun(book.now);
});

const isOld = (moment: 'planned' | 'written' = 'written'): boolean =>
  isOutdated(shown, moment, prepareRun(book.now, {}, thai));

/** The first measure's row in the plan. */
const measureRow = (): number => shown.plan.after[0]?.row ?? 0;

describe('a result that somebody looks at', () => {
  it('is not out of date while nothing changes, nor where a person words a measure anew', () => {
    expect(isOld()).toBe(false);
    book.type(PLAN, measureRow(), 3, 'ขั้นตอนที่เจ้าหน้าที่เขียนเอง');
    expect(isOld()).toBe(false);
  });

  it.each([
    ['a score', () => book.type('IIT', book.rowOf('IIT', 'i1'), 2, 55)],
    ['what is wrong with a score', () => book.type('IIT', book.rowOf('IIT', 'i1'), 2, 'ไม่มี')],
    ['what is wrong with a setting', () => book.set({ highlightBelow: 'มาก' })],
    ['which items the plan is for', () => book.set({ selection: 'i2, o1' })],
    ['an announced figure', () => book.set({ announcedOverall: '88.59' })],
    ['how far a measure has come', () => book.type(PLAN, measureRow(), 7, 'เสร็จแล้ว')],
  ])('is out of date once %s is another', (_, change) => {
    change();
    expect(isOld()).toBe(true);
  });

  it('is out of date where nothing can be decided any more', () => {
    const column = shown.plan.work.standing?.columns.get('measure') ?? 0;
    book.empty(PLAN, column + 1);
    expect(prepareRun(book.now, {}, thai).kind).toBe('damaged');
    expect(isOld()).toBe(true);
  });
});

describe('what would be written, and was not yet', () => {
  it('is out of date where something else would be; what is written already is not', () => {
    book.set({ period: 'ต.ค. 2568 - มี.ค. 2569' });
    expect([isOld('planned'), isOld('written')]).toEqual([true, false]);
  });
});
