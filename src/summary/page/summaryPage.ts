/** The summary's tab as it is made. */

import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { recognise } from '../../grid/marks/marks.ts';
import { looksOf, TITLE_HEIGHT } from '../../grid/page/look.ts';
import { makeTab, type Page } from '../../grid/page/page.ts';
import type { Place } from '../../grid/page/place.ts';
import { SUMMARY_COLUMNS } from '../buildSummary.ts';
import type { SummaryRow } from '../summaryRow.ts';
import {
  CHART_COLUMNS,
  CHART_KEY,
  CHART_ROW_HEIGHT,
  chartCells,
  chartEdits,
  chartFormats,
} from './summaryChart.ts';
import { cellLook, numberFormat, TEXT, tables } from './summaryLook.ts';
import { HEADER_KEY, rowMark, type SummarySubject, tabMark } from './summaryMarks.ts';

/**
 * Pixels; together the width of an upright A4 page whose letters are still easy to read. A phone of 412 pixels shows the
 * first two columns, where score and level stand. The marks stand behind them, hidden. Equal widths are set in one call.
 */
const WIDTHS = [225, 98, 98, 98, 98, 400] as const;
/** Of 12 points, with the marks above and below. */
const SUBTITLE_HEIGHT = 26;
const MARK = SUMMARY_COLUMNS + 1;

/** What makes the summary's tab at its place. @param chartTitle what is written over the chart */
export const newSummary = (
  place: Place,
  subject: SummarySubject,
  all: readonly SummaryRow[],
  chartTitle: string,
): Edit[] => {
  const page = summaryPage(subject, all);
  const [filled] = applyEdits({ tabs: [] }, makeTab({ ...place, isStanding: false }, page)).tabs;
  const own = filled ? recognise(filled) : null;
  return [...makeTab(place, page), ...(own ? chartEdits(own, chartTitle, false) : [])];
};

const summaryPage = (subject: SummarySubject, all: readonly SummaryRow[]): Page => {
  const rows = all.filter(({ until }) => until === undefined);
  const heads = rows.filter(({ look }) => look === 'title' || look === 'subtitle');
  return {
    cells: rows.map((row) => [
      ...row.cells,
      row.key === HEADER_KEY ? tabMark(subject, false) : rowMark(row),
      ...chartCells(row),
    ]),
    looks: looksOf(rows, cellLook),
    widths: WIDTHS,
    formats: rows.map((row) => [
      ...row.cells.map((_, column) => numberFormat(row, column)),
      TEXT,
      ...chartFormats(row),
    ]),
    title: {
      columns: SUMMARY_COLUMNS,
      heights: heads.map(({ look }) => (look === 'title' ? TITLE_HEIGHT : SUBTITLE_HEIGHT)),
    },
    boxes: tables(rows).map(({ first, last, columns }) => ({
      area: { row: first, column: 1, rows: last - first + 1, columns },
    })),
    heights: rows.flatMap(({ key }, index) =>
      key === CHART_KEY ? [{ row: index + 1, count: 1, height: CHART_ROW_HEIGHT }] : [],
    ),
    hiddenColumns: Array.from({ length: 1 + CHART_COLUMNS }, (_, index) => MARK + index),
  };
};
