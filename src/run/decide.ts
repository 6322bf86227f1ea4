/** From the tabs as read to everything a run decides before it writes. */

import { announce } from '../assessment/announce.ts';
import { announcedProblems, indicatorProblems } from '../assessment/announced.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Framework, ItemCode, PartCode } from '../framework/framework.ts';
import { frameworkOf, frameworks, newestFramework } from '../framework/frameworks.ts';
import { likelyFramework } from '../framework/likelyFramework.ts';
import { findFrameworkTab } from '../framework/tab/findFrameworkTab.ts';
import { holdsFramework, readFramework } from '../framework/tab/readFramework.ts';
import type { Dossier } from '../grid/dossier.ts';
import type { TabGrid } from '../grid/grid.ts';
import type { OwnTab } from '../grid/marks.ts';
import { factOf, type Tab } from '../grid/workbook.ts';
import { checkSelection } from '../plan/checkSelection.ts';
import { draftPlan, readyLibrary } from '../plan/draft.ts';
import { holdsLibrary } from '../plan/library/findLibrary.ts';
import type { MeasuresInUse } from '../plan/library/measuresInUse.ts';
import type { DraftMeasure } from '../plan/measureRow.ts';
import { selectItems } from '../plan/select.ts';
import type { Problem } from '../problems/problem.ts';
import { UserError } from '../problems/refusal.ts';
import { type IndicatorScores, readIndicatorScores } from '../scores/indicatorScores.ts';
import type { OtherYear } from '../scores/problems.ts';
import type { ScorePlaces, Scores } from '../scores/scores.ts';
import { findSettingsTab, readSettings, settingsForYear } from '../settings/readSettings.ts';
import {
  type AnnouncedInput,
  isAnnounced,
  isSaidBy,
  nothingAnnounced,
  type Selection,
  type Settings,
} from '../settings/settings.ts';
import { sameInstruments, showsAnnounced } from '../summary/readSummary.ts';
import { type Voice, voiceOf } from '../words/voice.ts';
import { readMergedScores } from './mergedScores.ts';
import { readMeasures } from './readMeasures.ts';

/** Who the workbook is about, which year, the scores in it, and the measures to draft from. */
export interface Input {
  readonly framework: Framework;
  readonly fiscalYear: number;
  /** Whether nobody gave the year. */
  readonly yearAssumed: boolean;
  readonly settings: Settings;
  /** Speaks as the settings ask. */
  readonly voice: Voice;
  /** The announced scores of indicators, as far as staff have them. */
  readonly announcedIndicators: IndicatorScores;
  readonly scores: Scores;
  readonly measures: MeasuresInUse;
  readonly problems: readonly Problem[];
}

export interface Decision extends Input {
  /** What the result, and all that is made of it, is of. */
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  /** The selection in use: without codes that the framework lacks. */
  readonly selection: Selection;
  readonly selected: readonly string[];
  /** For the selected items, by issue. */
  readonly drafted: readonly DraftMeasure[];
  /** The library's draft for any items, selected or not. */
  readonly draftFor: (items: readonly ItemCode[]) => DraftMeasure[];
}

/**
 * Reads settings, framework, scores and measures of the assessed year.
 *
 * @param tabs the tabs that are not ours
 * @param summaries those of ours that show earlier results
 * @throws UserError when there is neither a score tab nor an announced result, the tabs are of another year or of many
 *   agencies, or there is no usable framework for the year
 */
export const readInput = (tabs: readonly Tab[], summaries: readonly OwnTab[] = []): Input => {
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
  refuseUnusable(scores, framework, settings);
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
    voice: voiceOf(settings.digits),
    announcedIndicators: announcedIndicators(
      settings,
      readIndicatorScores(
        grids.filter(({ name }) => !scores.itemTabs.includes(name)),
        framework,
        { fiscalYear, hasOtherYears: scores.years.some((year) => year !== fiscalYear) },
      ),
    ),
    scores,
    measures: measures.inUse,
    problems: [
      ...reading.problems,
      ...labelledProblem(reading.settings, labelled),
      ...otherYearsProblem(scores, fiscalYear),
      ...(scores.tabs.size === 0 ? [] : scores.problems),
      ...measures.problems,
    ],
  };
};

/** The tabs that may hold scores: none of settings, frameworks or libraries. */
export const tabsForScores = (tabs: readonly Tab[], settingsTab: TabGrid | null): Tab[] =>
  tabs.filter(({ grid }) => grid !== settingsTab && !holdsFramework(grid) && !holdsLibrary(grid));

