/** The framework of a year: the workbook’s own, or a built-in one. */
import type { Framework } from '../../framework/framework.ts';
import { frameworkOf, frameworks, newestFramework } from '../../framework/frameworks.ts';
import { likelyFramework } from '../../framework/likelyFramework.ts';
import { findFrameworkTab } from '../../framework/tab/findFrameworkTab.ts';
import { readFramework } from '../../framework/tab/readFramework.ts';
import type { TabGrid } from '../../grid/grid.ts';
import type { Tab } from '../../grid/workbook.ts';
import { UserError } from '../../problems/refusal.ts';

/**
 * The framework in the workbook's own tab, else the built-in one of the year, else the one whose titles the tabs have.
 *
 * @throws UserError when the workbook's own cannot be used, or no framework of that year is built in
 */
export const chooseFramework = (
  fiscalYear: number | null,
  frameworkTab: TabGrid | null,
  grids: readonly TabGrid[],
): Framework => {
  if (frameworkTab) return usableFramework(frameworkTab);
  if (fiscalYear !== null) return builtInFramework(fiscalYear);
  const inDoubt = newestFramework();
  return likelyFramework(grids, [inDoubt, ...frameworks.filter((framework) => framework !== inDoubt)]);
};

/**
 * The framework of a fiscal year: the workbook's own where there is one, else the built-in one.
 *
 * @throws UserError when there is neither, or the workbook's own cannot be used
 */
export const frameworkOfYear = (tabs: readonly Tab[], fiscalYear: number): Framework => {
  const tab = findFrameworkTab(tabs, fiscalYear);
  return tab ? usableFramework(tab.grid) : builtInFramework(fiscalYear);
};

/** The framework of a year: the workbook's own where it can be used, else the built-in one; null when there is none. */
export const knownFramework = (tabs: readonly Tab[], year: number): Framework | null => {
  try {
    return frameworkOfYear(tabs, year);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Its tab cannot be used, or there is none: what is built in has to do.
    return frameworkOf(year);
  }
};

/**
 * The framework of any year that is looked at beside the assessed one: its own as far as it is known, else the assessed one's.
 *
 * @param assessed the assessed year's
 */
export const frameworkBeside = (assessed: Framework, tabs: readonly Tab[], year: number): Framework =>
  knownFramework(tabs, year) ?? assessed;

const usableFramework = (tab: TabGrid): Framework => {
  const { framework, problems } = readFramework(tab);
  if (framework) return framework;
  throw new UserError({ code: 'framework-unusable', tab: tab.name, problems });
};

/** @throws UserError when no framework of that year is built in */
export const builtInFramework = (fiscalYear: number): Framework => {
  const framework = frameworkOf(fiscalYear);
  if (framework) return framework;
  const supported = frameworks.map((one) => one.fiscalYear);
  throw new UserError({ code: 'unsupported-year', fiscalYear, supported, of: 'workbook' });
};
