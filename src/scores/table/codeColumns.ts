/** Finds the columns in which the items' codes stand: usually one, several where tables stand side by side. */
import type { ItemCode } from '../../framework/framework.ts';
import { type CodeReading, possibleCodes, readItemCode } from '../../framework/itemCode.ts';
import type { TabGrid } from '../../grid/grid.ts';

/** A column with what its cells say, read as codes; null where a cell does not begin like one. */
export interface CodeColumn {
  /** Counts from 0. */
  readonly column: number;
  readonly readings: readonly (CodeReading | null)[];
}

interface Candidate extends CodeColumn {
  readonly weight: number;
  /** The items whose codes are written out. */
  readonly plain: ReadonlySet<ItemCode>;
}

/** A further table beside the first has at least so many items that the first one lacks. */
const FEWEST_BESIDE = 3;

/**
 * The columns of codes from left to right; the one with most items is always among them.
 *
 * Codes written out count double, and a column of "๐๑" more than the running numbers beside it.
 */
export const findCodeColumns = (
  grid: TabGrid,
  known: ReadonlySet<ItemCode>,
  letters: readonly string[],
): CodeColumn[] => {
  const width = grid.shown[0]?.length ?? 0;
  const candidates = Array.from({ length: width }, (_, column) => weigh(grid, column, known, letters))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [first] = candidates;
  if (!first) return [];

  const chosen = [first];
  const taken = new Set(first.plain);
  for (const candidate of candidates.slice(1)) {
    const fresh = [...candidate.plain].filter((code) => !taken.has(code));
    if (fresh.length < FEWEST_BESIDE) continue;
    chosen.push(candidate);
    for (const code of fresh) taken.add(code);
  }
  return chosen.sort((a, b) => a.column - b.column);
};

const weigh = (
  grid: TabGrid,
  column: number,
  known: ReadonlySet<ItemCode>,
  letters: readonly string[],
): Candidate => {
  const readings = grid.shown.map((cells) => readItemCode(cells[column] ?? ''));
  const plain = new Set<ItemCode>();
  const possible = new Set<string>();
  let zeros = 0;
  for (const reading of readings) {
    if (!reading) continue;
    if (reading.plain && known.has(reading.plain)) plain.add(reading.plain);
    else if (
      !possible.has(reading.written) &&
      possibleCodes(reading, letters).some((code) => known.has(code))
    ) {
      possible.add(reading.written);
      if (reading.head === '0') zeros += 1;
    }
  }
  return { column, readings, plain, weight: 2 * plain.size + possible.size + zeros / 2 };
};
