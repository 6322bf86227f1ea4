/** From one fiscal year to the next in the same workbook: what is made, what is set, and what stays as it is. */
import type { Framework } from '../../framework/framework.ts';
import type { Edit } from '../../grid/edits.ts';
import { tabAfter } from '../../grid/making/applyEdits.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { Beginning } from '../../scores/scorePage.ts';
import { type AnnouncedRow, announcedEdits, unnamedRows } from '../../settings/announced/announcedEdits.ts';
import { announcedKeys, type SettingKey, type Settings } from '../../settings/settings.ts';
import { type SettingValues, settingEdits } from '../../settings/settingsPage.ts';
import type { Writing } from '../../vocabulary/writing.ts';
import type { LabelledMove } from './moveLabelled.ts';
import { type NewTab, scoreTabEdits, tabsOwn } from './newTabs.ts';

/** What setting another year does to a workbook. */
export interface YearTurn {
  readonly from: number;
  readonly to: number;
  /** The score tabs of the new year that the workbook lacks. */
  readonly newTabs: readonly NewTab[];
  /** The settings that belong to the year before: they become blank, so that the defaults of the new year serve. */
  readonly settings: SettingValues;
  /** Announced figures without a year, for the table of years. */
  readonly announced: readonly AnnouncedRow[];
}

interface TurnInput {
  /** As they are before. */
  readonly settings: Settings;
  /** Of the new year. */
  readonly framework: Framework;
  readonly labelled: LabelledMove;
  readonly newTabs: readonly NewTab[];
}

/** What changes when the framework's year becomes the assessed one. */
export const turnYear = ({ settings, framework, labelled, newTabs }: TurnInput): YearTurn => {
  const to = framework.fiscalYear;
  return {
    from: settings.fiscalYear ?? to,
    to,
    newTabs,
    settings: { ...yearsOwn(settings), ...labelled.cleared, fiscalYear: String(to) },
    // A row to type the new year's figures into.
    announced: [...labelled.rows, { fiscalYear: to, figures: {} }],
  };
};

/** The settings with a value that belongs to one year: names of tabs and columns, ticked items, the plan's period. */
const yearsOwn = (settings: Settings): SettingValues => {
  const { selection, period } = settings;
  return {
    ...tabsOwn(settings),
    ...(selection.kind === 'items' ? { selection: '' } : {}),
    ...(period === null ? {} : { period: '' }),
  };
};

/** What of the new year is known when it begins. */
interface TurnPlace {
  readonly framework: Framework;
  /** As they are before. */
  readonly settings: Settings;
  readonly writing: Writing;
  readonly settingsTab: Tab;
  readonly begins: Beginning;
}

/**
 * What makes the new year's score tabs, then the rows of announced figures, and sets the year last: cut short anywhere,
 * the workbook is still that of the year before, and the same again goes on where it stopped.
 *
 * @throws Wanted as `settingEdits` does
 */
export const turnEdits = (
  { newTabs, announced, settings: values }: YearTurn,
  { framework, settings, writing, settingsTab, begins }: TurnPlace,
): Edit[] => {
  const { vocabulary } = writing;
  const rows = announcedEdits(settingsTab, announced, settings, vocabulary);
  const target = tabAfter(settingsTab, rows);
  const { fiscalYear, ...others } = values;
  const set = settingEdits(target, others, vocabulary);
  return [
    ...scoreTabEdits(newTabs, framework, writing, begins),
    ...rows,
    ...set,
    ...(fiscalYear === undefined ? [] : settingEdits(tabAfter(target, set), { fiscalYear }, vocabulary)),
  ];
};

/** What a turn changes in the settings, beside the year itself, for a person to see beforehand. */
interface SettingsTurn {
  /** Those that become blank. */
  readonly blanked: readonly SettingKey[];
  /** The years whose announced figures go into the table of years. */
  readonly moved: readonly number[];
  /** Whether announced figures beside labels become blank because the table has them already. */
  readonly isCleared: boolean;
  /** The years that get a row in the table, to type figures into. */
  readonly rows: readonly number[];
  /** The agencies whose name is put beside their figures in the table. */
  readonly named: readonly string[];
}

/** @param before as the settings are before */
export const settingsTurn = (
  { settings: values, announced }: YearTurn,
  before: Pick<Settings, 'years' | 'others'>,
): SettingsTurn => {
  const keys = (Object.keys(values) as SettingKey[]).filter((key) => values[key] === '');
  const isFilled = ({ figures }: AnnouncedRow): boolean => Object.keys(figures).length > 0;
  const yearsOf = (rows: readonly AnnouncedRow[]): number[] => rows.map(({ fiscalYear }) => fiscalYear);
  const moved = yearsOf(announced.filter(isFilled));
  const standing = [...moved, ...before.years.map(({ fiscalYear }) => fiscalYear)];
  return {
    blanked: keys.filter((key) => !announcedKeys.includes(key)),
    moved,
    isCleared: moved.length === 0 && keys.some((key) => announcedKeys.includes(key)),
    rows: yearsOf(announced).filter((year) => !standing.includes(year)),
    named: announced.length === 0 ? [] : [...new Set(unnamedRows(before).map(({ agency }) => agency))],
  };
};
