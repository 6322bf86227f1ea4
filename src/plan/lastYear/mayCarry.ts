import { isOurs, standingRows } from '../../ownedTable/merge/renewRow.ts';
import type { SheetRow } from '../../ownedTable/table.ts';
import type { MeasureKey } from '../library/measure.ts';
import type { PlanColumn } from '../table/columns.ts';
import type { StandingMeasure } from '../table/measureRow.ts';
import { broughtAlong, type PastMeasure } from './lastYear.ts';

/**
 * The earlier measures whose carrying over brings anything: the measure, or words of staff that this plan lacks.
 *
 * @param after the measures that this plan has afterwards
 * @param rows this plan's rows as they stand
 */
export const mayCarry = (
  measures: readonly PastMeasure[],
  after: readonly StandingMeasure[],
  rows: readonly SheetRow<PlanColumn>[],
): Set<MeasureKey> =>
  new Set(
    measures.flatMap((measure) => {
      const own = after.filter(({ key }) => key === measure.key);
      return own.every((row) => brings(measure, row, rows)) ? [measure.key] : [];
    }),
  );

/** Whether carrying a measure over would change the row that this year's plan has of it: no person's words are replaced. */
const brings = (
  measure: PastMeasure,
  { row, cells }: StandingMeasure,
  rows: readonly SheetRow<PlanColumn>[],
): boolean => {
  const one = standingRows(rows).find((standing) => standing.row.row === row);
  return broughtAlong.some(
    (column) =>
      measure.personal.includes(column) &&
      cells[column] !== measure.cells[column] &&
      (one === undefined || isOurs(one, column)),
  );
};