/** Where the settings say that scores stand, for every year but the one that `readScores` is told. */
export const scorePlaces = (
  { scoreTabs, scoreColumns }: Settings,
  tabs: readonly Tab[],
): Pick<ScorePlaces, 'tabs' | 'columns' | 'isHidden'> => ({
  tabs: scoreTabs,
  columns: scoreColumns,
  isHidden: (name) => {
    const tab = tabs.find(({ grid }) => grid.name === name);
    return tab !== undefined && factOf(tab, 'isHidden');
  },
});

/**
 * A table of many agencies is nobody's, and tabs of other years are never read. Where nothing else is there, the announced
 * result has to do, or the run ends.
 */
const refuseUnusable = (scores: Scores, framework: Framework, settings: Settings): void => {
  const isNothing = scores.tabs.size === 0;
  const many = scores.problems.find((problem) => problem.code === 'many-agencies');
  if (isNothing && many) throw new UserError(many);
  const isAnnouncedAlone = scores.tabsOfYear.length === 0 && (isNothing || scores.otherYears.length > 0);
  if (isAnnouncedAlone && announce(framework, settings.announced) !== null) return;
  if (scores.otherYears.length > 0) {
    const named = new Map(scores.otherYears.map((one) => [one.tab, one]));
    throw new UserError({
      code: 'other-year',
      fiscalYear: framework.fiscalYear,
      others: [...named.values()],
      own: scores.tabsOfYear,
    });
  }
  if (isNothing) throw new UserError({ code: 'no-score-tab' });
};

/**
 * The tabs that do not say their year but give just what the summary of another year shows of their instrument: they are
 * of that year.
 */
const ofEarlierYears = (
  summaries: readonly OwnTab[],
  { tabs, tabsOfYear }: Scores,
  fiscalYear: number,
  resultOf: (fiscalYear: number) => Assessment,
): OtherYear[] => {
  const silent = [...tabs].filter(([, tab]) => !tabsOfYear.includes(tab));
  if (silent.length === 0) return [];
  return summaries
    .filter((one) => one.fiscalYear !== fiscalYear)
    .flatMap((one) => {
      const same = sameInstruments(one, resultOf(one.fiscalYear).computed.instruments);
      return silent.flatMap(([instrument, tab]) =>
        same.includes(instrument)
          ? [{ instrument, tab, year: one.fiscalYear, reason: 'summary' as const }]
          : [],
      );
    });
};

/** What is known of announced figures that stand beside labels, without a year. */
export type Labelled =
  | { readonly kind: 'none' }
  /** They are those of the assessed year. */
  | { readonly kind: 'used'; readonly fiscalYear: number }
  /** They are another year's, or the table has them already. */
  | { readonly kind: 'other'; readonly fiscalYear: number }
  /** The table has other figures of the year. */
  | { readonly kind: 'contradicted'; readonly fiscalYear: number }
  /** The workbook holds scores of several years, and nothing tells whose they are. */
  | { readonly kind: 'unknown' };

/** The scores of a workbook, year by year. */
export interface YearResults {
  /** The assessed one. */
  readonly fiscalYear: number;
  /** The years that score tabs say they are of. */
  readonly years: readonly number[];
  readonly resultOf: (fiscalYear: number) => Assessment;
}

/**
 * Whose figures stand beside labels: the assessed year's, unless the table of years or an earlier summary has just these
 * for another one, or the scores of another year fit them better.
 */
export const placeLabelled = (
  settings: Settings,
  summaries: readonly OwnTab[],
  { fiscalYear, years, resultOf }: YearResults,
): Labelled => {
  const { labelled } = settings;
  if (!labelled) return { kind: 'none' };
  const other = yearOfLabelled(settings, summaries, fiscalYear);
  if (other !== null) return { kind: 'other', fiscalYear: other };
  const own = settings.years.find((one) => one.fiscalYear === fiscalYear);
  if (own && isAnnounced(own.announced)) {
    const isSame = isSaidBy(labelled.announced, own.announced);
    return { kind: isSame ? 'other' : 'contradicted', fiscalYear };
  }
  const others = years.filter((year) => year !== fiscalYear);
  if (others.length === 0) return { kind: 'used', fiscalYear };
  const distance = (year: number): number => distanceTo(labelled.announced, resultOf(year));
  const isNearer = others.some((year) => distance(year) < distance(fiscalYear));
  return isNearer ? { kind: 'unknown' } : { kind: 'used', fiscalYear };
};

/** How far announced figures are from computed ones, in points a part; infinite where there is nothing to compare. */
const distanceTo = ({ parts }: AnnouncedInput, { computed }: Assessment): number => {
  const away = (Object.keys(parts) as PartCode[]).flatMap((part) => {
    const [given, { score }] = [parts[part], computed.parts[part]];
    return given === null || score === null ? [] : [Math.abs(given - score)];
  });
  return away.length === 0 ? Number.POSITIVE_INFINITY : away.reduce((sum, one) => sum + one, 0) / away.length;
};

