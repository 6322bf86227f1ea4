import type { Tab } from '../../grid/workbook.ts';
import { isSameText } from '../../thai/foldText.ts';
import { known } from '../../vocabulary/known.ts';
import { holdsFramework, holdsFrameworkTable } from './readFramework.ts';
import { readFrameworkYear } from './readYear.ts';

const tabNames = known(({ tabWords }) => tabWords.frameworkTab);

/**
 * The tab that holds a framework, whatever its name; one with our name counts even when staff left little of it, so
 * that they are told what is missing. Null when there is none.
 *
 * @param fiscalYear the year asked for (Buddhist era): a tab of another year is then none, but one whose year cannot be
 *   read is taken, to be mended; null takes the first tab
 */
export const findFrameworkTab = (tabs: readonly Tab[], fiscalYear: number | null = null): Tab | null => {
  const found = tabs.filter(
    ({ grid }) =>
      holdsFramework(grid) ||
      (tabNames.some((name) => isSameText(grid.name, name)) && holdsFrameworkTable(grid)),
  );
  if (fiscalYear === null) return found[0] ?? null;
  const years = found.map((tab) => ({ tab, year: readFrameworkYear(tab.grid) }));
  const own = years.find(({ year }) => year === fiscalYear) ?? years.find(({ year }) => year === null);
  return own?.tab ?? null;
};
