/** From the tabs as read to everything a run decides before it writes. */
import { announcedProblems } from '../assessment/announced.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Framework, ItemCode } from '../framework/framework.ts';
import { frameworkOf, frameworks, newestFramework } from '../framework/frameworks.ts';
import { readFramework } from '../framework/readFramework.ts';
import { checkSelection } from '../plan/checkSelection.ts';
import { draftPlan, readyLibrary } from '../plan/draft.ts';
import { holdsLibrary } from '../plan/findLibrary.ts';
import type { MeasuresInUse } from '../plan/measuresInUse.ts';
import type { Draft, DraftRow } from '../plan/plan.ts';
import { selectItems } from '../plan/select.ts';
import type { Problem } from '../problem.ts';
import type { TabGrid } from '../scores/grid.ts';
import { likelyFramework } from '../scores/likelyFramework.ts';
import type { Scores } from '../scores/readScores.ts';
import { findSettingsTab, readSettings } from '../settings/readSettings.ts';
import type { Selection, Settings } from '../settings/settings.ts';
import { describeProblem, errorWords, planWords } from '../strings/th.ts';
import { findFrameworkTab } from '../tabs/frameworkTab.ts';
import type { OpenTab } from '../tabs/readWorkbook.ts';
import { inDigits } from '../thai/digits.ts';
import { UserError } from '../userError.ts';
import { readMergedScores } from './mergedScores.ts';
import { readMeasures } from './readMeasures.ts';

/** Who the workbook is about, which year, the scores in it, and the measures to draft from. */
export interface Input {
  readonly framework: Framework;
  readonly fiscalYear: number;
  /** Whether nobody gave the year. */
  readonly yearAssumed: boolean;
  readonly settings: Settings;
  readonly scores: Scores;
  readonly measures: MeasuresInUse;
  readonly problems: readonly Problem[];
}

export interface Decision extends Input {
  readonly assessment: Assessment;
  /** The selection in use: without codes that the framework lacks. */
  readonly selection: Selection;
  readonly selected: readonly string[];
  readonly draft: Draft;
  /** The library's draft for any items, selected or not. */
  readonly draftFor: (items: readonly ItemCode[]) => DraftRow[];
}

/**
 * Reads settings, framework, scores and measures.
 *
 * @param tabs the tabs that are not ours
 * @throws UserError when there is no score tab, or no usable framework for the year
 */
export const readInput = (tabs: readonly OpenTab[]): Input => {
  const settingsTab = findSettingsTab(tabs.map(({ grid }) => grid));
  const { settings, problems } = readSettings(settingsTab);
  refuseUnreadableYear(settings, problems);
  const frameworkTab = findFrameworkTab(tabs, settings.fiscalYear ?? undefined);
  const scoreTabs = tabs.filter(
    (tab) => tab.grid !== settingsTab && tab !== frameworkTab && !holdsLibrary(tab.grid),
  );
  const grids = scoreTabs.map(({ grid }) => grid);
  const framework = chooseFramework(settings, frameworkTab?.grid ?? null, grids);
  const scores = readMergedScores(scoreTabs, framework, {
    tabs: settings.scoreTabs,
    columns: settings.scoreColumns,
    fiscalYear: settings.fiscalYear,
  });
  if (scores.tabs.size === 0) {
    const many = scores.problems.find(({ code }) => code === 'many-agencies');
    if (!many) throw new UserError('no-score-tab', errorWords.noScoreTab);
    const { what, todo } = describeProblem(many);
    throw new UserError('many-agencies', `${what} ${todo}`);
  }
  const measures = readMeasures(tabs, framework);
  return {
    framework,
    fiscalYear: framework.fiscalYear,
    yearAssumed: settings.fiscalYear === null && frameworkTab === null,
    settings,
    scores,
    measures: measures.inUse,
    problems: [...problems, ...scores.problems, ...measures.problems],
  };
};

/** Computes the result and drafts the plan. */
export const decide = (input: Input): Decision => {
  const { framework, fiscalYear, settings, scores, measures } = input;
  const assessment = assess(framework, scores, settings.announced, settings.combining);
  const { selection, problems: selectionProblems } = checkSelection(framework, assessment, settings);
  const selected = selectItems(assessment, selection);
  const library = readyLibrary(measures.measures, framework, fiscalYear, settings.digits, measures.leftOut);
  const write = (text: string): string => inDigits(text, settings.digits);
  return {
    ...input,
    assessment,
    selection,
    selected,
    draftFor: (items) => draftPlan(library, assessment, items, settings),
    draft: {
      issues: framework.issues.map(({ number, name }) => ({
        number,
        name: write(planWords.issue(number, name)),
        nameWithoutMeasure: write(planWords.issueWithoutMeasure(planWords.issue(number, name))),
      })),
      rows: draftPlan(library, assessment, selected, settings),
    },
    problems: [
      ...input.problems,
      ...selectionProblems,
      ...announcedProblems(framework, assessment, settings, scores),
    ],
  };
};

const refuseUnreadableYear = (settings: Settings, problems: readonly Problem[]): void => {
  const cell = settings.cells.fiscalYear;
  for (const problem of problems) {
    if (problem.code === 'unreadable-setting' && problem.cell.row === cell?.row) {
      throw new UserError('unreadable-year', errorWords.unreadableYear(problem.text, problem.cell));
    }
  }
};

/** The framework in the workbook's own tab, else the built-in one of the year, else the one whose titles the tabs have. */
const chooseFramework = (
  { fiscalYear }: Settings,
  frameworkTab: TabGrid | null,
  grids: readonly TabGrid[],
): Framework => {
  if (frameworkTab) return usableFramework(frameworkTab);
  if (fiscalYear !== null) return builtInFramework(fiscalYear);
  const inDoubt = newestFramework();
  return likelyFramework(grids, [inDoubt, ...frameworks.filter((framework) => framework !== inDoubt)]);
};

/**
 * The framework of a fiscal year: the workbook's own where there is one, else the built-in one.
 *
 * @throws UserError when there is neither, or the workbook's own cannot be used
 */
export const frameworkOfYear = (tabs: readonly OpenTab[], fiscalYear: number): Framework => {
  const tab = findFrameworkTab(tabs, fiscalYear);
  return tab ? usableFramework(tab.grid) : builtInFramework(fiscalYear);
};

const usableFramework = (tab: TabGrid): Framework => {
  const { framework, problems } = readFramework(tab);
  if (framework) return framework;
  const sentences = problems.map(describeProblem).map(({ what, todo }) => `${what} ${todo}`);
  throw new UserError('framework-unusable', errorWords.frameworkUnusable(tab.name, sentences));
};

/** @throws UserError when no framework of that year is built in */
export const builtInFramework = (fiscalYear: number): Framework => {
  const framework = frameworkOf(fiscalYear);
  if (framework) return framework;
  const supported = frameworks.map((one) => one.fiscalYear).join(', ');
  throw new UserError('unsupported-year', errorWords.unsupportedYear(fiscalYear, supported));
};
