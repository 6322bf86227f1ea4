/** Tabs as tests write them. */
import type { CellValue, TabGrid } from '../../../src/grid/grid.ts';

/** A cell whose display differs from what it holds: `percent(0.9867)`. */
interface FormattedCell {
  readonly value: CellValue;
  readonly shown: string;
}

export type Cell = CellValue | FormattedCell;

const isFormatted = (cell: Cell): cell is FormattedCell => typeof cell === 'object' && 'value' in cell;

const shownOf = (cell: CellValue): string =>
  typeof cell === 'boolean'
    ? String(cell).toUpperCase()
    : typeof cell === 'object'
      ? new Date(cell.date).toISOString().slice(0, 10)
      : String(cell);

/** A tab that holds the rows from A1 on; short rows are filled with empty cells. */
export const grid = (name: string, rows: readonly (readonly Cell[])[]): TabGrid => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column): Cell => row[column] ?? ''));
  return {
    name,
    values: cells.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell))),
    shown: cells.map((row) => row.map((cell) => (isFormatted(cell) ? cell.shown : shownOf(cell)))),
  };
};

/** A number in a cell formatted as a percentage: 0.9867 shows "98.67%". */
export const percent = (value: number): FormattedCell => ({
  value,
  shown: `${(value * 100).toFixed(2)}%`,
});
