/** A chart that floats over a tab, as data: columns of figures from 0 to 100, and a line across them. */
import type { Area } from '../grid.ts';

export interface Chart {
  /** Three columns: names, their figures, and how high the line is. The first row says what each column is called. */
  readonly data: Area;
  /** The cell in which its upper left corner is, and how many pixels it is from that of the cell. */
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
}
