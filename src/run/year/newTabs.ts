/** The score tabs that a year lacks. */
import type { Framework, Instrument } from '../../framework/framework.ts';
import type { Edit } from '../../grid/edits.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { makeTab } from '../../grid/page/page.ts';
import { findPlace, type Place } from '../../grid/page/place.ts';
import type { Tab } from '../../grid/workbook.ts';
import { type Beginning, scorePage } from '../../scores/scorePage.ts';
import type { Scores } from '../../scores/scores.ts';
import { columnKey, type Settings, tabKey } from '../../settings/settings.ts';
import type { SettingValues } from '../../settings/settingsPage.ts';
import type { Writing } from '../../vocabulary/writing.ts';
import { readMergedScores } from '../input/mergedScores.ts';
import { ownScoreTabs, scorePlaces } from '../input/scoreTabs.ts';

/** A score tab to be made. */
export interface NewTab {
  readonly instrument: Instrument;
  readonly place: Place;
}

/** The instrument's tab of the year, where it may be made. @param name other than the instrument's code, if staff gave one */
export const newTab = (
  tabs: readonly Tab[],
  instrument: Instrument,
  { fiscalYear }: Pick<Framework, 'fiscalYear'>,
  name: string = instrument.code,
): NewTab => ({ instrument, place: findPlace(tabs, name, String(fiscalYear)) });

/** A workbook, and the year whose tabs are asked for. */
interface YearInput {
  /** The tabs that are not ours. */
  readonly tabs: readonly Tab[];
  readonly settingsTab: TabGrid | null;
  readonly settings: Settings;
  /** Of the year asked for. */
  readonly framework: Framework;
}

/** Names set for another year's tabs and columns say nothing of this one's. */
export const noPlaces = { IIT: null, EIT: null, OIT: null } as const;

/**
 * The scores of the year. Going back to an earlier year, tabs that do not say theirs count: those of later years do, since we
 * made them.
 */
export const scoresOfYear = ({ tabs, settingsTab, settings, framework }: YearInput): Scores => {
  const isBack = settings.fiscalYear !== null && framework.fiscalYear < settings.fiscalYear;
  return readMergedScores(ownScoreTabs(tabs, settingsTab, settings), framework, {
    ...scorePlaces(settings, tabs),
    tabs: noPlaces,
    columns: noPlaces,
    fiscalYear: framework.fiscalYear,
    onlyOfYear: !isBack,
  });
};

/** Tabs for the instruments that have none of the year. @param scores those of the year: `scoresOfYear` */
export const missingTabs = (
  tabs: readonly Tab[],
  framework: Framework,
  scores: Pick<Scores, 'tabs'>,
): NewTab[] =>
  framework.instruments
    .filter(({ code }) => !scores.tabs.has(code))
    .map((instrument) => newTab(tabs, instrument, framework));

/** The settings that name tabs and columns of one year. */
export const tabsOwn = ({ scoreTabs, scoreColumns }: Settings): SettingValues =>
  Object.fromEntries(
    (['IIT', 'EIT', 'OIT'] as const).flatMap((code) => [
      ...(scoreTabs[code] === null ? [] : [[tabKey[code], '']]),
      ...(scoreColumns[code] === null ? [] : [[columnKey[code], '']]),
    ]),
  );

/** What makes score tabs at their places, in order, behind all others. */
export const scoreTabEdits = (
  newTabs: readonly NewTab[],
  framework: Framework,
  writing: Writing,
  begins: Beginning,
): Edit[] =>
  newTabs.flatMap(({ instrument, place }) =>
    makeTab(place, scorePage(instrument, framework, writing, begins)),
  );
