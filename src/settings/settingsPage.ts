/** The settings' tab: make it, set a value in it. */

import { type Cell, drawLines, type Edit, setCells, setLooks } from '../grid/edits.ts';
import type { TabGrid } from '../grid/grid.ts';
import { body, colors, tableHeader } from '../grid/look.ts';
import { pageEdits } from '../grid/page.ts';
import type { Tab } from '../grid/workbook.ts';
import type { Vocabulary } from '../vocabulary/known.ts';
import {
  type AnnouncedColumn,
  type AnnouncedTable,
  announcedColumns,
  announcedHeaders,
  findAnnouncedTable,
  type TableColumn,
} from './announcedTable.ts';
import { findSettingCell } from './labelledCells.ts';
import { findSettingsTab } from './readSettings.ts';
import { announcedKeys, type SettingKey, type Settings, settingKeys } from './settings.ts';

/** Values to begin with; what is absent stays blank. */
export type SettingValues = Readonly<Partial<Record<SettingKey, string>>>;

/**
 * The settings of a new tab, in order. Score columns are added only once somebody was asked for one; announced figures
 * stand in a table of years.
 */
const standardKeys = settingKeys.filter((key) => !key.startsWith('column') && !announcedKeys.includes(key));

/** All columns of the table of years stand side by side on a screen of 1366 pixels. */
const WIDTHS = [190, 250, 250] as const;
const FIGURE_WIDTH = 90;

/** The open tab that holds the settings; null when there is none. */
export const findOpenSettings = (tabs: readonly Tab[]): Tab | null => {
  const found = findSettingsTab(tabs.map(({ grid }) => grid));
  return tabs.find(({ grid }) => grid === found) ?? null;
};

/** What makes the settings tab, at an index from 0: label, value, and what may be typed. */
export const settingsPage = (index: number, values: SettingValues, vocabulary: Vocabulary): Edit[] => {
  const { tab, labels, hints } = vocabulary.settingWords;
  const rows = standardKeys.map((key) => [labels[key], values[key] ?? '', hints[key]]);
  const year = Number(values.fiscalYear);
  return [
    { op: 'insertTab', tab, index },
    ...pageEdits(tab, {
      cells: rows,
      looks: rows.map(() => [{ ...tableHeader, align: 'left' }, body, { ...body, color: colors.soft }]),
      widths: WIDTHS,
      // What staff fill in takes figures, too.
      formats: rows.map(() => ['@', '', '@']),
      boxes: [{ area: { row: 1, column: 1, rows: rows.length, columns: WIDTHS.length } }],
    }),
    ...announcedTable(tab, rows.length + GAP, year ? [{ fiscalYear: year, figures: {} }] : [], vocabulary),
  ];
};

/** The row of a note and the blank one between the settings and the table. */
const GAP = 3;

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

/** What makes the table of announced figures, its header at `row`; counts from 1. */
const announcedTable = (
  tab: string,
  row: number,
  years: readonly AnnouncedRow[],
  vocabulary: Vocabulary,
): Edit[] => {
  const headers = announcedHeaders(vocabulary);
  const columns = announcedColumns.length;
  const rows = Math.max(FEWEST_ROWS, years.length) + 1;
  const blank = announcedColumns.map(() => '');
  const cells = [
    [vocabulary.settingWords.hints.announcedTable, ...blank.slice(1)],
    announcedColumns.map((column) => headers[column]),
    ...years.map(rowOf),
  ];
  return [
    { op: 'makeRoom', tab, rows: row + rows - 1, columns },
    {
      op: 'setWidths',
      tab,
      column: WIDTHS.length + 1,
      widths: announcedColumns.slice(WIDTHS.length).map(() => FIGURE_WIDTH),
    },
    setLooks(
      tab,
      row,
      1,
      Array.from({ length: rows }, (_, index) =>
        announcedColumns.map(() => (index === 0 ? tableHeader : { ...body, align: 'center' as const })),
      ),
    ),
    drawLines(tab, { row, column: 1, rows, columns }),
    // In one edit: a table without its note would never get it.
    setCells(
      tab,
      row - 1,
      1,
      Array.from({ length: rows + 1 }, (_, index) => cells[index] ?? blank),
    ),
  ];
};

/**
 * What writes an agency's announced figures into the table of years; makes the table, or the year's row, where it is
 * missing. Beside another agency's figures, each row says whose it is.
 */
export const announcedEdits = (
  { grid }: Pick<Tab, 'grid'>,
  years: readonly AnnouncedRow[],
  settings: Pick<Settings, 'agency' | 'years' | 'others'>,
  vocabulary: Vocabulary,
): Edit[] => {
  if (years.length === 0) return [];
  const table = findAnnouncedTable(grid);
  const tab = grid.name;
  if (!table) return announcedTable(tab, grid.values.length + GAP, years, vocabulary);
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

/** The table's columns, with one for the agency where another one's figures stand; what makes it, and names those. */
const namedRows = (
  grid: TabGrid,
  { headerRow, columns, indicators, rows }: AnnouncedTable,
  others: Settings['others'],
  { settingWords }: Vocabulary,
): { edits: Edit[]; columns: AnnouncedTable['columns'] } => {
  const unnamed = others.flatMap(({ isNamed, fiscalYear, cell, agency }) =>
    isNamed || fiscalYear === null ? [] : [{ row: cell.row, agency }],
  );
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

/** What sets values in the settings tab that was read; a label that it lacks is added below. */
export const settingEdits = (
  { grid }: Pick<Tab, 'grid'>,
  values: SettingValues,
  { settingWords: { labels } }: Vocabulary,
): Edit[] => {
  const tab = grid.name;
  const keys = Object.keys(values) as SettingKey[];
  const missing = keys.filter((key) => !findSettingCell(grid, key));
  const last = grid.values.length;
  return [
    ...keys.flatMap((key) => {
      const cell = findSettingCell(grid, key);
      return cell ? [setCells(tab, cell.row, cell.column, [[values[key] ?? '']])] : [];
    }),
    ...(missing.length === 0
      ? []
      : [
          { op: 'makeRoom' as const, tab, rows: last + missing.length, columns: 2 },
          setCells(
            tab,
            last + 1,
            1,
            missing.map((key) => [labels[key], values[key] ?? '']),
          ),
        ]),
  ];
};
