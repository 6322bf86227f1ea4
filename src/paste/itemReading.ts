import type { Item, PartCode } from '../framework/framework.ts';
import type { MissingReason, ScoreDoubt, Source } from './pastedReport.ts';

/** What one place in the text says about an item's score in a part. */
export interface ItemReading {
  readonly item: Item;
  readonly part: PartCode;
  readonly outcome:
    | { readonly kind: 'score'; readonly score: number }
    | Exclude<MissingReason, { readonly kind: 'not-found' }>;
  readonly doubts: readonly ScoreDoubt[];
  readonly source: Source;
}

/** What was read, and codes with a score that the framework does not have. */
export interface ItemReadings {
  readonly readings: readonly ItemReading[];
  readonly unknown: readonly Source[];
}
