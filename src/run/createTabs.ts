/** Tabs to begin with: settings, score tabs, a framework and a measure library to edit. Nothing that exists is replaced. */

import { findFrameworkTab } from '../framework/tab/findFrameworkTab.ts';
import { createFrameworkTab as fillFrameworkTab } from '../framework/tab/frameworkPage.ts';
import { placeTab } from '../google/placeTab.ts';
import type { SpreadsheetAppPort } from '../google/port.ts';
import { readWorkbook } from '../google/readWorkbook.ts';
import { isEmpty } from '../grid/marks.ts';
import { measureLibrary } from '../plan/library/builtIn/library.ts';
import { findLibraryTab } from '../plan/library/findLibraryTab.ts';
import { createLibraryTab as fillLibraryTab } from '../plan/library/libraryPage.ts';
import { UserError } from '../problems/refusal.ts';
import { createScoreTab } from '../scores/scorePage.ts';
import { readSettings } from '../settings/readSettings.ts';
import { createSettings, findOpenSettings, writeSettings } from '../settings/settingsPage.ts';
import { isSameText } from '../thai/foldText.ts';
import { tabWords } from '../vocabulary/th.ts';
import { builtInFramework, frameworkOfYear, scorePlaces, tabsForScores } from './decide.ts';
import { readMergedScores } from './mergedScores.ts';
import { surveyOf } from './survey.ts';
import { makeScoreTabs, missingTabs, tabsOwn } from './yearTurn.ts';

/**
 * Makes the settings tab and the score tabs that are missing, for the assessed year (Buddhist era) or where none is set.
 *
 * @returns the names of the tabs that were made
 * @throws UserError when another year is set (`startYear` changes it), there is no framework of that year, the workbook's
 *   own cannot be used, or nothing is missing but no tab says its year
 */
export const createScoreTabs = (app: SpreadsheetAppPort, fiscalYear: number): string[] => {
  const spreadsheet = app.getActiveSpreadsheet();
  const { tabs, others } = surveyOf(readWorkbook(spreadsheet));
  const framework = frameworkOfYear(tabs, fiscalYear);
  const settingsTab = findOpenSettings(tabs);
  const { settings } = readSettings(settingsTab?.grid ?? null);
  if (settings.fiscalYear !== null && settings.fiscalYear !== fiscalYear) {
    throw new UserError({ code: 'year-differs', fiscalYear, set: settings.fiscalYear });
  }
  const found = readMergedScores(tabsForScores(others, settingsTab?.grid ?? null), framework, {
    ...scorePlaces(settings, tabs),
    fiscalYear,
  });
  if (settingsTab && found.years.some((year) => year !== fiscalYear)) {
    // Beside tabs of other years, only what says that it is of this one counts as there.
    const newTabs = missingTabs({ tabs: others, settingsTab: settingsTab.grid, settings, framework });
    makeScoreTabs(app, newTabs, framework, settings.digits);
    writeSettings(settingsTab, tabsOwn(settings));
    return newTabs.map(({ place }) => place.name);
  }
  const made: string[] = [];
  if (!settingsTab) {
    made.push(createSettings(spreadsheet, app, 0, { fiscalYear: String(fiscalYear) }).getName());
  }
  let index = tabs.length + made.length;
  for (const instrument of framework.instruments) {
    const name = settings.scoreTabs[instrument.code] ?? instrument.code;
    const standing = tabs.find(({ grid }) => isSameText(grid.name, name));
    if (standing && !isEmpty(standing)) continue;
    // Scores that stand in another tab are in use, and an empty tab must not come between; unless staff named a new one.
    if (found.tabs.has(instrument.code) && name === instrument.code) continue;
    const sheet = standing?.sheet ?? spreadsheet.insertSheet(name, index);
    if (!standing) index += 1;
    createScoreTab(sheet, app, instrument, framework, settings.digits);
    made.push(name);
  }
  const used = [...new Set(found.tabs.values())];
  if (made.length === 0 && used.length > 0 && found.tabsOfYear.length === 0) {
    throw new UserError({ code: 'tabs-without-year', tabs: used, fiscalYear });
  }
  return made;
};

/**
 * Makes a framework tab that staff may edit, from a built-in year. From then on it is used instead.
 *
 * @returns the tab's name
 * @throws UserError when no framework of that year is built in, or the workbook has a tab for it already
 */
export const createFrameworkTab = (app: SpreadsheetAppPort, fiscalYear: number): string => {
  const framework = builtInFramework(fiscalYear);
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = readWorkbook(spreadsheet);
  const standing = findFrameworkTab(tabs, fiscalYear);
  if (standing) throw new UserError({ code: 'framework-exists', tab: standing.grid.name });
  const sheet = placeTab(spreadsheet, tabs, tabWords.frameworkTab, String(fiscalYear));
  // Before the tab is filled: with its values it is there for good.
  sheet.activate();
  fillFrameworkTab(sheet, app, framework);
  return sheet.getName();
};

/**
 * Makes a measure library that staff may edit, from the built-in measures in the codes of a fiscal year. From then on its
 * measures are used instead, in every year.
 *
 * @returns the tab's name
 * @throws UserError when there is no framework of that year, the workbook's own cannot be used, or the workbook has a
 *   library already
 */
export const createLibraryTab = (app: SpreadsheetAppPort, fiscalYear: number): string => {
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = readWorkbook(spreadsheet);
  const standing = findLibraryTab(tabs, fiscalYear);
  if (standing) throw new UserError({ code: 'library-exists', tab: standing.grid.name });
  const framework = frameworkOfYear(tabs, fiscalYear);
  const sheet = placeTab(spreadsheet, tabs, tabWords.libraryTab, String(fiscalYear));
  sheet.activate();
  fillLibraryTab(sheet, app, measureLibrary, framework);
  return sheet.getName();
};
