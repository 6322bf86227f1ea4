import { beforeEach, describe, expect, it } from 'vitest';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { startYear } from '../year/newYear.ts';
import { asksForUnits } from './asksForUnits.ts';
import { followUpAfter, plansAfter } from './plansAfter.ts';
import { showFollowUp } from './showFollowUp.ts';

const PLAN = 'แผนมาตรการ';

let book: PlainWorkbook;

beforeEach(() => {
  book = new PlainWorkbook({ digits: 'อารบิก' });
});

const run = () => {
  const decided = readyRun(book.now);
  book.edit(decided.edits);
  return decided;
};

describe('the plans of a workbook', () => {
  it('are none before the first run, and its own after the writing', () => {
    const first = readyRun(book.now);
    expect(plansAfter(first, 'planned')).toEqual([]);
    expect(plansAfter(first, 'written')).toEqual([{ tab: PLAN, fiscalYear: 2568 }]);
  });

  it('are counted once where the year’s plan stands already', () => {
    run();
    expect(plansAfter(readyRun(book.now), 'written')).toEqual([{ tab: PLAN, fiscalYear: 2568 }]);
  });

  it('stand newest first, by the year whose result each was made from', () => {
    run();
    book.edit(startYear(book.now, 2569, [], thai).edits);
    const next = readyRun(book.now);
    const old = { tab: PLAN, fiscalYear: 2568 };
    expect(plansAfter(next, 'planned')).toEqual([old]);
    expect(plansAfter(next, 'written')).toEqual([{ tab: `${PLAN} 2570`, fiscalYear: 2569 }, old]);
  });
});

describe('the columns for following up', () => {
  it('are nowhere before there is a plan, hidden in a new one, and as a person left them after', () => {
    const first = run();
    expect([followUpAfter(first, 'planned'), followUpAfter(first, 'written')]).toEqual([null, 'hidden']);
    book.edit(showFollowUp(book.now, true, thai).edits);
    expect(followUpAfter(readyRun(book.now), 'written')).toBe('shown');
  });
});

describe('a person', () => {
  it('is asked for the agency’s units before the first plan is written', () => {
    expect(asksForUnits(readyRun(book.now))).toBe(true);
  });

  it('is not asked where units are set, or a plan stands that names some', () => {
    expect(asksForUnits(readyRun(new PlainWorkbook({ units: 'กองคลัง' }).now))).toBe(false);
    run();
    expect(asksForUnits(readyRun(book.now))).toBe(false);
    // Nor for the plan of the next year.
    book.edit(startYear(book.now, 2569, [], thai).edits);
    expect(asksForUnits(readyRun(book.now))).toBe(false);
  });
});
