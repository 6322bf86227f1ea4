/** The main job: read once, decide, write once. */
import { mergePlan, type PlanChange } from '../plan/mergePlan.ts';
import { needsAction } from '../problem.ts';
import { tabWords } from '../strings/th.ts';
import { buildSummary } from '../summary/buildSummary.ts';
import { type HighlightCell, setHighlights } from '../tabs/highlights.ts';
import { type OwnTab, recognise, type TabKind } from '../tabs/ownTab.ts';
import { placeTab } from '../tabs/placeTab.ts';
import { applyPlanChange, createPlan, mayTakeBack, readPlan } from '../tabs/planTab.ts';
import type { SpreadsheetAppPort, SpreadsheetPort } from '../tabs/port.ts';
import { type OpenTab, readWorkbook } from '../tabs/readWorkbook.ts';
import { applySummaryChanges, compareSummary, createSummary } from '../tabs/summaryTab.ts';
import { inDigits } from '../thai/digits.ts';
import { type Decision, decide, readInput } from './decide.ts';
import type { RunOutcome } from './protocol.ts';
import { askPerson } from './questions.ts';
import { reportRun } from './reportRun.ts';

/**
 * Reads the workbook, computes the result, writes the summary, the plan and the highlights, and says what it found.
 * Where only a person can say what to read, it asks and writes nothing.
 *
 * @throws UserError when there is no score tab, the fiscal year is not known, the framework's tab cannot be used, or a
 *   tab of ours lost a column; nothing has been written then
 */
export const run = (app: SpreadsheetAppPort): RunOutcome => {
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = readWorkbook(spreadsheet);
  const own = tabs.flatMap((tab) => recognise(tab) ?? []);
  const others = tabs.filter(({ sheet }) => !own.some((tab) => tab.sheet === sheet));
  const input = readInput(others);
  if (input.scores.questions.length > 0) {
    return { kind: 'questions', questions: input.scores.questions.map(askPerson) };
  }
  const decision = decide(input);
  const find = (kind: TabKind): OwnTab | undefined =>
    own.find((tab) => tab.kind === kind && tab.fiscalYear === decision.fiscalYear);

  const writeSummary = prepareSummary(app, spreadsheet, tabs, find('summary'), decision);
  const writePlan = preparePlan(app, spreadsheet, tabs, find('plan'), decision);
  const highlights = highlightCells(decision);

  const summaryTab = writeSummary();
  const { tab: planTab, change } = writePlan();
  for (const { sheet, grid } of others) setHighlights(sheet, app, highlights.get(grid.name) ?? []);
  return { kind: 'report', report: reportRun(decision, change, { summaryTab, planTab }) };
};

const prepareSummary = (
  app: SpreadsheetAppPort,
  spreadsheet: SpreadsheetPort,
  tabs: readonly OpenTab[],
  standing: OwnTab | undefined,
  decision: Decision,
): (() => string) => {
  const rows = buildSummary(decision);
  if (standing) {
    const changes = compareSummary(standing, rows);
    return () => {
      applySummaryChanges(standing.sheet, changes);
      return standing.grid.name;
    };
  }
  return () => {
    const sheet = placeTab(spreadsheet, tabs, tabWords.summaryTab, yearText(decision));
    createSummary(sheet, app, decision.fiscalYear, rows);
    return sheet.getName();
  };
};

const preparePlan = (
  app: SpreadsheetAppPort,
  spreadsheet: SpreadsheetPort,
  tabs: readonly OpenTab[],
  standing: OwnTab | undefined,
  decision: Decision,
): (() => { tab: string; change: PlanChange | null }) => {
  if (standing) {
    const plan = readPlan(standing);
    const change = mergePlan(plan.sheet, decision.draft, mayTakeBack(standing));
    return () => {
      applyPlanChange(standing, app, plan, change);
      return { tab: standing.grid.name, change };
    };
  }
  return () => {
    const sheet = placeTab(spreadsheet, tabs, tabWords.planTab, yearText(decision));
    createPlan(sheet, app, decision.fiscalYear, decision.draft);
    return { tab: sheet.getName(), change: null };
  };
};

const yearText = ({ fiscalYear, settings }: Decision): string =>
  inDigits(String(fiscalYear), settings.digits);

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
