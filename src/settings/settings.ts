/** What staff set for a workbook: who they are, the announced figures, and how the work is to be done. */
import type { InstrumentCode, ItemCode, PartCode } from '../framework/framework.ts';
import type { CellRef } from '../grid/grid.ts';
import type { IndicatorScores } from '../scores/indicatorScores.ts';
import type { ScoreTabs } from '../scores/scores.ts';
import type { Digits } from '../thai/digits.ts';
import { keysOf, type Vocabulary, type VocabularyCode } from '../vocabulary/known.ts';

/** How an indicator is combined: the mean of its items, or the mean of its sub-indicators' means. */
export type Combining = 'by-item' | 'by-sub-indicator';

/** Which items the plan must cover. */
export type Selection =
  /** The lowest items of every indicator, and every item below 85. */
  | { readonly kind: 'default' }
  /** The so many lowest items below 100, ties included. */
  | { readonly kind: 'lowest'; readonly count: number }
  /** Every item below this score. */
  | { readonly kind: 'below'; readonly threshold: number }
  /** The items that a person ticked: at least one, none twice. */
  | { readonly kind: 'items'; readonly codes: readonly ItemCode[] };

/** The announced figures as typed, 0 to 100; null where none is given. They are the result of record. */
export interface AnnouncedInput {
  readonly parts: Readonly<Record<PartCode, number | null>>;
  readonly overall: number | null;
  /** As typed; may be no level at all. */
  readonly level: string | null;
}

/** What was announced for one year, and where it stands. */
export interface AnnouncedYear {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Whose figures they are; '' where nothing says it. */
  readonly agency: string;
  /** The first row of the table that has them; counts from 0. */
  readonly row: number;
  readonly announced: AnnouncedInput;
  readonly indicators: IndicatorScores;
  readonly cells: Readonly<Partial<Record<SettingKey, CellRef>>>;
}

/** Announced figures in rows of labels. */
interface LabelledFigures {
  readonly announced: AnnouncedInput;
  readonly cells: Readonly<Partial<Record<SettingKey, CellRef>>>;
}

/** Announced figures that are another agency's: they are not used. */
export interface OthersFigures {
  readonly agency: string;
  /** Whether the table says so; else they are known from that agency's summary. */
  readonly isNamed: boolean;
  /** Null for those beside labels. */
  readonly fiscalYear: number | null;
  /** The first of their cells. */
  readonly cell: CellRef;
}

/**
 * The agency that announced figures are known to be of; '' where nothing tells.
 *
 * @param fiscalYear Buddhist era; null for figures that say no year
 */
export type AgencyOf = (announced: AnnouncedInput, fiscalYear: number | null) => string;

/** Nothing announced at all. */
export const nothingAnnounced: AnnouncedInput = {
  parts: { IIT: null, EIT1: null, EIT2: null, OIT: null },
  overall: null,
  level: null,
};

/** Whether a figure or a level is given. */
export const isAnnounced = ({ parts, overall, level }: AnnouncedInput): boolean =>
  [...Object.values(parts), overall, level].some((one) => one !== null);

/** Whether another says the same: each figure and level that is given, it has, too. */
export const isSaidBy = (given: AnnouncedInput, other: AnnouncedInput): boolean => {
  const agrees = <Value>(one: Value | null, two: Value | null): boolean => one === null || one === two;
  return (
    agrees(given.overall, other.overall) &&
    agrees(given.level, other.level) &&
    (Object.keys(given.parts) as PartCode[]).every((part) => agrees(given.parts[part], other.parts[part]))
  );
};

/** A setting has a label in the settings' tab: the labels say which settings there are. */
export type SettingKey = keyof Vocabulary['settingWords']['labels'];

export const settingKeys: readonly SettingKey[] = keysOf(({ settingWords }) => settingWords.labels);

/** A unit as the measure library names it, and the agency's own that does its work. */
export interface StandIn {
  readonly unit: string;
  readonly own: string;
}

/** The fonts that the Word report may be written in. */
export type ReportFont = keyof Vocabulary['settingWords']['reportFont'];

/** Every font, the usual one first. */
export const reportFonts: readonly ReportFont[] = keysOf(({ settingWords }) => settingWords.reportFont);

/** The sections that the Word report may have. */
export type ReportSection = keyof Vocabulary['settingWords']['reportSections'];

/** In the order of the report. */
export const reportSections: readonly ReportSection[] = keysOf(
  ({ settingWords }) => settingWords.reportSections,
);

export interface Settings {
  /** '' when not given. */
  readonly agency: string;
  readonly district: string;
  readonly province: string;
  /** Buddhist era; null when not given or not readable. */
  readonly fiscalYear: number | null;
  /** What was announced for the fiscal year. */
  readonly announced: AnnouncedInput;
  /** The announced scores of indicators for the fiscal year. */
  readonly announcedIndicators: IndicatorScores;
  /** What was announced, year by year. */
  readonly years: readonly AnnouncedYear[];
  /**
   * Figures in rows of labels that say no year: of the fiscal year they stand beside. Null when there are none. The table
   * of years comes before them.
   */
  readonly labelled: LabelledFigures | null;
  /** Announced figures in the tab that are not this agency's. */
  readonly others: readonly OthersFigures[];
  readonly combining: Combining;
  readonly scoreTabs: ScoreTabs;
  /** The score column of each instrument, by its header or its letters; null: find it by what it holds. */
  readonly scoreColumns: Readonly<Record<InstrumentCode, string | null>>;
  readonly selection: Selection;
  /** The agency's own units, in the order given. */
  readonly units: readonly string[];
  /** Which of the units does the work of one that the agency does not have, or calls otherwise. */
  readonly standIns: readonly StandIn[];
  /** The plan's period as typed; null: derive it from the fiscal year. */
  readonly period: string | null;
  readonly digits: Digits;
  /** What tabs and reports are written in; null: nobody chose. */
  readonly language: VocabularyCode | null;
  /** Scores below this, 0 to 100, are coloured in the score tabs. */
  readonly highlightBelow: number;
  /** Contradictions that a person confirmed as printed in the source: a line each, of all agencies and years. */
  readonly confirmed: readonly string[];
  readonly reportFont: ReportFont;
  /** Those that a person wants, in the order of the report; null: nobody chose. */
  readonly reportSections: readonly ReportSection[] | null;
  /** Where each value stands, for pointing at it. */
  readonly cells: Readonly<Partial<Record<SettingKey, CellRef>>>;
}

/** The setting that holds an announced figure. */
export const announcedKey = {
  IIT: 'announcedIIT',
  EIT1: 'announcedEIT1',
  EIT2: 'announcedEIT2',
  OIT: 'announcedOIT',
  overall: 'announcedOverall',
} as const satisfies Record<PartCode | 'overall', SettingKey>;

/** The setting that holds an announced figure, or the level. */
export const keyOfAnnounced = { ...announcedKey, level: 'announcedLevel' } as const;

/** The settings that hold announced figures and the level. */
export const announcedKeys: readonly SettingKey[] = Object.values(keyOfAnnounced);

/** The setting that names an instrument's score tab. */
export const tabKey = {
  IIT: 'tabIIT',
  EIT: 'tabEIT',
  OIT: 'tabOIT',
} as const satisfies Record<InstrumentCode, SettingKey>;

/** The setting that names an instrument's score column. */
export const columnKey = {
  IIT: 'columnIIT',
  EIT: 'columnEIT',
  OIT: 'columnOIT',
} as const satisfies Record<InstrumentCode, SettingKey>;
