import type { ScoreDoubt } from './pastedReport.ts';

/** What was found in a segment. */
export type Found =
  | {
      readonly kind: 'figures';
      /** Each with the index of its word. */
      readonly figures: readonly { readonly score: number; readonly at: number }[];
      readonly doubts: readonly ScoreDoubt[];
      /** Whether it filled a line of its own. */
      readonly onOwnLine: boolean;
    }
  | { readonly kind: 'no-score' | 'out-of-range' | 'unclear'; readonly at: number }
  | { readonly kind: 'other-year'; readonly at: number; readonly years: readonly number[] }
  /** What stands where the score should, and is no number. */
  | { readonly kind: 'unreadable'; readonly at: number; readonly text: string };
