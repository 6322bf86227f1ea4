/** Cells merged over several rows: what stands in the first of them counts for each. */
import { type FoundTable, inspectTable } from './inspectTable.ts';
import { isMark } from './ownTab.ts';
import type { OpenTab } from './readWorkbook.ts';
import type { TableForm } from './tableForm.ts';

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

/** Whether a measure lacks a text that the measure right above it has, as it does under a merged cell. */
const mayBeMerged = ({ tab: { grid }, markColumn, columns }: FoundTable<string>): boolean => {
  if (markColumn === null) return false;
  const isRow = (row: number): boolean => isMark(grid.values[row]?.[markColumn]);
  return grid.shown.some(
    (cells, row) =>
      isRow(row) &&
      isRow(row - 1) &&
      [...columns.values()].some(
        (column) => (cells[column] ?? '') === '' && (grid.shown[row - 1]?.[column] ?? '') !== '',
      ),
  );
};

/** The table of this form in a tab, its merged cells read in each of their rows; null when the tab holds nothing of ours. */
export const inspectMerged = <Column extends string>(
  form: TableForm<Column, string>,
  tab: OpenTab,
): FoundTable<Column> | null => {
  const found = inspectTable(form, tab);
  if (!found || !mayBeMerged(found)) return found;
  const merged = withMergedDown(tab);
  return merged === tab ? found : inspectTable(form, merged);
};
