import type { InstrumentCode, ItemCode, PartCode } from '../framework/framework.ts';
import type { CellRef } from '../grid/grid.ts';
import type { YearReason } from './tabs/tabYear.ts';

/** A tab of another year than the assessed one. */
export interface OtherYear {
  readonly instrument: InstrumentCode;
  readonly tab: string;
  /** Buddhist era. */
  readonly year: number;
  /** What says so. */
  readonly reason: YearReason;
}

/** What is wrong, or worth a look, in the score tabs. */
export type ScoreProblem =
  | { readonly code: 'missing-item'; readonly item: ItemCode; readonly tab: string }
  | { readonly code: 'missing-score'; readonly item: ItemCode; readonly cell: CellRef }
  | {
      readonly code: 'unreadable-score';
      /** Null for an announced figure in the settings. */
      readonly item: ItemCode | null;
      readonly cell: CellRef;
      readonly text: string;
    }
  | {
      readonly code: 'score-out-of-range';
      readonly item: ItemCode | null;
      readonly cell: CellRef;
      readonly value: number;
    }
  | {
      readonly code: 'duplicate-item';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      readonly code: 'conflicting-duplicate';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      readonly code: 'repaired-code';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly written: string;
    }
  | { readonly code: 'unknown-item'; readonly cell: CellRef; readonly written: string }
  | {
      readonly code: 'tab-not-found';
      readonly instrument: InstrumentCode;
      /** The tab's name as set, or the instrument's code. */
      readonly tab: string;
      /** The tab that was read instead; null when none was found. */
      readonly instead: string | null;
    }
  | {
      /** A tab that compares agencies; nothing was read from it. */
      readonly code: 'many-agencies';
      readonly tab: string;
      readonly agencies: readonly string[];
    }
  | {
      /** A tab with more cells than are read; nothing was read from it. */
      readonly code: 'tab-too-large';
      readonly tab: string;
      /** So many cells are read at most: of one tab, and of all together. */
      readonly most: number;
      readonly inAll: number;
    }
  | {
      /** The settings name a tab that does not say its year, beside one that is of the assessed year. */
      readonly code: 'set-tab-without-year';
      readonly instrument: InstrumentCode;
      /** The one that is set, and read. */
      readonly tab: string;
      readonly instead: string;
    }
  | {
      /** No score of the assessed year is there, but tabs of other years are; only the announced result is shown. */
      readonly code: 'tabs-of-other-years';
      /** The first of them. */
      readonly tab: string;
      readonly fiscalYear: number;
      readonly others: readonly OtherYear[];
    }
  | {
      readonly code: 'oit-not-0-or-100';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly score: number;
    }
  | {
      /** A row whose title is another item's than the one its code says. */
      readonly code: 'title-differs';
      readonly item: ItemCode;
      /** The code's. */
      readonly cell: CellRef;
      /** The item whose title it is; null when it is none that the year has. */
      readonly other: ItemCode | null;
    }
  | {
      /** A single score between 0 and 1, beside others that are not. */
      readonly code: 'score-looks-like-fraction';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly score: number;
    }
  | {
      /** All scores of a part are 0 to 1. */
      readonly code: 'scores-look-like-fractions';
      readonly part: PartCode;
      /** The first of them. */
      readonly cell: CellRef;
    };
