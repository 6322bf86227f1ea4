/** Cells merged over several rows: what stands in the first of them counts for each. */
import { isMark } from '../marks/marks.ts';
import { factOf } from '../reading/wanted.ts';
import type { Tab } from '../workbook.ts';

/** The tab as if what is merged down were typed into each of its rows. @throws Wanted until its merges were read */
export const withMergedDown = (tab: Tab): Tab => {
  const values = tab.grid.values.map((cells) => [...cells]);
  const shown = tab.grid.shown.map((cells) => [...cells]);
  let isMerged = false;
  for (const { row, column, rows } of factOf(tab, 'merges')) {
    const [top, place] = [row - 1, column - 1];
    const value = values[top]?.[place] ?? '';
    if (rows === 1 || value === '' || isMark(value)) continue;
    isMerged = true;
    for (let below = top + 1; below < Math.min(top + rows, values.length); below += 1) {
      const [ownValues, ownShown] = [values[below], shown[below]];
      if (!ownValues || !ownShown) continue;
      ownValues[place] = value;
      ownShown[place] = shown[top]?.[place] ?? '';
    }
  }
  return isMerged ? { ...tab, grid: { ...tab.grid, values, shown } } : tab;
};
