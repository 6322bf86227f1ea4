import { frameworks, newestFramework } from '../framework/frameworks.ts';
import type { Workbook } from '../grid/workbook.ts';
import { findSettingsTab, readSettings } from '../settings/readSettings.ts';
import type { Answer } from './protocol.ts';

/** What the sidebar needs before the first run. */
export const start = ({ tabs }: Workbook): Answer<'start'> => {
  const grids = tabs.map(({ grid }) => grid);
  const { settings } = readSettings(findSettingsTab(grids));
  const years = frameworks.map(({ fiscalYear }) => fiscalYear);
  const year = years.find((one) => one === settings.fiscalYear) ?? newestFramework().fiscalYear;
  return { years, year };
};
