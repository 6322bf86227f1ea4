import { frameworks, newestFramework } from '../framework/frameworks.ts';
import type { Workbook } from '../grid/workbook.ts';
import { readSettings } from '../settings/readSettings.ts';
import { findOpenSettings } from '../settings/settingsPage.ts';

/** What the sidebar needs before the first run. */
export interface Start {
  /** The built-in fiscal years, newest last, and the one to propose. */
  readonly years: readonly number[];
  readonly year: number;
}

/** The fiscal years to choose from; proposed is the one in the settings where it is among them, else the newest. */
export const start = ({ tabs }: Workbook): Start => {
  const { settings } = readSettings(findOpenSettings(tabs)?.grid ?? null);
  const years = frameworks.map(({ fiscalYear }) => fiscalYear);
  const year = years.find((one) => one === settings.fiscalYear) ?? newestFramework().fiscalYear;
  return { years, year };
};
