/** What staff set for a workbook: who they are, the announced figures, and how the work is to be done. */
import type { InstrumentCode, ItemCode, PartCode } from '../framework/framework.ts';
import type { CellRef } from '../scores/grid.ts';
import type { ScoreTabs } from '../scores/readScores.ts';
import type { Digits } from '../thai/digits.ts';

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

export const settingKeys = [
  'agency',
  'district',
  'province',
  'fiscalYear',
  'announcedIIT',
  'announcedEIT1',
  'announcedEIT2',
  'announcedOIT',
  'announcedOverall',
  'announcedLevel',
  'combining',
  'tabIIT',
  'tabEIT',
  'tabOIT',
  'columnIIT',
  'columnEIT',
  'columnOIT',
  'selection',
  'units',
  'period',
  'digits',
] as const;

export type SettingKey = (typeof settingKeys)[number];

export interface Settings {
  /** '' when not given. */
  readonly agency: string;
  readonly district: string;
  readonly province: string;
  /** Buddhist era; null when not given or not readable. */
  readonly fiscalYear: number | null;
  readonly announced: AnnouncedInput;
  readonly combining: Combining;
  readonly scoreTabs: ScoreTabs;
  /** The score column of each instrument, by its header or its letters; null: find it by what it holds. */
  readonly scoreColumns: Readonly<Record<InstrumentCode, string | null>>;
  readonly selection: Selection;
  /** The agency's own units, in the order given. */
  readonly units: readonly string[];
  /** The plan's period as typed; null: derive it from the fiscal year. */
  readonly period: string | null;
  readonly digits: Digits;
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
