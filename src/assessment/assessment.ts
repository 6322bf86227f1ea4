/** The result of an assessment, as computed from item scores and as announced. Scores are 0 to 100, at full precision. */
import type { InstrumentCode, ItemCode, Level, PartCode } from '../framework/framework.ts';

/** A score and whether all that belongs to it was there. Null when there was nothing to compute it from. */
export interface Figure {
  readonly score: number | null;
  readonly complete: boolean;
}

interface SubIndicatorResult {
  readonly number: string;
  readonly name: string;
  readonly figure: Figure;
}

export interface IndicatorResult {
  readonly number: number;
  readonly name: string;
  readonly instrument: InstrumentCode;
  /** Over the parts that have item scores. */
  readonly figure: Figure;
  readonly subIndicators: readonly SubIndicatorResult[];
  /** The items with the lowest score below 100, ties included, in the framework's order. */
  readonly lowest: readonly ItemCode[];
}

export interface ComputedResult {
  readonly overall: Figure;
  readonly instruments: Readonly<Record<InstrumentCode, Figure>>;
  readonly parts: Readonly<Record<PartCode, Figure>>;
  /** Null while the overall figure is incomplete: a level on half the scores would be a guess. */
  readonly level: Level | null;
}

/** The announced figures, given or following from those given. */
export interface AnnouncedResult {
  readonly overall: number;
  readonly instruments: Readonly<Record<InstrumentCode, number>>;
  readonly parts: Readonly<Record<PartCode, number>>;
  /** The level that the announced figures give, whatever was typed. */
  readonly level: Level;
}

/** One item's scores and what it is worth. */
export interface ItemResult {
  readonly code: ItemCode;
  /** By part; null where the score is missing. Parts without item scores are absent. */
  readonly scores: Readonly<Partial<Record<PartCode, number | null>>>;
  /** The lower of its parts' scores; null when none is there. */
  readonly score: number | null;
  /** Points the overall score would rise by if the item reached 100 in every part that has item scores. */
  readonly gain: number;
}

export interface Assessment {
  readonly indicators: readonly IndicatorResult[];
  readonly computed: ComputedResult;
  /** Null unless IIT, both parts of EIT, and OIT are announced. */
  readonly announced: AnnouncedResult | null;
  /** In the framework's order. */
  readonly items: readonly ItemResult[];
  /** Where the lowest scores stand: an item may be lowest in one part of a survey and not in the other. */
  readonly lowestCells: readonly { readonly item: ItemCode; readonly part: PartCode }[];
}
