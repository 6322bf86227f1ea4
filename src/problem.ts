/**
 * What is wrong, or worth a look, in what staff typed: as data. `strings/` turns each into a sentence with what to do.
 */
import type { InstrumentCode, ItemCode, PartCode } from './framework/framework.ts';
import type { CellRef } from './scores/grid.ts';

/** An announced figure: a part's, or the overall score. */
export type AnnouncedFigure = PartCode | 'overall';

export type Problem =
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
    }
  | {
      readonly code: 'announced-differs';
      readonly figure: AnnouncedFigure;
      readonly tab: string;
      readonly announced: number;
      readonly computed: number;
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
  | { readonly code: 'part-missing'; readonly part: PartCode; readonly tab: string }
  | {
      readonly code: 'unreadable-setting';
      readonly cell: CellRef;
      readonly text: string;
      readonly allowed: string;
    };

export type ProblemCode = Problem['code'];

/** Things worth knowing that need no mending: the figures are right as they are. */
const notices: ReadonlySet<ProblemCode> = new Set(['repaired-code', 'duplicate-item']);

/** Whether a person has something to check or to mend. */
export const needsAction = (problem: Problem): boolean => !notices.has(problem.code);
