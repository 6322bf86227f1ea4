/** The fiscal year that a framework's tab says it is for. */
import { type CellRef, refOf, type TabGrid } from '../../grid/grid.ts';
import { foldText } from '../../thai/foldText.ts';
import { isEra, yearAlone } from '../../thai/year/yearAlone.ts';
import { known } from '../../vocabulary/known.ts';
import type { Report } from './frameworkCells.ts';

/** The fiscal year of the framework in the tab (Buddhist era); null when it is not given or cannot be read. */
export const readFrameworkYear = (grid: TabGrid): number | null => yearAlone(findYear(grid)?.text ?? '');

/** A cell of the tab as it can be read: a number as it is, whatever its format shows. */
const cellText = (grid: TabGrid, row: number, column: number): string => {
  const value = grid.values[row]?.[column];
  return typeof value === 'number' ? String(value) : (grid.shown[row]?.[column] ?? '').trim();
};

/** The fiscal year stands in the cell of its label, or in the next one to the right that is filled. */
const findYear = (grid: TabGrid): { readonly text: string; readonly ref: CellRef } | null => {
  const at = (row: number, column: number) => ({
    text: cellText(grid, row, column),
    ref: refOf(grid, row, column),
  });
  for (const [row, cells] of grid.shown.entries()) {
    for (const [column, text] of cells.entries()) {
      const label = labels.some((one) => text.includes(one)) ? yearLabel(text) : null;
      if (label === null) continue;
      if (label !== '') return { ...at(row, column), text: label };
      const next = cells.findIndex((cell, index) => index > column && cell.trim() !== '');
      if (next > 0) return at(row, next);
    }
  }
  return null;
};

const labels = known(({ frameworkWords }) => frameworkWords.year);

const LABEL = new RegExp(`^(?:${labels.join('|')})[ :]*(.*)$`);

/** What stands behind the label of the fiscal year in its own cell, if only a year; null when it is no such label. */
const yearLabel = (text: string): string | null => {
  const [, rest] = LABEL.exec(foldText(text)) ?? [];
  if (rest === undefined) return null;
  if (rest === '' || isEra(rest)) return '';
  return yearAlone(rest) === null ? null : rest;
};

/** The fiscal year (Buddhist era); null, and reported, when it is not given or cannot be read. */
export const readYear = (grid: TabGrid, report: Report): number | null => {
  const found = findYear(grid);
  if (!found) {
    report({ code: 'framework-missing-year', tab: grid.name });
    return null;
  }
  const year = yearAlone(found.text);
  if (year === null) {
    report({ code: 'framework-unreadable', cell: found.ref, text: found.text.trim(), expected: 'year' });
  }
  return year;
};
