import type { SummaryColumn } from './summaryPlaces.ts';

/** Why a summary's tab cannot be renewed. */
export interface SummaryRefusal {
  /** Staff renamed headers, or took columns out. */
  readonly code: 'columns-missing';
  readonly tab: string;
  /** At least one. */
  readonly columns: readonly SummaryColumn[];
}
