/**
 * The chart of the indicators. It draws what stands in hidden columns behind the marks, beside each indicator's own row:
 * figures in Thai digits are text, which nothing draws.
 */
import * as v from 'valibot';
import { type Edit, setCells } from '../../grid/edits.ts';
import { type OwnTab, readMark, textAt, writeMark } from '../../grid/marks/marks.ts';
import { WEAK } from '../../plan/select.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { inEveryLanguage, type Voice } from '../../words/voice.ts';
import { LAYOUT, type SummaryRow } from '../summaryRow.ts';
import { TEXT } from './summaryLook.ts';
import { HEADER_KEY, memoryOf, placesOfRows, withChart } from './summaryMarks.ts';

/** The row that is kept free for it, and the one that says what its columns are called. */
export const CHART_KEY = 'chart';
const CHART_HEADER_KEY = 'indicators:header';

/** Names, figures, and the line. */
export const CHART_COLUMNS = 3;

/** In pixels. */
const HEIGHT = 180;
const WIDTH = 1000;
const MARGIN = 8;
export const CHART_ROW_HEIGHT = HEIGHT + 3 * MARGIN;

/** What is written over it. */
export const chartTitle = ({ words, say }: Voice): string => say(words.summary.indicators.chart.title(WEAK));

/** What we write over it, in every language and in either digits. */
const ourTitles: readonly string[] = inEveryLanguage(({ summary }) =>
  summary.indicators.chart.title(WEAK),
).flatMap((title) => [title, toThaiDigits(title)]);

const ChartMark = v.object({ kind: v.literal('chart-data') });

const CHART_MARK = writeMark({ kind: 'chart-data' });

/** What the chart's columns say in a row of a new summary; beside the tab's own mark, the first says what they are. */
export const chartCells = ({ key, chart }: SummaryRow): readonly (string | number)[] =>
  chart ?? [key === HEADER_KEY ? CHART_MARK : '', '', ''];

/** How these cells show what they hold. */
export const chartFormats = (row: SummaryRow): string[] =>
  chartCells(row).map((cell) => (typeof cell === 'number' ? '0.00' : TEXT));

/** The first of the columns that the chart draws, from 0; null where there are none, or a person took them out. */
export const chartColumn = ({ grid, markRow, markColumn }: OwnTab): number | null => {
  const behind = (grid.values[markRow] ?? []).slice(markColumn + 1);
  const place = behind.findIndex((_, index) =>
    readMark(ChartMark, textAt(grid, markRow, markColumn + 1 + index)),
  );
  return place < 0 ? null : markColumn + 1 + place;
};

/**
 * What gives a summary of an earlier layout the columns that the chart draws, still empty. Columns behind the marks that
 * nobody wrote into are taken: a run that was cut short may have left them.
 */
export const chartColumnEdits = (tab: OwnTab): Edit[] => {
  const { grid, markRow, markColumn } = tab;
  if (memoryOf(tab).layout >= LAYOUT || chartColumn(tab) !== null) return [];
  const behind = markColumn + 1;
  const isFree = (place: number): boolean =>
    grid.values.every((cells) => (cells[behind + place] ?? '') === '');
  const free = [0, 1, 2].filter((place, _, all) => all.slice(0, place + 1).every(isFree)).length;
  const { name } = grid;
  return [
    ...(free < CHART_COLUMNS
      ? [{ op: 'insertColumns' as const, tab: name, after: behind, count: CHART_COLUMNS - free }]
      : []),
    { op: 'makeRoom', tab: name, rows: grid.values.length, columns: behind + CHART_COLUMNS },
    { op: 'hideColumns', tab: name, column: behind + 1, count: CHART_COLUMNS },
    setCells(name, markRow + 1, behind + 1, [[CHART_MARK]]),
  ];
};

/** A cell; row and column count from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * What has the chart's title follow the words of the columns that it draws, before those change. A chart or a title of a
 * person's own stays.
 */
export const chartTitleEdits = (tab: OwnTab, changes: readonly Place[], title: string): Edit[] => {
  const column = chartColumn(tab);
  const header = placesOfRows(tab).get(CHART_HEADER_KEY);
  const isRenamed = ({ row, column: changed }: Place): boolean =>
    row === header && column !== null && changed > column && changed <= column + CHART_COLUMNS;
  if (!memoryOf(tab).chart || column === null || !changes.some(isRenamed)) return [];
  return [
    {
      op: 'renewChartTitle',
      tab: tab.grid.name,
      column: column + 1,
      count: CHART_COLUMNS,
      ours: ourTitles,
      title,
    },
  ];
};

/**
 * What puts the chart into a summary that never had it, once all that it draws is there. A chart that a person took out
 * stays out; so does one that has no row to stand in, or nothing to draw.
 *
 * @param mayStand whether a run that was cut short may have put it in
 */
export const chartEdits = (tab: OwnTab, title: string, mayStand: boolean): Edit[] => {
  const { grid, markRow, markColumn } = tab;
  const column = chartColumn(tab);
  const rows = placesOfRows(tab);
  const [header, place] = [rows.get(CHART_HEADER_KEY), rows.get(CHART_KEY)];
  const last = Math.max(...[...rows].map(([key, row]) => (key.startsWith('indicator:') ? row : 0)));
  if (memoryOf(tab).chart || column === null || header === undefined || place === undefined) return [];
  if (last <= header) return [];
  const mark = textAt(grid, markRow, markColumn);
  const remember = (text: string) => setCells(grid.name, markRow + 1, markColumn + 1, [[text]]);
  return [
    {
      op: 'insertChart',
      tab: grid.name,
      mayStand,
      chart: {
        data: { row: header, column: column + 1, rows: last - header + 1, columns: CHART_COLUMNS },
        place: { row: place, column: 1, x: MARGIN, y: MARGIN },
        width: WIDTH,
        height: HEIGHT,
        title,
      },
    },
    { ...remember(withChart(mark)), withoutExtras: [[mark]] },
  ];
};
