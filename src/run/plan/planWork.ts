/** What a run does to the plan, and what is to be said about it. */

import type { FoundTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import type { TableWork } from '../../ownedTable/prepareTable.ts';
import type { Coverage } from '../../plan/coverage.ts';
import { type FollowUp, followUpOf, type Progress, progressOf } from '../../plan/followUp/progress.ts';
import { mayCarry } from '../../plan/lastYear/mayCarry.ts';
import type { MeasureKey } from '../../plan/library/measure.ts';
import type { PlanColumn } from '../../plan/table/columns.ts';
import { type StandingMeasure, toMeasure } from '../../plan/table/measureRow.ts';
import { planForm } from '../../plan/table/planForm.ts';
import type { Decision } from '../decide.ts';
import { workOf } from '../table/runTables.ts';
import { tablesOf } from '../table/tableOfYear.ts';
import { coverageAfter } from './planTable.ts';

export interface PlanWork {
  readonly work: TableWork<PlanColumn>;
  /** Every plan of ours that stands in the workbook. */
  readonly plans: readonly FoundTable<PlanColumn>[];
  /** The measures that the plan has afterwards. */
  readonly after: readonly StandingMeasure[];
  readonly coverage: Coverage;
  readonly progress: Progress;
  /** The measures of the earlier plan whose carrying over brings anything. */
  readonly mayCarry: ReadonlySet<MeasureKey>;
}

/**
 * What a run does to the plan, and what is told of it: coverage and progress afterwards, last year's measures.
 *
 * @param works what it does to every table
 * @throws Error when the plan is not among them
 */
export const planWorkOf = (works: readonly TableWork<string>[], decision: Decision): PlanWork => {
  const work = workOf(planForm, works);
  if (!work) throw new Error('There is no plan among the tables');
  const { past, survey } = decision;
  const after = work.change.after.map(toMeasure);
  const followUps = after.map(({ row }) => followUpAt(work.standing, row));
  return {
    work,
    plans: tablesOf(planForm, survey.tables),
    after,
    coverage: coverageAfter(decision, after),
    progress: progressOf(followUps),
    mayCarry: mayCarry(past?.measures ?? [], after, work.standing?.sheet.rows ?? []),
  };
};

/** What staff wrote about the measure in a row; a row not written yet has nothing. */
export const followUpAt = (table: ReadTable<PlanColumn> | null, row: number | null): FollowUp =>
  followUpOf((column) => (row === null ? '' : (table?.staff.get(row)?.[column] ?? '')));
