/** From the settings tab to `Settings`: labels anywhere in a column, the value in the cell to the right. */
import * as v from 'valibot';
import type { InstrumentCode, PartCode } from '../framework/framework.ts';
import type { CellRef, TabGrid } from '../grid/grid.ts';
import { yearAlone } from '../thai/buddhistYear.ts';
import { cleanText } from '../thai/cleanText.ts';
import type { Digits } from '../thai/digits.ts';
import { foldText, isSameText } from '../thai/foldText.ts';
import { ofAgency } from '../thai/sameAgency.ts';
import { keysByWord, known } from '../vocabulary/known.ts';
import { findAnnouncedTable, readAnnouncedTable, readFigure, readLevel } from './announcedTable.ts';
import { settingOfLabel } from './labels.ts';
import type { ChosenSetting, SettingsProblem } from './problems.ts';
import { readSelection } from './readSelection.ts';
import {
  type AgencyOf,
  type AnnouncedInput,
  announcedKey,
  announcedKeys,
  type Combining,
  columnKey,
  isAnnounced,
  type LabelledFigures,
  nothingAnnounced,
  type OthersFigures,
  type Selection,
  type SettingKey,
  type Settings,
  settingKeys,
  tabKey,
} from './settings.ts';

/** The settings tab's names, unless it is found by what it holds. */
const tabNames = known(({ settingWords: { tab } }) => tab);

/** So many labels make a tab the settings, whatever its name. */
const FEWEST_LABELS = 4;

const findLabels = (grid: TabGrid): Map<SettingKey, { row: number; column: number }> => {
  const found = new Map<SettingKey, { row: number; column: number }>();
  const table = findAnnouncedTable(grid);
  const heads = new Set(table?.columns.values());
  grid.shown.forEach((cells, row) => {
    cells.forEach((text, column) => {
      // "ปีงบประมาณ" and the others head columns there.
      if (row === table?.headerRow && heads.has(column)) return;
      const key = text === '' ? null : settingOfLabel(text);
      if (key && !found.has(key)) found.set(key, { row, column: column + 1 });
    });
  });
  return found;
};

/** The tab that holds the settings; null when there is none. */
export const findSettingsTab = (tabs: readonly TabGrid[]): TabGrid | null =>
  tabs.find((tab) => tabNames.some((name) => isSameText(tab.name, name))) ??
  tabs.find((tab) => findLabels(tab).size >= FEWEST_LABELS) ??
  null;

/** Where a setting's value stands, or would stand; null when the tab has no such label. */
export const findSettingCell = (grid: TabGrid, key: SettingKey): CellRef | null => {
  const place = findLabels(grid).get(key);
  return place ? { tab: grid.name, row: place.row + 1, column: place.column + 1 } : null;
};

const FiscalYear = v.pipe(v.string(), v.transform(yearAlone), v.number());

/** A choice by any of its words; blank is the one that is made where nobody chose. */
const choiceOf = <Choice extends string>(words: ReadonlyMap<string, Choice>, blank: Choice) =>
  v.pipe(
    v.picklist(['', ...words.keys()]),
    v.transform((word) => words.get(word) ?? blank),
  );

const CombiningChoice = choiceOf<Combining>(
  keysByWord(foldText, ({ settingWords: { combining } }) => combining),
  'by-item',
);

const DigitsChoice = choiceOf<Digits>(
  keysByWord(foldText, ({ settingWords: { digits } }) => digits),
  'thai',
);

/** Units are separated by commas, semicolons or line breaks; a leading dash or number is dropped. */
const readUnits = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((unit) => cleanText(cleanText(unit).replace(/^(?:[-•–]|[0-9๐-๙]+[.)])/, '')))
    .filter((unit) => unit !== '');

/**
 * Reads the settings. What is blank takes its default; what cannot be read is reported and takes its default, too.
 *
 * @param grid the settings tab; null when the workbook has none, which gives the defaults
 * @param year the one whose announced figures are wanted; absent: the one that is set
 * @param agencyOf tells whose announced figures are that name no agency
 */