/** So few figures may be the same by chance; as for summaries. */
const FEWEST_SAME = 2;

/**
 * The year whose figures stand beside labels, when it is another than the assessed one: the table of years or an earlier
 * summary shows just these figures, at least two. Null when nothing does.
 */
const yearOfLabelled = (
  { labelled, years }: Settings,
  summaries: readonly OwnTab[],
  fiscalYear: number,
): number | null => {
  if (!labelled) return null;
  const { announced } = labelled;
  const figures = { ...announced.parts, overall: announced.overall };
  if (Object.values(figures).filter((figure) => figure !== null).length < FEWEST_SAME) return null;
  const found =
    years.find((one) => one.fiscalYear !== fiscalYear && isSaidBy(announced, one.announced)) ??
    summaries.find((one) => one.fiscalYear !== fiscalYear && showsAnnounced(one, figures));
  return found?.fiscalYear ?? null;
};

/** What is to be said of figures beside labels. */
const labelledProblem = ({ labelled }: Settings, place: Labelled): Problem[] => {
  const [cell] = labelled ? Object.values(labelled.cells) : [];
  if (!cell || place.kind === 'none') return [];
  return place.kind === 'unknown' || place.kind === 'contradicted'
    ? [{ code: 'announced-year-unknown', cell, isContradicted: place.kind === 'contradicted' }]
    : [
        {
          code: 'announced-beside-labels',
          cell,
          fiscalYear: place.fiscalYear,
          isUsed: place.kind === 'used',
        },
      ];
};

/** Tabs of other years, where the announced result alone is shown. */
const otherYearsProblem = ({ otherYears }: Scores, fiscalYear: number): Problem[] => {
  const [first] = otherYears;
  return first ? [{ code: 'tabs-of-other-years', tab: first.tab, fiscalYear, others: otherYears }] : [];
};

const announcedIndicators = (
  { announcedIndicators: given }: Settings,
  found: IndicatorScores,
): IndicatorScores => new Map([...found, ...given]);

/** Computes the result and drafts the plan. */
export const decide = (input: Input): Decision => {
  const { framework, fiscalYear, settings, scores, measures, voice } = input;
  const assessment = assess(framework, scores, settings.announced, settings.combining);
  const { selection, problems: selectionProblems } = checkSelection(framework, assessment, settings);
  const selected = selectItems(assessment, selection);
  const library = readyLibrary(measures.measures, framework, fiscalYear, voice, measures.leftOut);
  return {
    ...input,
    dossier: { agency: settings.agency, fiscalYear },
    assessment,
    selection,
    selected,
    draftFor: (items) => draftPlan(library, assessment, items, settings),
    drafted: draftPlan(library, assessment, selected, settings),
    problems: [
      ...input.problems,
      ...selectionProblems,
      ...announcedProblems(framework, assessment, settings, scores),
      ...indicatorProblems(framework, assessment, input.announcedIndicators),
    ],
  };
};

const refuseUnreadableYear = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    if (problem.code === 'unreadable-setting' && problem.setting === 'fiscalYear') {
      throw new UserError({ code: 'unreadable-year', text: problem.text, cell: problem.cell });
    }
  }
};

/** The framework in the workbook's own tab, else the built-in one of the year, else the one whose titles the tabs have. */
const chooseFramework = (
  fiscalYear: number | null,
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
export const frameworkOfYear = (tabs: readonly Tab[], fiscalYear: number): Framework => {
  const tab = findFrameworkTab(tabs, fiscalYear);
  return tab ? usableFramework(tab.grid) : builtInFramework(fiscalYear);
};

/** The framework of a year: the workbook's own where it can be used, else the built-in one; null when there is none. */
export const knownFramework = (tabs: readonly Tab[], year: number): Framework | null => {
  try {
    return frameworkOfYear(tabs, year);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Its tab cannot be used, or there is none: what is built in has to do.
    return frameworkOf(year);
  }
};

const usableFramework = (tab: TabGrid): Framework => {
  const { framework, problems } = readFramework(tab);
  if (framework) return framework;
  throw new UserError({ code: 'framework-unusable', tab: tab.name, problems });
};

/** @throws UserError when no framework of that year is built in */
export const builtInFramework = (fiscalYear: number): Framework => {
  const framework = frameworkOf(fiscalYear);
  if (framework) return framework;
  const supported = frameworks.map((one) => one.fiscalYear);
  throw new UserError({ code: 'unsupported-year', fiscalYear, supported, of: 'workbook' });
};
