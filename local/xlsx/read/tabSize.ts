import type { ICellData } from '@univerjs/core';
import { WorkbookFileError } from '../workbookFileError.ts';

/** How many rows and columns a tab has in Univer. */
export interface TabSize {
  rows: number;
  columns: number;
}

/** Google's size of a new tab; a tab of a file is never smaller. */
const leastRows = 1000;
const leastColumns = 26;

/** Formatted empty lines after the last value that still count; formatting a whole column must not cost a million. */
const formattedRowsBelow = 1000;
const formattedColumnsBeside = 26;

/** Google's own limit for the cells of a workbook; a tab with more can not be one that the product works in. */
const mostCells = 10_000_000;

/**
 * Cells that may be held at once, formatted empty ones included: 2 million (200,000 rows of ten columns) took 780 MB and
 * 20 s for a whole run on the command line.
 */
export const mostHeldCells = 3_000_000;

/**
 * Formulas of a workbook; each is computed anew, as Google does. 200,000 of them in a tab of five columns took 41 s of a run
 * on the command line.
 */
export const mostFormulas = 100_000;

/** Values behind so many empty lines were left there by mistake: a score table with such a gap was never seen. */
const strayRows = 5000;
const strayColumns = 500;

/** Lines of a tab that hold values, and the last of all. */
interface Lines {
  filled: number[];
  last: number;
}

/** What a tab's cells take up, in rows or columns. */
class Extent {
  readonly #filled = new Set<number>();
  last = -1;

  add(line: number, filled: boolean): void {
    if (line > this.last) this.last = line;
    if (filled) this.#filled.add(line);
  }

  get lines(): Lines {
    return { filled: [...this.#filled].sort((a, b) => a - b), last: this.last };
  }
}

/** The last filled line before the first gap that is too wide. */
function lastBeforeGap(filled: readonly number[], gap: number): number {
  let last = -1;
  for (const line of filled) {
    if (line - last > gap) break;
    last = line;
  }
  return last;
}

type Cells = Record<number, Record<number, ICellData>>;

const isFilled = ({ v, f }: ICellData): boolean => v !== undefined || f !== undefined;

const sizeFor = (rows: Lines, columns: Lines, lastRow: number, lastColumn: number): TabSize => ({
  rows: Math.max(leastRows, Math.min(rows.last, lastRow + formattedRowsBelow) + 1),
  columns: Math.max(leastColumns, Math.min(columns.last, lastColumn + formattedColumnsBeside) + 1),
});

/**
 * The part of a file's tab that is shown: all of it, or of a tab that would be too large with a stray cell, what comes
 * before that one.
 *
 * @param lastRow the last row that the file says something of, from 0
 * @throws WorkbookFileError when even so it has too many cells
 */
export function sizeOf(cells: Cells, lastRow: number): TabSize {
  const rowExtent = new Extent();
  const columnExtent = new Extent();
  rowExtent.add(lastRow, false);
  for (const row in cells) {
    const inRow = cells[row] as Record<number, ICellData>;
    for (const column in inRow) {
      const filled = isFilled(inRow[column] ?? {});
      rowExtent.add(Number(row), filled);
      columnExtent.add(Number(column), filled);
    }
  }
  const rows = rowExtent.lines;
  const columns = columnExtent.lines;
  const whole = sizeFor(rows, columns, rows.filled.at(-1) ?? -1, columns.filled.at(-1) ?? -1);
  if (whole.rows * whole.columns <= mostCells) return whole;
  const size = sizeFor(
    rows,
    columns,
    lastBeforeGap(rows.filled, strayRows),
    lastBeforeGap(columns.filled, strayColumns),
  );
  if (size.rows * size.columns > mostCells) throw new WorkbookFileError('too-many-cells');
  return size;
}
