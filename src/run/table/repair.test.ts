import { describe, expect, it } from 'vitest';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { UserError } from '../../problems/refusal.ts';
import { prepareRun } from '../run.ts';
import { repairIn } from './repair.ts';

const PLAN = 'แผนมาตรการ';
const OWN = 'มาตรการที่หน่วยงานเขียนเอง';

const written = (): PlainWorkbook => {
  const book = new PlainWorkbook({});
  book.edit(readyRun(book.now).edits);
  return book;
};

/** The row of the plan's header; counts from 1. */
const headerOf = (book: PlainWorkbook): number =>
  book.shown(PLAN).findIndex((cells) => cells.includes('สถานะ')) + 1;

const repair = (book: PlainWorkbook): void => book.edit(repairIn(book.now, PLAN, thai).edits);

describe('a plan that lost its header and the hidden row', () => {
  it('has them again, and every measure is known', () => {
    const book = written();
    const [header, keys] = [headerOf(book), readyRun(book.now).plan.after.map(({ key }) => key)];
    const before = book.shown(PLAN)[header - 1];
    book.edit([{ op: 'deleteRows', tab: PLAN, first: header, count: 2 }]);
    expect(prepareRun(book.now, {}, thai).kind).toBe('damaged');
    repair(book);
    expect(book.shown(PLAN)[headerOf(book) - 1]?.slice(0, 4)).toEqual(before?.slice(0, 4));
    expect(readyRun(book.now).plan.after.map(({ key }) => key)).toEqual(keys);
  });

  it('has them again where staff wrote every cell anew, too: what they wrote stays in its column', () => {
    const book = written();
    const [header, first] = [headerOf(book), readyRun(book.now).plan.after[0]?.key];
    const places = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11];
    book.edit([{ op: 'deleteRows', tab: PLAN, first: header, count: 2 }]);
    for (let row = header; row <= book.shown(PLAN).length; row += 1) {
      for (const place of places) book.type(PLAN, row, place, '');
    }
    book.type(PLAN, header + 1, 1, OWN);
    repair(book);
    expect(headerOf(book)).toBe(header);
    const { after } = readyRun(book.now).plan;
    expect(after.map(({ cells }) => cells.measure)).toEqual([OWN]);
    expect(after[0]?.key).toBe(first);
  });
});

it('a tab that holds no table of ours cannot be repaired; a whole one needs nothing', () => {
  const book = written();
  expect(() => repairIn(book.now, 'IIT', thai)).toThrow(new UserError({ code: 'tab-gone', tab: 'IIT' }));
  expect(repairIn(book.now, PLAN, thai).edits).toEqual([]);
});
