import { attempt, type LiveEnv, outcome, type Tell } from './question.ts';

/** A chart over columns that are hidden, as the summary has one. */
const putChart = ({ services, sheet }: LiveEnv): void => {
  const { ChartType, ChartHiddenDimensionStrategy } = services.Charts;
  sheet.getRange('H1:J4').setValues([
    ['ตัวชี้วัด', 'คะแนน', 'เกณฑ์'],
    ['ก', 100, 85],
    ['ข', 80, 85],
    ['ค', 90.5, 85],
  ]);
  sheet.hideColumns(8, 3);
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(ChartType.COMBO)
      .addRange(sheet.getRange('H1:J4'))
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('series', { 0: { type: 'bars' }, 1: { type: 'line' } })
      .setPosition(6, 1, 4, 4)
      .build(),
  );
};

const placesOf = ({ sheet }: LiveEnv): string[][] =>
  sheet.getCharts().map((chart) => chart.getRanges().map((range) => range.getA1Notation()));

/** Which ranges a chart tells of: as they were given, or column by column; and after rows came and went among them. */
export function theRangesOfAChart(env: LiveEnv, tell: Tell): void {
  putChart(env);
  tell(
    'as it was put in',
    outcome(() => placesOf(env)),
  );
  env.sheet.insertRowsBefore(3, 1);
  tell(
    'with a row put in among them',
    outcome(() => placesOf(env)),
  );
  env.sheet.deleteRows(2, 1);
  tell(
    'with a row taken out',
    outcome(() => placesOf(env)),
  );
}

/** Whether a position outside of the tab, a chart without cells, or an option that there is not, are refused. */
export function chartsThatCanNotBe({ services, sheet }: LiveEnv, tell: Tell): void {
  const { COMBO } = services.Charts.ChartType;
  tell(
    'outside of the tab',
    attempt(() => sheet.newChart().setChartType(COMBO).setPosition(2000, 1, 0, 0)),
  );
  tell(
    'an option that there is not',
    attempt(() => sheet.newChart().setChartType(COMBO).setOption('noSuchOption', 1).build()),
  );
}
