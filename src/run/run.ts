/** The main job: read once, decide, write once. */

import { compareHighlights, type HighlightCell } from '../google/highlights.ts';
import { placeTab } from '../google/placeTab.ts';
import type { SpreadsheetAppPort, SpreadsheetPort } from '../google/port.ts';
import { readWorkbook } from '../google/readWorkbook.ts';
import { findPlace } from '../grid/place.ts';
import { lostParts } from '../ownedTable/inspectTable.ts';
import type { ReadTable } from '../ownedTable/readTable.ts';
import type { PlanColumn } from '../plan/columns.ts';
import { needsAction, type Problem } from '../problems/problem.ts';
import { UserError } from '../problems/refusal.ts';
import { buildSummary } from '../summary/buildSummary.ts';
import { applySummaryChanges, compareSummary, createSummary } from '../summary/summaryPage.ts';
import { inDigits } from '../thai/digits.ts';
import { tabWords } from '../vocabulary/th.ts';
import { describeDamage } from './damage.ts';
import { type Decision, decide, readInput } from './decide.ts';
import { followUpState } from './followUp.ts';
import { reportRun } from './outcome.ts';
import { type Asked, type PlanWork, preparePlan } from './planWork.ts';
import type { RunOutcome } from './protocol.ts';
import { askPerson } from './questions.ts';
import { otherTables, type Survey, surveyOf, tableOfYear } from './survey.ts';

/** What a person asked for beside the renewal. */
export interface RunRequest extends Asked {
  /** Leaves a damaged plan alone and makes a new one. */
  readonly afresh: boolean;
}

/**
 * Reads the workbook, computes the result, writes the summary, the plan and the highlights, and says what it found.
 * Where only a person can say what to read, or the plan lacks a part, it says so and writes nothing.
 *
 * @throws UserError when there is no score tab, the fiscal year is not known, the framework's tab cannot be used, or the
 *   summary lost a column; nothing has been written then
 */
export const run = (app: SpreadsheetAppPort, request: RunRequest): RunOutcome => {
  const prepared = prepare(app, request);
  if (prepared.kind !== 'ready') return prepared;
  prepared.write();
  return { kind: 'report', report: prepared.reportWritten() };
};

/** Says what `run` would find and do. Writes nothing. @throws as `run` does */
export const preview = (app: SpreadsheetAppPort, request: RunRequest): RunOutcome => {
  const prepared = prepare(app, request);
  return prepared.kind === 'ready' ? { kind: 'report', report: prepared.reportPlanned() } : prepared;
};

type Report = Extract<RunOutcome, { kind: 'report' }>['report'];

interface Ready {
  readonly kind: 'ready';
  readonly write: () => void;
  readonly reportPlanned: () => Report;
  readonly reportWritten: () => Report;
}

const prepare = (
  app: SpreadsheetAppPort,
  request: RunRequest,
): Ready | Exclude<RunOutcome, { kind: 'report' }> => {
  const spreadsheet = app.getActiveSpreadsheet();
  const survey = surveyOf(readWorkbook(spreadsheet));
  const input = readInput(survey.others, survey.summaries);
  if (input.scores.questions.length > 0) {
    return { kind: 'questions', questions: input.scores.questions.map(askPerson) };
  }
  const decided = decide(input);
  const own = tableOfYear(survey.plans, decided.fiscalYear);
  if (own.state === 'damaged' && !request.afresh) {
    return { kind: 'damaged', damage: describeDamage(own.found) };
  }
  const standing: ReadTable<PlanColumn> | null = own.state === 'whole' ? own.table : null;
  const decision = {
    ...decided,
    problems: [...decided.problems, ...planProblems(survey, standing, decided.fiscalYear)],
  };
  const plan = preparePlan(app, spreadsheet, survey, standing, decision, request);
  const summary = prepareSummary(app, spreadsheet, survey, decision, plan);
  const highlights = prepareHighlights(app, survey, decision);
  const works = {
    plan,
    summary,
    highlightedTabs: highlights.map(({ tab }) => tab),
    plans: survey.plans,
    followUp: standing ? followUpState(standing) : null,
  };
  return {
    kind: 'ready',
    write: () => {
      summary.write();
      if (!plan.work.isUpToDate) plan.work.write();
      for (const { write } of highlights) write();
    },
    reportPlanned: () => reportRun(decision, works, 'planned'),
    reportWritten: () => reportRun(decision, works, 'written'),
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

/** What a run does to the summary's tab. */
export interface SummaryWork {
  readonly tabName: string;
  readonly isNew: boolean;
  /** How many cells are renewed. */
  readonly cells: number;
  readonly write: () => void;
}

const prepareSummary = (
  app: SpreadsheetAppPort,
  spreadsheet: SpreadsheetPort,
  { tabs, summaries }: Survey,
  decision: Decision,
  { progress }: PlanWork,
): SummaryWork => {
  const rows = buildSummary({ ...decision, progress });
  const standing = summaries.find(({ fiscalYear }) => fiscalYear === decision.fiscalYear);
  if (standing) {
    const changes = compareSummary(standing, rows);
    if ('code' in changes) throw new UserError(changes);
    return {
      tabName: standing.grid.name,
      isNew: false,
      cells: changes.length,
      write: () => applySummaryChanges(standing.sheet, changes),
    };
  }
  const yearText = inDigits(String(decision.fiscalYear), decision.settings.digits);
  return {
    tabName: findPlace(tabs, tabWords.summaryTab, yearText).name,
    isNew: true,
    cells: 0,
    write: () => {
      const sheet = placeTab(spreadsheet, tabs, tabWords.summaryTab, yearText);
      createSummary(sheet, app, decision.fiscalYear, rows);
    },
  };
};

/** The tabs whose highlights are not as they should be. */
const prepareHighlights = (
  app: SpreadsheetAppPort,
  { others }: Survey,
  decision: Decision,
): { tab: string; write: () => void }[] => {
  const wanted = highlightCells(decision);
  return others.flatMap(({ sheet, grid }) => {
    const write = compareHighlights(sheet, app, wanted.get(grid.name) ?? []);
    return write ? [{ tab: grid.name, write }] : [];
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
