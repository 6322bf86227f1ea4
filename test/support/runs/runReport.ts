/** What a run found and did, as tests look at it: what the command line prints, and what the sidebar shows beside it. */
import { outcomeOf, type Outcome as Printed } from '../../../local/cli/outcome.ts';
import { pickableItems } from '../../../sidebar/detours/pickableItems.ts';
import { textOf } from '../../../src/ownedTable/cells.ts';
import { cellName, type Moment } from '../../../src/ownedTable/inTab/cellName.ts';
import { pastResult } from '../../../src/plan/lastYear/lastYear.ts';
import type { PlanColumn } from '../../../src/plan/table/columns.ts';
import { measureName } from '../../../src/plan/table/measureName.ts';
import type { StandingMeasure } from '../../../src/plan/table/measureRow.ts';
import { languageOf } from '../../../src/problems/language.ts';
import { type Fix, fixOf } from '../../../src/problems/mend.ts';
import { changesOf } from '../../../src/run/changes.ts';
import type { Decision } from '../../../src/run/decide.ts';
import { followUpAfter, plansAfter } from '../../../src/run/plan/plansAfter.ts';
import type { Outcome, ReadyRun } from '../../../src/run/run.ts';
import { vocabularies } from '../../../src/vocabulary/known.ts';

/** A run's report; or questions to settle, or a plan to repair first. */
export type RunOutcome = Exclude<Outcome, ReadyRun> | { kind: 'report'; report: RunReport };

export type PlanState = ReturnType<typeof planStateOf>;

export interface RunReport extends Omit<Printed, 'problems'>, ReturnType<typeof foundBy> {
  planState: PlanState;
  problems: (Printed['problems'][number] & { fix?: Fix })[];
}

export const reported = (outcome: Outcome, moment: Moment): RunOutcome =>
  outcome.kind === 'ready' ? { kind: 'report', report: reportOf(outcome, moment) } : outcome;

const reportOf = (run: ReadyRun, moment: Moment): RunReport => {
  const printed = outcomeOf(run, languageOf('th'));
  return {
    ...printed,
    ...foundBy(run.decision),
    planState: planStateOf(run, moment),
    problems: run.decision.problems.flatMap((problem, index) => {
      const fix = fixOf(problem, run.decision.settings);
      return printed.problems.slice(index, index + 1).map((one) => (fix ? { ...one, fix } : one));
    }),
  };
};

const foundBy = (decision: Decision) => {
  const { framework, settings, selection, yearAssumed } = decision;
  return {
    fiscalYearAssumed: yearAssumed,
    digits: settings.digits,
    items: pickableItems(decision).map(({ code, isLowest, isSelected, ...item }) => ({
      ...item,
      item: code,
      lowest: isLowest,
      selected: isSelected,
    })),
    selection: {
      kind: selection.kind,
      count: selection.kind === 'lowest' ? selection.count : null,
      threshold: selection.kind === 'below' ? selection.threshold : null,
    },
    unconfirmed: decision.voice.words.summary.notes.unconfirmed(framework).map(({ text }) => text),
  };
};

const coverageTold = ({ decision, plan: { work, coverage } }: ReadyRun, moment: Moment) => {
  const reference = (measure: StandingMeasure) => ({
    name: measureName(measure),
    cell: measure.row === null ? null : cellName(work, moment, measure.row, 'measure'),
  });
  return {
    issuesWithoutMeasure: decision.framework.issues.flatMap(({ number, name }) =>
      coverage.issuesWithoutMeasure.includes(number) ? [{ number, name }] : [],
    ),
    itemsWithoutMeasure: [...coverage.itemsWithoutMeasure],
    itemsWithoutScore: [...coverage.itemsWithoutScore],
    notLow: coverage.notLow.map(reference),
    withoutUnit: coverage.withoutUnit.map(reference),
    withoutPeriod: coverage.withoutPeriod.map(reference),
  };
};

const planStateOf = (run: ReadyRun, moment: Moment) => {
  const { plan, summaryTab } = run;
  const { work, progress } = plan;
  const { change } = work;
  const cell = (row: number, column: PlanColumn): string => cellName(work, moment, row, column);
  const { tables, ...changes } = changesOf(run);
  const own = tables.find(({ form }) => form.kind === work.form.kind);
  return {
    summaryTab,
    planTab: work.tabName,
    changes: {
      ...changes,
      isPlanUpToDate: own === undefined,
      added: own?.added ?? [],
      takenBack: own?.takenBack ?? [],
      renewed: (own?.renewed ?? []).map(({ name, columns }) => ({
        name,
        columns: columns.map((column) => work.form.wordsIn(vocabularies.th).headers[column] ?? ''),
      })),
    },
    personalCells: change.personal,
    newerDrafts: change.offers.length,
    offers: change.offers.map(({ table, row, key, column, standing, draft }) => ({
      table,
      key,
      column,
      cell: cell(row, column),
      standing: textOf(standing),
      draft: textOf(draft),
    })),
    withheldItems: change.withheld.flatMap(({ items }) => [...items]),
    withheld: change.withheld.map(({ table, key, items }) => ({ table, key, items: [...items] })),
    coverage: coverageTold(run, moment),
    progress,
    followUp: followUpAfter(run, moment),
    plans: plansAfter(run, moment),
    lastYear: lastYearOf(run),
  };
};

const lastYearOf = ({ decision: { past, voice }, plan: { after, mayCarry } }: ReadyRun) =>
  past && {
    tab: past.tab,
    planYear: past.fiscalYear + 1,
    measures: past.measures.map((measure) => ({
      key: measure.key,
      name: measureName(measure),
      result: pastResult(measure.followUp, past.fiscalYear + 1, voice),
      isInPlan: after.some(({ key }) => key === measure.key),
      canCarry: mayCarry.has(measure.key),
    })),
  };