export const readSettings = (
  grid: TabGrid | null,
  year?: number,
  agencyOf: AgencyOf = () => '',
): { settings: Settings; problems: SettingsProblem[] } => {
  const problems: SettingsProblem[] = [];
  const labelledProblems: SettingsProblem[] = [];
  const labels = grid ? findLabels(grid) : new Map<SettingKey, { row: number; column: number }>();

  const cellOf = (key: SettingKey): CellRef | null => {
    const place = labels.get(key);
    return grid && place ? { tab: grid.name, row: place.row + 1, column: place.column + 1 } : null;
  };
  const cellsOf = (keys: readonly SettingKey[]): Settings['cells'] =>
    Object.fromEntries(keys.flatMap((key) => (cellOf(key) ? [[key, cellOf(key)]] : [])));
  const shown = (key: SettingKey): string => {
    const place = labels.get(key);
    return (place && grid?.shown[place.row]?.[place.column]?.trim()) || '';
  };
  const refuse = (key: ChosenSetting): void => {
    const cell = cellOf(key);
    if (cell) problems.push({ code: 'unreadable-setting', setting: key, cell, text: shown(key) });
  };
  const choose = <Schema extends v.GenericSchema<string, unknown>>(
    key: ChosenSetting,
    schema: Schema,
  ): v.InferOutput<Schema> | null => {
    const result = v.safeParse(schema, foldText(shown(key)));
    if (result.success) return result.output;
    refuse(key);
    return null;
  };
  const chooseItems = (): Selection => {
    const reading = readSelection(shown('selection'));
    const cell = cellOf('selection');
    if (!reading) refuse('selection');
    if (!reading || !cell) return { kind: 'default' };
    for (const { item, written } of reading.repaired) {
      problems.push({ code: 'repaired-code', item, cell, written });
    }
    if (reading.unread.length > 0) {
      problems.push({ code: 'selection-unreadable-item', cell, written: reading.unread });
    }
    return reading.selection;
  };
  const figure = (key: SettingKey): number | null => {
    const place = labels.get(key);
    return grid && place ? readFigure(grid, place, (problem) => labelledProblems.push(problem)) : null;
  };
  const announcedOf = (part: PartCode): number | null => figure(announcedKey[part]);
  /** As it is written to other tabs. */
  const clean = (key: SettingKey): string => cleanText(shown(key));
  const columnOf = (instrument: InstrumentCode): string | null => clean(columnKey[instrument]) || null;
  const tabOf = (instrument: InstrumentCode): string | null => clean(tabKey[instrument]) || null;

  const agency = clean('agency');
  const found = grid && findAnnouncedTable(grid);
  const table = grid && found ? readAnnouncedTable(grid, found, agency, agencyOf) : null;
  problems.push(...(table?.problems ?? []));
  const figures: AnnouncedInput = {
    parts: {
      IIT: announcedOf('IIT'),
      EIT1: announcedOf('EIT1'),
      EIT2: announcedOf('EIT2'),
      OIT: announcedOf('OIT'),
    },
    overall: figure('announcedOverall'),
    level: readLevel(clean('announcedLevel')),
  };
  const labelled = isAnnounced(figures) ? { announced: figures, cells: cellsOf(announcedKeys) } : null;
  const othersLabelled = labelled && others(labelled, agency, agencyOf(figures, null));
  const settings: Settings = {
    agency,
    district: clean('district'),
    province: clean('province'),
    fiscalYear: shown('fiscalYear') === '' ? null : choose('fiscalYear', FiscalYear),
    announced: nothingAnnounced,
    announcedIndicators: new Map(),
    years: table?.years ?? [],
    labelled: othersLabelled ? null : labelled,
    others: [...(table?.others ?? []), ...(othersLabelled ? [othersLabelled] : [])],
    combining: choose('combining', CombiningChoice) ?? 'by-item',
    scoreTabs: { IIT: tabOf('IIT'), EIT: tabOf('EIT'), OIT: tabOf('OIT') },
    scoreColumns: { IIT: columnOf('IIT'), EIT: columnOf('EIT'), OIT: columnOf('OIT') },
    selection: chooseItems(),
    units: readUnits(shown('units')),
    period: clean('period') || null,
    digits: choose('digits', DigitsChoice) ?? 'thai',
    cells: cellsOf(settingKeys),
  };
  const assessed = year ?? settings.fiscalYear;
  const ofTable = assessed === null ? null : settings.years.find((one) => one.fiscalYear === assessed);
  problems.push(...(ofTable ? (table?.problemsOf(ofTable.fiscalYear) ?? []) : labelledProblems));
  return { settings: settingsForYear(settings, assessed), problems };
};

/** Figures beside labels as another agency's; null when they are not. */
const others = ({ cells }: LabelledFigures, agency: string, named: string): OthersFigures | null => {
  const [cell] = Object.values(cells);
  const isOwn = named === '' || ofAgency([named], agency, (one) => one).length > 0;
  return isOwn || !cell ? null : { agency: named, isNamed: false, fiscalYear: null, cell };
};

/**
 * The settings as they are for a fiscal year: with what was announced for it. The table of years comes first.
 *
 * @param fiscalYear Buddhist era; null when no year is known
 * @param useLabelled whether figures that stand beside labels, without a year, are those of this year
 */
export const settingsForYear = (
  settings: Settings,
  fiscalYear: number | null,
  useLabelled = true,
): Settings => {
  const { years, labelled } = settings;
  const own = years.find((one) => one.fiscalYear === fiscalYear);
  // A year that is prepared for says nothing yet.
  const isFilled = own && (isAnnounced(own.announced) || own.indicators.size > 0);
  if (own && (isFilled || !labelled)) {
    const { announced, indicators, cells } = own;
    return {
      ...settings,
      announced,
      announcedIndicators: indicators,
      cells: { ...settings.cells, ...cells },
    };
  }
  const announced = labelled && useLabelled ? labelled.announced : nothingAnnounced;
  return { ...settings, announced, announcedIndicators: new Map() };
};
