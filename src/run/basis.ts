/** The tabs that decisions are made on. A tab that nothing is read from may change at any time: a clock, a calendar. */
import type { Framework } from '../framework/framework.ts';
import type { TabGrid } from '../grid/grid.ts';
import { readScores } from '../scores/readScores.ts';
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

/** A workbook, and the year that something is decided of before there is a result of it. */
interface BeforeResult {
  readonly survey: Survey;
  readonly settingsTab: TabGrid | null;
  readonly settings: Settings;
  readonly framework: Framework;
}

/**
 * The tabs that are looked at before there is a result: ours, settings, frameworks and libraries, the titles that name another
 * agency, and whatever holds items, of whichever year.
 */
export const basisBeforeResult = ({ survey, settingsTab, settings, framework }: BeforeResult): string[] => {
  const forScores = ownScoreTabs(survey.others, settingsTab, settings);
  const { itemTabs } = readScores(
    forScores.map(({ grid }) => grid),
    framework,
    { tabs: settings.scoreTabs, columns: settings.scoreColumns, fiscalYear: null },
  );
  const others = survey.others.filter((tab) => !forScores.includes(tab));
  return withOurs(survey, [...others.map(({ grid }) => grid.name), ...itemTabs]);
};
