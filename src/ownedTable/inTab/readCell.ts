import type { Cell } from '../../grid/edits.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { textAt } from '../../grid/marks/marks.ts';
import { asNumber } from '../cells.ts';
import { layoutIndex, type TableForm } from '../tableForm.ts';

/**
 * What stands in a cell of a column: text, or a number where the form says that the column holds numbers and this is one,
 * in whatever digits it was typed.
 *
 * @param name the column's
 * @param at where it stands, from 0; `column` is undefined when the column is gone
 */
export const readCell = (
  form: Pick<TableForm<string, string>, 'layout'>,
  name: string,
  grid: TabGrid,
  { row, column }: { readonly row: number; readonly column: number | undefined },
): Cell => {
  if (column === undefined) return '';
  const text = textAt(grid, row, column);
  if (form.layout[layoutIndex(form, name)]?.holds !== 'number') return text;
  const value = grid.values[row]?.[column];
  return typeof value === 'number' ? value : asNumber(text);
};

/** What stands in the drafted columns of a row. */
export const readCells = <Column extends string>(
  form: Pick<TableForm<Column, string>, 'drafted' | 'layout'>,
  grid: TabGrid,
  row: number,
  columns: ReadonlyMap<string, number>,
): Record<Column, Cell> =>
  Object.fromEntries(
    form.drafted.map((name) => [name, readCell(form, name, grid, { row, column: columns.get(name) })]),
  ) as Record<Column, Cell>;
