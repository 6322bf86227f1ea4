/** What a run reads: who the workbook is about, which year, its scores and measures. */
import { assess } from '../../assessment/assess.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Framework } from '../../framework/framework.ts';
import { findFrameworkTab } from '../../framework/tab/findFrameworkTab.ts';
import type { OwnTab } from '../../grid/marks/marks.ts';
import { MOST_CELLS, MOST_CELLS_IN_ALL } from '../../grid/reading/readableTabs.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { MeasuresInUse } from '../../plan/library/measuresInUse.ts';
import type { Problem } from '../../problems/problem.ts';
import { UserError } from '../../problems/refusal.ts';
import { type IndicatorScores, readIndicatorScores } from '../../scores/indicatorScores.ts';
import type { Scores } from '../../scores/scores.ts';
import { settingsForYear } from '../../settings/readSettings.ts';
import { nothingAnnounced, type Settings } from '../../settings/settings.ts';
import { type Voice, voiceOf, type Wording } from '../../words/voice.ts';
import { leftAloneProblem, refuseOthersScores, refuseOthersTabs, refuseUnnamed } from './agencies.ts';
import { type OwnWorkbook, ownWorkbook } from './dossier.ts';
import { chooseFramework, frameworkBeside } from './frameworkOfYear.ts';
import { labelledProblem, othersProblems, placeLabelled, type YearResults } from './labelledFigures.ts';
import { readMergedScores } from './mergedScores.ts';
import { readMeasures } from './readMeasures.ts';
import {
  ofEarlierYears,
  othersScoreTabs,
  otherYearsProblem,
  ownScoreTabs,
  refuseUnusable,
  scorePlaces,
  tabsForScores,
  tooLargeTabs,
} from './scoreTabs.ts';
import type { Survey } from './survey.ts';

