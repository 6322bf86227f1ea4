/** A tab that may hold scores, with the items its rows are of. */
import type { Instrument, ItemCode } from '../framework/framework.ts';
import type { TabGrid } from './grid.ts';
import type { ResolvedRow } from './resolveCodes.ts';

export interface ReadTab {
  readonly grid: TabGrid;
  readonly rows: readonly ResolvedRow[];
  /** The fiscal year that the scores are of, as far as the tab says; null when it does not. */
  readonly year: number | null;
}

export const belongsTo = (instrument: Instrument, row: ResolvedRow): boolean =>
  row.item?.code.startsWith(instrument.letter) ?? false;

/** The items of the instrument that the tab has a row for. */
export const itemsIn = ({ rows }: Pick<ReadTab, 'rows'>, instrument: Instrument): Set<ItemCode> =>
  new Set(rows.flatMap((row) => (row.item && belongsTo(instrument, row) ? [row.item.code] : [])));
