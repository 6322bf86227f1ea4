/**
 * What is wrong, or worth a look, in what staff typed: as data. `strings/` turns each into a sentence with what to do.
 */

import type { Explanation } from './assessment/explain.ts';
import type { InstrumentCode, ItemCode, PartCode } from './framework/framework.ts';
import type { CellRef } from './scores/grid.ts';
import type { OtherYear } from './scores/readScores.ts';

/** An announced figure: a part's, or the overall score. */
export type AnnouncedFigure = PartCode | 'overall';

export type Problem =
  | FrameworkProblem
  | LibraryProblem
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
      /** The settings name a tab that does not say its year, beside one that is of the assessed year. */
      readonly code: 'set-tab-without-year';
      readonly instrument: InstrumentCode;
      /** The one that is set, and read. */
      readonly tab: string;
      readonly instead: string;
    }
  | {
      readonly code: 'announced-differs';
      readonly figure: AnnouncedFigure;
      readonly tab: string;
      readonly announced: number;
      readonly computed: number;
      /** What one thing would explain it; null when none does, and for the overall score. */
      readonly explanation: Explanation | null;
    }
  | {
      /** An indicator's announced score is not what its items give. */
      readonly code: 'announced-indicator-differs';
      readonly number: number;
      readonly name: string;
      readonly cell: CellRef;
      readonly announced: number;
      readonly computed: number;
    }
  | {
      /** A row of announced figures that does not say their year: they are not used. */
      readonly code: 'announced-without-year';
      readonly cell: CellRef;
      /** What stands where the year should. */
      readonly text: string;
    }
  | {
      /** Two rows of one year with different figures: neither is used. */
      readonly code: 'announced-twice';
      readonly fiscalYear: number;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      /** Announced figures in rows of labels, which say no year: better kept in the table of years. */
      readonly code: 'announced-beside-labels';
      readonly cell: CellRef;
      /** The year whose figures they are. */
      readonly fiscalYear: number;
      /** Whether they are used for the assessed year. */
      readonly isUsed: boolean;
    }
  | {
      /** Announced figures in rows of labels that are not used, because nothing tells their year. */
      readonly code: 'announced-year-unknown';
      readonly cell: CellRef;
      /** The table of years has other figures of the assessed year. */
      readonly isContradicted: boolean;
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
      /** Some announced figures are given, but not all that make a result: the computed one is shown. */
      readonly code: 'announced-incomplete';
      readonly tab: string;
      readonly missing: readonly PartCode[];
    }
  | {
      readonly code: 'announced-total-inconsistent';
      readonly cell: CellRef;
      readonly announced: number;
      /** What the announced instruments add up to. */
      readonly fromInstruments: number;
    }
  | {
      readonly code: 'announced-level-differs';
      readonly cell: CellRef;
      readonly typed: string;
      /** The level that the announced figures give; null when not all of them are given. */
      readonly level: string | null;
      /** Whether a level of that name exists. */
      readonly exists: boolean;
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
      /** A plan of an earlier year that cannot be read as one any more. */
      readonly code: 'past-plan-damaged';
      readonly tab: string;
      readonly fiscalYear: number;
    }
  | {
      /** The workbook has several plans of the year; only the one in `tab` is brought up to date. */
      readonly code: 'plan-copied';
      readonly tab: string;
      readonly others: readonly string[];
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
    }
  | { readonly code: 'part-missing'; readonly part: PartCode; readonly tab: string }
  | {
      readonly code: 'unreadable-setting';
      readonly cell: CellRef;
      readonly text: string;
      readonly allowed: string;
    }
  | {
      /** In a list of chosen items: words that are no codes. The other items are used. */
      readonly code: 'selection-unreadable-item';
      readonly cell: CellRef;
      readonly written: readonly string[];
    }
  | {
      /** In a list of chosen items: codes that the year's framework lacks. */
      readonly code: 'selection-unknown-item';
      readonly cell: CellRef;
      readonly items: readonly ItemCode[];
      readonly fiscalYear: number;
      /** What is used: the other items of the list, or the default when there is no other. */
      readonly instead: 'others' | 'default';
    }
  | {
      /** In a list of chosen items: items without a score, for which no measure can be drafted. */
      readonly code: 'selection-item-without-score';
      readonly cell: CellRef;
      readonly items: readonly ItemCode[];
    };

/** A table of the framework's tab. */
export type FrameworkTable = 'weights' | 'levels' | 'issues' | 'items' | 'confirmations';

