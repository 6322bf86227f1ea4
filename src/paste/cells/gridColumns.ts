/** Where the scores of a table stand that kept its cells: its lines are a grid, and read as a tab is. */
import type { Framework } from '../../framework/framework.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { findScoreRows, type ScoreRow } from '../../scores/scoreRows.ts';
import { yearsIn } from '../../thai/buddhistYear.ts';
import type { Line } from '../text/lines.ts';

/** What the header of a table says of its scores; columns count from 0. */
export interface HeaderColumns {
  /** The scores, or part 1's; null: the header does not tell, or names several columns. */
  readonly first: number | null;
  readonly second: number | null;
  /** Whether the header speaks of two parts. */
  readonly twoParts: boolean;
  /** The only part that the header names; null when it names none, or both. */
  readonly part: 1 | 2 | null;
  /** The years (Buddhist era) that the header names over scores, from left to right; empty when it names none. */
  readonly years: readonly number[];
}

/** No table of scores is wider; what stands further right is passed over. */
const MOST_COLUMNS = 40;

const gridOf = (lines: readonly Line[]): TabGrid => {
  const widest = lines.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const width = Math.min(MOST_COLUMNS, widest);
  // A line without columns is no row of a table, and heads no column of one.
  const shown = lines.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => (cells.length > 1 ? (cells[column]?.plain ?? '') : '')),
  );
  return { name: '', values: shown, shown };
};

const columnsOf = ({ columns, options, columnYear, columnPart }: ScoreRow): HeaderColumns => {
  if (options.length > 0) {
    const named = options.map(({ header }) => yearsIn(header));
    const years = named.every((own) => own.length > 0) ? named.flat() : [];
    return { first: null, second: null, twoParts: columns.second !== null, part: null, years };
  }
  const years = columnYear === null ? [] : [columnYear];
  return { ...columns, twoParts: columns.second !== null, part: columnPart, years };
};

/** By the index of a line: the columns of the table that it is a row of; nothing where no header stands above. */
export const gridColumns = (
  lines: readonly Line[],
  framework: Framework,
): ReadonlyMap<number, HeaderColumns> => {
  if (lines.every(({ cells }) => cells.length === 1)) return new Map();
  const letters = framework.instruments.map(({ letter }) => letter);
  const hints = { letters, fiscalYear: framework.fiscalYear, answers: {} };
  return new Map(
    findScoreRows(gridOf(lines), framework, hints).flatMap((row): [number, HeaderColumns][] =>
      row.isHeaded ? [[row.row, columnsOf(row)]] : [],
    ),
  );
};
