import { frameworks, newestFramework } from '../framework/frameworks.ts';
import type { Workbook } from '../grid/workbook.ts';
import { findSettingsTab, readSettings } from '../settings/readSettings.ts';

/** What the sidebar needs before the first run. */
export interface Start {
  /** The built-in fiscal years, newest last, and the one to propose. */
  readonly years: readonly number[];
  readonly year: number;
}

export const start = ({ tabs }: Workbook): Start => {
  const grids = tabs.map(({ grid }) => grid);
  const { settings } = readSettings(findSettingsTab(grids));
  const years = frameworks.map(({ fiscalYear }) => fiscalYear);
  const year = years.find((one) => one === settings.fiscalYear) ?? newestFramework().fiscalYear;
  return { years, year };
};
