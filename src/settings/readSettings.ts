/** From the settings tab to `Settings`: labels anywhere in a column, the value in the cell to the right. */
import * as v from 'valibot';
import type { InstrumentCode, PartCode } from '../framework/framework.ts';
import type { TabGrid } from '../grid/grid.ts';
import { cleanText } from '../thai/cleanText.ts';
import type { Digits } from '../thai/digits.ts';
import { foldText, isSameText } from '../thai/foldText.ts';
import { ofAgency } from '../thai/sameAgency.ts';
import { yearAlone } from '../thai/year/yearAlone.ts';
import { keysByWord, known, type VocabularyCode } from '../vocabulary/known.ts';
import { readLevel } from './announced/announcedFigure.ts';
import { findAnnouncedTable } from './announced/announcedTable.ts';
import { readAnnouncedTable } from './announced/readAnnounced.ts';
import { findLabels, LabelledCells } from './labelledCells.ts';
import type { SettingsProblem } from './problems.ts';
import { readSelection } from './readSelection.ts';
import {
  type AgencyOf,
  type AnnouncedInput,
  announcedKey,
  announcedKeys,
  type Combining,
  columnKey,
  isAnnounced,
  nothingAnnounced,
  type ReportFont,
  type ReportSection,
  reportSections,
  type Selection,
  type SettingKey,
  type Settings,
  settingKeys,
  tabKey,
} from './settings.ts';
import { readStandIns } from './standIns.ts';

/** The settings tab's names, unless it is found by what it holds. */
const tabNames = known(({ settingWords: { tab } }) => tab);

/** Whether a tab of the name counts as the settings, whatever it holds. */
export const isSettingsName = (name: string): boolean => tabNames.some((one) => isSameText(name, one));

/** So many labels make a tab the settings, whatever its name. */
const FEWEST_LABELS = 4;

/** The tab that holds the settings; null when there is none. */
export const findSettingsTab = (tabs: readonly TabGrid[]): TabGrid | null =>
  tabs.find(({ name }) => isSettingsName(name)) ??
  tabs.find((tab) => findLabels(tab).size >= FEWEST_LABELS) ??
  null;

const FiscalYear = v.pipe(v.string(), v.transform(yearAlone), v.number());

/** Whichever case a word is typed in, it chooses the same. */
const caseless = (word: string): string => foldText(word).toLowerCase();

/** A choice by any of its words; blank is the one that is made where nobody chose. */
const choiceOf = <Choice extends string | null>(words: ReadonlyMap<string, Choice>, blank: Choice) =>
  v.pipe(
    v.string(),
    v.transform(caseless),
    v.picklist(['', ...words.keys()]),
    v.transform((word) => words.get(word) ?? blank),
  );

const CombiningChoice = choiceOf<Combining>(
  keysByWord(caseless, ({ settingWords: { combining } }) => combining),
  'by-item',
);

const DigitsChoice = choiceOf<Digits>(
  keysByWord(caseless, ({ settingWords: { digits } }) => digits),
  'thai',
);

const languageByWord = keysByWord<VocabularyCode>(caseless, ({ settingWords: { languages } }) => languages);

/** The language that a word of the setting chooses; null when it chooses none. */
export const languageNamed = (word: string): VocabularyCode | null =>
  languageByWord.get(caseless(word)) ?? null;

const LanguageChoice = choiceOf<VocabularyCode | null>(languageByWord, null);

/** What ผ่าน asks of the whole. */
const HIGHLIGHT_BELOW = 85;

const Threshold = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? HIGHLIGHT_BELOW : Number(text))),
  v.number(),
  v.minValue(0),
  v.maxValue(100),
);

const FontChoice = choiceOf<ReportFont>(
  keysByWord(caseless, ({ settingWords: { reportFont } }) => reportFont),
  'TH Sarabun New',
);

const sectionsByWord = keysByWord<ReportSection>(
  caseless,
  ({ settingWords: { reportSections: words } }) => words,
);

