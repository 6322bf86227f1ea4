/** The table of announced figures: make it, write into it. */
import { type Cell, drawLines, type Edit, setCells, setLooks } from '../../grid/edits.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { body, type CellLook, note, tableHeader } from '../../grid/page/look.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import type { Settings } from '../settings.ts';
import {
  type AnnouncedColumn,
  type AnnouncedTable,
  announcedColumns,
  announcedHeaders,
  findAnnouncedTable,
  type TableColumn,
} from './announcedTable.ts';

/** Pixels. The first columns are as wide as the settings above. */
const FIGURE_WIDTH = 90;
const SETTING_COLUMNS = 3;

/** What is to stand in the row of a year; what is absent stays as it is. */
export interface AnnouncedRow {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Figures, 0 to 100, and the level. */
  readonly figures: Readonly<Partial<Record<AnnouncedColumn, string | number>>>;
}

const rowOf = ({ fiscalYear, figures }: AnnouncedRow): Cell[] =>
  announcedColumns.map((column) => (column === 'fiscalYear' ? fiscalYear : (figures[column] ?? '')));

/** So many rows are drawn at first, for the years to come. */
const FEWEST_ROWS = 3;

/**
 * The row below which settings may be added to the tab; counts from 1. The rows that are drawn for the years to come stay
 * free: below a setting, no year is found.
 */
export const lastRowOf = (grid: TabGrid): number => {
  const last = grid.values.length;
  const table = findAnnouncedTable(grid);
  if (!table) return last;
  const end = Math.max(table.headerRow + 1 + FEWEST_ROWS, ...table.rows.map((row) => row + 1));
  // Labels that were added before stand below.
  return last > end ? last : end + 1;
};

/** The table of announced figures as lines, from the note above it on: what stands in each, and how it looks. */
export const announcedTable = (
  years: readonly AnnouncedRow[],
  vocabulary: Vocabulary,
): { readonly cells: readonly Cell[]; readonly looks: readonly CellLook[] }[] => {
  const headers = announcedHeaders(vocabulary);
  const line = (cells: readonly Cell[], look: CellLook) => ({
    cells: announcedColumns.map((_, index) => cells[index] ?? ''),
    looks: announcedColumns.map(() => look),
  });
  const rows = Array.from({ length: Math.max(FEWEST_ROWS, years.length) }, (_, index) => years[index]);
  return [
    line([vocabulary.settingWords.hints.announcedTable], note),
    line(
      announcedColumns.map((column) => headers[column]),
      tableHeader,
    ),
    ...rows.map((row) => line(row ? rowOf(row) : [], { ...body, align: 'center' })),
  ];
};

/** How wide its columns are, in pixels, behind those that the settings stand in. */
export const figureWidths = announcedColumns.slice(SETTING_COLUMNS).map(() => FIGURE_WIDTH);

/** What adds the table to a settings tab that lacks it, below all. */
const addedTable = (
  { grid }: Pick<Tab, 'grid'>,
  years: readonly AnnouncedRow[],
  vocabulary: Vocabulary,
): Edit[] => {
  const tab = grid.name;
  const lines = announcedTable(years, vocabulary);
  const first = grid.values.length + 2;
  const area = { row: first + 1, column: 1, rows: lines.length - 1, columns: announcedColumns.length };
  return [
    { op: 'makeRoom', tab, rows: first + lines.length - 1, columns: announcedColumns.length },
    { op: 'setWidths', tab, column: SETTING_COLUMNS + 1, widths: figureWidths },
    setLooks(
      tab,
      first,
      1,
      lines.map(({ looks }) => looks),
    ),
    drawLines(tab, area),
    // In one edit: a table without its note would never get it.
    setCells(
      tab,
      first,
      1,
      lines.map(({ cells }) => cells),
    ),
  ];
};

/**
 * What writes an agency's announced figures into the table of years; makes the table, or the year's row, where it is
 * missing. Beside another agency's figures, each row says whose it is.
 *
 * @throws Wanted until the tab's formulas were read, where it writes into a table that stands: as `settingEdits` does
 */
export const announcedEdits = (
  settingsTab: Pick<Tab, 'grid' | 'facts'>,
  years: readonly AnnouncedRow[],
  settings: Pick<Settings, 'agency' | 'years' | 'others'>,
  vocabulary: Vocabulary,
): Edit[] => {
  if (years.length === 0) return [];
  const { grid } = settingsTab;
  const table = findAnnouncedTable(grid);
  const tab = grid.name;
  if (!table) return addedTable(settingsTab, years, vocabulary);
  factOf(settingsTab, 'formulas');
  const { edits, columns } = namedRows(grid, table, settings.others, vocabulary);
  let next = (table.rows[table.rows.length - 1] ?? table.headerRow) + 1;
  return [
    ...edits,
    ...years.flatMap((one): Edit[] => {
      const standing = settings.years.find(({ fiscalYear }) => fiscalYear === one.fiscalYear)?.row;
      if (standing !== undefined && Object.keys(one.figures).length === 0) return [];
      const row = standing ?? next;
      if (standing === undefined) next += 1;
      const isFree = (grid.values[row] ?? []).every((cell) => cell === '');
      const room: Edit = isFree
        ? { op: 'makeRoom', tab, rows: row + 1, columns: 1 }
        : { op: 'insertRowsBefore', tab, before: row + 1, count: 1 };
      const agency = standing === undefined && settings.agency !== '' ? { agency: settings.agency } : {};
      const cells: Partial<Record<TableColumn, Cell>> = {
        ...one.figures,
        ...agency,
        fiscalYear: one.fiscalYear,
      };
      return [
        ...(standing === undefined ? [room] : []),
        ...[...columns].flatMap(([column, place]) => {
          const value = cells[column];
          return value === undefined ? [] : [setCells(tab, row + 1, place + 1, [[value]])];
        }),
      ];
    }),
  ];
};

/** Rows of the table with another agency's figures that do not say so, and whose they are; rows count from 1. */
export const unnamedRows = ({
  others,
}: Pick<Settings, 'others'>): { readonly row: number; readonly agency: string }[] =>
  others.flatMap(({ isNamed, fiscalYear, cell, agency }) =>
    isNamed || fiscalYear === null ? [] : [{ row: cell.row, agency }],
  );

/** The table's columns, with one for the agency where another one's figures stand; what makes it, and names those. */
const namedRows = (
  grid: TabGrid,
  { headerRow, columns, indicators, rows }: AnnouncedTable,
  others: Settings['others'],
  { settingWords }: Vocabulary,
): { edits: Edit[]; columns: AnnouncedTable['columns'] } => {
  const unnamed = unnamedRows({ others });
  if (unnamed.length === 0) return { edits: [], columns };
  const tab = grid.name;
  const isBlank = (place: number): boolean =>
    [headerRow, ...rows].every((row) => (grid.values[row]?.[place] ?? '') === '');
  let place = columns.get('agency') ?? Math.max(...columns.values(), ...indicators.values()) + 1;
  while (!columns.has('agency') && !isBlank(place)) place += 1;
  const header: Edit[] = [
    { op: 'makeRoom', tab, rows: headerRow + 1, columns: place + 1 },
    setLooks(tab, headerRow + 1, place + 1, [[tableHeader]]),
    setCells(tab, headerRow + 1, place + 1, [[settingWords.announcedAgency]]),
  ];
  return {
    edits: [
      ...(columns.has('agency') ? [] : header),
      ...unnamed.map(({ row, agency }) => setCells(tab, row, place + 1, [[agency]])),
    ],
    columns: new Map([...columns, ['agency', place]]),
  };
};
