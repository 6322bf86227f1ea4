/** Merged cells, as they follow rows and columns that come and go. */
import type { Area } from '../grid.ts';

/** Neighbouring rows, or columns; they count from 1. */
interface Span {
  readonly first: number;
  readonly count: number;
}

/** How a span changes when rows or columns come or go. */
export type SpanChange = (span: Span) => Span;

/** Lines that come between those of a merged area belong to it. */
export const insertion =
  (after: number, added: number): SpanChange =>
  ({ first, count }) => {
    if (first > after) return { first: first + added, count };
    return { first, count: first + count - 1 > after ? count + added : count };
  };

/**
 * Lines taken away.
 *
 * @param from how many lines stand before the first of them
 * @param gone how many go
 */
export const deletion =
  (from: number, gone: number): SpanChange =>
  ({ first, count }) => {
    const left = (place: number): number => place - Math.min(Math.max(place - from, 0), gone);
    return { first: left(first), count: left(first + count) - left(first) };
  };

/** The other direction of a change: what lies across it stays. */
export const unmoved: SpanChange = (span) => span;

/** The merged areas afterwards: one of which a single cell is left is none. */
export const mergesAfter = (merges: readonly Area[], rows: SpanChange, columns: SpanChange): Area[] =>
  merges.flatMap((area) => {
    const down = rows({ first: area.row, count: area.rows });
    const across = columns({ first: area.column, count: area.columns });
    if (down.count * across.count < 2) return [];
    return [{ row: down.first, column: across.first, rows: down.count, columns: across.count }];
  });

/** The area merged, with those that lie within it. */
export const withMerge = (merges: readonly Area[], area: Area): Area[] => {
  const isWithin = (one: Area): boolean =>
    one.row >= area.row &&
    one.column >= area.column &&
    one.row + one.rows <= area.row + area.rows &&
    one.column + one.columns <= area.column + area.columns;
  return [...merges.filter((one) => !isWithin(one)), ...(area.rows * area.columns > 1 ? [area] : [])];
};

/** The grid with nothing under merged cells: only the first of them holds something. */
export const withoutCovered = <T>(
  lines: readonly (readonly T[])[],
  merges: readonly Area[],
  blank: T,
): readonly (readonly T[])[] => {
  if (merges.length === 0) return lines;
  const isCovered = (row: number, column: number): boolean =>
    merges.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns &&
        !(row === area.row && column === area.column),
    );
  return lines.map((cells, row) =>
    cells.map((cell, column) => (isCovered(row + 1, column + 1) ? blank : cell)),
  );
};
