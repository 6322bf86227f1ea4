/** The settings' tab: make it, set a value in it. */

import { type Edit, setCells } from '../grid/edits.ts';
import type { TabGrid } from '../grid/grid.ts';
import { body, type CellLook, colors, tableHeader } from '../grid/page/look.ts';
import type { Page } from '../grid/page/page.ts';
import { findPlace, type Place } from '../grid/page/place.ts';
import { factOf } from '../grid/reading/wanted.ts';
import type { Tab, Workbook } from '../grid/workbook.ts';
import { foldText } from '../thai/foldText.ts';
import { mostKnown, type Vocabulary, vocabularies } from '../vocabulary/known.ts';
import { type AnnouncedRow, announcedTable, figureWidths, lastRowOf } from './announced/announcedEdits.ts';
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

/** Pixels. All columns of the table of years stand side by side on a screen of 1366. */
const WIDTHS = [190, 250, 250] as const;

/** Beside a tab of the name that cannot be filled. */
const FURTHER = '2';

/** The open tab that holds the settings; null when there is none. */
export const findOpenSettings = (tabs: readonly Tab[]): Tab | null => {
  const found = findSettingsTab(tabs.flatMap(({ grid, unread }) => (unread ? [] : [grid])));
  return tabs.find(({ grid }) => grid === found) ?? null;
};

type SettingWords = Vocabulary['settingWords'];

/** How a workbook is written: what its settings choose, and the words by which a person finds them and its tabs. */
export interface WorkbookWriting extends Pick<Settings, 'digits' | 'language'> {
  /** The settings as their tab names them, whatever language they choose; null where there is no such tab. */
  readonly settingWords: SettingWords | null;
  readonly vocabulary: Vocabulary;
  /** The settings' tab; null where there is none. */
  readonly tab: string | null;
}

/** A language's words, with the settings named as they stand in the workbook. */
export const namedIn = (
  vocabulary: Vocabulary,
  { settingWords }: Pick<WorkbookWriting, 'settingWords'>,
): Vocabulary => (settingWords === null ? vocabulary : { ...vocabulary, settingWords });

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
  const settingWords = grid && settingWordsIn(grid);
  const vocabulary = namedIn(vocabularies[language ?? 'th'], { settingWords });
  return { digits, language, settingWords, vocabulary, tab: grid?.name ?? null };
};

/**
 * The words of the vocabulary whose labels most of the settings stand beside: a tab from before another language was chosen
 * keeps its own. The tab is called what it is called.
 */
const settingWordsIn = (grid: TabGrid): SettingWords => {
  const texts = new Set(grid.shown.flat().map(foldText));
  const labelled = ({ settingWords }: Vocabulary): number =>
    Object.values(settingWords.labels).filter((label) => texts.has(foldText(label))).length;
  const { settingWords } = mostKnown(labelled) ?? vocabularies.th;
  return { ...settingWords, tab: grid.name };
};

/** The place of a new settings tab: the first tab; under our name, unless a tab has it that cannot be filled. */
export const settingsPlace = (tabs: readonly Tab[], { settingWords: { tab } }: Vocabulary): Place => ({
  ...findPlace(tabs, tab, FURTHER),
  index: 0,
});

const label: CellLook = { ...tableHeader, align: 'left' };
const hint: CellLook = { ...body, color: colors.soft };

/**
 * The settings' tab: label, value, and what may be typed; whose work is whose; the announced figures.
 *
 * @param figures what was announced for the year
 */
export const settingsPage = (
  values: SettingValues,
  vocabulary: Vocabulary,
  figures: AnnouncedRow['figures'] = {},
): Page => {
  const { labels, hints } = vocabulary.settingWords;
  const settings = standardKeys.map((key) => ({
    cells: [labels[key], values[key] ?? '', hints[key]],
    looks: [label, body, hint],
  }));
  const standIns = standInRows(vocabulary).map((cells, index) => ({
    cells,
    looks: index === 0 ? [label, label, hint] : [body, body, hint],
  }));
  const fiscalYear = Number(values.fiscalYear);
  const announced = announcedTable(fiscalYear ? [{ fiscalYear, figures }] : [], vocabulary);
  const gap = { cells: [], looks: [] };
  const above = [...settings, gap, ...standIns, gap];
  const lines = [...above, ...announced];
  const widths = [...WIDTHS, ...figureWidths];
  const box = (row: number, rows: number, columns: number) => ({ area: { row, column: 1, rows, columns } });
  return {
    cells: lines.map(({ cells }) => widths.map((_, column) => cells[column] ?? '')),
    looks: lines.map(({ looks }) => widths.map((_, column) => looks[column] ?? body)),
    widths,
    // What staff fill in takes figures, too.
    formats: lines.map((_, row) =>
      widths.map((_, column) => (row < above.length && (column === 0 || column === 2) ? '@' : '')),
    ),
    boxes: [
      box(1, settings.length, WIDTHS.length),
      box(settings.length + 2, standIns.length, WIDTHS.length),
      box(above.length + 2, announced.length - 1, widths.length),
    ],
  };
};

/**
 * What sets values in the settings tab that was read; a label that it lacks is added below all.
 *
 * @throws Wanted until the tab's formulas were read: one may show what stood in a cell, and would be gone unseen
 */
export const settingEdits = (
  settingsTab: Pick<Tab, 'grid' | 'facts'>,
  values: SettingValues,
  { settingWords: { labels } }: Vocabulary,
): Edit[] => {
  const { grid } = settingsTab;
  const tab = grid.name;
  const keys = Object.keys(values) as SettingKey[];
  if (keys.length > 0) factOf(settingsTab, 'formulas');
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
