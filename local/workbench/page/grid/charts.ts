/** Shows the charts of a workbook in the grid: Univer knows none. */
import type { Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from '@univerjs/engine-render';
import { type ChartData, seriesOf } from '../../../host/workbook/chartData.ts';
import { googleOnlyIn } from '../../../host/workbook/googleOnly.ts';
import { type DrawnChart, drawChart } from './chartDrawing.ts';

const drawnChart = (sheet: Worksheet, data: ChartData): DrawnChart | null => {
  const { ranges, headers, options } = data;
  const [cells] = ranges;
  if (!cells) return null;
  const rows = Array.from(
    { length: cells.endRow - cells.startRow + 1 - headers },
    (_, index) => cells.startRow + headers + index,
  );
  const column = (at: number) => rows.map((row) => sheet.getCellRaw(row, at)?.v ?? '');
  return {
    title: String(options.title ?? ''),
    width: Number(options.width),
    height: Number(options.height),
    names: column(cells.startColumn).map(String),
    series: Array.from({ length: cells.endColumn - cells.startColumn }, (_, index) => ({
      ...seriesOf(data, index),
      figures: column(cells.startColumn + 1 + index).map((value) => (value === '' ? null : Number(value))),
    })),
  };
};

/** Where a line begins, by where each of them ends. */
const startOf = (ends: readonly number[], line: number): number => (line === 0 ? 0 : (ends[line - 1] ?? 0));

class Charts extends SheetExtension {
  override uKey = 'ITA_CHARTS';
  /** Above all that stands in cells. */
  override get zIndex(): number {
    return 100;
  }

  override draw(canvas: UniverRenderingContext, _: unknown, skeleton: SpreadsheetSkeleton): void {
    const { worksheet, rowHeightAccumulation, columnWidthAccumulation } = skeleton;
    for (const chart of googleOnlyIn(worksheet.getConfig()).charts) {
      const drawn = drawnChart(worksheet, chart);
      const { row, column, x, y } = chart.place;
      if (drawn)
        drawChart(
          canvas,
          drawn,
          startOf(columnWidthAccumulation, column) + x,
          startOf(rowHeightAccumulation, row) + y,
        );
    }
  }
}

/** Draws charts in the workbook that is shown, once it was drawn for the first time. */
export const showCharts = (univerAPI: FUniver): void => {
  const workbook = univerAPI.getActiveWorkbook();
  if (workbook) univerAPI.registerSheetMainExtension(workbook.getId(), new Charts());
};
