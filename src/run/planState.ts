/** The plan beside the result, as the sidebar gets it. */

import type { Cell, Edit } from '../grid/edits.ts';
import { a1 } from '../grid/grid.ts';
import { textOf } from '../ownedTable/cells.ts';
import type { FoundTable } from '../ownedTable/inspectTable.ts';
import type { ReadTable } from '../ownedTable/readTable.ts';
import { isOurs, standingRows } from '../ownedTable/renewRow.ts';

import { rowAfterChange } from '../ownedTable/tableChange.ts';
import type { PlanColumn } from '../plan/columns.ts';
import { broughtAlong, type PastMeasure, pastResult } from '../plan/lastYear.ts';
import type { StandingMeasure } from '../plan/measureRow.ts';
import { planForm } from '../plan/planForm.ts';
import type { Decision } from './decide.ts';
import type { PlanWork } from './planWork.ts';
import type { PlanState } from './protocol.ts';

/** What a run does to the summary's tab. */
export interface SummaryWork {
  readonly tabName: string;
  readonly isNew: boolean;
  /** How many cells are renewed. */
  readonly cells: number;
  readonly edits: readonly Edit[];
}

/** Everything that a run does, decided. */
export interface Works {
  readonly plan: PlanWork;
  readonly summary: SummaryWork;
  readonly highlightedTabs: readonly string[];
  readonly plans: readonly FoundTable<string>[];
  readonly followUp: PlanState['followUp'];
}

/** Before or after the writing: cells are named where they stand then. */
export type Moment = 'planned' | 'written';

/** A measure's name: the first line of its text. */
const nameOf = ({ cells }: { readonly cells: Readonly<Record<'measure', Cell>> }): string =>
  textOf(cells.measure).split('\n')[0] ?? '';

export const planStateOf = (decision: Decision, works: Works, moment: Moment): PlanState => {
  const { plan, summary } = works;
  const { work, after, coverage, progress, past } = plan;
  const { change, standing } = work;
  const cellOf = (row: number, column: string): string => {
    const place = standing?.columns.get(column) ?? 0;
    const at = moment === 'written' ? rowAfterChange(row, change) : row;
    return a1({ row: at, column: place + 1 });
  };
  const headers = new Map(planForm.layout.map(({ name, header }) => [name, header]));
  const nameAt = new Map(after.map((one) => [one.row, nameOf(one)]));
  const reference = (one: StandingMeasure): { name: string; cell: string | null } => ({
    name: nameOf(one),
    cell: one.row === null ? null : cellOf(one.row, 'measure'),
  });
  const added = change.insertions.flatMap(({ rows }) => rows.map(({ row }) => row));
  const isWritten = moment === 'written';
  const tabs = [...(summary.isNew ? [summary.tabName] : []), ...(work.isNew ? [work.tabName] : [])];
  return {
    summaryTab: summary.tabName,
    planTab: work.tabName,
    isMade: isWritten || tabs.length === 0,
    changes: {
      tabs,
      added: added.map((row) => ({ name: nameOf(row), items: [...row.items] })),
      renewed: renewedRows(works, nameAt, headers),
      takenBack: change.takenBack.map((one) => ({ name: nameOf(one), items: [...one.items] })),
      summaryCells: summary.cells,
      highlightedTabs: [...works.highlightedTabs],
      isPlanUpToDate: work.edits.length === 0,
      isNothing:
        tabs.length === 0 &&
        work.edits.length === 0 &&
        summary.cells === 0 &&
        works.highlightedTabs.length === 0,
    },
    personalCells: change.personal,
    newerDrafts: change.offers.length,
    offers: change.offers.map(({ table, row, key, column, standing: cell, draft }) => ({
      table,
      key,
      column,
      columnName: headers.get(column) ?? '',
      measure: nameAt.get(row) ?? '',
      cell: cellOf(row, column),
      standing: textOf(cell),
      draft: textOf(draft),
    })),
    withheldItems: change.withheld.flatMap(({ items }) => [...items]),
    withheld: change.withheld.map((row) => ({
      table: row.table,
      key: row.key,
      name: nameOf(row),
      items: [...row.items],
    })),
    issuesWithoutMeasure: [...coverage.issuesWithoutMeasure],
    coverage: {
      issuesWithoutMeasure: decision.framework.issues
        .filter(({ number }) => coverage.issuesWithoutMeasure.includes(number))
        .map(({ number, name }) => ({ number, name })),
      itemsWithoutMeasure: [...coverage.itemsWithoutMeasure],
      itemsWithoutScore: [...coverage.itemsWithoutScore],
      notLow: coverage.notLow.map(reference),
      withoutUnit: coverage.withoutUnit.map(reference),
      withoutPeriod: coverage.withoutPeriod.map(reference),
    },
    progress,
    followUp: standing ? works.followUp : isWritten ? 'hidden' : null,
    plans: plansOf(decision, works, isWritten),
    lastYear: past && {
      tab: past.tab,
      planYear: past.fiscalYear + 1,
      measures: past.measures.map((measure) => ({
        key: measure.key,
        name: nameOf(measure),
        result: pastResult(measure.followUp, past.fiscalYear + 1, decision.voice),
        isInPlan: after.some(({ key }) => key === measure.key),
        canCarry: !after.some((row) => row.key === measure.key && !brings(measure, row, standing)),
      })),
    },
  };
};

/** Whether carrying a measure over would change the row that this year's plan has of it: no person's words are replaced. */
const brings = (
  measure: PastMeasure,
  { row, cells }: StandingMeasure,
  standing: ReadTable<PlanColumn> | null,
): boolean => {
  const one = standingRows(standing?.sheet.rows ?? []).find((own) => own.row.row === row);
  return broughtAlong.some(
    (column) =>
      measure.personal.includes(column) &&
      cells[column] !== measure.cells[column] &&
      (one === undefined || isOurs(one, column)),
  );
};

const plansOf = (
  { fiscalYear }: Decision,
  { plans, plan }: Works,
  isWritten: boolean,
): PlanState['plans'] => {
  const standing = plans.flatMap(({ memory, tab }) =>
    memory ? [{ tab: tab.grid.name, fiscalYear: memory.fiscalYear }] : [],
  );
  const made = isWritten && plan.work.isNew ? [{ tab: plan.work.tabName, fiscalYear }] : [];
  return [...standing, ...made].sort((a, b) => b.fiscalYear - a.fiscalYear);
};

/** The rows whose drafted cells are renewed, each with the columns. */
const renewedRows = (
  { plan: { work } }: Works,
  nameAt: ReadonlyMap<number | null, string>,
  headers: ReadonlyMap<string, string>,
): PlanState['changes']['renewed'] => {
  const columns = new Map<number, string[]>();
  for (const { row, column } of work.change.cells) {
    columns.set(row, [...(columns.get(row) ?? []), headers.get(column) ?? '']);
  }
  return [...columns].map(([row, names]) => ({ name: nameAt.get(row) ?? '', columns: names }));
};
