import { findSettingsTab, readSettings } from '../settings/readSettings.ts';
import type { SpreadsheetAppPort } from '../tabs/port.ts';
import { readWorkbook } from '../tabs/readWorkbook.ts';
import { writeAnnounced, writeSettings } from '../tabs/settingsTab.ts';
import { surveyOf } from './survey.ts';
import { figuresOf, labelledKeys, labelledYearOf } from './yearTurn.ts';

/**
 * Puts announced figures that stand beside labels into the table of years, in the row of the year they are of: that whose
 * summary shows them, else the one that is set. First the row, then the labels' cells, so that nothing is lost between.
 * Does nothing where there are none, or no year is set.
 *
 * @throws UserError when the table has other figures of that year
 */
export const moveAnnounced = (app: SpreadsheetAppPort): null => {
  const { tabs, summaries } = surveyOf(readWorkbook(app.getActiveSpreadsheet()));
  const grid = findSettingsTab(tabs.map((tab) => tab.grid));
  const settingsTab = tabs.find((tab) => tab.grid === grid);
  const { settings } = readSettings(grid);
  const { labelled, fiscalYear } = settings;
  if (!settingsTab || !labelled || fiscalYear === null) return null;
  const year = labelledYearOf(settings, summaries, fiscalYear);
  const rows = year === null ? [] : [{ fiscalYear: year, figures: figuresOf(labelled.announced) }];
  const target = writeAnnounced(settingsTab, app, rows);
  writeSettings(target, Object.fromEntries(labelledKeys(labelled).map((key) => [key, ''])));
  return null;
};
