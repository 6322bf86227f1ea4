/** The measure library's tab: made from the built-in measures, then edited by staff and never written to again. */

import type { Framework } from '../../framework/framework.ts';
import type { Rule } from '../../grid/edits.ts';
import { body, type CellLook, colors, note, tableHeader, tabTitle } from '../../grid/page/look.ts';
import type { Page } from '../../grid/page/page.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
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
      return tabTitle;
    case 'note':
      return note;
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
const dropDown = ({ use, notUse, useHelp }: Vocabulary['libraryWords']): Rule => ({
  kind: 'list',
  values: [use, notUse],
  allowsOthers: true,
  help: useHelp,
});

/** The tab of the library. */
export const libraryPage = (
  library: readonly Measure[],
  framework: Framework,
  vocabulary: Vocabulary,
): Page => {
  const rows = libraryTable(library, framework, vocabulary);
  const columns = libraryColumns.length;
  const header = rows.findIndex(({ kind }) => kind === 'header') + 1;
  const use = libraryColumns.indexOf('use') + 1;
  return {
    cells: rows.map(({ cells }) => cells),
    looks: rows.map(({ kind }) => libraryColumns.map((column) => cellLook(kind, column))),
    widths: libraryColumns.map((column) => WIDTHS[column]),
    boxes: [{ area: { row: header, column: 1, rows: rows.length - header + 1, columns } }],
    // Down to the tab's end: rows that staff add have the drop-down, too.
    rules: [
      {
        op: 'setRule',
        area: { row: header + 1, column: use, rows: 0, columns: 1 },
        rule: dropDown(vocabulary.libraryWords),
      },
    ],
    frozenRows: header,
  };
};
