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
      heights: heads.map(() => TITLE_HEIGHT),
    },
    boxes: tables(rows).map(({ first, last, columns }) => ({
      area: { row: first, column: 1, rows: last - first + 1, columns },
    })),
    hiddenColumns: [MARK],
  });
};
