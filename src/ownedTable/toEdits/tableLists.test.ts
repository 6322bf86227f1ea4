import { describe, expect, it } from 'vitest';
import { draftOf, draftRow } from '../../../test/support/plan/drafts.ts';
import { StandingPlan } from '../../../test/support/plan/standingPlan.ts';
import type { CellRule } from '../../grid/facts.ts';
import { markedHelp } from '../../grid/marks/listMark.ts';
import { Wanted } from '../../grid/reading/wanted.ts';
import { statusList, unitList } from '../../plan/table/ownLists.ts';
import type { ReadTable } from '../inTab/readTable.ts';
import type { ListRule } from '../tableForm.ts';
import { listEdits, listNames, listsPrint } from './tableLists.ts';

const UNITS = ['สำนักปลัด', 'กองคลัง'];
const units = (...values: string[]): ListRule => ({
  values,
  allowsOthers: true,
  help: 'เลือกหน่วยงาน',
  own: unitList,
});

/** A list as it stands in a cell: ours, or one that staff made. */
const ours = (...values: string[]): CellRule => ({ values, help: markedHelp('เลือกหน่วยงาน', unitList) });
const theirs = (...values: string[]): CellRule => ({ values, help: 'ของกองคลัง' });

/** What was set last: lists of these columns, from these values. */
interface Before {
  readonly lists?: readonly string[];
  readonly listed?: string;
}

const plan = new StandingPlan(draftOf([draftRow('a', '1'), draftRow('b', '1'), draftRow('c', '1')]));
const [first, second, third] = ['a', 'b', 'c'].map((key) => plan.rowOf(key)) as [number, number, number];

/** The plan with rules in its column of units, by row; null where a cell has none. */
const standing = (rules: Readonly<Record<number, CellRule>>, before: Before = {}): ReadTable<string> => {
  const table = plan.table;
  const column = table.columns.get('responsible') ?? -1;
  const read = table.tab.grid.values.map((cells, row) =>
    cells.map((_, place) => (place === column ? (rules[row + 1] ?? null) : null)),
  );
  const tab = { ...table.tab, facts: { ...table.tab.facts, rules: read } };
  const { lists: _, listed: __, ...mark } = table.sheet.mark;
  return { ...table, tab, sheet: { ...table.sheet, mark: { ...mark, ...before } } } as ReadTable<string>;
};

/** What becomes of each measure's cell: the values that it takes, 'none' or 'keep'; null where nothing is set. */
const becomes = (table: ReadTable<string>, list: ListRule) => {
  const [edit] = listEdits(table, { responsible: list });
  if (edit?.op !== 'setRules') return null;
  return [first, second, third].map((row) => {
    const rule = edit.cells[row - edit.row]?.[0];
    const set = typeof rule === 'number' ? edit.rules[rule] : null;
    return rule === 'keep' ? 'keep' : set?.kind === 'list' ? set.values : 'none';
  });
};

describe('a list of a table', () => {
  it('is set beside every measure the first time, and not beside the name of a section', () => {
    expect(becomes(standing({}), units(...UNITS))).toEqual([UNITS, UNITS, UNITS]);
    const [edit] = listEdits(standing({}), { responsible: units(...UNITS) });
    if (edit?.op !== 'setRules') throw new Error('nothing is set');
    expect(edit.cells[plan.sectionRow('1') - edit.row]).toEqual([null]);
  });

  it('stays away where a person took it out of every cell', () => {
    expect(becomes(standing({}, { lists: ['responsible'] }), units(...UNITS))).toBeNull();
  });

  it('is set anew where ours has other values by now; one of staff, and what they took away, stay', () => {
    const table = standing(
      { [first]: ours('สำนักปลัด'), [second]: theirs('งานการเงิน') },
      { lists: ['responsible'] },
    );
    expect(becomes(table, units(...UNITS))).toEqual([UNITS, 'keep', 'none']);
  });

  it('is set the first time in the cells that have none of staff', () => {
    expect(becomes(standing({ [second]: theirs('งานการเงิน') }), units(...UNITS))).toEqual([
      UNITS,
      'keep',
      UNITS,
    ]);
  });

  it('is as it should be where a cell’s own has several of its units together', () => {
    const rules = { [first]: ours(...UNITS, '- สำนักปลัด\n- กองคลัง') };
    expect(becomes(standing(rules, { lists: ['responsible'] }), units(...UNITS))).toBeNull();
    const foreign = { [first]: ours(...UNITS, '- สำนักปลัด\n- กองช่าง') };
    expect(becomes(standing(foreign, { lists: ['responsible'] }), units(...UNITS))?.[0]).toEqual(UNITS);
  });

  it('is taken away where nothing is left to choose from, but for one of staff', () => {
    const table = standing(
      { [first]: ours(...UNITS), [second]: theirs('งานการเงิน') },
      { lists: ['responsible'] },
    );
    expect(becomes(table, units())).toEqual(['none', 'keep', 'none']);
    expect(becomes(standing({}), units())).toBeNull();
  });

  it('is not looked at while it is the one that was set last', () => {
    const unread = (before: Before): ReadTable<string> => {
      const table = standing({}, before);
      return { ...table, tab: { ...table.tab, facts: {} } };
    };
    const lists = { responsible: units(...UNITS) };
    expect(listEdits(unread({ listed: listsPrint(lists) }), lists)).toEqual([]);
    expect(() => listEdits(unread({ listed: 'another' }), lists)).toThrow(Wanted);
  });

  it('is nothing of a table that lacks its column', () => {
    const table = standing({});
    const columns = new Map([...table.columns].filter(([name]) => name !== 'responsible'));
    expect(listEdits({ ...table, columns }, { responsible: units(...UNITS) })).toEqual([]);
  });
});

it('lists that were ever set are remembered, in one order', () => {
  const status: ListRule = { values: ['เสร็จแล้ว'], allowsOthers: false, help: '', own: statusList };
  expect(listNames({ status, responsible: units(...UNITS) })).toEqual(['responsible', 'status']);
  // Without units there is no list, but there was one.
  expect(listNames({ status, responsible: units() }, ['responsible'])).toEqual(['responsible', 'status']);
});