/** What a cell of the framework's tab should hold. */
export type FrameworkValue = 'year' | 'part' | 'percent' | 'number' | 'confirmed' | 'subject';

/** What makes a framework that staff edited unusable. Each row and column is that of the framework's tab. */
export type FrameworkProblem =
  | { readonly code: 'framework-missing-table'; readonly table: FrameworkTable; readonly tab: string }
  | {
      readonly code: 'framework-missing-column';
      readonly table: FrameworkTable;
      /** The header that is missing. */
      readonly column: string;
      /** Where the table's header row begins. */
      readonly cell: CellRef;
    }
  | { readonly code: 'framework-missing-year'; readonly tab: string }
  | {
      readonly code: 'framework-blank';
      /** The header of the column. */
      readonly column: string;
      readonly cell: CellRef;
    }
  | {
      readonly code: 'framework-unreadable';
      readonly cell: CellRef;
      readonly text: string;
      readonly expected: FrameworkValue;
    }
  | {
      /** A part, level, issue, item, topic or subject that stands in two rows. */
      readonly code: 'framework-duplicate';
      readonly cell: CellRef;
      readonly first: CellRef;
      readonly text: string;
    }
  | { readonly code: 'framework-missing-part'; readonly part: PartCode; readonly tab: string }
  | {
      readonly code: 'framework-weights';
      readonly cell: CellRef;
      /** What the weights add up to, in percent. */
      readonly sum: number;
    }
  | {
      readonly code: 'framework-levels';
      readonly cell: CellRef;
      readonly level: string;
      /** `order`: a level above it asks for no more; `last`: the last level asks for more than 0. */
      readonly why: 'order' | 'last';
    }
  | { readonly code: 'framework-bad-code'; readonly cell: CellRef; readonly text: string }
  | {
      readonly code: 'framework-unknown-issue';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly issue: number;
    }
  | {
      /** An indicator in two instruments, or a sub-indicator in two indicators. */
      readonly code: 'framework-split';
      readonly kind: 'indicator' | 'sub-indicator';
      readonly number: string;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      readonly code: 'framework-two-names';
      readonly kind: 'indicator' | 'sub-indicator';
      readonly number: string;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      /** An item without a sub-indicator in an indicator that is divided. */
      readonly code: 'framework-undivided-item';
      readonly item: ItemCode;
      readonly indicator: number;
      readonly cell: CellRef;
    }
  | { readonly code: 'framework-no-items'; readonly instrument: InstrumentCode; readonly tab: string };

/** What of a measure library that staff edited cannot be used. Each row and column is that of the library's tab. */
export type LibraryProblem =
  | {
      /** The whole tab cannot be used. */
      readonly code: 'library-missing-column';
      /** The header that is missing. */
      readonly column: string;
      /** Where the header row begins. */
      readonly cell: CellRef;
    }
  | {
      readonly code: 'library-unknown-item';
      readonly cell: CellRef;
      /** What stands where a code should; '' when nothing does. */
      readonly text: string;
    }
  | {
      /** A row in use whose measure or item lacks something. */
      readonly code: 'library-blank';
      readonly item: ItemCode | null;
      /** The headers of the blank columns. */
      readonly columns: readonly string[];
      readonly cell: CellRef;
    }
  | { readonly code: 'library-unreadable-issue'; readonly cell: CellRef; readonly text: string }
  | { readonly code: 'library-unknown-issue'; readonly cell: CellRef; readonly issue: number }
  | { readonly code: 'library-unreadable-use'; readonly cell: CellRef; readonly text: string }
  | {
      /** A reference in a text to an item that the tab's fiscal year lacks. */
      readonly code: 'library-unknown-reference';
      readonly cell: CellRef;
      readonly text: string;
    }
  | {
      /** Two rows of one measure that say different things of the whole measure. */
      readonly code: 'library-contradiction';
      /** The header of the column. */
      readonly column: string;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      /** Two rows of one measure for the same item. */
      readonly code: 'library-duplicate-item';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly first: CellRef;
    };

export type ProblemCode = Problem['code'];

/** Things worth knowing that need no mending: the figures are right as they are. */
const notices: ReadonlySet<ProblemCode> = new Set([
  'announced-beside-labels',
  'plan-copied',
  'past-plan-damaged',
  'repaired-code',
  'duplicate-item',
]);

/** Whether a person has something to check or to mend. */
export const needsAction = (problem: Problem): boolean => !notices.has(problem.code);
