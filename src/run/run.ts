/** The main job: everything that a run decides. */

import type { Edit } from '../grid/edits.ts';
import type { HighlightCell } from '../grid/highlights.ts';
import { areSameHighlights, highlightsOf } from '../grid/highlights.ts';
import { findPlace, placeEdits } from '../grid/place.ts';
import { factOf, type Workbook } from '../grid/workbook.ts';
import { lostParts } from '../ownedTable/inspectTable.ts';
import type { ReadTable } from '../ownedTable/readTable.ts';
import type { PlanColumn } from '../plan/columns.ts';
import { needsAction, type Problem } from '../problems/problem.ts';
import { UserError } from '../problems/refusal.ts';
import { buildSummary } from '../summary/buildSummary.ts';
import { compareSummary, summaryEdits, summaryPage } from '../summary/summaryPage.ts';
import { inDigits } from '../thai/digits.ts';
import { tabWords } from '../vocabulary/th.ts';
import { describeDamage } from './damage.ts';
import { type Decision, decide, readInput } from './decide.ts';
import type { Deed } from './deed.ts';
import { surveyOfAgency } from './dossier.ts';
import { followUpState } from './followUp.ts';
import { reportRun } from './outcome.ts';
import type { Moment, SummaryWork, Works } from './planState.ts';
import { type Asked, type PlanWork, preparePlan } from './planWork.ts';
import type { RunOutcome } from './protocol.ts';
import { askPerson } from './questions.ts';
import { otherTables, type Survey, surveyOf, tableOfYear } from './survey.ts';

/** What a person asked for beside the renewal. */
export interface RunRequest extends Asked {
  /** Leaves a damaged plan alone and makes a new one. */
  readonly afresh: boolean;
}

/** What a run decided: everything that it writes and says. */
export interface ReadyRun extends Works {
  readonly kind: 'ready';
  readonly decision: Decision;
  readonly edits: readonly Edit[];
}

/** What keeps a run from beginning. */
type Obstacle = Exclude<RunOutcome, { kind: 'report' }>;

/**
 * Computes the result, writes the summary, the plan and the highlights, and says what it found. Where only a person can
 * say what to read, or the plan lacks a part, it says so and writes nothing.
 *
 * @throws UserError when there is no score tab, the fiscal year is not known, the framework's tab cannot be used, or the
 *   summary lost a column; Wanted until what it needs was read
 */
export const run = (workbook: Workbook, request: RunRequest): Deed<RunOutcome> => {
  const prepared = prepareRun(workbook, request);
  return prepared.kind === 'ready'
    ? { edits: prepared.edits, answer: outcomeOf(prepared, 'written') }
    : { edits: [], answer: prepared };
};

/** Says what `run` would find and do. @throws as `run` does */
export const preview = (workbook: Workbook, request: RunRequest): RunOutcome => {
  const prepared = prepareRun(workbook, request);
  return prepared.kind === 'ready' ? outcomeOf(prepared, 'planned') : prepared;
};

const outcomeOf = (prepared: ReadyRun, moment: Moment): RunOutcome => ({
  kind: 'report',
  report: reportRun(prepared.decision, prepared, moment),
});

/** @throws as `run` does */
export const prepareRun = ({ tabs }: Workbook, request: RunRequest): ReadyRun | Obstacle => {
  const whole = surveyOf(tabs);
  const input = readInput(whole.others, whole.summaries);
  if (input.scores.questions.length > 0) {
    return {
      kind: 'questions',
      questions: input.scores.questions.map((question) => askPerson(question, input.voice)),
    };
  }
  const decided = decide(input);
  const survey = surveyOfAgency(whole, decided.dossier.agency);
  const own = tableOfYear(survey.plans, decided.fiscalYear);
  if (own.state === 'damaged' && !request.afresh) {
    return { kind: 'damaged', damage: describeDamage(own.found, decided.voice) };
  }
  const standing: ReadTable<PlanColumn> | null = own.state === 'whole' ? own.table : null;
  const decision = {
    ...decided,
    problems: [...decided.problems, ...planProblems(survey, standing, decided.fiscalYear)],
  };
  const plan = preparePlan(survey, standing, decision, request);
  const summary = prepareSummary(survey, decision, plan);
  const highlights = highlightEdits(survey, decision);
  return {
    kind: 'ready',
    decision,
    plan,
    summary,
    highlightedTabs: highlights.map(({ tab }) => tab),
    plans: survey.plans,
    followUp: standing ? followUpState(standing) : null,
    edits: [...summary.edits, ...plan.work.edits, ...highlights],
  };
};

