/** Finds the library's table in a tab by its header row, and its columns by their headers, wherever staff moved them. */

import { readItemCode } from '../../framework/itemCode.ts';
import { compact, type TableCell } from '../../framework/tab/findTables.ts';
import { isBlank } from '../../framework/tab/frameworkCells.ts';
import type { CellRef, CellValue, TabGrid } from '../../grid/grid.ts';
import { ERA, YEAR } from '../../thai/buddhistYear.ts';
import { foldText } from '../../thai/foldText.ts';
import { libraryWords } from '../../vocabulary/th.ts';
import { type LibraryColumn, libraryColumns } from './libraryTable.ts';

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

/** No header is longer, whatever spaces it was typed with: longer cells need no closer look. */
const LONGEST_HEADER = 80;

const columnOfHeader = new Map<string, LibraryColumn>(
  libraryColumns.flatMap((column) =>
    [libraryWords.columns[column], ...libraryWords.otherHeaders[column]].map(
      (header): [string, LibraryColumn] => [compact(header), column],
    ),
  ),
);

/** Most cells of a workbook begin like no header: they are told apart before anything is normalized. */
const MAY_BEGIN = new RegExp(
  `^[\\s(]*[${[...new Set([...columnOfHeader.keys()].map((header) => header.charAt(0)))].join('')}]`,
);

/** A header may carry a remark in brackets: "ใช้ในแผน (ใช้ / ไม่ใช้)". */
const headerOf = (value: CellValue): LibraryColumn | undefined => {
  if (typeof value !== 'string' || value.length > LONGEST_HEADER || !MAY_BEGIN.test(value)) return undefined;
  const column = columnOfHeader.get(compact(value));
  if (column || !/[)\]]\s*$/.test(value)) return column;
  return columnOfHeader.get(compact(value.replace(/[([][^)\]]*[)\]]\s*$/, '')));
};

/** Columns count from 0. */
type Columns = ReadonlyMap<LibraryColumn, number>;

const columnsIn = (cells: readonly CellValue[]): Columns => {
  const columns = new Map<LibraryColumn, number>();
  cells.forEach((value, index) => {
    const column = headerOf(value);
    if (column && !columns.has(column)) columns.set(column, index);
  });
  return columns;
};

const isHeader = (columns: Columns): boolean =>
  OWN.some((column) => columns.has(column)) &&
  REQUIRED.filter((column) => columns.has(column)).length >= FEWEST_REQUIRED;

const findHeader = (grid: TabGrid): { readonly row: number; readonly columns: Columns } | null => {
  for (const [row, cells] of grid.values.entries()) {
    // Rows of scores are many and hold few words: they need no closer look.
    if (cells.filter((value) => typeof value === 'string' && value !== '').length <= FEWEST_REQUIRED)
      continue;
    const columns = columnsIn(cells);
    if (isHeader(columns)) return { row, columns };
  }
  return null;
};

/** Whether the tab holds a measure library. */
export const holdsLibrary = (grid: TabGrid): boolean => findHeader(grid) !== null;

const NAMED_YEAR = new RegExp(`ปีงบประมาณ ?(?:${ERA})? ?:? ?(${YEAR})`);
const YEAR_LABEL = new RegExp(`ปีงบประมาณ ?(?:${ERA})? ?:?$`);

/** The year above the table: behind its label, or in the next filled cell. */
const yearAbove = (grid: TabGrid, header: number): number | null => {
  for (const cells of grid.shown.slice(0, header)) {
    const line = cells.map(foldText).filter((text) => text !== '');
    for (const [index, text] of line.entries()) {
      const next = line[index + 1] ?? '';
      const [, year] = NAMED_YEAR.exec(YEAR_LABEL.test(text) ? `${text} ${next}` : text) ?? [];
      if (year) return Number(year);
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
  const found = findHeader(grid);
  if (!found) return null;
  const { row: header, columns } = found;
  const first = Math.min(...columns.values());
  const refOf = (row: number, column: number): CellRef => ({
    tab: grid.name,
    row: row + 1,
    column: column + 1,
  });
  const cellsOf = (row: number): LibraryCells =>
    Object.fromEntries(
      libraryColumns.map((name): [LibraryColumn, TableCell] => {
        const column = columns.get(name);
        if (column === undefined) return [name, { value: '', shown: '', ref: refOf(row, first) }];
        const shown = (grid.shown[row]?.[column] ?? '').trim();
        return [name, { value: grid.values[row]?.[column] ?? '', shown, ref: refOf(row, column) }];
      }),
    ) as unknown as LibraryCells;
  const missing = REQUIRED.filter((column) => !columns.has(column));
  const below = grid.values.flatMap((cells, row) =>
    row > header && !isHeader(columnsIn(cells)) ? [cellsOf(row)] : [],
  );
  return {
    header: refOf(header, first),
    missing,
    rows: missing.length > 0 ? [] : below.filter((cells) => !isNote(cells)),
    fiscalYear: yearAbove(grid, header),
  };
};
