/** A rectangle of cells counted from 0, both ends included; it has the shape of Univer's `IRange`. */
export interface Rectangle {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** Whether the two have a cell in common. */
export const intersects = (a: Rectangle, b: Rectangle): boolean =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;

/** Whether every cell of `inside` is in `outside`. */
export const contains = (outside: Rectangle, inside: Rectangle): boolean =>
  outside.startRow <= inside.startRow &&
  inside.endRow <= outside.endRow &&
  outside.startColumn <= inside.startColumn &&
  inside.endColumn <= outside.endColumn;

/** How many cells it holds. */
export const cellCount = (r: Rectangle): number =>
  (r.endRow - r.startRow + 1) * (r.endColumn - r.startColumn + 1);

/** The rectangle's first cell. */
export const firstOf = ({ startRow, startColumn }: Rectangle): Rectangle => ({
  startRow,
  endRow: startRow,
  startColumn,
  endColumn: startColumn,
});

/** The rectangle around cells of these rows and columns. */
export const around = (rows: readonly number[], columns: readonly number[]): Rectangle => ({
  startRow: Math.min(...rows),
  endRow: Math.max(...rows),
  startColumn: Math.min(...columns),
  endColumn: Math.max(...columns),
});

/** Only the four edges, whatever else the object carries. */
export const edges = ({ startRow, endRow, startColumn, endColumn }: Rectangle): Rectangle => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

/** Where lines `start..end` are once `count` lines were inserted so that the first of them is line `at`. */
export function afterInsertion(start: number, end: number, at: number, count: number): [number, number] {
  return [start >= at ? start + count : start, end >= at ? end + count : end];
}

/** Where lines `start..end` are once `count` lines from `at` on were deleted; `null` when none of them is left. */
export function afterDeletion(
  start: number,
  end: number,
  at: number,
  count: number,
): [number, number] | null {
  const shift = (line: number): number => (line >= at + count ? line - count : Math.min(line, at));
  const newStart = shift(start);
  const newEnd = end >= at && end < at + count ? at - 1 : shift(end);
  return newEnd < newStart ? null : [newStart, newEnd];
}
