import type { InstrumentCode, ItemCode, PartCode } from '../framework/framework.ts';
import type { CellRef } from '../grid/grid.ts';
import type { OtherYear, ScoreProblem } from './problems.ts';
import type { ColumnOption } from './table/chooseColumn.ts';

/** One item's place in a score tab; `score` (0 to 100) is null when the cell gives none that can be trusted. */
export interface ScoreCell {
  readonly item: ItemCode;
  readonly part: PartCode;
  readonly score: number | null;
  readonly cell: CellRef;
  /** Column of the item's code; counts from 1. */
  readonly codeColumn: number;
}

/** Something that can be read in two ways, for a person to decide; nothing of the instrument is read until then. */
export type Question =
  | {
      /** Nobody gave the assessed year, and tabs of several are there. */
      readonly kind: 'year';
      readonly options: readonly number[];
    }
  | {
      readonly kind: 'tab';
      readonly instrument: InstrumentCode;
      /** Names of the tabs that hold the same items. */
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'column';
      readonly instrument: InstrumentCode;
      readonly tab: string;
      readonly options: readonly ColumnOption[];
    };

export interface Scores {
  /** Every score cell found, in the framework's order of parts and items; at most one per part and item. */
  readonly cells: readonly ScoreCell[];
  /** The tab each instrument was read from; an instrument that was found nowhere is absent. */
  readonly tabs: ReadonlyMap<InstrumentCode, string>;
  readonly problems: readonly ScoreProblem[];
  /** Empty when everything could be read in one way only. */
  readonly questions: readonly Question[];
  /** The tabs of instruments that the workbook holds in tabs of other years only; nothing is read from them. */
  readonly otherYears: readonly OtherYear[];
  /** The years that tabs with items say they are of, in order. */
  readonly years: readonly number[];
  /** The tabs read from that say their year, which is the assessed one. */
  readonly tabsOfYear: readonly string[];
  /** Every tab with items of some instrument, read from or not, of whichever year. */
  readonly itemTabs: readonly string[];
}

/** What the settings say of where scores stand. */
export interface ScorePlaces {
  readonly tabs: ScoreTabs;
  /** The column that a person named for each instrument: its header or its letters. */
  readonly columns: Readonly<Record<InstrumentCode, string | null>>;
  /** The assessed year, Buddhist era; null when not given. */
  readonly fiscalYear: number | null;
  /** Those of some tabs that are hidden; asked once, for all that hold the same items as another. Absent: none is. */
  readonly hiddenAmong?: (tabs: readonly string[]) => ReadonlySet<string>;
  /** Passes over tabs that do not say that they are of the assessed year. */
  readonly onlyOfYear?: boolean;
}

/** The tab set for each instrument; null means: find it by what it holds. */
export type ScoreTabs = Readonly<Record<InstrumentCode, string | null>>;
