import type { AnnouncedFigure, ItemCode, PartCode } from '../framework/framework.ts';
import type { CellRef } from '../grid/grid.ts';
import type { Combining } from '../settings/settings.ts';

/** What one thing would explain that an announced figure differs from the computed one. */
export type Explanation =
  | { readonly kind: 'other-combining'; readonly combining: Combining }
  /** With these scores instead, the figures agree. */
  | {
      readonly kind: 'misread';
      readonly items: readonly { readonly item: ItemCode; readonly score: number }[];
    };

/** A contradiction in the source. */
interface Confirmable {
  /** Whether a person confirmed that it is printed so; absent: nobody did. */
  readonly confirmed?: true;
}

/** Where announced and computed figures contradict each other, or themselves. */
export type AssessmentProblem =
  | (Confirmable & {
      readonly code: 'announced-differs';
      readonly figure: AnnouncedFigure;
      readonly tab: string;
      readonly announced: number;
      readonly computed: number;
      /** What one thing would explain it; null when none does, and for the overall score. */
      readonly explanation: Explanation | null;
    })
  | (Confirmable & {
      /** An indicator's announced score is not what its items give. */
      readonly code: 'announced-indicator-differs';
      readonly number: number;
      readonly name: string;
      readonly cell: CellRef;
      readonly announced: number;
      readonly computed: number;
    })
  | {
      /** Some announced figures are given, but not all that make a result: the computed one is shown. */
      readonly code: 'announced-incomplete';
      readonly tab: string;
      readonly missing: readonly PartCode[];
    }
  | (Confirmable & {
      readonly code: 'announced-total-inconsistent';
      readonly cell: CellRef;
      readonly announced: number;
      /** What the announced instruments add up to. */
      readonly fromInstruments: number;
    })
  | (Confirmable & {
      readonly code: 'announced-level-differs';
      readonly cell: CellRef;
      readonly typed: string;
      /** The level that the announced figures give; null when not all of them are given. */
      readonly level: string | null;
      /** Whether a level of that name exists. */
      readonly exists: boolean;
    })
  | { readonly code: 'part-missing'; readonly part: PartCode; readonly tab: string };
