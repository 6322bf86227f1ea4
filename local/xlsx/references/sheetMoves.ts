import type { IRange } from '@univerjs/core';
import { edges } from '../../host/rectangle.ts';
import { type LineMove, movedRectangles } from '../../univer/lineMove.ts';
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

  /** The range that has all that is left of a range in it. */
  hull(range: IRange): IRange | undefined {
    const [first, ...others] = this.ranges(range);
    return first && others.reduce(joined, first);
  }

  row(row: number): number | undefined {
    return this.ranges({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn })[0]?.startRow;
  }

  column(column: number): number | undefined {
    return this.ranges({ startRow: 0, endRow: lastRow, startColumn: column, endColumn: column })[0]
      ?.startColumn;
  }
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
