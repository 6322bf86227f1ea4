/** What a summary's hidden column says: which row is which, and what the tab is. */
import * as v from 'valibot';
import type { YearResult } from '../../assessment/years.ts';
import type { Dossier } from '../../grid/dossier.ts';
import { type OwnTab, readMark, textAt, writeMark } from '../../grid/marks/marks.ts';
import { summaryPlaces } from '../summaryPlaces.ts';
import { LAYOUT, type SummaryRow } from '../summaryRow.ts';

/** The row whose headers show where the columns stand; its mark is the tab's own. */
export const HEADER_KEY = 'instruments:header';

export const RowMark = v.object({ kind: v.literal('row'), key: v.string() });

/** What a summary is of. */
export interface SummarySubject {
  readonly dossier: Dossier;
  /** The year's lowest items, for the years after it. */
  readonly lowest: YearResult['lowest'];
}

/** The row below the first block: empty but for the sign that the summary is out of date. */
export const SIGN_KEY = 'gap:2';

const Memory = v.object({
  kind: v.literal('summary'),
  layout: v.fallback(v.number(), 1),
  lowest: v.fallback(v.nullable(v.record(v.string(), v.number())), null),
  chart: v.fallback(v.boolean(), false),
});

/** What the tab's mark remembers. */
export const memoryOf = ({
  grid,
  markRow,
  markColumn,
}: OwnTab): {
  readonly layout: number;
  readonly lowest: YearResult['lowest'];
  /** Whether the chart was put in; a person may have taken it out since. */
  readonly chart: boolean;
} => {
  const memory = readMark(Memory, textAt(grid, markRow, markColumn));
  return {
    layout: memory?.layout ?? LAYOUT,
    lowest: memory?.lowest ? new Map(Object.entries(memory.lowest)) : null,
    chart: memory?.chart ?? false,
  };
};

/**
 * The mark of the summary's tab, as a cell's text: whose it is, and the year's lowest items for the years after it.
 *
 * @param chart whether the chart was put in
 */
export const tabMark = (
  { dossier: { fiscalYear, agency }, lowest }: SummarySubject,
  chart: boolean,
): string =>
  writeMark({
    kind: 'summary',
    fiscalYear,
    agency,
    layout: LAYOUT,
    ...(chart ? { chart } : {}),
    ...(lowest ? { lowest: Object.fromEntries(lowest) } : {}),
  });

const AnyMark = v.looseObject({ kind: v.string() });

/** The tab's mark once the chart was put in. */
export const withChart = (mark: string): string => writeMark({ ...readMark(AnyMark, mark), chart: true });

/** Where our rows stand now, by their keys; the first of copies. They count from 1. */
export const placesOfRows = ({ grid, markRow, markColumn }: OwnTab): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  grid.values.forEach((_, row) => {
    const key = readMark(RowMark, textAt(grid, row, markColumn))?.key;
    if (key !== undefined && !places.has(key)) places.set(key, row + 1);
  });
  return places.set(HEADER_KEY, markRow + 1);
};

/** Where the sign's cell is, counted from 1, and what it shows. Null when it is gone. */
export const signPlace = ({
  grid,
  markRow,
  markColumn,
}: OwnTab): { readonly row: number; readonly column: number; readonly shown: string } | null => {
  const column = Math.min(...summaryPlaces(grid.shown[markRow] ?? []).values());
  const row = grid.values.findIndex(
    (_, index) => readMark(RowMark, textAt(grid, index, markColumn))?.key === SIGN_KEY,
  );
  if (row < 0 || !Number.isFinite(column)) return null;
  return { row: row + 1, column: column + 1, shown: grid.shown[row]?.[column] ?? '' };
};

/** The mark of one row of the summary, as a cell's text. */
export const rowMark = ({ key }: SummaryRow): string => writeMark({ kind: 'row', key });

/** Whether two years' lowest items are the same, with the same scores. */
export const isSameLowest = (one: YearResult['lowest'], other: YearResult['lowest']): boolean =>
  one === null || other === null
    ? one === other
    : one.size === other.size && [...one].every(([topic, score]) => other.get(topic) === score);
