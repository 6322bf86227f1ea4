import type { Tab } from '../../grid/workbook.ts';
import { findLibrary, holdsLibrary } from './findLibrary.ts';

/**
 * The tab that holds a measure library, whatever its name; null when there is none.
 *
 * @param fiscalYear the assessed year (Buddhist era): among several, the tab of that year is taken, else the first
 */
export const findLibraryTab = (tabs: readonly Tab[], fiscalYear: number): Tab | null => {
  const found = tabs.filter(({ grid }) => holdsLibrary(grid));
  return found.find(({ grid }) => findLibrary(grid)?.fiscalYear === fiscalYear) ?? found[0] ?? null;
};
