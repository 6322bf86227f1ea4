import { beforeEach, describe, expect, it } from 'vitest';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import type { Edit } from '../../grid/edits.ts';
import { inspectTable } from '../../ownedTable/inTab/inspectTable.ts';
import { readTable } from '../../ownedTable/inTab/readTable.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { UserError } from '../../problems/refusal.ts';
import { type FollowUpState, followUpState, showFollowUp } from './showFollowUp.ts';

const PLAN = 'แผนมาตรการ';
/** Where the columns stand in a new plan: status, result, evidence, problems, last year. */
const COLUMNS = [7, 8, 9, 10, 11];

let book: PlainWorkbook;

beforeEach(() => {
  book = new PlainWorkbook({ agency: 'องค์การบริหารส่วนตำบลตัวอย่าง' });
  book.edit(readyRun(book.now).edits);
});

const show = (isShown: boolean): readonly Edit[] => {
  const { edits } = showFollowUp(book.now, isShown, thai);
  book.edit(edits);
  return edits;
};

const state = (): FollowUpState => {
  const found = inspectTable(planForm, book.tab(PLAN));
  const table = found && readTable(found);
  if (!table) throw new Error('The plan lacks a part');
  return followUpState(table);
};

/** Columns of the plan that are hidden; they count from 1. */
const hidden = (): number[] =>
  Object.entries(book.tab(PLAN).hiddenColumns).flatMap(([column, isHidden]) =>
    isHidden ? [Number(column) + 1] : [],
  );

const selected = (edits: readonly Edit[]): Edit | undefined => edits.find(({ op }) => op === 'activate');

/** The last width, in pixels, that a column of the plan was given. */
const widthOf = (edits: readonly Edit[], column: number): number | undefined =>
  edits.flatMap((edit) => (edit.op === 'setWidths' && edit.column === column ? edit.widths : []))[0];

describe('the columns for following up', () => {
  it('are hidden in a new plan, shown when asked for, and hidden again, together', () => {
    expect([state(), hidden()]).toEqual(['hidden', expect.arrayContaining(COLUMNS)]);
    show(true);
    expect([state(), hidden().filter((column) => COLUMNS.includes(column))]).toEqual(['shown', []]);
    show(false);
    expect([state(), hidden()]).toEqual(['hidden', expect.arrayContaining(COLUMNS)]);
  });

  it('are begun at the status of the first measure', () => {
    const first = book.shown(PLAN).findIndex((cells) => cells[6] === 'ยังไม่เริ่ม') + 1;
    expect(selected(show(true))).toEqual({ op: 'activate', tab: PLAN, cell: `G${first}` });
    expect(selected(show(false))).toEqual({ op: 'activate', tab: PLAN });
  });

  it('have room: measures a little wider, analysis and steps narrow; printed, all is as wide as before', () => {
    const shown = show(true);
    expect([1, 2, 3].map((column) => widthOf(shown, column))).toEqual([240, 45, 75]);
    const back = show(false);
    expect([1, 2, 3].map((column) => widthOf(back, column))).toEqual([190, 132, 526]);
  });

  it('keep the measures in sight beside them', () => {
    expect(show(true)).toContainEqual({ op: 'freezeColumns', tab: PLAN, columns: 1 });
    expect(show(false)).toContainEqual({ op: 'freezeColumns', tab: PLAN, columns: 0 });
  });

  it('freeze nothing where a merged title would be cut in two', () => {
    const merge = { row: 1, column: 1, rows: 1, columns: 6 };
    book.now = {
      tabs: book.now.tabs.map((tab) =>
        tab.grid.name === PLAN ? { ...tab, facts: { ...tab.facts, merges: [merge] } } : tab,
      ),
    };
    expect(show(true).map(({ op }) => op)).not.toContain('freezeColumns');
  });

  it('come back where staff took every one of them out, with a status for each measure', () => {
    for (const column of COLUMNS) book.empty(PLAN, column);
    expect(state()).toBe('missing');
    // To hide what is not there takes nothing.
    expect(showFollowUp(book.now, false, thai).edits.filter(({ op }) => op === 'hideColumns')).toEqual([]);
    show(true);
    expect(state()).toBe('shown');
    const statuses = book.shown(PLAN).flatMap((cells) => cells.filter((text) => text === 'ยังไม่เริ่ม'));
    expect(statuses).toHaveLength(13);
  });

  it('are shown in a plan of which staff deleted every row: there is nothing to clip yet', () => {
    const marks = book.shown(PLAN).findIndex((cells) => cells[6] === 'สถานะ') + 2;
    const count = book.shown(PLAN).length - marks;
    book.edit([{ op: 'deleteRows', tab: PLAN, first: marks + 1, count }]);
    const edits = show(true);
    expect(state()).toBe('shown');
    for (const edit of edits) expect(JSON.parse(JSON.stringify(edit))).toEqual(edit);
    expect(selected(edits)).toEqual({ op: 'activate', tab: PLAN });
  });

  it('are those of a plan: without one, there is nothing to follow up', () => {
    const none = new PlainWorkbook({});
    expect(() => showFollowUp(none.now, true, thai)).toThrow(new UserError({ code: 'no-plan' }));
  });
});
