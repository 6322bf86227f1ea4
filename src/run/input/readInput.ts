/** What a run reads: who the workbook is about, which year, its scores and measures. */
import { assess } from '../../assessment/assess.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Framework } from '../../framework/framework.ts';
import { frameworkOf } from '../../framework/frameworks.ts';
import { findFrameworkTab } from '../../framework/tab/findFrameworkTab.ts';
import type { OwnTab } from '../../grid/marks.ts';
import { MOST_CELLS, type Tab } from '../../grid/workbook.ts';
import type { MeasuresInUse } from '../../plan/library/measuresInUse.ts';
import type { Problem } from '../../problems/problem.ts';
import { UserError } from '../../problems/refusal.ts';
import { type IndicatorScores, readIndicatorScores } from '../../scores/indicatorScores.ts';
import type { Scores } from '../../scores/scores.ts';
import { findSettingsTab, readSettings, settingsForYear } from '../../settings/readSettings.ts';
import { nothingAnnounced, type Settings } from '../../settings/settings.ts';
import { type Voice, voiceOf, type Wording } from '../../words/voice.ts';
import { chooseFramework, knownFramework } from './frameworkOfYear.ts';
import { labelledProblem, placeLabelled } from './labelledFigures.ts';
import { readMergedScores } from './mergedScores.ts';
import { readMeasures } from './readMeasures.ts';
import {
  ofEarlierYears,
  otherYearsProblem,
  refuseUnusable,
  scorePlaces,
  tabsForScores,
  tooLargeTabs,
} from './scoreTabs.ts';

/** Who the workbook is about, which year, the scores in it, and the measures to draft from. */
export interface Input {
  readonly framework: Framework;
  readonly fiscalYear: number;
  /** Whether nobody gave the year. */
  readonly yearAssumed: boolean;
  readonly settings: Settings;
  /** Words what is written into tabs, in the digits that the settings ask for. */
  readonly voice: Voice;
  /** The announced scores of indicators, as far as staff have them. */
  readonly announcedIndicators: IndicatorScores;
  readonly scores: Scores;
  /** The tabs of staff that hold settings, a framework or measures. */
  readonly tabsRead: readonly string[];
  readonly measures: MeasuresInUse;
  readonly problems: readonly Problem[];
}

/**
 * Reads settings, framework, scores and measures of the assessed year.
 *
 * @param tabs the tabs that are not ours
 * @param language in which the result is worded
 * @param summaries those of ours that show earlier results
 * @throws UserError when there is neither a score tab nor an announced result, the tabs are of another year or of many
 *   agencies, or there is no usable framework for the year
 */
export const readInput = (
  tabs: readonly Tab[],
  language: Wording,
  summaries: readonly OwnTab[] = [],
): Input => {
  const settingsTab = findSettingsTab(tabs.map(({ grid }) => grid));
  const first = readSettings(settingsTab);
  refuseUnreadableYear(first.problems);
  const set = first.settings.fiscalYear;
  const frameworkTab = findFrameworkTab(tabs, set ?? undefined);
  const scoreTabs = tabsForScores(tabs, settingsTab);
  const grids = scoreTabs.map(({ grid }) => grid);
  const scoresIn = (framework: Framework, fiscalYear: number | null): Scores =>
    readMergedScores(scoreTabs, framework, { ...scorePlaces(first.settings, tabs), fiscalYear });

  let framework = chooseFramework(set, frameworkTab?.grid ?? null, grids);
  let scores = scoresIn(framework, set);
  // Columns that only a person can choose come first: their answers say the year, too.
  if (set === null && scores.questions.every(({ kind }) => kind !== 'column')) {
    const [only, ...more] = scores.years;
    if (more.length > 0) scores = { ...scores, questions: [{ kind: 'year', options: scores.years }] };
    else if (only !== undefined) {
      // Of a year that nobody knows the list of, the other tabs may be the assessed one's.
      framework = knownFramework(tabs, only) ?? framework;
      scores = scoresIn(framework, framework.fiscalYear);
    }
  }
  const { fiscalYear } = framework;
  const reading = set === null ? readSettings(settingsTab, fiscalYear) : first;
  const resultOf = (year: number): Assessment => {
    const own = year === fiscalYear ? framework : (frameworkOf(year) ?? framework);
    return assess(own, scoresIn(own, year), nothingAnnounced, reading.settings.combining);
  };
  const labelled = placeLabelled(reading.settings, summaries, { fiscalYear, years: scores.years, resultOf });
  const settings = settingsForYear(reading.settings, fiscalYear, labelled.kind === 'used');
  const tooLarge = tooLargeTabs(tabs);
  refuseUnusable(scores, framework, settings, tooLarge);
  // No tab says that it is of the year, some say that they are not: the announced result alone is shown.
  if (scores.otherYears.length > 0) scores = { ...scores, cells: [], tabs: new Map(), problems: [] };
  const earlier = ofEarlierYears(summaries, scores, fiscalYear, (year) => {
    const own = frameworkOf(year) ?? framework;
    return assess(own, scoresIn(own, null), nothingAnnounced, settings.combining);
  });
  if (earlier.length > 0) {
    throw new UserError({ code: 'other-year', fiscalYear, others: earlier, own: scores.tabsOfYear });
  }
  const measures = readMeasures(tabs, framework);
  return {
    framework,
    fiscalYear,
    yearAssumed: set === null && frameworkTab === null,
    settings,
    voice: voiceOf(settings.digits, language),
    announcedIndicators: announcedIndicators(
      settings,
      readIndicatorScores(
        grids.filter(({ name }) => !scores.itemTabs.includes(name)),
        framework,
        { fiscalYear, hasOtherYears: scores.years.some((year) => year !== fiscalYear) },
      ),
    ),
    scores,
    tabsRead: tabs.filter((tab) => !scoreTabs.includes(tab)).map(({ grid }) => grid.name),
    measures: measures.inUse,
    problems: [
      ...reading.problems,
      ...labelledProblem(reading.settings, labelled),
      ...otherYearsProblem(scores, fiscalYear),
      ...(scores.tabs.size === 0 ? [] : scores.problems),
      ...measures.problems,
      ...tooLarge.map((tab): Problem => ({ code: 'tab-too-large', tab, most: MOST_CELLS })),
    ],
  };
};

const announcedIndicators = (
  { announcedIndicators: given }: Settings,
  found: IndicatorScores,
): IndicatorScores => new Map([...found, ...given]);

const refuseUnreadableYear = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    if (problem.code === 'unreadable-setting' && problem.setting === 'fiscalYear') {
      throw new UserError({ code: 'unreadable-year', text: problem.text, cell: problem.cell });
    }
  }
};
