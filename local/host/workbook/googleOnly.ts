import type { IWorksheetData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { type LineMove, movedRectangles } from '../../univer/lineMove.ts';
import type { ChartData } from './chartData.ts';
import { intersects, type Rectangle } from './rectangle.ts';

/** What a tab has at Google and Univer does not know. */
export interface GoogleOnly {
  /** A chart or a timeline on a tab of its own, and a connected sheet, are no grid. */
  readonly type: 'GRID' | 'OBJECT' | 'DATASOURCE';
  /** The columns of a table that were given a type: cells in which Google takes no validation. */
  readonly typedColumns: readonly Rectangle[];
  /** What the person who runs the add-on may not edit: some cells, or (`null`) the whole tab. */
  readonly protections: readonly (Rectangle | null)[];
  readonly charts: readonly ChartData[];
}

const NONE: GoogleOnly = { type: 'GRID', typedColumns: [], protections: [], charts: [] };

/** The name under which it lies among what Univer keeps for others, and saves, with each tab. */
const NAME = 'google';

/** A tab's data with charts of the file that it comes from. */
export const withCharts = (
  data: Partial<IWorksheetData>,
  charts: readonly ChartData[],
): Partial<IWorksheetData> =>
  charts.length === 0 ? data : { ...data, custom: { ...data.custom, [NAME]: { ...NONE, charts } } };

/** What a tab that was saved has of it. */
export const googleOnlyIn = ({ custom }: Pick<Partial<IWorksheetData>, 'custom'>): GoogleOnly => ({
  ...NONE,
  ...(custom?.[NAME] as Partial<GoogleOnly> | undefined),
});

/** What a tab has of it; a plain grid without typed columns and protections where nothing was said. */
export const readGoogleOnly = (sheet: FWorksheet): GoogleOnly => googleOnlyIn(sheet.getSheet().getConfig());

/** Changes some of it. */
export function writeGoogleOnly(sheet: FWorksheet, change: Partial<GoogleOnly>): void {
  const config = sheet.getSheet().getConfig();
  config.custom = { ...config.custom, [NAME]: { ...readGoogleOnly(sheet), ...change } };
}

/** A chart whose cells are gone draws nothing; where its own place is gone, it stays where that was. */
const movedChart = (chart: ChartData, move: LineMove): ChartData => {
  const { row, column } = chart.place;
  const corner = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const [now = corner] = movedRectangles(corner, move);
  return {
    ...chart,
    ranges: chart.ranges.flatMap((cells) => movedRectangles(cells, move)),
    place: { ...chart.place, row: now.startRow, column: now.startColumn },
  };
};

/** Lets the cells that are meant follow when rows or columns move. */
export function moveGoogleOnly(sheet: FWorksheet, move: LineMove): void {
  const { typedColumns, protections, charts } = readGoogleOnly(sheet);
  if (typedColumns.length + protections.length + charts.length === 0) return;
  writeGoogleOnly(sheet, {
    typedColumns: typedColumns.flatMap((cells) => movedRectangles(cells, move)),
    protections: protections.flatMap((cells) => (cells ? movedRectangles(cells, move) : [null])),
    charts: charts.map((chart) => movedChart(chart, move)),
  });
}

/** Whether the person who runs the add-on may not edit one of these cells. */
export const isProtected = (sheet: FWorksheet, cells: Rectangle): boolean =>
  readGoogleOnly(sheet).protections.some((one) => one === null || intersects(one, cells));

/** Whether one of these cells is in a column of a table that has a type. */
export const isTyped = (sheet: FWorksheet, cells: Rectangle): boolean =>
  readGoogleOnly(sheet).typedColumns.some((one) => intersects(one, cells));
