/** The tabs that decisions are made on. A tab that nothing is read from may change at any time: a clock, a calendar. */
import type { TabGrid } from '../grid/grid.ts';
import type { Settings } from '../settings/settings.ts';
import type { Decision } from './decide.ts';
import { ownScoreTabs } from './input/scoreTabs.ts';
import type { Survey } from './input/survey.ts';

/** Ours, and of those of staff the named ones, each once, from left to right. */
const withOurs = ({ tabs, others }: Survey, named: Iterable<string>): string[] => {
  const staff = new Set(others.map(({ grid }) => grid.name));
  const read = new Set(named);
  return tabs.map(({ grid }) => grid.name).filter((name) => !staff.has(name) || read.has(name));
};

/** The tabs that a result and all that is made of it are decided on: ours, and those of staff that hold any of it. */
export const basisOf = ({
  survey,
  scores,
  announcedIndicators,
  tabsRead,
  past,
}: Pick<Decision, 'survey' | 'scores' | 'announcedIndicators' | 'tabsRead' | 'past'>): string[] =>
  withOurs(survey, [
    ...tabsRead,
    ...scores.itemTabs,
    ...scores.tabs.values(),
    ...[...announcedIndicators.values()].map(({ cell }) => cell.tab),
    ...(past ? [past.tab] : []),
  ]);

/** A workbook in which something is decided before there is a result. */
interface BeforeResult {
  readonly survey: Survey;
  readonly settingsTab: TabGrid | null;
  readonly settings: Settings;
  /** The tabs with items, of whichever year, as they were found when scores were read. */
  readonly itemTabs: readonly string[];
}

/**
 * The tabs that are looked at before there is a result: ours, settings, frameworks and libraries, the titles that name another
 * agency, and whatever holds items, of whichever year.
 */
export const basisBeforeResult = ({ survey, settingsTab, settings, itemTabs }: BeforeResult): string[] => {
  const forScores = ownScoreTabs(survey.others, settingsTab, settings);
  const others = survey.others.filter((tab) => !forScores.includes(tab));
  return withOurs(survey, [...others.map(({ grid }) => grid.name), ...itemTabs]);
};
