import type { ISheetDataValidationRule } from '@univerjs/core';
import type {} from '@univerjs/sheets-data-validation/facade';
import { edges, type Rectangle } from './rectangle.ts';
import type { Tab } from './tab.ts';

/** What a validation demands, wherever it is. Univer's plugin moves it along with rows and columns. */
export type ValidationRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'> & {
  /** Has colours, chips or several choices at a time, which a person gave it by hand: no service knows of them. */
  isStyledByHand?: true;
};

/** One as it stands in a tab. */
type StandingRule = ValidationRule & Pick<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** The validations of the cells of a rectangle that have one, by `row,column` (from 0). */
export function validationsIn(tab: Tab, cells: Rectangle): Map<string, StandingRule> {
  const found = new Map<string, StandingRule>();
  for (const { rule } of tab.sheet.getDataValidations()) {
    for (const range of rule.ranges) {
      const lastRow = Math.min(range.endRow, cells.endRow);
      const lastColumn = Math.min(range.endColumn, cells.endColumn);
      for (let row = Math.max(range.startRow, cells.startRow); row <= lastRow; row += 1) {
        for (let column = Math.max(range.startColumn, cells.startColumn); column <= lastColumn; column += 1) {
          found.set(`${row},${column}`, rule);
        }
      }
    }
  }
  return found;
}

/**
 * Gives the cells of these rectangles this validation and no other one, or (`null`) none.
 *
 * Univer saves them with the workbook as the resource `SHEET_DATA_VALIDATION_PLUGIN`: `{ [sheetId]: rules[] }`.
 */
export function replaceValidation(tab: Tab, cells: Rectangle[], rule: ValidationRule | null): void {
  const ranges = cells.map(edges);
  if (!rule) {
    tab.execute('sheets.command.clear-range-data-validation', { ranges });
    return;
  }
  const uid = `ita${Math.random().toString(36).slice(2)}`;
  tab.execute('sheet.command.addDataValidation', { rule: { ...rule, uid, ranges } });
}

/** Rectangles of one tab that have the same rule, or none. */
interface Alike {
  rule: ValidationRule | null;
  cells: Rectangle[];
}

const sameText = ({ uid: _, ranges: __, ...rule }: Partial<StandingRule>): string =>
  JSON.stringify(Object.entries(rule).sort());

/** Puts the cells of a rectangle together that are to have the same rule: `rules` has one for each, row by row. */
export function alike(place: Rectangle, rules: (ValidationRule | null)[][]): Alike[] {
  const found = new Map<string, Alike>();
  for (const [i, row] of rules.entries()) {
    for (const [j, rule] of row.entries()) {
      const key = rule ? sameText(rule) : '';
      const group = found.get(key) ?? { rule, cells: [] };
      found.set(key, group);
      append(group.cells, place.startRow + i, place.startColumn + j);
    }
  }
  return [...found.values()];
}

/** Adds a cell to the rectangles; one that continues a column makes that rectangle longer. */
function append(cells: Rectangle[], row: number, column: number): void {
  const above = cells.find(({ startColumn, endRow }) => startColumn === column && endRow === row - 1);
  if (above) above.endRow = row;
  else cells.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
}
