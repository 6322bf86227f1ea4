import { isMark } from '../grid/marks.ts';
import { withMergedDown } from '../grid/mergedDown.ts';
import type { Tab } from '../grid/workbook.ts';
import { type FoundTable, inspectTable } from './inspectTable.ts';
import type { TableForm } from './tableForm.ts';

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
  tab: Tab,
): FoundTable<Column> | null => {
  const found = inspectTable(form, tab);
  if (!found || !mayBeMerged(found)) return found;
  const merged = withMergedDown(tab);
  return merged === tab ? found : inspectTable(form, merged);
};
