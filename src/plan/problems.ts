import type { ItemCode } from '../framework/framework.ts';
import type { CellRef } from '../grid/grid.ts';

/** What is to be said of the workbook's plans. */
export type PlanProblem = {
  /** A plan of an earlier year that cannot be read as one any more. */
  readonly code: 'past-plan-damaged';
  readonly tab: string;
  readonly fiscalYear: number;
};

/** What of the chosen items cannot be used. */
export type SelectionProblem =
  | {
      /** In a list of chosen items: codes that the year's framework lacks. */
      readonly code: 'selection-unknown-item';
      readonly cell: CellRef;
      readonly items: readonly ItemCode[];
      readonly fiscalYear: number;
      /** What is used: the other items of the list, or the default when there is no other. */
      readonly instead: 'others' | 'default';
    }
  | {
      /** In a list of chosen items: items without a score, for which no measure can be drafted. */
      readonly code: 'selection-item-without-score';
      readonly cell: CellRef;
      readonly items: readonly ItemCode[];
    };
