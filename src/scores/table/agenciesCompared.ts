/** Tells a table of many agencies, which is nobody's, from one agency's scores. */
import { readItemCode } from '../../framework/itemCode.ts';
import { agencyNamed } from '../../thai/agencyNames.ts';
import { foldText } from '../../thai/foldText.ts';

/** So many agencies, one a row, with figures: a table that compares them. Two may be an agency and its neighbour. */
const FEWEST_ROWS = 3;
/** So many agencies side by side head columns of their own, with so many rows of figures below. */
const FEWEST_COLUMNS = 2;

type Row = readonly string[];

const isFigure = (cell: string | undefined): boolean =>
  cell !== undefined && cell.length <= 20 && /^[0-9]{1,3}(?:\.[0-9]+)?%?$/.test(foldText(cell));

const namesIn = (cells: Row): { readonly name: string; readonly column: number }[] =>
  cells.flatMap((cell, column) => {
    const name = /[\u0e00-\u0e7f]/.test(cell) ? agencyNamed(cell) : null;
    return name === null ? [] : [{ name, column }];
  });

/**
 * The agencies of a table of many, a column or a row for each; empty when the rows are no such table.
 *
 * @param rows the cells as shown
 */
export const agenciesCompared = (rows: readonly Row[]): readonly string[] => {
  const byColumn = new Map<number, Set<string>>();
  for (const [row, cells] of rows.entries()) {
    const named = namesIn(cells);
    const names = new Set(named.map(({ name }) => name));
    if (names.size >= FEWEST_COLUMNS) {
      const isTable = (below: Row): boolean =>
        named.filter(({ column }) => isFigure(below[column])).length >= FEWEST_COLUMNS;
      if (rows.slice(row + 1).filter(isTable).length >= FEWEST_ROWS) return [...names];
    }
    // In a row of an item, an agency is who is responsible for it.
    if (named.length === 0 || !cells.some(isFigure) || cells.some((cell) => readItemCode(cell)?.plain))
      continue;
    for (const { name, column } of named) {
      byColumn.set(column, (byColumn.get(column) ?? new Set<string>()).add(name));
    }
  }
  return [...byColumn.values()].map((names) => [...names]).find((names) => names.length >= FEWEST_ROWS) ?? [];
};
