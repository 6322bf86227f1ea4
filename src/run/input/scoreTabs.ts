/** Which tabs may hold scores, and which of them are of another year. */
import { announce } from '../../assessment/announce.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Framework } from '../../framework/framework.ts';
import { holdsFramework } from '../../framework/tab/readFramework.ts';
import type { TabGrid } from '../../grid/grid.ts';
import type { OwnTab } from '../../grid/marks/marks.ts';
import { factsOf } from '../../grid/reading/wanted.ts';
import type { Tab } from '../../grid/workbook.ts';
import { holdsLibrary } from '../../plan/library/findLibrary.ts';
import type { Problem } from '../../problems/problem.ts';
import { UserError } from '../../problems/refusal.ts';
import type { OtherYear } from '../../scores/problems.ts';
import type { ScorePlaces, Scores } from '../../scores/scores.ts';
import { agencyOfTab } from '../../scores/tabs/tabAgency.ts';
import type { Settings } from '../../settings/settings.ts';
import { sameInstruments } from '../../summary/readSummary.ts';
import { ofAgency } from '../../thai/sameAgency.ts';

/** The tabs that may hold scores: none of settings, frameworks or libraries. */
export const tabsForScores = (tabs: readonly Tab[], settingsTab: TabGrid | null): Tab[] =>
  tabs.filter(({ grid }) => grid !== settingsTab && !holdsFramework(grid) && !holdsLibrary(grid));

/** Of those, what the agency of the settings may use: no tab whose title names another one. All, where it has no name. */
export const ownScoreTabs = (
  tabs: readonly Tab[],
  settingsTab: TabGrid | null,
  { agency }: Pick<Settings, 'agency'>,
): Tab[] => ofAgency(tabsForScores(tabs, settingsTab), agency, ({ grid }) => agencyOfTab(grid));

/** Of those, what names another agency. */
export const othersScoreTabs = (
  tabs: readonly Tab[],
  settingsTab: TabGrid | null,
  settings: Pick<Settings, 'agency'>,
): Tab[] => {
  const own = ownScoreTabs(tabs, settingsTab, settings);
  return tabsForScores(tabs, settingsTab).filter((tab) => !own.includes(tab));
};

/** Of those, what names the agency in so many words. */
export const namedScoreTabs = (
  tabs: readonly Tab[],
  settingsTab: TabGrid | null,
  settings: Pick<Settings, 'agency'>,
): Tab[] => ownScoreTabs(tabs, settingsTab, settings).filter(({ grid }) => agencyOfTab(grid) !== '');

/** Where the settings say that scores stand, for every year but the one that `readScores` is told. */
export const scorePlaces = (
  { scoreTabs, scoreColumns }: Settings,
  tabs: readonly Tab[],
): Pick<ScorePlaces, 'tabs' | 'columns' | 'hiddenAmong'> => ({
  tabs: scoreTabs,
  columns: scoreColumns,
  hiddenAmong: (names) => {
    const asked = tabs.filter(({ grid }) => names.includes(grid.name));
    const areHidden = factsOf(asked, 'isHidden');
    return new Set(asked.flatMap(({ grid }, index) => (areHidden[index] ? [grid.name] : [])));
  },
});

/**
 * A table of many agencies is nobody's, and tabs of other years are never read. Where nothing else is there, the announced
 * result has to do, or the run ends.
 *
 * @throws UserError when there is neither
 */
export const refuseUnusable = (
  scores: Scores,
  framework: Framework,
  settings: Settings,
  tooLarge: readonly string[],
): void => {
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
  if (isNothing) throw new UserError({ code: 'no-score-tab', tooLarge });
};

/** Tabs whose cells are too many to be read. */
export const tooLargeTabs = (tabs: readonly Tab[]): string[] =>
  tabs.flatMap(({ grid, unread }) => (unread === 'too-large' ? [grid.name] : []));

/**
 * The tabs that do not say their year but give just what the summary of another year shows of their instrument: they are
 * of that year.
 */
export const ofEarlierYears = (
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

/** Tabs of other years, where the announced result alone is shown. */
export const otherYearsProblem = ({ otherYears }: Scores, fiscalYear: number): Problem[] => {
  const [first] = otherYears;
  return first ? [{ code: 'tabs-of-other-years', tab: first.tab, fiscalYear, others: otherYears }] : [];
};
