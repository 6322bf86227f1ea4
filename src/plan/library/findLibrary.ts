/** Finds the library's table in a tab by its header row, and its columns by their headers, wherever staff moved them. */

import { readItemCode } from '../../framework/itemCode.ts';
import {
  findHeaders,
  firstPlaces,
  type HeaderRow,
  headerKey,
  headerReader,
} from '../../grid/cells/findTable.ts';
import { cellAt, isBlank, type TableCell } from '../../grid/cells/tableCell.ts';
import type { CellRef, TabGrid } from '../../grid/grid.ts';
import { foldText } from '../../thai/foldText.ts';
import { labelledYear } from '../../thai/year/yearAlone.ts';
import { yearsIn } from '../../thai/year/yearsIn.ts';
import { keysByWord, known } from '../../vocabulary/known.ts';
import { libraryColumns } from './libraryTable.ts';
import type { LibraryColumn } from './problems.ts';

/** A row of the table, cell by column. Columns that the tab lacks are blank. */
export type LibraryCells = Readonly<Record<LibraryColumn, TableCell>>;

export interface FoundLibrary {
  /** The first of the header cells. */
  readonly header: CellRef;
  /** Columns that the library cannot be read without. */
  readonly missing: readonly LibraryColumn[];
  /** Rows that say something. */
  readonly rows: readonly LibraryCells[];
  /** The fiscal year above the table (Buddhist era); null when none is given. */
  readonly fiscalYear: number | null;
}

/** One of these tells a library from any other table of items and measures. */
const OWN = ['code', 'use'] as const satisfies readonly LibraryColumn[];
const REQUIRED = ['item', 'name', 'cause', 'guidance', 'steps'] as const satisfies readonly LibraryColumn[];
const FEWEST_REQUIRED = 3;

const readWords = headerReader(
  keysByWord<LibraryColumn>(
    headerKey,
    (words) => words.libraryWords.columns,
    (words) => words.libraryWords.otherHeaders,
  ),
);

/** A header may carry a remark in brackets: "ใช้ในแผน (ใช้ / ไม่ใช้)". */
const REMARK = /[([][^)\]]{0,60}[)\]]\s*$/;

const readHeader = (text: string): LibraryColumn | null =>
  readWords(text) ?? (REMARK.test(text) ? readWords(text.replace(REMARK, '')) : null);

const headersIn = (grid: TabGrid): HeaderRow<LibraryColumn>[] =>
  findHeaders(grid, readHeader, (has) => OWN.some(has) && REQUIRED.filter(has).length >= FEWEST_REQUIRED);

/** Whether the tab holds a measure library. */
export const holdsLibrary = (grid: TabGrid): boolean => headersIn(grid).length > 0;

/** The titles of the tabs that we make, in any language. */
const ownTitles = known(({ libraryWords }) => libraryWords.title);

/** The year in a title that we wrote; null where it is none of ours. */
const yearOfOwnTitle = (text: string): number | null => {
  const [year] = yearsIn(text);
  return year !== undefined && ownTitles.some((title) => foldText(title(year)) === text) ? year : null;
};

/** The year above the table: in the title that we wrote, behind its label, or in the next filled cell. */
const yearAbove = (grid: TabGrid, header: number): number | null => {
  for (const cells of grid.shown.slice(0, header)) {
    const line = cells.map(foldText).filter((text) => text !== '');
    for (const [index, text] of line.entries()) {
      const year = labelledYear(text, line[index + 1] ?? '') ?? yearOfOwnTitle(text);
      if (year !== null) return year;
    }
  }
  return null;
};

/** A row in which only a heading or a note of staff's stands. */
const isNote = (cells: LibraryCells): boolean => {
  const filled = libraryColumns.filter((column) => column !== 'title' && !isBlank(cells[column]));
  if (filled.length > 1) return false;
  return filled[0] !== 'item' || readItemCode(cells.item.shown) === null;
};

/** The library in the tab; null when it holds none. */
export const findLibrary = (grid: TabGrid): FoundLibrary | null => {
  const [first, ...others] = headersIn(grid);
  if (!first) return null;
  const { row: header } = first;
  const columns = firstPlaces(first);
  const leftmost = Math.min(...columns.values());
  const cellsOf = (row: number): LibraryCells =>
    Object.fromEntries(
      libraryColumns.map((name): [LibraryColumn, TableCell] => {
        const column = columns.get(name);
        if (column !== undefined) return [name, cellAt(grid, row, column)];
        return [name, { ...cellAt(grid, row, leftmost), value: '', shown: '' }];
      }),
    ) as unknown as LibraryCells;
  const missing = REQUIRED.filter((column) => !columns.has(column));
  const repeated = new Set(others.map(({ row }) => row));
  const below = grid.values.flatMap((_, row) => (row > header && !repeated.has(row) ? [cellsOf(row)] : []));
  return {
    header: cellAt(grid, header, leftmost).ref,
    missing,
    rows: missing.length > 0 ? [] : below.filter((cells) => !isNote(cells)),
    fiscalYear: yearAbove(grid, header),
  };
};
