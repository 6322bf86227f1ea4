/** Cells merged over several rows: what stands in the first of them counts for each. */
import { isMark } from '../grid/marks.ts';
import type { OpenTab } from './readWorkbook.ts';

/** The tab as if what is merged down were typed into each of its rows. Asks the service once. */
export const withMergedDown = (tab: OpenTab): OpenTab => {
  const merges = tab.sheet.getDataRange().getMergedRanges();
  const values = tab.grid.values.map((cells) => [...cells]);
  const shown = tab.grid.shown.map((cells) => [...cells]);
  let isMerged = false;
  for (const merge of merges) {
    const rows = merge.getNumRows();
    const top = merge.getRow() - 1;
    const column = merge.getColumn() - 1;
    const value = values[top]?.[column] ?? '';
    if (rows === 1 || value === '' || isMark(value)) continue;
    isMerged = true;
    for (let row = top + 1; row < Math.min(top + rows, values.length); row += 1) {
      const [ownValues, ownShown] = [values[row], shown[row]];
      if (!ownValues || !ownShown) continue;
      ownValues[column] = value;
      ownShown[column] = shown[top]?.[column] ?? '';
    }
  }
  return isMerged ? { ...tab, grid: { ...tab.grid, values, shown } } : tab;
};
