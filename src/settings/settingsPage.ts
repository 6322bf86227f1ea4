/** The settings' tab: make it, set a value in it. */

import { literal } from '../google/literal.ts';
import { applyLooks, drawLines } from '../google/looks.ts';
import { makeRoom } from '../google/makeRoom.ts';
import type { SheetPort, SpreadsheetAppPort, SpreadsheetPort } from '../google/port.ts';
import { type OpenTab, readTab } from '../google/readWorkbook.ts';
import type { TabGrid } from '../grid/grid.ts';
import { body, colors, tableHeader } from '../grid/look.ts';
import { yearsIn } from '../thai/buddhistYear.ts';
import { settingWords } from '../vocabulary/th.ts';
import {
  type AnnouncedColumn,
  announcedColumns,
  announcedHeaders,
  findAnnouncedTable,
} from './announcedTable.ts';
import { settingLabels } from './labels.ts';
import { findSettingCell, findSettingsTab, SETTINGS_TAB } from './readSettings.ts';
import { announcedKeys, type SettingKey } from './settings.ts';

/** Values to begin with; what is absent stays blank. */
export type SettingValues = Readonly<Partial<Record<SettingKey, string>>>;

/**
 * The settings of a new tab, in order. Score columns are added only once somebody was asked for one; announced figures
 * stand in a table of years.
 */
const standardKeys = (Object.keys(settingLabels) as SettingKey[]).filter(
  (key) => !key.startsWith('column') && !announcedKeys.includes(key),
);

/** All columns of the table of years stand side by side on a screen of 1366 pixels. */
const WIDTHS = [190, 250, 250] as const;
const FIGURE_WIDTH = 90;

/** The open tab that holds the settings; null when there is none. */
export const findOpenSettings = (tabs: readonly OpenTab[]): OpenTab | null => {
  const found = findSettingsTab(tabs.map(({ grid }) => grid));
  return tabs.find(({ grid }) => grid === found) ?? null;
};

/** Makes the settings tab: label, value, and what may be typed. @returns the new tab */
export const createSettings = (
  spreadsheet: SpreadsheetPort,
  app: SpreadsheetAppPort,
  index: number,
  values: SettingValues,
): SheetPort => {
  const sheet = spreadsheet.insertSheet(SETTINGS_TAB, index);
  const rows = standardKeys.map((key) => [settingLabels[key], values[key] ?? '', settingWords.hints[key]]);
  const all = sheet.getRange(1, 1, rows.length, WIDTHS.length);
  WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  applyLooks(
    all,
    rows.map(() => [{ ...tableHeader, align: 'left' }, body, { ...body, color: colors.soft }]),
  );
  drawLines(all, app);
  sheet.setHiddenGridlines(true);
  all.setValues(rows.map((cells) => cells.map(literal)));
  const year = Number(values.fiscalYear);
  createAnnouncedTable(sheet, app, rows.length + GAP, year ? [{ fiscalYear: year, figures: {} }] : []);
  return sheet;
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

const cellOf = (value: string | number | undefined): string | number =>
  typeof value === 'number' ? value : literal(value ?? '');

const rowOf = ({ fiscalYear, figures }: AnnouncedRow): (string | number)[] =>
  announcedColumns.map((column) => cellOf(column === 'fiscalYear' ? fiscalYear : figures[column]));

/** So many rows are drawn at first, for the years to come. */
const FEWEST_ROWS = 3;

/** Makes the table of announced figures, its header at `row`; counts from 1. */
const createAnnouncedTable = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  row: number,
  years: readonly AnnouncedRow[],
): void => {
  const width = announcedColumns.length;
  const count = Math.max(FEWEST_ROWS, years.length) + 1;
  makeRoom(sheet, row + count - 1, width);
  for (let column = WIDTHS.length + 1; column <= width; column += 1) {
    sheet.setColumnWidth(column, FIGURE_WIDTH);
  }
  const range = sheet.getRange(row, 1, count, width);
  applyLooks(
    range,
    Array.from({ length: count }, (_, index) =>
      announcedColumns.map(() => (index === 0 ? tableHeader : { ...body, align: 'center' })),
    ),
  );
  drawLines(range, app);
  const blank = announcedColumns.map(() => '');
  const cells = [
    [literal(settingWords.hints.announcedTable), ...blank.slice(1)],
    announcedColumns.map((column) => literal(announcedHeaders[column])),
    ...years.map(rowOf),
  ];
  // In one call: a table without its note would never get it.
  sheet
    .getRange(row - 1, 1, count + 1, width)
    .setValues(Array.from({ length: count + 1 }, (_, index) => cells[index] ?? blank));
};

/**
 * Writes announced figures into the table of years; makes the table, or the year's row, where it is missing.
 *
 * @returns the settings' tab as it is then
 */
export const writeAnnounced = (
  place: SettingsPlace,
  app: SpreadsheetAppPort,
  years: readonly AnnouncedRow[],
): SettingsPlace => {
  if (years.length === 0) return place;
  const { sheet, grid } = place;
  const table = findAnnouncedTable(grid);
  if (!table) {
    createAnnouncedTable(sheet, app, grid.values.length + GAP, years);
    return readTab(sheet);
  }
  const yearColumn = table.columns.get('fiscalYear') ?? 0;
  let next = (table.rows[table.rows.length - 1] ?? table.headerRow) + 1;
  for (const one of years) {
    const standing = table.rows.find((row) =>
      yearsIn(grid.shown[row]?.[yearColumn] ?? '').includes(one.fiscalYear),
    );
    if (standing !== undefined && Object.keys(one.figures).length === 0) continue;
    const row = standing ?? next;
    if (standing === undefined) {
      next += 1;
      const isFree = (grid.values[row] ?? []).every((cell) => cell === '');
      if (isFree) makeRoom(sheet, row + 1, 1);
      else sheet.insertRowsBefore(row + 1, 1);
    }
    const figures = { ...one.figures, fiscalYear: one.fiscalYear };
    for (const [column, place] of table.columns) {
      const value = figures[column];
      if (value !== undefined) sheet.getRange(row + 1, place + 1).setValues([[cellOf(value)]]);
    }
  }
  return readTab(sheet);
};

/** The settings' tab as it was read. */
export interface SettingsPlace {
  readonly sheet: SheetPort;
  readonly grid: TabGrid;
}

/** Sets values in the settings tab that was read; a label that it lacks is added below. */
export const writeSettings = ({ sheet, grid }: SettingsPlace, values: SettingValues): void => {
  const missing: SettingKey[] = [];
  for (const key of Object.keys(values) as SettingKey[]) {
    const cell = findSettingCell(grid, key);
    if (cell) sheet.getRange(cell.row, cell.column).setValues([[literal(values[key] ?? '')]]);
    else missing.push(key);
  }
  if (missing.length === 0) return;
  const last = grid.values.length;
  const needed = last + missing.length - sheet.getMaxRows();
  if (needed > 0) sheet.insertRowsAfter(sheet.getMaxRows(), needed);
  sheet
    .getRange(last + 1, 1, missing.length, 2)
    .setValues(missing.map((key) => [literal(settingLabels[key]), literal(values[key] ?? '')]));
};
