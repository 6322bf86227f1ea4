/** Whether a tab is what our edits left: what a person did to it meanwhile is not. */
import { toArabicDigits } from '../../thai/digits.ts';
import { bare } from '../cells/plainText.ts';
import type { Facts } from '../facts.ts';
import type { CellValue, TabGrid } from '../grid.ts';
import type { Tab } from '../workbook.ts';

const textOf = (cell: CellValue): string => {
  if (typeof cell === 'object') return String(cell.date);
  return typeof cell === 'string' ? toArabicDigits(bare(cell)) : String(cell);
};

/** A number that was written is read, in a tab of ours, as its cell shows it: rounded, in digits of either kind. */
const isSame = (expected: CellValue, found: CellValue): boolean =>
  typeof expected === 'number' && typeof found === 'string'
    ? /[0-9]/.test(toArabicDigits(found))
    : textOf(expected) === textOf(found);

/** What stands behind what a tab shows. */
export type Behind = Pick<Facts, 'formulas' | 'values'>;

/**
 * Whether each cell holds what it is expected to. What a formula gives is not compared: it may look at what was written.
 *
 * @param expected the tab as `applyEdits` leaves it
 * @param values what was read of it then
 * @param behind what stands behind them, where that was read: a number may be shown as a word, and a formula stand in a tab
 *   whose formulas nothing was decided on
 */
export const isAsWritten = (
  { grid, facts: { formulas } }: Tab,
  values: TabGrid['values'],
  behind?: Behind,
): boolean => {
  const rows = Math.max(grid.values.length, values.length);
  const columns = Math.max(grid.values[0]?.length ?? 0, values[0]?.length ?? 0);
  return Array.from({ length: rows }).every((_, row) =>
    Array.from({ length: columns }).every((_cell, column) => {
      const expected = grid.values[row]?.[column] ?? '';
      return (
        ((formulas ?? behind?.formulas)?.[row]?.[column] ?? '') !== '' ||
        isSame(expected, values[row]?.[column] ?? '') ||
        (typeof expected === 'number' && behind?.values[row]?.[column] === expected)
      );
    }),
  );
};
