import type { OpenTab } from '../../google/readWorkbook.ts';
import { isSameText } from '../../thai/foldText.ts';
import { tabWords } from '../../vocabulary/th.ts';
import { holdsFramework, holdsFrameworkTable } from './readFramework.ts';
import { readFrameworkYear } from './readYear.ts';

/**
 * The tab that holds a framework, whatever its name; one with our name counts even when staff left little of it, so
 * that they are told what is missing. Null when there is none.
 *
 * @param fiscalYear the year asked for (Buddhist era): a tab of another year is then none, but one whose year cannot be
 *   read is taken, to be mended; null takes the first tab
 */
export const findFrameworkTab = (
  tabs: readonly OpenTab[],
  fiscalYear: number | null = null,
): OpenTab | null => {
  const found = tabs.filter(
    ({ grid }) =>
      holdsFramework(grid) || (isSameText(grid.name, tabWords.frameworkTab) && holdsFrameworkTable(grid)),
  );
  if (fiscalYear === null) return found[0] ?? null;
  const years = found.map((tab) => ({ tab, year: readFrameworkYear(tab.grid) }));
  const own = years.find(({ year }) => year === fiscalYear) ?? years.find(({ year }) => year === null);
  return own?.tab ?? null;
};
