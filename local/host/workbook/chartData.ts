import type { Rectangle } from './rectangle.ts';

/** A chart that floats over a tab, as it was asked for. Cells count from 0. */
export interface ChartData {
  /** Stands in the file that the workbook came from. */
  readonly isInFile?: true;
  readonly type: string;
  readonly ranges: readonly Rectangle[];
  /** What it draws of other tabs; these are not drawn here, and do not follow when lines move. */
  readonly elsewhere?: readonly { readonly tab: string; readonly cells: Rectangle }[];
  /** How many rows of its ranges say what stands below. */
  readonly headers: number;
  readonly showsHidden: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

/** What is asked of a series; the add-on names no other options. */
interface SeriesOptions {
  readonly type?: 'bars' | 'line';
  readonly color?: string;
}

/** @param index of the series, from 0 */
export const seriesOf = ({ options }: ChartData, index: number): Required<SeriesOptions> => ({
  type: 'bars',
  color: '#000000',
  ...(options.series as Record<number, SeriesOptions> | undefined)?.[index],
});
