/** Rows that nobody put anything into. */
import { isBlank } from '../cells.ts';
import type { SheetRow } from '../table.ts';

/** Whether a row holds neither a mark of ours nor anything of a person's. */
export const isUnused = (row: SheetRow<string>): boolean => row.mark === null && isBlank(row);

/** How many unused rows stand right behind a row. @param after that row, from 1 */
export const emptyBehind = (rows: readonly SheetRow<string>[], after: number): number => {
  const unused = new Set(rows.filter(isUnused).map(({ row }) => row));
  let count = 0;
  while (unused.has(after + count + 1)) count += 1;
  return count;
};
