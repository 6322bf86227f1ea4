/** What a pasted text says about a result: every figure with the words it was read from, every doubt named. */
import type { ItemCode, PartCode } from '../framework/framework.ts';

/** Where something stands in the pasted text, so that a person can look it up. */
export interface Source {
  /** Counts from 1, in lines of the pasted text. */
  readonly line: number;
  /** The words as typed, shortened in the middle when there are many. */
  readonly text: string;
}

/** Why a score that was taken deserves a look. */
export type ScoreDoubt =
  /** The code was not written out: `written` is what stood in its place ("๐๑๐", "12"). */
  | { readonly kind: 'repaired-code'; readonly written: string }
  /** Other words stand between the title and the score. */
  | { readonly kind: 'far-from-title' }
  /** The words behind the code are not the item's official title. */
  | { readonly kind: 'unlike-title'; readonly title: string }
  /** A whole number alone on its line, as page numbers are. */
  | { readonly kind: 'maybe-page-number' };

export interface PastedScore {
  readonly item: ItemCode;
  readonly part: PartCode;
  /** 0 to 100. */
  readonly score: number;
  readonly source: Source;
  /** Empty: the score is beyond doubt. */
  readonly doubts: readonly ScoreDoubt[];
}

/** One value that the text gives, and where. */
export interface Reading<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** Why an item has no score. Nothing is guessed. */
export type MissingReason =
  /** No line of the text is this item's. */
  | { readonly kind: 'not-found' }
  /** The item is there, with a dash or nothing in place of a score. */
  | { readonly kind: 'no-score'; readonly source: Source }
  /** The item is there, but its figure is not in 0 to 100. */
  | { readonly kind: 'out-of-range'; readonly source: Source }
  /** The figure is there, under the heading of other years. */
  | { readonly kind: 'other-year'; readonly years: readonly number[]; readonly source: Source }
  /** What stands in the score's place is no number. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly source: Source }
  /** The title in the item's row is another's; `other` is null when it is none that the year has. */
  | { readonly kind: 'other-title'; readonly other: ItemCode | null; readonly source: Source }
  /** The figure is a share of 1, where scores go to 100. */
  | { readonly kind: 'fraction'; readonly source: Source }
  /** Figures near the item that may or may not be its score. */
  | { readonly kind: 'unclear'; readonly source: Source }
  /** The text gives different scores. */
  | { readonly kind: 'conflicting'; readonly readings: readonly Reading<number>[] };

export interface MissingScore {
  readonly item: ItemCode;
  readonly part: PartCode;
  readonly reason: MissingReason;
}

/** Something the text says once, not at all, or in ways that contradict each other. */
export type Finding<Value> =
  | { readonly kind: 'found'; readonly value: Value; readonly source: Source }
  | { readonly kind: 'not-found' }
  /** It is there, and cannot be read. */
  | { readonly kind: 'unreadable'; readonly source: Source }
  | { readonly kind: 'conflicting'; readonly readings: readonly Reading<Value>[] };

/** The announced figures, 0 to 100. */
export interface PastedAnnounced {
  readonly parts: Readonly<Record<PartCode, Finding<number>>>;
  readonly overall: Finding<number>;
  /** As typed; may be no level at all. */
  readonly level: Finding<string>;
}

/** One way in which the text writes the agency's name. */
export interface AgencySpelling {
  readonly name: string;
  /** How often it occurs. */
  readonly count: number;
  /** Where it occurs first. */
  readonly source: Source;
}

export interface PastedReport {
  /** In the framework's order of parts and items; at most one per part and item. */
  readonly scores: readonly PastedScore[];
  /** Items without a score; a part that often has no published items is here only when the text gives some of them. */
  readonly missing: readonly MissingScore[];
  /** Codes with a score that the framework does not have, as when the text is of another year. */
  readonly unknown: readonly Source[];
  readonly announced: PastedAnnounced;
  /** The name proposed: the most frequent spelling. */
  readonly agency: string | null;
  /** All spellings of that name, the most frequent first; one when the text agrees with itself. */
  readonly agencySpellings: readonly AgencySpelling[];
  /** The agencies that the text gives figures of, when it is about many; else empty. */
  readonly manyAgencies: readonly string[];
  /** Without the word อำเภอ. */
  readonly district: string | null;
  /** Without the word จังหวัด. */
  readonly province: string | null;
  /** Buddhist era. */
  readonly fiscalYear: number | null;
}
