import type { Cell } from '../../grid/edits.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { textAt } from '../../grid/marks.ts';
import { asNumber } from '../cells.ts';

import { layoutIndex, type TableForm } from '../tableForm.ts';

/**
 * What stands in a cell of a column: text, or a number where the form says that the column holds numbers and this is one,
 * in whatever digits it was typed.
 *
 * @param row counts from 0, and so does `place`, where the column stands; undefined when it is gone
 */
export const readCell = (
  form: Pick<TableForm<string, string>, 'layout'>,
  grid: TabGrid,
  row: number,
  column: string,
  place: number | undefined,
): Cell => {
  if (place === undefined) return '';
  if (form.layout[layoutIndex(form, column)]?.holds !== 'number') return textAt(grid, row, place);
  const value = grid.values[row]?.[place];
  return typeof value === 'number' ? value : asNumber(textAt(grid, row, place));
};

/** What stands in the drafted columns of a row. */
export const readCells = <Column extends string>(
  form: Pick<TableForm<Column, string>, 'drafted' | 'layout'>,
  grid: TabGrid,
  row: number,
  columns: ReadonlyMap<string, number>,
): Record<Column, Cell> =>
  Object.fromEntries(
    form.drafted.map((name) => [name, readCell(form, grid, row, name, columns.get(name))]),
  ) as Record<Column, Cell>;
