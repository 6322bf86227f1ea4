/** From one fiscal year to the next in the same workbook: what is made, what is set, and what stays as it is. */
import type { Framework, Instrument } from '../framework/framework.ts';
import type { TabGrid } from '../scores/grid.ts';
import { settingLabels } from '../settings/labels.ts';
import {
  announcedKeys,
  columnKey,
  isAnnounced,
  isSaidBy,
  type LabelledFigures,
  type SettingKey,
  type Settings,
  tabKey,
} from '../settings/settings.ts';
import { errorWords } from '../strings/th.ts';
import type { OwnTab } from '../tabs/ownTab.ts';
import { findPlace, type Place } from '../tabs/placeTab.ts';
import type { SpreadsheetAppPort } from '../tabs/port.ts';
import type { OpenTab } from '../tabs/readWorkbook.ts';
import { createScoreTab, type FirstScores } from '../tabs/scoreTab.ts';
import {
  type AnnouncedRow,
  type SettingsPlace,
  type SettingValues,
  writeAnnounced,
  writeSettings,
} from '../tabs/settingsTab.ts';
import type { Digits } from '../thai/digits.ts';
import { UserError } from '../userError.ts';
import { scorePlaces, tabsForScores, yearOfLabelled } from './decide.ts';
import { readMergedScores } from './mergedScores.ts';

/** A score tab to be made. */
export interface NewTab {
  readonly instrument: Instrument;
  readonly place: Place;
}

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

export interface TurnInput {
  readonly tabs: readonly OpenTab[];
  readonly settingsTab: TabGrid | null;
  readonly settings: Settings;
  /** The year whose figures stand beside labels; null: there are none, or the table has them. */
  readonly labelledYear: number | null;
  /** Of the new year. */
  readonly framework: Framework;
}

/** What changes when the framework's year becomes the assessed one. */
export const turnYear = (input: TurnInput): YearTurn => {
  const { settings, labelledYear, framework } = input;
  const to = framework.fiscalYear;
  return {
    from: settings.fiscalYear ?? to,
    to,
    newTabs: missingTabs(input),
    settings: { ...yearsOwn(settings), fiscalYear: String(to) },
    announced:
      settings.labelled && labelledYear !== null
        ? [{ fiscalYear: labelledYear, figures: figuresOf(settings.labelled.announced) }]
        : [],
  };
};

/**
 * The year whose announced figures stand beside labels and are not in the table yet; null when there are none.
 *
 * @throws UserError when the table has other figures of that year: only a person knows which are right
 */
export const labelledYearOf = (
  settings: Settings,
  summaries: readonly OwnTab[],
  fiscalYear: number,
): number | null => {
  const { labelled, years } = settings;
  if (!labelled) return null;
  const year = yearOfLabelled(settings, summaries, fiscalYear) ?? fiscalYear;
  const standing = years.find((one) => one.fiscalYear === year);
  if (!standing || !isAnnounced(standing.announced)) return year;
  if (isSaidBy(labelled.announced, standing.announced)) return null;
  throw new UserError('announced-unclear', errorWords.announcedUnclear(year));
};

/** Names set for another year's tabs and columns say nothing of this one's. */
export const noPlaces = { IIT: null, EIT: null, OIT: null } as const;

const missingTabs = ({ tabs, settingsTab, settings, framework }: TurnInput): NewTab[] => {
  const { tabs: found } = readMergedScores(tabsForScores(tabs, settingsTab), framework, {
    ...scorePlaces(settings, tabs),
    tabs: noPlaces,
    columns: noPlaces,
    fiscalYear: framework.fiscalYear,
    onlyOfYear: true,
  });
  return framework.instruments
    .filter(({ code }) => !found.has(code))
    .map((instrument) => ({
      instrument,
      place: findPlace(tabs, instrument.code, String(framework.fiscalYear)),
    }));
};

/** The settings with a value that belongs to one year: names of tabs and columns, ticked items, the plan's period. */
const yearsOwn = (settings: Settings): SettingValues => {
  const { scoreTabs, scoreColumns, selection, period, labelled } = settings;
  const codes = ['IIT', 'EIT', 'OIT'] as const;
  const keys: SettingKey[] = [
    ...codes.filter((code) => scoreTabs[code] !== null).map((code) => tabKey[code]),
    ...codes.filter((code) => scoreColumns[code] !== null).map((code) => columnKey[code]),
    ...(selection.kind === 'items' ? (['selection'] as const) : []),
    ...(period === null ? [] : (['period'] as const)),
    ...(labelled ? labelledKeys(labelled) : []),
  ];
  return Object.fromEntries(keys.map((key) => [key, '']));
};

/** The labels beside which figures may stand. */
export const labelledKeys = ({ cells }: LabelledFigures): SettingKey[] =>
  announcedKeys.filter((key) => cells[key] !== undefined);

/** Announced figures as cells of the table. */
export const figuresOf = ({ parts, overall, level }: Settings['announced']): AnnouncedRow['figures'] =>
  Object.fromEntries(
    Object.entries({ ...parts, overall, level }).flatMap(([column, value]) =>
      value === null ? [] : [[column, value]],
    ),
  );

/** What of the new year is known when it begins. */
export interface TurnPlace {
  readonly framework: Framework;
  readonly digits: Digits;
  readonly settingsTab: SettingsPlace;
  /** Scores to begin with; absent: none. */
  readonly scores?: FirstScores;
}

/**
 * Makes the new year's score tabs, then the rows of announced figures, and sets the year last: cut short anywhere, the
 * workbook is still that of the year before, and the same again goes on where it stopped.
 *
 * @returns the names of the tabs that were made
 */
export const makeTurn = (
  app: SpreadsheetAppPort,
  { newTabs, announced, settings }: YearTurn,
  { framework, digits, settingsTab, scores }: TurnPlace,
): string[] => {
  makeScoreTabs(app, newTabs, framework, digits, scores);
  const target = writeAnnounced(settingsTab, app, announced);
  const { fiscalYear, ...others } = settings;
  writeSettings(target, others);
  if (fiscalYear !== undefined) writeSettings(target, { fiscalYear });
  return newTabs.map(({ place }) => place.name);
};

/** Makes score tabs at their places, in order, behind all others. */
export const makeScoreTabs = (
  app: SpreadsheetAppPort,
  newTabs: readonly NewTab[],
  framework: Framework,
  digits: Digits,
  scores?: FirstScores,
): void => {
  const spreadsheet = app.getActiveSpreadsheet();
  let index = spreadsheet.getSheets().length;
  for (const { instrument, place } of newTabs) {
    const sheet = place.standing ?? spreadsheet.insertSheet(place.name, index);
    if (!place.standing) index += 1;
    createScoreTab(sheet, app, instrument, framework, digits, scores);
  }
};

/** The settings that become blank, by their labels, for a person to see beforehand. */
export const blankedLabels = ({ settings }: YearTurn): string[] =>
  (Object.keys(settings) as SettingKey[])
    .filter((key) => settings[key] === '' && !announcedKeys.includes(key))
    .map((key) => settingLabels[key]);
