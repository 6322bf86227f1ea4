/** The framework's tab: made from a built-in framework, then edited by staff and never touched again. */

import { literal } from '../../google/literal.ts';
import { applyLooks, drawLines } from '../../google/looks.ts';
import { makeRoom } from '../../google/makeRoom.ts';
import type { SheetPort, SpreadsheetAppPort } from '../../google/port.ts';
import { body, type CellLook, colors, TITLE_SIZE, tableHeader } from '../../grid/look.ts';
import type { Framework } from '../framework.ts';
import { FRAMEWORK_WIDTH, type FrameworkRow, frameworkTable } from './frameworkTable.ts';

/** Pixels; the columns of the items' table. The other tables share the first three. */
const WIDTHS = [190, 430, 120, 210, 110, 280, 90, 170] as const;

/** How a cell looks. Titles and notes run on over the empty cells beside them. */
const cellLook = ({ kind, used, cells }: FrameworkRow, column: number): CellLook => {
  switch (kind) {
    case 'title':
      return { ...body, bold: true, wrap: false, size: TITLE_SIZE, color: colors.title };
    case 'heading':
      return { ...body, bold: true, wrap: false, color: colors.title };
    case 'year':
      return { ...body, bold: column === 0, wrap: false };
    case 'note':
      return { ...body, wrap: false, color: colors.soft };
    case 'gap':
      return body;
    case 'header':
      return column < used ? tableHeader : body;
    case 'row':
      return { ...body, align: typeof cells[column] === 'number' && column > 1 ? 'center' : 'left' };
  }
};

const rowLook = (row: FrameworkRow): CellLook[] => row.cells.map((_, column) => cellLook(row, column));

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

/** Fills an empty tab with the framework's tables: formats first, all values last in one call. */
export const createFrameworkTab = (sheet: SheetPort, app: SpreadsheetAppPort, framework: Framework): void => {
  const rows = frameworkTable(framework);
  makeRoom(sheet, rows.length, FRAMEWORK_WIDTH);
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  const all = sheet.getRange(1, 1, rows.length, FRAMEWORK_WIDTH);
  applyLooks(all, rows.map(rowLook));
  for (const { first, last, columns } of tablesIn(rows)) {
    drawLines(sheet.getRange(first, 1, last - first + 1, columns), app);
  }
  sheet.setHiddenGridlines(true);
  all.setValues(
    rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? literal(cell) : cell))),
  );
};