/** Who the workbook is about, which year, the scores in it, and the measures to draft from. */
export interface Input {
  /** The workbook as the agency's: with only its own summaries and tables. */
  readonly survey: Survey;
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
 * @param whole all that the workbook holds, whosever it is
 * @param language in which the result is worded
 * @throws UserError when there is neither a score tab nor an announced result, the tabs are of another year or of many
 *   agencies, the scores are another agency's, nobody gave the agency's name where the year has tabs of several, or there
 *   is no usable framework for the year
 */
export const readInput = (whole: Survey, language: Wording): Input => {
  const own = ownWorkbook(whole);
  const { survey } = own;
  const { summaries, others: tabs } = survey;
  const asSet = firstSettings(own);
  const assessed = readAssessed(own, asSet.settings);
  const { yearAssumed, framework, scores, scoreTabs } = assessed;
  const { fiscalYear } = framework;
  refuseOthers(own, asSet.settings, framework, scores);
  // Where no year is set, it is known only now, and with it whose announced figures are meant.
  const known = asSet.settings.fiscalYear === null ? own.settingsOf(fiscalYear) : asSet;
  const resultOf = resultsIn(tabs, assessed, known.settings);
  const { settings, problems } = settingsOfYear(survey, known, {
    fiscalYear,
    years: scores.years,
    resultOf: (year) => resultOf(year, year),
  });
  refuseUnusable(scores, framework, settings, tooLargeTabs(tabs));
  const used = usableScores(scores, fiscalYear, summaries, (year) => resultOf(year, null));
  const result = assess(framework, used, nothingAnnounced, settings.combining);
  refuseOthersScores(survey, used, result, { agency: settings.agency, fiscalYear });
  const measures = readMeasures(tabs, framework, language);
  return {
    survey,
    framework,
    fiscalYear,
    yearAssumed,
    settings,
    voice: voiceOf(settings.digits, language),
    announcedIndicators: announcedIndicators(settings, used, framework, scoreTabs),
    scores: used,
    tabsRead: tabs.filter((tab) => !scoreTabs.includes(tab)).map(({ grid }) => grid.name),
    measures: measures.inUse,
    problems: [
      ...problems,
      ...otherYearsProblem(used, fiscalYear),
      ...(used.tabs.size === 0 ? [] : used.problems),
      ...measures.problems,
      ...tooLargeProblems(tabs),
    ],
  };
};

/** @throws UserError when nobody gave the agency's name where the year has tabs of several, or its tabs are another agency's */
const refuseOthers = (own: OwnWorkbook, settings: Settings, framework: Framework, scores: Scores): void => {
  const { fiscalYear } = framework;
  refuseUnnamed(own.survey, settings.agency, fiscalYear);
  refuseOthersTabs(own, settings, scores, (tabs) =>
    readMergedScores(tabs, framework, { ...scorePlaces(settings, own.survey.others), fiscalYear }),
  );
};

/**
 * What the scores in the tabs come to by themselves, by the framework of a year: those of the tabs of some year, or, where
 * that is null, of tabs of any.
 */
const resultsIn =
  (tabs: readonly Tab[], { framework, scoresIn }: Assessed, { combining }: Settings) =>
  (year: number, tabsOf: number | null): Assessment => {
    const ofYear = frameworkBeside(framework, tabs, year);
    return assess(ofYear, scoresIn(ofYear, tabsOf), nothingAnnounced, combining);
  };

/** The settings as they are for the assessed year, and what is wrong with them, or left alone because of them. */
const settingsOfYear = (
  survey: Survey,
  known: ReturnType<OwnWorkbook['settingsOf']>,
  results: YearResults,
): { readonly settings: Settings; readonly problems: readonly Problem[] } => {
  const { fiscalYear } = results;
  const labelled = placeLabelled(known.settings, survey.summaries, results);
  const isLabelUsed = labelled.kind === 'used';
  const settings = settingsForYear(known.settings, fiscalYear, isLabelUsed);
  return {
    settings,
    problems: [
      ...known.problems,
      ...othersProblems(known.settings, fiscalYear, isLabelUsed),
      ...leftAloneProblem(survey, settings.agency, fiscalYear),
      ...labelledProblem(known.settings, labelled),
    ],
  };
};

const tooLargeProblems = (tabs: readonly Tab[]): Problem[] =>
  tooLargeTabs(tabs).map((tab) => ({
    code: 'tab-too-large',
    tab,
    most: MOST_CELLS,
    inAll: MOST_CELLS_IN_ALL,
  }));

/** The assessed year's framework and scores, before anything is refused. */
interface Assessed {
  readonly yearAssumed: boolean;
  readonly framework: Framework;
  readonly scores: Scores;
  /** The tabs that scores are looked for in. */
  readonly scoreTabs: readonly Tab[];
  /** The scores of a year in these tabs; null: of whichever year they are. */
  readonly scoresIn: (framework: Framework, fiscalYear: number | null) => Scores;
}

const readAssessed = (
  { survey: { others: tabs }, settingsTab }: OwnWorkbook,
  settings: Settings,
): Assessed => {
  const set = settings.fiscalYear;
  const grid = settingsTab?.grid ?? null;
  const own = ownScoreTabs(tabs, grid, settings);
  const frameworkTab = findFrameworkTab(tabs, set ?? undefined);
  const framework = chooseFramework(
    set,
    frameworkTab?.grid ?? null,
    own.map((tab) => tab.grid),
  );
  const readIn = (from: readonly Tab[]) => (ofYear: Framework, fiscalYear: number | null) =>
    readMergedScores(from, ofYear, { ...scorePlaces(settings, tabs), fiscalYear });
  // Tabs that wait for scores may bear the name that was set when they were made: see `refuseOthersTabs`.
  const foreign = othersScoreTabs(tabs, grid, settings);
  const hasOwn = foreign.length === 0 || readIn(own)(framework, set).tabsOfYear.length > 0;
  const scoreTabs = hasOwn ? own : tabsForScores(tabs, grid);
  const scoresIn = readIn(scoreTabs);
  const scores = scoresIn(framework, set);
  const yearAssumed = set === null && frameworkTab === null;
  const found = { yearAssumed, framework, scores, scoreTabs, scoresIn };
  // Columns that only a person can choose come first: their answers say the year, too.
  if (set !== null || scores.questions.some(({ kind }) => kind === 'column')) return found;
  const [only, ...more] = scores.years;
  if (more.length > 0) {
    return { ...found, scores: { ...scores, questions: [{ kind: 'year', options: scores.years }] } };
  }
  if (only === undefined) return found;
  // Of a year that nobody knows the list of, the other tabs may be the assessed one's.
  const known = frameworkBeside(framework, tabs, only);
  return { ...found, framework: known, scores: scoresIn(known, known.fiscalYear) };
};

/** @throws UserError for scores that an earlier year's summary shows */
const usableScores = (
  scores: Scores,
  fiscalYear: number,
  summaries: readonly OwnTab[],
  resultOf: (fiscalYear: number) => Assessment,
): Scores => {
  // No tab says that it is of the year, some say that they are not: the announced result alone is shown.
  const used =
    scores.otherYears.length > 0 ? { ...scores, cells: [], tabs: new Map(), problems: [] } : scores;
  const earlier = ofEarlierYears(summaries, used, fiscalYear, resultOf);
  if (earlier.length > 0) {
    throw new UserError({ code: 'other-year', fiscalYear, others: earlier, own: used.tabsOfYear });
  }
  return used;
};

const announcedIndicators = (
  { announcedIndicators: given }: Settings,
  { itemTabs, years }: Scores,
  framework: Framework,
  scoreTabs: readonly Tab[],
): IndicatorScores => {
  const { fiscalYear } = framework;
  const grids = scoreTabs.map(({ grid }) => grid).filter(({ name }) => !itemTabs.includes(name));
  const hasOtherYears = years.some((year) => year !== fiscalYear);
  return new Map([...readIndicatorScores(grids, framework, { fiscalYear, hasOtherYears }), ...given]);
};

/** The settings as they stand while nobody knows the year. */
const firstSettings = ({ settingsOf }: OwnWorkbook) => {
  const first = settingsOf();
  for (const problem of first.problems) {
    if (problem.code === 'unreadable-setting' && problem.setting === 'fiscalYear') {
      throw new UserError({ code: 'unreadable-year', text: problem.text, cell: problem.cell });
    }
  }
  return first;
};
