/** Tabs to begin with: settings, score tabs, a framework and a measure library to edit. Nothing that exists is replaced. */

import type { Framework } from '../../framework/framework.ts';
import { findFrameworkTab } from '../../framework/tab/findFrameworkTab.ts';
import { frameworkPage } from '../../framework/tab/frameworkPage.ts';
import { holdsFramework } from '../../framework/tab/readFramework.ts';
import { makeTab, type Page } from '../../grid/page/page.ts';
import { findPlace, type Place } from '../../grid/page/place.ts';
import { isEmpty, type Tab, type Workbook } from '../../grid/workbook.ts';
import { builtIn } from '../../plan/library/builtIn/library.ts';
import { findLibraryTab } from '../../plan/library/findLibraryTab.ts';
import { libraryPage } from '../../plan/library/libraryPage.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Scores } from '../../scores/scores.ts';
import { readSettings } from '../../settings/readSettings.ts';
import type { Settings } from '../../settings/settings.ts';
import { findOpenSettings, settingEdits, settingsPage, settingsPlace } from '../../settings/settingsPage.ts';
import { isSameText } from '../../thai/foldText.ts';
import { voiceOf, type Wording } from '../../words/voice.ts';
import { basisBeforeResult } from '../basis.ts';
import type { Deed } from '../conversation/deed.ts';
import { builtInFramework, frameworkOfYear } from '../input/frameworkOfYear.ts';
import { readMergedScores } from '../input/mergedScores.ts';
import { othersScoreTabs, ownScoreTabs, scorePlaces } from '../input/scoreTabs.ts';
import { surveyOf } from '../input/survey.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { missingTabs, type NewTab, newTab, scoresOfYear, scoreTabEdits, tabsOwn } from '../year/newTabs.ts';

/**
 * Makes the settings tab and the score tabs that are missing, for the assessed year (Buddhist era) or where none is set.
 *
 * @returns the names of the tabs that were made
 * @throws UserError when another year is set (`startYear` changes it), there is no framework of that year, the workbook's
 *   own cannot be used, or nothing is missing but no tab says its year; Wanted as `settingEdits` does
 */
export const createScoreTabs = (
  workbook: Workbook,
  fiscalYear: number,
  language: Wording,
): Deed<string[]> => {
  const survey = surveyOf(workbook.tabs, ownedTables);
  const { tabs, others } = survey;
  const framework = frameworkOfYear(tabs, fiscalYear);
  const settingsTab = findOpenSettings(tabs);
  const grid = settingsTab?.grid ?? null;
  const { settings } = readSettings(grid);
  const writing = voiceOf(settings.digits, language);
  if (settings.fiscalYear !== null && settings.fiscalYear !== fiscalYear) {
    throw new UserError({ code: 'year-differs', fiscalYear, set: settings.fiscalYear });
  }
  const found = readMergedScores(ownScoreTabs(others, grid, settings), framework, {
    ...scorePlaces(settings, tabs),
    fiscalYear,
  });
  const basis = basisBeforeResult({ survey, settingsTab: grid, settings, itemTabs: found.itemTabs });
  if (settingsTab && found.years.some((year) => year !== fiscalYear)) {
    // Beside tabs of other years, only what says that it is of this one counts as there.
    const scores = scoresOfYear({ tabs: others, settingsTab: settingsTab.grid, settings, framework });
    const newTabs = missingTabs(others, framework, scores);
    return {
      edits: [
        ...scoreTabEdits(newTabs, framework, writing, settings),
        ...settingEdits(settingsTab, tabsOwn(settings), writing.vocabulary),
      ],
      answer: newTabs.map(({ place }) => place.name),
      basis,
    };
  }
  const foreign = othersScoreTabs(others, grid, settings);
  const newTabs = lackingTabs(tabs, framework, settings, { found, foreign });
  const used = [...new Set(found.tabs.values())];
  if (settingsTab && newTabs.length === 0 && used.length > 0 && found.tabsOfYear.length === 0) {
    throw new UserError({ code: 'tabs-without-year', tabs: used, fiscalYear });
  }
  const edits = scoreTabEdits(newTabs, framework, writing, settings);
  const answer = newTabs.map(({ place }) => place.name);
  if (settingsTab) return { edits, answer, basis };
  const place = settingsPlace(tabs, writing.vocabulary);
  const page = settingsPage({ fiscalYear: String(fiscalYear) }, writing.vocabulary);
  return { edits: [...makeTab(place, page), ...edits], answer: [place.name, ...answer], basis };
};

/** What stands of the year: scores in use, and the tabs that are another agency's. */
interface Standing {
  readonly found: Scores;
  readonly foreign: readonly Tab[];
}

const lackingTabs = (
  tabs: readonly Tab[],
  framework: Framework,
  { scoreTabs }: Settings,
  { found, foreign }: Standing,
): NewTab[] =>
  framework.instruments.flatMap((instrument): NewTab[] => {
    const name = scoreTabs[instrument.code] ?? instrument.code;
    const standing = tabs.find((tab) => isSameText(tab.grid.name, name) && !foreign.includes(tab));
    const isScores = standing !== undefined && standing.unread !== 'no-grid' && !isEmpty(standing);
    if (isScores) return [];
    // Scores that stand in another tab are in use, and an empty tab must not come between; unless staff named a new one.
    if (found.tabs.has(instrument.code) && name === instrument.code) return [];
    return [newTab(tabs, instrument, framework, name)];
  });

/**
 * Makes a framework tab that staff may edit, from a built-in year. From then on it is used instead.
 *
 * @returns the tab's name
 * @throws UserError when no framework of that year is built in, or the workbook has a tab for it already
 */
export const createFrameworkTab = (
  { tabs }: Workbook,
  fiscalYear: number,
  { vocabulary }: Wording,
): Deed<string> => {
  const framework = builtInFramework(fiscalYear);
  const standing = findFrameworkTab(tabs, fiscalYear);
  if (standing) throw new UserError({ code: 'framework-exists', tab: standing.grid.name });
  const place = findPlace(tabs, vocabulary.tabWords.frameworkTab, String(fiscalYear));
  return madeTab(place, frameworkPage(framework, vocabulary), frameworksIn(tabs));
};

/** Each says of which year it is. */
const frameworksIn = (tabs: readonly Tab[]): string[] =>
  tabs.filter(({ grid }) => holdsFramework(grid)).map(({ grid }) => grid.name);

const madeTab = (place: Place, page: Page, basis: readonly string[]): Deed<string> => ({
  edits: makeTab(place, page, true),
  answer: place.name,
  basis,
});

/**
 * Makes a measure library that staff may edit, from the built-in measures in the codes of a fiscal year. From then on its
 * measures are used instead, in every year.
 *
 * @returns the tab's name
 * @throws UserError when there is no framework of that year, the workbook's own cannot be used, or the workbook has a
 *   library already
 */
export const createLibraryTab = ({ tabs }: Workbook, fiscalYear: number, language: Wording): Deed<string> => {
  const standing = findLibraryTab(tabs, fiscalYear);
  if (standing) throw new UserError({ code: 'library-exists', tab: standing.grid.name });
  const framework = frameworkOfYear(tabs, fiscalYear);
  const place = findPlace(tabs, language.vocabulary.tabWords.libraryTab, String(fiscalYear));
  const page = libraryPage(builtIn(language).measures, framework, language.vocabulary);
  return madeTab(place, page, frameworksIn(tabs));
};
