import type { SpreadsheetAppPort } from '../google/port.ts';
import { readWorkbook } from '../google/readWorkbook.ts';
import { readSettings } from '../settings/readSettings.ts';
import { findOpenSettings, writeAnnounced, writeSettings } from '../settings/settingsPage.ts';
import { surveyOf } from './survey.ts';
import { moveLabelled } from './yearTurn.ts';

/**
 * Puts announced figures that stand beside labels into the table of years, in the row of the year they are of: that whose
 * summary shows them, else the one that is set. First the row, then the labels' cells, so that nothing is lost between.
 * Does nothing where there are none, or nobody can tell their year.
 *
 * @throws UserError when the table has other figures of that year
 */
export const moveAnnounced = (app: SpreadsheetAppPort): null => {
  const survey = surveyOf(readWorkbook(app.getActiveSpreadsheet()));
  const settingsTab = findOpenSettings(survey.tabs);
  if (!settingsTab) return null;
  const { grid } = settingsTab;
  const { settings } = readSettings(grid);
  const { rows, cleared } = moveLabelled(settings, survey, grid);
  writeSettings(writeAnnounced(settingsTab, app, rows), cleared);
  return null;
};
