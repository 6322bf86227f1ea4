/** What a workbook holds: which tabs are ours, and which belong to staff. */

import { type OwnTab, recognise } from '../../grid/marks/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { FoundTable, inspectTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { TableForm } from '../../ownedTable/tableForm.ts';

export interface Survey {
  readonly tabs: readonly Tab[];
  readonly summaries: readonly OwnTab[];
  /** The tables that people work in, of every kind; those of a kind from left to right. */
  readonly tables: readonly FoundTable<string>[];
  /** The tabs that are not ours. */
  readonly others: readonly Tab[];
  /** What is left out of these because it is another agency's. */
  readonly foreign: Pick<Survey, 'summaries' | 'tables'>;
}

/** How the tables of a kind are found. */
interface KnownTable {
  readonly form: TableForm<string, string>;
  readonly inspect: typeof inspectTable;
}

/** Looks through every tab once. @param known every kind of table that may be found */
export const surveyOf = (tabs: readonly Tab[], known: readonly KnownTable[]): Survey => {
  const summaries = tabs.flatMap((tab) => recognise(tab) ?? []).filter(({ kind }) => kind === 'summary');
  const tables = known.flatMap(({ form, inspect }) => tabs.flatMap((tab) => inspect(form, tab) ?? []));
  const own = new Set([...summaries.map(({ grid }) => grid.name), ...tables.map(({ tab }) => tab.grid.name)]);
  return {
    tabs,
    summaries,
    tables,
    others: tabs.filter(({ grid }) => !own.has(grid.name)),
    foreign: { summaries: [], tables: [] },
  };
};
