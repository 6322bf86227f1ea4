/** Neighbouring cells, gathered so that each rectangle costs one call. */

interface ColumnBlock<T> {
  /** Row of the first cell, and the column of all; count from 1. */
  readonly row: number;
  readonly column: number;
  /** From top to bottom. */
  readonly cells: readonly T[];
}

/** Gathers cells into runs down their columns. No two of the cells may share a place. */
export const columnBlocks = <T>(
  cells: readonly { readonly row: number; readonly column: number; readonly cell: T }[],
): ColumnBlock<T>[] => {
  const blocks: { row: number; column: number; cells: T[] }[] = [];
  for (const { row, column, cell } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last && last.column === column && last.row + last.cells.length === row) last.cells.push(cell);
    else blocks.push({ row, column, cells: [cell] });
  }
  return blocks;
};

/** Ascending numbers gathered into runs without gaps. */
export const runs = (numbers: readonly number[]): { first: number; count: number }[] => {
  const found: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === number) last.count += 1;
    else found.push({ first: number, count: 1 });
  }
  return found;
};

/** Neighbours that are equal, as one; `first` counts from 0. */
export const equalRuns = <T>(values: readonly T[]): { first: number; count: number; value: T }[] => {
  const found: { first: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count += 1;
    else found.push({ first: index, count: 1, value });
  });
  return found;
};
