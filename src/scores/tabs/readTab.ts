/** A tab that may hold scores, with the items its rows are of. */
import type { Instrument, ItemCode } from '../../framework/framework.ts';
import { readScoreAt } from '../../grid/cells/readScore.ts';
import type { TabGrid } from '../../grid/grid.ts';
import type { ResolvedRow } from '../table/resolveCodes.ts';
import type { YearReason } from './tabYear.ts';

/** A tab as it was read, whatever its rows are of. */
export interface TabRows {
  readonly grid: TabGrid;
  readonly rows: readonly ResolvedRow[];
}

/** What a tab holds of one instrument: one year's rows, where it holds several years'. */
export interface ReadTab extends TabRows {
  /** The fiscal year that the scores are of, as far as the tab says; null when it does not. */
  readonly year: number | null;
  /** What says so. */
  readonly reason: YearReason | null;
  /** Whether the years in the items' titles speak for another year: only a person can tell. */
  readonly isDoubtful: boolean;
}

/** Whether the row is of one of the instrument's items. */
export const belongsTo = (instrument: Instrument, row: ResolvedRow): boolean =>
  row.item?.code.startsWith(instrument.letter) ?? false;

/** The items of the instrument that the tab has a row for. */
export const itemsIn = ({ rows }: TabRows, instrument: Instrument): Set<ItemCode> =>
  new Set(rows.flatMap((row) => (row.item && belongsTo(instrument, row) ? [row.item.code] : [])));

/** Whether any of the rows has a score. */
export const hasScores = ({ grid, rows }: TabRows): boolean =>
  rows.some(({ row }) => readScoreAt(grid, row.row, row.columns.first).kind === 'score');

/** Whether a row that is of none of a tab's items deserves a word: its code is written out, or a score stands in it. */
export const isUnknown = (grid: TabGrid, { row }: ResolvedRow): boolean => {
  const { kind } = readScoreAt(grid, row.row, row.columns.first);
  return row.reading.plain !== null || kind === 'score' || kind === 'out-of-range';
};
