import { type Check, type Env, thrown } from './env.ts';

/** A chart is in the tab once it was put there, and not before. */
export function chartsArePutIn({ services, sheet }: Env, check: Check): void {
  const { ChartType } = services.Charts;
  sheet.getRange('A1:B3').setValues([
    ['ชื่อ', 'คะแนน'],
    ['ก', 1],
    ['ข', 2],
  ]);
  const built = sheet
    .newChart()
    .setChartType(ChartType.COMBO)
    .addRange(sheet.getRange('A1:B3'))
    .setNumHeaders(1)
    .setOption('title', 'แผนภูมิ')
    .setPosition(5, 1, 0, 0)
    .build();
  check('while it is only built', sheet.getCharts().length, 0);
  sheet.insertChart(built);
  check('once it was put in', sheet.getCharts().length, 1);
  const [standing] = sheet.getCharts();
  if (!standing) return;
  check('its title', standing.getOptions().get('title'), 'แผนภูมิ');
  sheet.updateChart(standing.modify().setOption('title', 'Chart').build());
  check('once its title was changed', sheet.getCharts().length, 1);
  check('its new title', sheet.getCharts()[0]?.getOptions().get('title'), 'Chart');
  check('what it draws then', sheet.getCharts()[0]?.getRanges()[0]?.getA1Notation(), 'A1:B3');
}

/** A chart stands at a cell that the tab has. */
export function chartsStandInTheTab({ sheet }: Env, check: Check): void {
  check(
    'words where numbers belong',
    thrown(() => sheet.newChart().setPosition('A' as unknown as number, 1, 0, 0)),
    "Exception: The parameters (String,number,number,number) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setPosition.",
  );
}
