/** The main job: read once, decide, write once. */
import { announcedProblems } from '../assessment/announced.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Framework } from '../framework/framework.ts';
import { frameworkOf, frameworks, newestFramework } from '../framework/frameworks.ts';
import { draftPlan, readyLibrary } from '../plan/draft.ts';
import { measureLibrary } from '../plan/library.ts';
import { mergePlan, type PlanChange } from '../plan/mergePlan.ts';
import type { Draft } from '../plan/plan.ts';
import { selectItems } from '../plan/select.ts';
import { titleLines } from '../plan/title.ts';
import type { Problem } from '../problem.ts';
import { readScores, type Scores } from '../scores/readScores.ts';
import { findSettingsTab, readSettings } from '../settings/readSettings.ts';
import type { Settings } from '../settings/settings.ts';
import { errorWords, planWords, tabWords } from '../strings/th.ts';
import { buildSummary, headlineOf } from '../summary/buildSummary.ts';
import { type HighlightCell, setHighlights } from '../tabs/highlights.ts';
import { type OwnTab, recognise, type TabKind } from '../tabs/ownTab.ts';
import { placeTab } from '../tabs/placeTab.ts';
import { applyPlanChange, createPlan, mayTakeBack, readPlan } from '../tabs/planTab.ts';
import type { SheetPort, SpreadsheetAppPort, SpreadsheetPort } from '../tabs/port.ts';
import { type OpenTab, readWorkbook } from '../tabs/readWorkbook.ts';
import { applySummaryChanges, compareSummary, createSummary } from '../tabs/summaryTab.ts';
import { inDigits } from '../thai/digits.ts';
import { UserError } from '../userError.ts';
import type { RunReport } from './protocol.ts';
import { reportRun } from './reportRun.ts';

/** Everything a run has decided before it writes. */
export interface Decision {
  readonly framework: Framework;
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly scores: Scores;
  readonly assessment: Assessment;
  readonly selected: readonly string[];
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/**
 * Reads the workbook, computes the result, writes the summary, the plan and the highlights, and says what it found.
 *
 * @throws UserError when there is no score tab, the fiscal year is not known, or a tab of ours lost a column; nothing
 *   has been written then
 */
export const run = (app: SpreadsheetAppPort): RunReport => {
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = readWorkbook(spreadsheet);
  const own = tabs.flatMap((tab) => recognise(tab) ?? []);
  const others = tabs.filter(({ sheet }) => !own.some((tab) => tab.sheet === sheet));
  const decision = decide(others);
  const find = (kind: TabKind): OwnTab | undefined =>
    own.find((tab) => tab.kind === kind && tab.fiscalYear === decision.fiscalYear);

  const writeSummary = prepareSummary(app, spreadsheet, tabs, find('summary'), decision);
  const writePlan = preparePlan(app, spreadsheet, tabs, find('plan'), decision);
  const highlights = highlightCells(decision);

  const summaryTab = writeSummary();
  const { tab: planTab, change } = writePlan();
  for (const { sheet, grid } of others) setHighlights(sheet, app, highlights.get(grid.name) ?? []);
  return reportRun(decision, change, { summaryTab, planTab });
};

const decide = (tabs: readonly OpenTab[]): Decision => {
  const grids = tabs.map(({ grid }) => grid);
  const settingsTab = findSettingsTab(grids);
  const { settings, problems: settingProblems } = readSettings(settingsTab);
  const { framework, fiscalYear } = chooseFramework(settings, settingProblems);
  const scores = readScores(
    grids.filter((grid) => grid !== settingsTab),
    framework,
    settings.scoreTabs,
  );
  if (scores.tabs.size === 0) throw new UserError('no-score-tab', errorWords.noScoreTab);

  const assessment = assess(framework, scores, settings.announced, settings.combining);
  const selected = selectItems(assessment, settings.selection);
  const library = readyLibrary(measureLibrary, framework, fiscalYear, settings.digits);
  const rows = draftPlan(library, assessment, selected, settings);
  const draft: Draft = {
    title: titleLines({ fiscalYear, settings, headline: headlineOf(assessment) }),
    issues: framework.issues.map(({ number, name }) => ({
      number,
      name: inDigits(planWords.issue(number, name), settings.digits),
    })),
    rows,
  };
  const problems = [
    ...settingProblems,
    ...scores.problems,
    ...announcedProblems(framework, assessment, settings, scores),
  ];
  return { framework, fiscalYear, settings, scores, assessment, selected, draft, problems };
};

const chooseFramework = (
  settings: Settings,
  problems: readonly Problem[],
): { framework: Framework; fiscalYear: number } => {
  const cell = settings.cells.fiscalYear;
  const unreadable = problems.find(
    (problem) => problem.code === 'unreadable-setting' && problem.cell.row === cell?.row,
  );
  if (unreadable?.code === 'unreadable-setting') {
    throw new UserError('unreadable-year', errorWords.unreadableYear(unreadable.text, unreadable.cell));
  }
  const fiscalYear = settings.fiscalYear ?? newestFramework().fiscalYear;
  const framework = frameworkOf(fiscalYear);
  if (!framework) {
    const supported = frameworks.map((one) => one.fiscalYear).join(', ');
    throw new UserError('unsupported-year', errorWords.unsupportedYear(fiscalYear, supported));
  }
  return { framework, fiscalYear };
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
    const sheet: SheetPort = placeTab(spreadsheet, tabs, tabWords.planTab, yearText(decision));
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
    cells.set(tab, [...(cells.get(tab) ?? []), cell]);
  };
  for (const { item, part } of assessment.lowestCells) {
    const found = scores.cells.find((one) => one.item === item && one.part === part);
    if (!found) continue;
    const { tab, row, column } = found.cell;
    add(tab, { kind: 'lowest', row, column });
    add(tab, { kind: 'lowest', row, column: found.codeColumn });
  }
  for (const problem of problems) {
    if ('cell' in problem && problem.code !== 'repaired-code' && problem.code !== 'duplicate-item') {
      add(problem.cell.tab, { kind: 'problem', row: problem.cell.row, column: problem.cell.column });
    }
  }
  return cells;
};
