import type { IRange } from '@univerjs/core';
import { edges } from '../../host/workbook/rectangle.ts';
import { type LineMove, lineAfterMove, movedRectangles } from '../../univer/lineMove.ts';
import { lastColumn, lastRow } from './addresses.ts';

/** Where the cells of one tab are after its rows and columns were inserted, deleted and moved. */
export class SheetMoves {
  readonly #moves: readonly LineMove[];

  constructor(moves: readonly LineMove[] = []) {
    this.#moves = moves;
  }

  get isEmpty(): boolean {
    return this.#moves.length === 0;
  }

  /** Whether any of these lines moved. */
  has(lines: LineMove['lines']): boolean {
    return this.#moves.some((move) => move.lines === lines);
  }

  /** What is left of a range, mostly one. What reaches from the first line to the last does so after all moves. */
  ranges(range: IRange): IRange[] {
    return this.#unbounded(range)
      .map((one) => ({
        ...one,
        endRow: Math.min(one.endRow, lastRow),
        endColumn: Math.min(one.endColumn, lastColumn),
      }))
      .filter((one) => one.startRow <= one.endRow && one.startColumn <= one.endColumn);
  }

  #unbounded(range: IRange): IRange[] {
    return this.#moves.reduce<IRange[]>((ranges, move) => ranges.flatMap((one) => moved(one, move)), [range]);
  }

  /** Whether lines that were put in before a row pushed it over the end of the tab. */
  pushesOut(row: number): boolean {
    const [now] = this.#unbounded({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn });
    return now !== undefined && now.startRow > lastRow;
  }

  /** Whether a row, as counted now, was put in by one of the moves. */
  isPutIn(row: number): boolean {
    let line = row;
    for (const move of this.#moves.filter(({ lines }) => lines === 'rows').reverse()) {
      const before = lineBefore(line, move);
      if (before === undefined) return true;
      line = before;
    }
    return false;
  }

  /** The range that has all that is left of a range in it. */
  hull(range: IRange): IRange | undefined {
    const [first, ...others] = this.ranges(range);
    return first && others.reduce(joined, first);
  }

  /** Where a row is now; `undefined` when it is gone. */
  row(row: number): number | undefined {
    return this.ranges({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn })[0]?.startRow;
  }

  /** Where a column is now; `undefined` when it is gone. */
  column(column: number): number | undefined {
    return this.ranges({ startRow: 0, endRow: lastRow, startColumn: column, endColumn: column })[0]
      ?.startColumn;
  }
}

/** Where a line was before a move; `undefined` for one that was put in. */
function lineBefore(line: number, move: LineMove): number | undefined {
  const { at, count } = move;
  if (move.kind === 'move') {
    const isDown = move.before > at;
    return lineAfterMove(line, isDown ? move.before - count : move.before, count, isDown ? at : at + count);
  }
  if (line < at) return line;
  if (move.kind === 'delete') return line + count;
  return line < at + count ? undefined : line - count;
}

const joined = (one: IRange, other: IRange): IRange => ({
  startRow: Math.min(one.startRow, other.startRow),
  endRow: Math.max(one.endRow, other.endRow),
  startColumn: Math.min(one.startColumn, other.startColumn),
  endColumn: Math.max(one.endColumn, other.endColumn),
});

const coversAll = (range: IRange, lines: LineMove['lines']): boolean =>
  lines === 'rows'
    ? range.startRow === 0 && range.endRow >= lastRow
    : range.startColumn === 0 && range.endColumn >= lastColumn;

/** A range after one move. */
const moved = (range: IRange, move: LineMove): IRange[] =>
  coversAll(range, move.lines) ? [range] : movedRectangles(edges(range), move);
