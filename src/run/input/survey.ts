/** What a workbook holds: which tabs are ours, and which belong to staff. */

import { type OwnTab, recognise } from '../../grid/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import { copiesLast } from '../../ownedTable/inTab/copiesLast.ts';
import type { FoundTable } from '../../ownedTable/inTab/inspectTable.ts';
import { type ReadTable, readTable } from '../../ownedTable/inTab/readTable.ts';
import type { PlanColumn } from '../../plan/columns.ts';
import type { FollowUpTableColumn } from '../../plan/followUp/draftFollowUp.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import { planForm } from '../../plan/planForm.ts';
import { latestYear } from '../../thai/buddhistYear.ts';
import { ownedTables, tablesOf } from './ownedTables.ts';

export interface Survey {
  readonly tabs: readonly Tab[];
  readonly summaries: readonly OwnTab[];
  readonly plans: readonly FoundTable<PlanColumn>[];
  readonly followUps: readonly FoundTable<FollowUpTableColumn>[];
  /** The tabs that are not ours. */
  readonly others: readonly Tab[];
  /** Whether the workbook holds tabs of ours that are left out here: another agency's. */
  readonly isShared: boolean;
}

export const surveyOf = (tabs: readonly Tab[]): Survey => {
  const summaries = tabs.flatMap((tab) => recognise(tab) ?? []).filter(({ kind }) => kind === 'summary');
  const tables = ownedTables.flatMap(({ form, inspect }) => tabs.flatMap((tab) => inspect(form, tab) ?? []));
  const own = new Set([...summaries.map(({ grid }) => grid.name), ...tables.map(({ tab }) => tab.grid.name)]);
  return {
    tabs,
    summaries,
    plans: tablesOf(planForm, tables),
    followUps: tablesOf(followUpForm, tables),
    others: tabs.filter(({ grid }) => !own.has(grid.name)),
    isShared: false,
  };
};

/** The table of a year: whole, damaged, or none yet. */
export type YearsTable<Column extends string> =
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly table: ReadTable<Column> }
  | { readonly state: 'damaged'; readonly found: FoundTable<Column> };

/**
 * The year whose result a table was made from. Where its memory is gone, the title still names the year it runs in, which
 * is the next one.
 */
const yearOf = ({ tab, memory, headerRow, keyRow }: FoundTable<string>): number | null => {
  if (memory) return memory.fiscalYear;
  const head = headerRow ?? keyRow;
  const year = head === null ? null : latestYear(tab.grid.shown.slice(0, head).flat());
  return year === null ? null : year - 1;
};

/**
 * The leftmost table of the year that lacks nothing, else the leftmost damaged one; copies only where there is nothing
 * else. A table that does not say its year counts for the year asked for.
 */
export const tableOfYear = <Column extends string>(
  tables: readonly FoundTable<Column>[],
  fiscalYear: number,
): YearsTable<Column> => {
  const ofYear = copiesLast(tables.filter((found) => [fiscalYear, null].includes(yearOf(found))));
  for (const found of ofYear) {
    const table = readTable(found);
    if (table) return { state: 'whole', table };
  }
  const [found] = ofYear;
  return found ? { state: 'damaged', found } : { state: 'none' };
};

/** The other tables of the year of the one in use: copies that staff made, or a damaged one left alone. */
export const otherTables = (tables: readonly FoundTable<string>[], inUse: ReadTable<string>): string[] =>
  tables
    .filter(
      ({ memory, tab }) =>
        tab.grid.name !== inUse.tab.grid.name && memory?.fiscalYear === inUse.sheet.mark.fiscalYear,
    )
    .map(({ tab }) => tab.grid.name);
