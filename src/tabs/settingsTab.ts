/** The settings' tab: make it, set a value in it. */
import type { TabGrid } from '../scores/grid.ts';
import { settingLabels } from '../settings/labels.ts';
import { findSettingCell, SETTINGS_TAB } from '../settings/readSettings.ts';
import type { SettingKey } from '../settings/settings.ts';
import { settingHints } from '../strings/th.ts';
import { literal } from './literal.ts';
import { applyLooks, body, colors, drawLines, tableHeader } from './look.ts';
import type { SheetPort, SpreadsheetAppPort, SpreadsheetPort } from './port.ts';

/** Values to begin with; what is absent stays blank. */
export type SettingValues = Readonly<Partial<Record<SettingKey, string>>>;

/** The settings of a new tab, in order. Score columns are added only once somebody was asked for one. */
const standardKeys = (Object.keys(settingLabels) as SettingKey[]).filter((key) => !key.startsWith('column'));

const WIDTHS = [230, 330, 420] as const;

/** Makes the settings tab: label, value, and what may be typed. @returns the new tab */
export const createSettings = (
  spreadsheet: SpreadsheetPort,
  app: SpreadsheetAppPort,
  index: number,
  values: SettingValues,
): SheetPort => {
  const sheet = spreadsheet.insertSheet(SETTINGS_TAB, index);
  const rows = standardKeys.map((key) => [settingLabels[key], values[key] ?? '', settingHints[key]]);
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
  return sheet;
};

/** Sets values in the settings tab that was read; a label that it lacks is added below. */
export const writeSettings = (
  { sheet, grid }: { readonly sheet: SheetPort; readonly grid: TabGrid },
  values: SettingValues,
): void => {
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
