/** The measure library's tab: made from the built-in measures, then edited by staff and never written to again. */
import type { Framework } from '../../framework/framework.ts';
import { literal } from '../../google/literal.ts';
import { applyLooks, drawLines } from '../../google/looks.ts';
import { makeRoom } from '../../google/makeRoom.ts';
import type { DataValidationPort, SheetPort, SpreadsheetAppPort } from '../../google/port.ts';
import { body, type CellLook, colors, TITLE_SIZE, tableHeader } from '../../grid/look.ts';
import { libraryWords } from '../../vocabulary/th.ts';
import { type LibraryRow, libraryColumns, libraryTable } from './libraryTable.ts';
import type { Measure } from './measure.ts';
import type { LibraryColumn } from './problems.ts';

/** Pixels. Printed one page wide on A4 in landscape, the text stays legible. */
const WIDTHS: Readonly<Record<LibraryColumn, number>> = {
  code: 90,
  item: 50,
  title: 160,
  issue: 78,
  name: 170,
  cause: 210,
  guidance: 210,
  steps: 330,
  responsible: 110,
  use: 82,
};

const centred: ReadonlySet<LibraryColumn> = new Set(['item', 'issue', 'use']);

/** How a cell looks. Title and notes run on over the empty cells beside them. */
const cellLook = (kind: LibraryRow['kind'], column: LibraryColumn): CellLook => {
  switch (kind) {
    case 'title':
      return { ...body, bold: true, wrap: false, size: TITLE_SIZE, color: colors.title };
    case 'note':
      return { ...body, wrap: false, color: colors.soft };
    case 'header':
      return tableHeader;
    case 'row':
      return {
        ...body,
        align: centred.has(column) ? 'center' : 'left',
        color: column === 'title' ? colors.soft : body.color,
      };
  }
};

/** Other input is let in: a slip is pointed out by the next run, which says what it means. */
const dropDown = (app: SpreadsheetAppPort): DataValidationPort =>
  app
    .newDataValidation()
    .requireValueInList([libraryWords.use, libraryWords.notUse], true)
    .setAllowInvalid(true)
    .setHelpText(libraryWords.useHelp)
    .build();

/** Fills an empty tab with the library: formats first, all values last in one call. */
export const createLibraryTab = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  library: readonly Measure[],
  framework: Framework,
): void => {
  const rows = libraryTable(library, framework);
  const width = libraryColumns.length;
  const header = rows.findIndex(({ kind }) => kind === 'header') + 1;
  makeRoom(sheet, rows.length, width);
  libraryColumns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, WIDTHS[column]);
  });
  const all = sheet.getRange(1, 1, rows.length, width);
  applyLooks(
    all,
    rows.map(({ kind }) => libraryColumns.map((column) => cellLook(kind, column))),
  );
  drawLines(sheet.getRange(header, 1, rows.length - header + 1, width), app);
  // Down to the tab's end: rows that staff add have the drop-down, too.
  const use = libraryColumns.indexOf('use') + 1;
  const below = sheet.getMaxRows() - header;
  if (below > 0) sheet.getRange(header + 1, use, below, 1).setDataValidation(dropDown(app));
  sheet.setFrozenRows(header);
  sheet.setHiddenGridlines(true);
  all.setValues(
    rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? literal(cell) : cell))),
  );
};
