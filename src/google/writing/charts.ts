/** Charts of ours that float over tabs. */
import type { Chart } from '../../grid/page/chart.ts';
import { colors } from '../../grid/page/look.ts';
import type { ChartsPort, EmbeddedChartPort, SheetPort } from '../port.ts';

type Columns = Pick<Chart['data'], 'column' | 'columns'>;

/** Whether a chart draws any of these columns of a tab. Nobody else's chart draws what we write to be drawn. */
const draws = (chart: EmbeddedChartPort, tab: string, { column, columns }: Columns): boolean =>
  chart
    .getRanges()
    .some(
      (range) =>
        range.getColumn() >= column &&
        range.getColumn() < column + columns &&
        range.getSheet().getName() === tab,
    );

/** Whether a tab has a chart over the same columns of its own. */
export const hasChart = (sheet: SheetPort, { data }: Chart): boolean => {
  const tab = sheet.getName();
  return sheet.getCharts().some((one) => draws(one, tab, data));
};

/** Gives the charts over these columns of their own tab another title, where they have one of ours. */
export const renewChartTitle = (
  sheet: SheetPort,
  columns: Columns,
  ours: readonly string[],
  title: string,
): void => {
  const tab = sheet.getName();
  for (const chart of sheet.getCharts()) {
    if (!draws(chart, tab, columns)) continue;
    const standing = chart.getOptions().get('title');
    if (standing === title || !ours.some((one) => one === standing)) continue;
    sheet.updateChart(chart.modify().setOption('title', title).build());
  }
};

/** Makes the chart. */
export const insertChart = (
  sheet: SheetPort,
  { ChartType, ChartHiddenDimensionStrategy }: ChartsPort,
  chart: Chart,
): void => {
  const { data, place, width, height, title } = chart;
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(ChartType.COMBO)
      .addRange(sheet.getRange(data.row, data.column, data.rows, data.columns))
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('title', title)
      .setOption('width', width)
      .setOption('height', height)
      .setOption('legend', { position: 'none' })
      .setOption('vAxis', { viewWindow: { min: 0, max: 100 } })
      .setOption('series', {
        0: { type: 'bars', color: colors.bar },
        1: { type: 'line', color: colors.ink, lineWidth: 2, lineDashStyle: [6, 3], pointSize: 0 },
      })
      .setPosition(place.row, place.column, place.x, place.y)
      .build(),
  );
};
