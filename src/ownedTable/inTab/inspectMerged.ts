import { withMergedDown } from '../../grid/cells/mergedDown.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { textAt } from '../../grid/marks/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import { rowMarkReader } from '../marks.ts';
import type { TableForm } from '../tableForm.ts';
import { type FoundTable, inspectTable } from './inspectTable.ts';

/** Whether a row lacks a text that it had, or that the row right above it has, as it does under a merged cell. */
const mayBeMerged = <Column extends string>({
  tab: { grid },
  form,
  markColumn,
  columns,
}: FoundTable<Column>): boolean => {
  if (markColumn === null) return false;
  const readRow = rowMarkReader(form);
  const rows = grid.shown.map((_, row) => {
    const mark = readRow(textAt(grid, row, markColumn));
    return mark?.kind === 'row' ? mark : null;
  });
  return rows.some((mark, row) => {
    if (!mark || !rows[row - 1]) return false;
    const wrote: Readonly<Record<string, string>> = mark.wrote;
    return [...columns].some(
      ([name, column]) =>
        (grid.shown[row]?.[column] ?? '') === '' &&
        (grid.shown[row - 1]?.[column] ?? '') !== '' &&
        wrote[name] !== NOTHING,
    );
  });
};

const NOTHING = fingerprint('');

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
