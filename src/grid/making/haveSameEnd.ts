/** Whether two ways of editing a workbook come to the same. */
import type { Edit } from '../edits.ts';
import type { Workbook } from '../workbook.ts';
import { applyEdits } from './applyEdits.ts';

/** All that stands in it, and where. */
const cellsAfter = (workbook: Workbook, edits: readonly Edit[]): string =>
  JSON.stringify(applyEdits(workbook, edits).tabs.map(({ grid: { name, values } }) => [name, values]));

/** Whether either edits leave the same tabs with the same cells; false where those of a tab that is gone are among them. */
export const haveSameEnd = (workbook: Workbook, some: readonly Edit[], others: readonly Edit[]): boolean => {
  const names = new Set(workbook.tabs.map(({ grid }) => grid.name));
  const canMake = (edits: readonly Edit[]): boolean => {
    const made = new Set(edits.flatMap(({ op, tab }) => (op === 'insertTab' ? [tab] : [])));
    return edits.every(({ tab }) => names.has(tab) || made.has(tab));
  };
  return canMake(some) && canMake(others) && cellsAfter(workbook, some) === cellsAfter(workbook, others);
};
