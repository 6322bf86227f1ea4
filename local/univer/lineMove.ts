import { afterDeletion, afterInsertion, edges, type Rectangle } from '../host/workbook/rectangle.ts';

/** Rows or columns that were inserted, deleted or moved: `count` of them from line `at` (from 0) on. */
export type LineMove = { lines: 'rows' | 'columns'; at: number; count: number } & (
  | { kind: 'insert' | 'delete' }
  /** `before` is the line, as counted before the move, that they were put before. */
  | { kind: 'move'; before: number }
);

/**
 * The name under which a saved workbook says, by tab, what lines moved since it was opened, in their order: the file that
 * it came from has more than Univer knows, and that must move along.
 */
export const lineMovesResource = 'SHEET_LINE_MOVES_PLUGIN';

type Span = [first: number, last: number];

/** Where a line is once lines `at` to `at + count - 1` were put before line `before`. */
export function lineAfterMove(line: number, at: number, count: number, before: number): number {
  if (line >= at && line < at + count) return before > at ? line - at + before - count : line - at + before;
  if (before > at && line >= at + count && line < before) return line - count;
  if (before <= at && line >= before && line < at) return line + count;
  return line;
}

/** Parts of a span that lie elsewhere after a move, put together again as far as they are neighbours. */
function spansAfterMove([first, last]: Span, at: number, count: number, before: number): Span[] {
  const cuts = [at, at + count, before].filter((cut) => cut > first && cut <= last);
  const starts = [...new Set([first, ...cuts])].sort((a, b) => a - b);
  const parts = starts.map((start, index): Span => {
    const length = (starts[index + 1] ?? last + 1) - start;
    const moved = lineAfterMove(start, at, count, before);
    return [moved, moved + length - 1];
  });
  const spans: Span[] = [];
  for (const part of parts.sort(([a], [b]) => a - b)) {
    const open = spans.at(-1);
    if (open && open[1] === part[0] - 1) open[1] = part[1];
    else spans.push(part);
  }
  return spans;
}

function spansAfter(span: Span, move: LineMove): Span[] {
  const [first, last] = span;
  if (move.kind === 'move') return spansAfterMove(span, move.at, move.count, move.before);
  const after = (move.kind === 'insert' ? afterInsertion : afterDeletion)(first, last, move.at, move.count);
  return after ? [after] : [];
}

/** Where a rectangle's cells are after the move; none when nothing of it is left. */
export function movedRectangles(range: Rectangle, move: LineMove): Rectangle[] {
  const { startRow, endRow, startColumn, endColumn } = range;
  return move.lines === 'rows'
    ? spansAfter([startRow, endRow], move).map(([first, last]) => ({
        ...edges(range),
        startRow: first,
        endRow: last,
      }))
    : spansAfter([startColumn, endColumn], move).map(([first, last]) => ({
        ...edges(range),
        startColumn: first,
        endColumn: last,
      }));
}
