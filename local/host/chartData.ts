import type { Rectangle } from './rectangle.ts';

/** A chart that floats over a tab, as it was asked for. Cells count from 0. */
export interface ChartData {
  readonly type: string;
  readonly ranges: readonly Rectangle[];
  /** How many rows of its ranges say what stands below. */
  readonly headers: number;
  readonly showsHidden: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}