/** What is to be said of the workbook's other plans: copies of this one, and damaged ones of earlier years. */
const planProblems = (
  { plans }: Survey,
  standing: ReadTable<PlanColumn> | null,
  fiscalYear: number,
): Problem[] => {
  const copies = standing ? otherTables(plans, standing) : [];
  return [
    ...(standing && copies.length > 0
      ? [{ code: 'plan-copied' as const, tab: standing.tab.grid.name, others: copies }]
      : []),
    ...plans.flatMap((found): Problem[] => {
      const year = found.memory?.fiscalYear ?? fiscalYear;
      return year < fiscalYear && lostParts(found).length > 0
        ? [{ code: 'past-plan-damaged', tab: found.tab.grid.name, fiscalYear: year }]
        : [];
    }),
  ];
};

const prepareSummary = (
  { tabs, summaries }: Survey,
  decision: Decision,
  { progress }: PlanWork,
): SummaryWork => {
  const rows = buildSummary({
    ...decision,
    progress,
    toCheck: decision.problems.filter(needsAction).length,
    isLevelWrong: decision.problems.some(({ code }) => code === 'announced-level-differs'),
  });
  const standing = summaries.find(({ fiscalYear }) => fiscalYear === decision.fiscalYear);
  if (standing) {
    const changes = compareSummary(standing, rows);
    if ('code' in changes) throw new UserError(changes);
    const { name } = standing.grid;
    return {
      tabName: name,
      isNew: false,
      cells: changes.length,
      edits: summaryEdits(standing, decision.dossier, changes),
    };
  }
  const yearText = inDigits(String(decision.fiscalYear), decision.settings.digits);
  const place = findPlace(tabs, tabWords.summaryTab, yearText);
  return {
    tabName: place.name,
    isNew: true,
    cells: 0,
    edits: [...placeEdits(place), ...summaryPage(place.name, decision.dossier, rows)],
  };
};

/** What makes the tabs' highlights as they should be. */
const highlightEdits = ({ others }: Survey, decision: Decision): Extract<Edit, { op: 'highlight' }>[] => {
  const wanted = highlightCells(decision);
  return others.flatMap((tab) => {
    const { name } = tab.grid;
    const highlights = highlightsOf(wanted.get(name) ?? []);
    return areSameHighlights(factOf(tab, 'highlights'), highlights)
      ? []
      : [{ op: 'highlight' as const, tab: name, highlights }];
  });
};

/** The cells to colour, by tab. */
const highlightCells = ({ scores, assessment, problems }: Decision): Map<string, HighlightCell[]> => {
  const cells = new Map<string, HighlightCell[]>();
  const add = (tab: string, cell: HighlightCell): void => {
    const own = cells.get(tab);
    if (own) own.push(cell);
    else cells.set(tab, [cell]);
  };
  const places = new Map(scores.cells.map((one) => [`${one.part} ${one.item}`, one]));
  for (const { item, part } of assessment.lowestCells) {
    const found = places.get(`${part} ${item}`);
    if (!found) continue;
    const { tab, row, column } = found.cell;
    add(tab, { kind: 'lowest', row, column });
    add(tab, { kind: 'lowest', row, column: found.codeColumn });
  }
  for (const problem of problems) {
    if (!('cell' in problem) || !needsAction(problem)) continue;
    add(problem.cell.tab, { kind: 'problem', row: problem.cell.row, column: problem.cell.column });
  }
  return cells;
};
