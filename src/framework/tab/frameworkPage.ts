/** The framework's tab: made from a built-in framework, then edited by staff and never touched again. */

import { body, type CellLook, colors, looksOf, note, tableHeader, tabTitle } from '../../grid/page/look.ts';
import type { Page } from '../../grid/page/page.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import type { Framework } from '../framework.ts';
import { type FrameworkRow, frameworkTable } from './frameworkTable.ts';

/** Pixels; the columns of the items' table. The other tables share the first three. */
const WIDTHS = [190, 430, 120, 210, 110, 280, 90, 170] as const;

/** How a cell looks. Titles and notes run on over the empty cells beside them. */
const cellLook = ({ kind, used, cells }: FrameworkRow, column: number): CellLook => {
  switch (kind) {
    case 'title':
      return tabTitle;
    case 'heading':
      return { ...body, bold: true, wrap: 'overflow', color: colors.title };
    case 'year':
      return { ...body, bold: column === 0, wrap: 'overflow' };
    case 'note':
      return note;
    case 'gap':
      return body;
    case 'header':
      return column < used ? tableHeader : body;
    case 'row':
      return { ...body, align: typeof cells[column] === 'number' && column > 1 ? 'center' : 'left' };
  }
};

/** The tables' places, from header to last row; rows and columns count from 1. */
const tablesIn = (rows: readonly FrameworkRow[]): { first: number; last: number; columns: number }[] => {
  const found: { first: number; last: number; columns: number }[] = [];
  rows.forEach(({ kind, used }, index) => {
    const table = found[found.length - 1];
    if (kind === 'header') found.push({ first: index + 1, last: index + 1, columns: used });
    else if (kind === 'row' && table) table.last = index + 1;
  });
  return found;
};

/** The tab of the framework's tables. */
export const frameworkPage = (framework: Framework, vocabulary: Vocabulary): Page => {
  const rows = frameworkTable(framework, vocabulary);
  return {
    cells: rows.map(({ cells }) => cells),
    looks: looksOf(rows, cellLook),
    widths: WIDTHS,
    boxes: tablesIn(rows).map(({ first, last, columns }) => ({
      area: { row: first, column: 1, rows: last - first + 1, columns },
    })),
  };
};
