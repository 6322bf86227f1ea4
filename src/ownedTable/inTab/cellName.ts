import { a1 } from '../../grid/grid.ts';
import type { TableWork } from '../prepareTable.ts';
import { rowAfterChange } from '../tableChange.ts';

/** Before or after the writing: a cell is named where it stands then. */
export type Moment = 'planned' | 'written';

/**
 * The name of a cell of a standing table: "C9".
 *
 * @param row where it stands now, from 1
 */
export const cellName = <Column extends string>(
  { standing, change }: Pick<TableWork<Column>, 'standing' | 'change'>,
  moment: Moment,
  row: number,
  column: Column,
): string => {
  const place = standing?.columns.get(column) ?? 0;
  return a1({ row: moment === 'written' ? rowAfterChange(row, change) : row, column: place + 1 });
};
