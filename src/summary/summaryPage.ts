/** The summary's tab as it is made. */
import type { Edit } from '../grid/edits.ts';
import { TITLE_HEIGHT } from '../grid/look.ts';
import { pageEdits } from '../grid/page.ts';
import { SUMMARY_COLUMNS } from './buildSummary.ts';
import { numberFormat, rowLook, TEXT, tables } from './summaryLook.ts';
import { HEADER_KEY, rowMark, type SummarySubject, tabMark } from './summaryMarks.ts';
import type { SummaryRow } from './summaryRow.ts';

/**
 * Pixels; together the width of an upright A4 page whose letters are still easy to read. A phone of 412 pixels shows the
 * first two columns, where score and level stand. The marks stand behind them, hidden.
 */
const WIDTHS = [225, 85, 95, 100, 85, 335] as const;
const SUBTITLE_HEIGHT = 26;
const MARK = SUMMARY_COLUMNS + 1;

/** What fills an empty tab with the summary. */
export const summaryPage = (tab: string, subject: SummarySubject, all: readonly SummaryRow[]): Edit[] => {
  const rows = all.filter(({ until }) => until === undefined);
  const heads = rows.filter(({ look }) => look === 'title' || look === 'subtitle');
  return pageEdits(tab, {
    cells: rows.map((row) => [...row.cells, row.key === HEADER_KEY ? tabMark(subject) : rowMark(row)]),
    looks: rows.map(rowLook),
    widths: WIDTHS,
    formats: rows.map((row) => [...row.cells.map((_, column) => numberFormat(row, column)), TEXT]),
    title: {
      columns: SUMMARY_COLUMNS,
      heights: heads.map(({ look }) => (look === 'title' ? TITLE_HEIGHT : SUBTITLE_HEIGHT)),
    },
    boxes: tables(rows).flatMap(({ first, last, columns }) => {
      const box = (from: number, to: number) => ({
        row: first,
        column: from,
        rows: last - first + 1,
        columns: to - from + 1,
      });
      // The last column of a narrow table runs on to the page's edge.
      const edge = { area: box(columns, SUMMARY_COLUMNS), betweenColumns: false };
      return [{ area: box(1, columns) }, ...(columns < SUMMARY_COLUMNS ? [edge] : [])];
    }),
    hiddenColumns: [MARK],
    frozenRows: heads.length,
  });
};
