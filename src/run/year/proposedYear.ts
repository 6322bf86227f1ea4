import { frameworks, newestFramework } from '../../framework/frameworks.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { readSettings } from '../../settings/readSettings.ts';
import { findOpenSettings } from '../../settings/settingsPage.ts';

/**
 * The fiscal year to propose before the first run: the one in the settings where it is built in, else the newest whose items
 * are confirmed.
 */
export const proposedYear = ({ tabs }: Workbook): number => {
  const { settings } = readSettings(findOpenSettings(tabs)?.grid ?? null);
  const { fiscalYear } =
    frameworks.find((one) => one.fiscalYear === settings.fiscalYear) ?? newestFramework();
  return fiscalYear;
};
