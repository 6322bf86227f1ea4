/** The settings' tab: make it, set a value in it. */

import { type Edit, setCells } from '../grid/edits.ts';
import type { TabGrid } from '../grid/grid.ts';
import { body, type CellLook, colors, tableHeader } from '../grid/page/look.ts';
import { pageEdits } from '../grid/page/page.ts';
import { findPlace } from '../grid/page/place.ts';
import type { Area, Tab, Workbook } from '../grid/workbook.ts';
import { foldText } from '../thai/foldText.ts';
import { mostKnown, type Vocabulary, vocabularies } from '../vocabulary/known.ts';
import { type AnnouncedRow, announcedTablePage, GAP, lastRowOf } from './announcedEdits.ts';
import { findSettingCell } from './labelledCells.ts';
import { findSettingsTab, readSettings } from './readSettings.ts';
import { announcedKeys, type SettingKey, type Settings, settingKeys } from './settings.ts';
import { standInRows } from './standIns.ts';

/** Values to begin with; what is absent stays blank. */
export type SettingValues = Readonly<Partial<Record<SettingKey, string>>>;

/**
 * The settings of a new tab, in order. Score columns and confirmed figures are added only once somebody was asked about
 * them, what the Word report is like once somebody chose it; announced figures stand in a table of years.
 */
const standardKeys = settingKeys.filter(
  (key) => !/^(?:column|report|confirmed)/.test(key) && !announcedKeys.includes(key),
);

/** All columns of the table of years stand side by side on a screen of 1366 pixels. */
const WIDTHS = [190, 250, 250] as const;

/** Beside a tab of the name that cannot be filled. */
const FURTHER = '2';

/** The open tab that holds the settings; null when there is none. */
export const findOpenSettings = (tabs: readonly Tab[]): Tab | null => {
  const found = findSettingsTab(tabs.flatMap(({ grid, unread }) => (unread ? [] : [grid])));
  return tabs.find(({ grid }) => grid === found) ?? null;
};

/** How a workbook is written: what its settings choose, and the words by which a person finds them and its tabs. */
export interface WorkbookWriting extends Pick<Settings, 'digits' | 'language'> {
  readonly vocabulary: Vocabulary;
}

/** The digits and the language that a workbook's settings ask for; Thai where they say nothing. */
export const writingIn = (workbook: Workbook): WorkbookWriting => {
  const before = writings.get(workbook);
  if (before) return before;
  const writing = readWriting(workbook);
  writings.set(workbook, writing);
  return writing;
};

/** Every decision on a workbook asks anew, and without a settings tab every cell of it is read. */
const writings = new WeakMap<Workbook, WorkbookWriting>();

const readWriting = ({ tabs }: Workbook): WorkbookWriting => {
  const grid = findOpenSettings(tabs)?.grid ?? null;
  const { digits, language } = readSettings(grid).settings;
  const { settingWords } = grid ? labelledIn(grid) : vocabularies.th;
  return { digits, language, vocabulary: { ...vocabularies[language ?? 'th'], settingWords } };
};

/** Whose labels most of the settings stand beside: a tab from before another language was chosen keeps its own. */
const labelledIn = (grid: TabGrid): Vocabulary => {
  const texts = new Set(grid.shown.flat().map(foldText));
  const labelled = ({ settingWords }: Vocabulary): number =>
    Object.values(settingWords.labels).filter((label) => texts.has(foldText(label))).length;
  return mostKnown(labelled) ?? vocabularies.th;
};

/** The name of a new settings tab: ours, unless a tab has it that cannot be filled. */
export const settingsName = (tabs: readonly Tab[], { settingWords: { tab } }: Vocabulary): string =>
  findPlace(tabs, tab, FURTHER).name;

/**
 * What makes the settings tab, the first one of the workbook: label, value, and what may be typed.
 *
 * @param figures what was announced for the year
 */
export const settingsPage = (
  tab: string,
  values: SettingValues,
  vocabulary: Vocabulary,
  figures: AnnouncedRow['figures'] = {},
): Edit[] => {
  const { labels, hints } = vocabulary.settingWords;
  const settings = standardKeys.map((key) => [labels[key], values[key] ?? '', hints[key]]);
  const standIns = standInRows(vocabulary);
  const rows = [...settings, ['', '', ''], ...standIns];
  const box = (row: number, count: number): { area: Area } => ({
    area: { row, column: 1, rows: count, columns: WIDTHS.length },
  });
  const year = Number(values.fiscalYear);
  return [
    { op: 'insertTab', tab, index: 0 },
    ...pageEdits(tab, {
      cells: rows,
      looks: rows.map((_, row) => {
        const label: CellLook = { ...tableHeader, align: 'left' };
        const hint: CellLook = { ...body, color: colors.soft };
        if (row < settings.length) return [label, body, hint];
        return row === settings.length + 1 ? [label, label, hint] : [body, body, hint];
      }),
      widths: WIDTHS,
      // What staff fill in takes figures, too.
      formats: rows.map(() => ['@', '', '@']),
      boxes: [box(1, settings.length), box(settings.length + 2, standIns.length)],
    }),
    ...announcedTablePage(tab, rows.length + GAP, year ? [{ fiscalYear: year, figures }] : [], vocabulary),
  ];
};

/** What sets values in the settings tab that was read; a label that it lacks is added below all. */
export const settingEdits = (
  { grid }: Pick<Tab, 'grid'>,
  values: SettingValues,
  { settingWords: { labels } }: Vocabulary,
): Edit[] => {
  const tab = grid.name;
  const keys = Object.keys(values) as SettingKey[];
  const missing = keys.filter((key) => !findSettingCell(grid, key));
  const last = lastRowOf(grid);
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
