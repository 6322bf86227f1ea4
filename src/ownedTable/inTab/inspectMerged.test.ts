import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, draftRow } from '../../../test/support/plan/drafts.ts';
import { StandingPlan } from '../../../test/support/plan/standingPlan.ts';
import type { Area } from '../../grid/grid.ts';
import { Wanted } from '../../grid/reading/wanted.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { PlanColumn } from '../../plan/table/columns.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { inspectMerged } from './inspectMerged.ts';
import { readTable } from './readTable.ts';

let plan: StandingPlan;

beforeEach(() => {
  plan = new StandingPlan(draftOf([draftRow('a', '1'), draftRow('b', '1'), draftRow('c', '1')]));
});

/** What the plan's rows of these keys say in a column, as it is read. */
const read = (tab: Tab, column: PlanColumn): Record<string, unknown> => {
  const found = inspectMerged(planForm, tab);
  const table = found && readTable(found);
  return Object.fromEntries(
    (table?.sheet.rows ?? []).flatMap(({ mark, cells }) =>
      mark?.kind === 'row' ? [[mark.key, cells[column]]] : [],
    ),
  );
};

/** Merges the cells of a column in the rows of the keys; what stands in the first of them counts. */
const merge = (column: PlanColumn, ...keys: string[]): Tab => {
  const [first = '', ...others] = keys;
  for (const key of others) plan.type(plan.rowOf(key), column, '');
  const place = (plan.table.columns.get(column) ?? 0) + 1;
  const area: Area = { row: plan.rowOf(first), column: place, rows: keys.length, columns: 1 };
  return { ...plan.tab, facts: { ...plan.tab.facts, merges: [...(plan.tab.facts.merges ?? []), area] } };
};

describe('a cell that staff merged over several measures', () => {
  it('is read in each of their rows', () => {
    expect(read(merge('responsible', 'a', 'b'), 'responsible')).toEqual({
      a: 'responsible of a',
      b: 'responsible of a',
      c: 'responsible of c',
    });
  });

  it('is told from one that a person emptied', () => {
    plan.type(plan.rowOf('b'), 'responsible', '');
    expect(read(plan.tab, 'responsible')).toEqual({ a: 'responsible of a', b: '', c: 'responsible of c' });
  });

  it('is looked for only where a text is gone that the row had', () => {
    const unread = (tab: Tab): Tab => ({ ...tab, facts: {} });
    const whole = unread(plan.tab);
    expect(read(whole, 'responsible')).toMatchObject({ b: 'responsible of b' });
    plan.type(plan.rowOf('b'), 'responsible', '');
    expect(() => inspectMerged(planForm, unread(plan.tab))).toThrow(Wanted);
  });
});