/** The sections that are named, in the report's order; null when none is, or one is none of them. */
const sectionsIn = (cells: LabelledCells): ReportSection[] | null => {
  const names = cells
    .shown('reportSections')
    .split(/[,;\n]/)
    .map(caseless);
  const named = names.filter((name) => name !== '').map((name) => sectionsByWord.get(name));
  if (named.includes(undefined)) cells.refuse('reportSections');
  if (named.length === 0 || named.includes(undefined)) return null;
  return reportSections.filter((section) => named.includes(section));
};

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
  const cells = new LabelledCells(grid);
  const agency = cells.clean('agency');
  const found = grid && findAnnouncedTable(grid);
  const table = found && readAnnouncedTable(found, agency, agencyOf);
  const { labelled, others } = ownLabelled(labelledFigures(cells), agency, agencyOf);
  const settings: Settings = {
    agency,
    district: cells.clean('district'),
    province: cells.clean('province'),
    fiscalYear: cells.shown('fiscalYear') === '' ? null : cells.choice('fiscalYear', FiscalYear),
    announced: nothingAnnounced,
    announcedIndicators: new Map(),
    years: table?.years ?? [],
    labelled,
    others: [...(table?.others ?? []), ...others],
    combining: cells.choice('combining', CombiningChoice) ?? 'by-item',
    scoreTabs: byInstrument(cells, tabKey),
    scoreColumns: byInstrument(cells, columnKey),
    selection: selectionIn(cells),
    units: readUnits(cells.shown('units')),
    standIns: grid ? readStandIns(grid) : [],
    period: cells.clean('period') || null,
    digits: cells.choice('digits', DigitsChoice) ?? 'thai',
    language: cells.choice('language', LanguageChoice),
    highlightBelow: cells.choice('highlightBelow', Threshold) ?? HIGHLIGHT_BELOW,
    confirmed: cells
      .shown('confirmed')
      .split('\n')
      .filter((line) => line.trim() !== ''),
    reportFont: cells.choice('reportFont', FontChoice) ?? 'TH Sarabun New',
    reportSections: sectionsIn(cells),
    cells: cells.cellsOf(settingKeys),
  };
  const assessed = year ?? settings.fiscalYear;
  const ofTable = assessed === null ? null : settings.years.find((one) => one.fiscalYear === assessed);
  const ofFigures = ofTable ? (table?.problemsOf(ofTable.fiscalYear) ?? []) : cells.figureProblems;
  return {
    settings: settingsForYear(settings, assessed),
    problems: [...(table?.problems ?? []), ...cells.problems, ...ofFigures],
  };
};

/** The names of tabs or columns that are given for the instruments; null where none is. */
const byInstrument = (
  cells: LabelledCells,
  keys: Readonly<Record<InstrumentCode, SettingKey>>,
): Readonly<Record<InstrumentCode, string | null>> => {
  const nameOf = (instrument: InstrumentCode): string | null => cells.clean(keys[instrument]) || null;
  return { IIT: nameOf('IIT'), EIT: nameOf('EIT'), OIT: nameOf('OIT') };
};

const labelledFigures = (cells: LabelledCells): Settings['labelled'] => {
  const figureOf = (part: PartCode): number | null => cells.figure(announcedKey[part]);
  const announced: AnnouncedInput = {
    parts: { IIT: figureOf('IIT'), EIT1: figureOf('EIT1'), EIT2: figureOf('EIT2'), OIT: figureOf('OIT') },
    overall: cells.figure('announcedOverall'),
    level: readLevel(cells.clean('announcedLevel')),
  };
  return isAnnounced(announced) ? { announced, cells: cells.cellsOf(announcedKeys) } : null;
};

/** Figures beside labels, unless they are known to be another agency's. */
const ownLabelled = (
  labelled: Settings['labelled'],
  agency: string,
  agencyOf: AgencyOf,
): Pick<Settings, 'labelled' | 'others'> => {
  const [cell] = Object.values(labelled?.cells ?? {});
  const named = labelled ? agencyOf(labelled.announced, null) : '';
  const isOwn = ofAgency([named], agency, (name) => name).length > 0;
  return isOwn || !cell
    ? { labelled, others: [] }
    : { labelled: null, others: [{ agency: named, isNamed: false, fiscalYear: null, cell }] };
};

const selectionIn = (cells: LabelledCells): Selection => {
  const reading = readSelection(cells.shown('selection'));
  const cell = cells.cellOf('selection');
  if (!reading) cells.refuse('selection');
  if (!reading || !cell) return { kind: 'default' };
  for (const { item, written } of reading.repaired) {
    cells.problems.push({ code: 'repaired-code', item, cell, written });
  }
  if (reading.unread.length > 0) {
    cells.problems.push({ code: 'selection-unreadable-item', cell, written: reading.unread });
  }
  return reading.selection;
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
