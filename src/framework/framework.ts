/**
 * The shape of a fiscal year's assessment: instruments, indicators, sub-indicators, items, levels and issues.
 *
 * Everything here is data, one file a year. What no official source confirms is marked, and the product says so where
 * the figure or the word is shown.
 */

/** An item's code, lower case with Arabic digits: `i1`, `e9`, `o28`. */
export type ItemCode = string;

/**
 * What an item is about, the same over the years while codes shift (`o16` of one year is `o15` of the next). Survey items
 * keep their code as topic; items of the open data review have a word: `ethics`.
 */
export type Topic = string;

export type InstrumentCode = 'IIT' | 'EIT' | 'OIT';

/** A part of an instrument that is scored by itself: the two parts of EIT, or a whole instrument. */
export type PartCode = 'IIT' | 'EIT1' | 'EIT2' | 'OIT';

/** 1 to 7 in 2568. */
export type IssueNumber = number;

export interface Item {
  readonly code: ItemCode;
  readonly topic: Topic;
  /** The official title. `{year}` and `{lastYear}` stand for Buddhist years. */
  readonly title: string;
  /** The issue of the measures plan under which a measure for this item is filed. */
  readonly issue: IssueNumber;
}

export interface SubIndicator {
  /** As in the handbook: `9.1`. */
  readonly number: string;
  readonly name: string;
  readonly items: readonly ItemCode[];
}

export interface Indicator {
  readonly number: number;
  readonly name: string;
  readonly items: readonly Item[];
  /** Empty where the indicator is not divided. */
  readonly subIndicators: readonly SubIndicator[];
}

export interface Part {
  readonly code: PartCode;
  /** Share of the overall score, 0 to 1. */
  readonly weight: number;
  /** False where often only the part's total is published: without item scores it takes its announced total. */
  readonly itemsPublished: boolean;
}

export interface Instrument {
  readonly code: InstrumentCode;
  /** The letter before its items' numbers. */
  readonly letter: 'i' | 'e' | 'o';
  /** The official Thai name. */
  readonly name: string;
  readonly parts: readonly Part[];
  readonly indicators: readonly Indicator[];
  /** `zero-or-hundred`: an item is either there (100) or not (0). */
  readonly itemScale: 'percent' | 'zero-or-hundred';
}

/** Tried in order; the first whose conditions hold is the level. Figures are compared as shown, to two decimals. */
export interface Level {
  readonly name: string;
  /** Least overall score, 0 to 100. */
  readonly overall: number;
  /** Least score of every instrument, 0 to 100. */
  readonly eachInstrument: number;
}

/** One of the issues (ประเด็น) that a measures plan must cover. */
export interface Issue {
  readonly number: IssueNumber;
  readonly name: string;
  /** False where the name is likely but no official source at hand prints it. */
  readonly confirmed: boolean;
}

/**
 * What of a year no official source at hand may have confirmed: which items there are and their titles, the weights, the
 * levels, where sub-indicators begin and end, which issue an item belongs to.
 */
export const unconfirmedSubjects = ['items', 'weights', 'levels', 'sub-indicators', 'item-issues'] as const;

export type Unconfirmed = (typeof unconfirmedSubjects)[number];

export interface Framework {
  /** Buddhist era: 2568. */
  readonly fiscalYear: number;
  readonly instruments: readonly Instrument[];
  readonly levels: readonly Level[];
  readonly issues: readonly Issue[];
  /** In the order of `unconfirmedSubjects`. */
  readonly unconfirmed: readonly Unconfirmed[];
}

/** An announced figure: a part's, or the overall score. */
export type AnnouncedFigure = PartCode | 'overall';
