import { beforeEach, describe, expect, it } from 'vitest';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { type Refusal, UserError } from '../../problems/refusal.ts';
import { makeTable } from '../table/makeTable.ts';

const PLAN = 'แผนมาตรการ';

let book: PlainWorkbook;

beforeEach(() => {
  book = new PlainWorkbook({ digits: 'อารบิก' });
});

const write = (): void => book.edit(readyRun(book.now).edits);

/** Makes the report on the plan of a year. @returns its tab's name */
const make = (fiscalYear = 2568): string => {
  const { edits, answer } = makeTable(book.now, { table: 'followUp', fiscalYear }, thai);
  book.edit(edits);
  return answer.tab;
};

const refusal = (fiscalYear?: number): Refusal | null => {
  try {
    make(fiscalYear);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.refusal;
    throw error;
  }
};

describe('the report on what was done', () => {
  it('has every measure of the plan with what staff wrote of it; one without words has no row', () => {
    write();
    const rows = readyRun(book.now).plan.after.map(({ row }) => row ?? 0);
    book.type(PLAN, rows[0] ?? 0, 1, 'มาตรการที่เจ้าหน้าที่ตั้งชื่อใหม่');
    book.type(PLAN, rows[0] ?? 0, 7, 'เสร็จแล้ว');
    book.type(PLAN, rows[0] ?? 0, 8, 'จัดประชุมครบสองครั้ง');
    book.type(PLAN, rows[1] ?? 0, 1, '');
    const shown = book.shown(make());
    const first = shown.find((cells) => cells.includes('มาตรการที่เจ้าหน้าที่ตั้งชื่อใหม่'));
    expect(first).toContain('เสร็จแล้ว');
    expect(first).toContain('จัดประชุมครบสองครั้ง');
    // Of thirteen measures, one lost its words.
    expect(rows).toHaveLength(13);
    const statuses = shown.flatMap((cells) => cells.filter((text) => ['เสร็จแล้ว', 'ยังไม่เริ่ม'].includes(text)));
    expect(statuses).toHaveLength(12);
  });

  it('cannot be made without a plan of that year', () => {
    expect(refusal()).toEqual({ code: 'no-plan' });
    write();
    expect(refusal(2567)).toEqual({ code: 'no-plan' });
  });

  it('cannot be made from a plan that lost a part: that is to be put back first', () => {
    write();
    book.empty(PLAN, 1);
    expect(refusal()).toMatchObject({ tab: PLAN });
    expect(refusal()?.code).toContain('damaged');
  });
});
