/** The main job: everything that a run decides. */

import { isContradiction } from '../assessment/confirmed.ts';
import { yearResult } from '../assessment/years.ts';
import type { Edit } from '../grid/edits.ts';
import { findPlace } from '../grid/page/place.ts';
import type { Workbook } from '../grid/workbook.ts';
import type { TableWork } from '../ownedTable/prepareTable.ts';
import { type Problem, staysToMend } from '../problems/problem.ts';
import { type Damage, UserError } from '../problems/refusal.ts';
import type { Question } from '../scores/scores.ts';
import { buildSummary } from '../summary/buildSummary.ts';
import { chartTitle } from '../summary/page/summaryChart.ts';
import { newSummary } from '../summary/page/summaryPage.ts';
import { renewSummary } from '../summary/renewSummary.ts';
import type { Wording } from '../words/voice.ts';
import { basisOf } from './basis.ts';
import { answering, type Deed } from './conversation/deed.ts';
import { type Decision, decide } from './decide.ts';
import { highlightEdits } from './highlightEdits.ts';
import { renamedProblems } from './input/agencies.ts';
import { newTabName } from './input/dossier.ts';
import { readInput } from './input/readInput.ts';
import { surveyOf } from './input/survey.ts';
import { type PlanWork, planWorkOf } from './plan/planWork.ts';
import { type SignEdits, signEdits } from './signEdits.ts';
import { damageOf } from './table/damage.ts';
import type { OwnedTable } from './table/ownedTable.ts';
import { ownedTables } from './table/ownedTables.ts';
import {
  type AskedOfTables,
  damagedOnRequest,
  prepareAll,
  type StandingTable,
  standingTables,
} from './table/runTables.ts';
import { tableProblems } from './table/tableProblems.ts';
import { placedAfter } from './table/tabOrder.ts';

/** What a person asked for beside the renewal; what is left out was not asked for. */
export type RunRequest = AskedOfTables;

/** What a run decided: everything that it says and writes. */
export interface ReadyRun {
  readonly kind: 'ready';
  readonly decision: Decision;
  readonly plan: PlanWork;
  /** All tables that a run brings up to date, the plan among them, in the list's order. */
  readonly tables: readonly TableWork<string>[];
  /** Of those that are made when asked for, what lost a part. */
  readonly damaged: readonly Damage[];
  /** The name of the summary's tab, standing or to be made. */
  readonly summaryTab: string;
  /** Of the edits, those of the sign on the summary that it is out of date. */
  readonly sign: SignEdits;
  readonly edits: readonly Edit[];
  /** The tabs whose cells it was decided on. */
  readonly basis: readonly string[];
}

/** A run, or what keeps it from beginning: questions to settle, or a table to repair first. */
export type Outcome =
  | ReadyRun
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'damaged'; readonly damage: Damage };

/**
 * Computes the result, and writes the summary, the plan and the highlights. Where only a person can say what to read, or
 * a table lacks a part, it says so and writes nothing.
 *
 * @throws UserError when there is no score tab, the fiscal year is not known, the framework's tab cannot be used, or the
 *   summary lost a column; Wanted until what it needs was read
 */
export const run = (workbook: Workbook, request: RunRequest, language: Wording): Deed<Outcome> => {
  const outcome = prepareRun(workbook, request, language);
  if (outcome.kind !== 'ready') return answering(outcome);
  const { edits, basis } = outcome;
  return { edits, answer: outcome, basis };
};

/**
 * What `run` would find and do.
 *
 * @param tables every kind that the workbook may hold
 * @throws as `run` does
 */
export const prepareRun = (
  { tabs }: Workbook,
  request: RunRequest,
  language: Wording,
  tables: readonly OwnedTable[] = ownedTables,
): Outcome => {
  const whole = surveyOf(tabs, tables);
  const input = readInput(whole, language);
  if (input.scores.questions.length > 0) {
    return { kind: 'questions', questions: input.scores.questions };
  }
  const decided = decide(input);
  const standing = standingTables(decided, tables, request);
  if ('damaged' in standing) {
    return { kind: 'damaged', damage: damageOf(standing.damaged) };
  }
  const decision = {
    ...decided,
    problems: [...decided.problems, ...renamed(decided, standing), ...tableProblems(decided, tables)],
  };
  const works = prepareAll(standing, decision, request);
  const plan = planWorkOf(works, decision);
  const summary = prepareSummary(decision, plan);
  const { edits, sign } = allEdits({ tabs }, decision, { summary, works, plan });
  return {
    kind: 'ready',
    decision,
    plan,
    tables: works,
    damaged: damagedOnRequest(decision, tables),
    summaryTab: summary.tab,
    sign,
    edits,
    basis: basisOf(decision),
  };
};

/** What is made of a decision, in the order that survives a cut. */
const allEdits = (
  workbook: Workbook,
  decision: Decision,
  {
    summary,
    works,
    plan: { work: plan },
  }: {
    readonly summary: { readonly tab: string; readonly edits: readonly Edit[] };
    readonly works: readonly TableWork<string>[];
    readonly plan: PlanWork;
  },
): { readonly edits: readonly Edit[]; readonly sign: SignEdits } => {
  const tabNames = { summary: summary.tab, plan: plan.tabName };
  // The sign watches the summary and the plan, and stands as soon as both do.
  const sign = signEdits(workbook, [...summary.edits, ...plan.edits], tabNames, decision);
  const others = works.filter((work) => work !== plan).flatMap((work) => work.edits);
  const edits = [
    ...summary.edits,
    ...sign.before,
    ...plan.edits,
    ...sign.after,
    ...others,
    ...highlightEdits(decision),
  ];
  const behind = works.filter(({ form }) => form.behind === 'summary').map(({ tabName }) => tabName);
  return { edits: placedAfter(workbook.tabs, edits, { tabs: behind, after: summary.tab }), sign };
};

/** Of the tabs that this run brings up to date, those that are about to bear another agency's name. */
const renamed = (
  { survey, settings, fiscalYear }: Decision,
  standing: readonly StandingTable[],
): Problem[] => {
  const summary = survey.summaries.find((one) => one.fiscalYear === fiscalYear);
  return renamedProblems(survey, settings.agency, [
    ...(summary ? [summary.grid.name] : []),
    ...standing.flatMap(({ read }) => (read ? [read.tab.grid.name] : [])),
  ]);
};

const prepareSummary = (
  decision: Decision,
  { progress, coverage }: PlanWork,
): { readonly tab: string; readonly edits: readonly Edit[] } => {
  const rows = buildSummary({
    ...decision,
    progress,
    coverage,
    toCheck: decision.problems.filter(staysToMend).length,
    contradictions: decision.problems.filter(isContradiction),
  });
  const { survey, dossier, framework, assessment } = decision;
  const subject = { dossier, lowest: yearResult(framework, assessment).lowest };
  const standing = survey.summaries.find(({ fiscalYear }) => fiscalYear === decision.fiscalYear);
  const title = chartTitle(decision.voice);
  if (standing) {
    const edits = renewSummary(standing, subject, rows, title);
    if ('code' in edits) throw new UserError(edits);
    return { tab: standing.grid.name, edits };
  }
  const yearText = decision.voice.say(String(decision.fiscalYear));
  const name = newTabName(decision.voice.vocabulary.tabWords.summaryTab, survey, decision.dossier);
  const place = findPlace(survey.tabs, name, yearText);
  return {
    tab: place.name,
    edits: newSummary(place, subject, rows, title),
  };
};
