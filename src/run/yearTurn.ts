/** From one fiscal year to the next in the same workbook: what is made, what is set, and what stays as it is. */

import { assess } from '../assessment/assess.ts';
import type { Framework, Instrument } from '../framework/framework.ts';
import { newestFramework } from '../framework/frameworks.ts';
import { tabAfter } from '../grid/applyEdits.ts';
import type { Edit } from '../grid/edits.ts';
import type { TabGrid } from '../grid/grid.ts';
import { findPlace, type Place } from '../grid/place.ts';
import type { Tab } from '../grid/workbook.ts';
import { UserError } from '../problems/refusal.ts';
import { type FirstScores, scorePage } from '../scores/scorePage.ts';
import type { Scores } from '../scores/scores.ts';
import { settingLabels } from '../settings/labels.ts';
import {
  announcedKeys,
  columnKey,
  isSaidBy,
  keyOfAnnounced,
  nothingAnnounced,
  type SettingKey,
  type Settings,
  tabKey,
} from '../settings/settings.ts';
import {
  type AnnouncedRow,
  announcedEdits,
  type SettingValues,
  settingEdits,
} from '../settings/settingsPage.ts';
import type { Digits } from '../thai/digits.ts';
import { knownFramework, placeLabelled, scorePlaces, tabsForScores } from './decide.ts';
import { readMergedScores } from './mergedScores.ts';
import type { Survey } from './survey.ts';

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

/** Announced figures that stand beside labels, on their way into the table of years. */
export interface LabelledMove {
  /** Empty when the table has them already. */
  readonly rows: readonly AnnouncedRow[];
  /** The labels' cells that become blank: only those whose figure the table has then. */
  readonly cleared: SettingValues;
}

export const nothingToMove: LabelledMove = { rows: [], cleared: {} };

export interface TurnInput {
  readonly tabs: readonly Tab[];
  readonly settingsTab: TabGrid | null;
  readonly settings: Settings;
  readonly labelled: LabelledMove;
  /** Of the new year. */
  readonly framework: Framework;
}

/** What changes when the framework's year becomes the assessed one. */
export const turnYear = (input: TurnInput): YearTurn => {
  const { settings, labelled, framework } = input;
  const to = framework.fiscalYear;
  return {
    from: settings.fiscalYear ?? to,
    to,
    newTabs: missingTabs(input),
    settings: { ...yearsOwn(settings), ...labelled.cleared, fiscalYear: String(to) },
    // A row to type the new year's figures into.
    announced: [...labelled.rows, { fiscalYear: to, figures: {} }],
  };
};

/**
 * Where announced figures that stand beside labels go: into the row of the year that they are of. Figures that nobody can
 * tell the year of stay where they are.
 *
 * @throws UserError when the table has other figures of that year: only a person knows which are right
 */
export const moveLabelled = (
  settings: Settings,
  { others, summaries }: Pick<Survey, 'others' | 'summaries'>,
  settingsTab: TabGrid | null,
): LabelledMove => {
  const { labelled, years, fiscalYear } = settings;
  if (!labelled || fiscalYear === null) return nothingToMove;
  const frameworkFor = (year: number): Framework => knownFramework(others, year) ?? newestFramework();
  const scoresOf = (year: number): Scores =>
    readMergedScores(tabsForScores(others, settingsTab), frameworkFor(year), {
      ...scorePlaces(settings, others),
      fiscalYear: year,
    });
  const place = placeLabelled(settings, summaries, {
    fiscalYear,
    years: scoresOf(fiscalYear).years,
    resultOf: (year) => assess(frameworkFor(year), scoresOf(year), nothingAnnounced, settings.combining),
  });
  if (place.kind === 'none' || place.kind === 'unknown') return nothingToMove;
  if (place.kind === 'contradicted') {
    throw new UserError({ code: 'announced-unclear', fiscalYear: place.fiscalYear });
  }
  const standing = years.find((one) => one.fiscalYear === place.fiscalYear);
  const isThere = standing !== undefined && isSaidBy(labelled.announced, standing.announced);
  const figures = figuresOf(labelled.announced);
  return {
    rows: isThere ? [] : [{ fiscalYear: place.fiscalYear, figures }],
    cleared: Object.fromEntries(
      (Object.keys(figures) as (keyof typeof keyOfAnnounced)[]).map((column) => [keyOfAnnounced[column], '']),
    ),
  };
};

/** Names set for another year's tabs and columns say nothing of this one's. */
export const noPlaces = { IIT: null, EIT: null, OIT: null } as const;

/**
 * The instruments without a tab of the year. Going back to an earlier year, tabs that do not say theirs count: those of
 * later years do, since we made them.
 */
export const missingTabs = ({
  tabs,
  settingsTab,
  settings,
  framework,
}: Omit<TurnInput, 'labelled'>): NewTab[] => {
  const isBack = settings.fiscalYear !== null && framework.fiscalYear < settings.fiscalYear;
  const { tabs: found } = readMergedScores(tabsForScores(tabs, settingsTab), framework, {
    ...scorePlaces(settings, tabs),
    tabs: noPlaces,
    columns: noPlaces,
    fiscalYear: framework.fiscalYear,
    onlyOfYear: !isBack,
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
  const { selection, period } = settings;
  return {
    ...tabsOwn(settings),
    ...(selection.kind === 'items' ? { selection: '' } : {}),
    ...(period === null ? {} : { period: '' }),
  };
};

/** The settings that name tabs and columns of one year. */
export const tabsOwn = ({ scoreTabs, scoreColumns }: Settings): SettingValues =>
  Object.fromEntries(
    (['IIT', 'EIT', 'OIT'] as const).flatMap((code) => [
      ...(scoreTabs[code] === null ? [] : [[tabKey[code], '']]),
      ...(scoreColumns[code] === null ? [] : [[columnKey[code], '']]),
    ]),
  );

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
  readonly settingsTab: Tab;
  /** Scores to begin with; absent: none. */
  readonly scores?: FirstScores;
}

/**
 * What makes the new year's score tabs, then the rows of announced figures, and sets the year last: cut short anywhere,
 * the workbook is still that of the year before, and the same again goes on where it stopped.
 */
export const turnEdits = (
  { newTabs, announced, settings }: YearTurn,
  { framework, digits, settingsTab, scores }: TurnPlace,
): Edit[] => {
  const rows = announcedEdits(settingsTab, announced);
  const target = tabAfter(settingsTab, rows);
  const { fiscalYear, ...others } = settings;
  const set = settingEdits(target, others);
  return [
    ...scoreTabEdits(newTabs, framework, digits, scores),
    ...rows,
    ...set,
    ...(fiscalYear === undefined ? [] : settingEdits(tabAfter(target, set), { fiscalYear })),
  ];
};

/** What makes score tabs at their places, in order, behind all others. */
export const scoreTabEdits = (
  newTabs: readonly NewTab[],
  framework: Framework,
  digits: Digits,
  scores?: FirstScores,
): Edit[] =>
  newTabs.flatMap(({ instrument, place }): Edit[] => [
    ...(place.isStanding ? [] : [{ op: 'insertTab' as const, tab: place.name, index: null }]),
    ...scorePage(place.name, instrument, framework, digits, scores),
  ]);

/** The settings that become blank, by their labels, for a person to see beforehand. */
export const blankedLabels = ({ settings }: YearTurn): string[] =>
  (Object.keys(settings) as SettingKey[])
    .filter((key) => settings[key] === '' && !announcedKeys.includes(key))
    .map((key) => settingLabels[key]);
