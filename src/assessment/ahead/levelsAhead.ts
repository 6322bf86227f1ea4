/** The way up: what a result lacks for the levels above it, and the fewest items that reach each. */
import type {
  Framework,
  Instrument,
  InstrumentCode,
  ItemCode,
  Level,
  PartCode,
} from '../../framework/framework.ts';
import { instrumentItems } from '../../framework/lookup.ts';
import type { Combining } from '../../settings/settings.ts';
import { round2 } from '../../thai/round.ts';
import { shareOfPart } from '../assess.ts';
import type { Assessment, ItemResult } from '../assessment.ts';
import { headlineOf } from '../headline.ts';
import { obstaclesTo } from '../level.ts';
import { comparable, leastSet, type Raisables, type Raise, raisablesOf } from './leastSet.ts';

/** Which figures are the result of record. */
type Basis = 'announced' | 'computed';

/** How many points a figure, as shown, is below what a level asks. */
export interface Shortfall {
  readonly figure: InstrumentCode | 'overall';
  /** Above 0, to two decimals. */
  readonly points: number;
}

/** A level above the result's. */
interface LevelAhead {
  readonly level: Level;
  /** At least one: the overall score, then instruments in the framework's order. */
  readonly short: readonly Shortfall[];
  /**
   * The fewest items that, raised to 100, reach it: the largest gain first, then in the framework's order. Of several such
   * sets the one with the largest gain, then the first in the framework's order. Null when all items together do not.
   */
  readonly items: readonly ItemCode[] | null;
}

/** What is above a result. */
export type Ahead =
  /** Without a level nothing is above it: figures are missing. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'highest' }
  | {
      readonly kind: 'levels';
      readonly basis: Basis;
      /** The next level first; at least one. */
      readonly levels: readonly [LevelAhead, ...LevelAhead[]];
      /**
       * Items that should have a score and have none (announced figures may be whole without them). What raising them
       * would do is not known: fewer items may do, and a level that the others do not reach may be within reach.
       */
      readonly withoutScore: readonly ItemCode[];
    };

/**
 * What is above the result of record. Announced figures are the basis when they are given: an announced part is raised by
 * what the items add to it. An item that is raised counts in each part that has item scores; a part without any (often
 * EIT part 2) stays as it is. No part rises above 100.
 */
export const levelsAhead = (framework: Framework, assessment: Assessment, combining: Combining): Ahead => {
  const { level, input, announced } = headlineOf(assessment);
  if (!level || !input) return { kind: 'unknown' };
  const above = framework.levels.slice(0, framework.levels.indexOf(level)).reverse();
  const instruments = framework.instruments.map((instrument) =>
    raisablesIn(instrument, assessment, combining),
  );
  const [next, ...higher] = above.map((one): LevelAhead => {
    const places = leastSet(instruments, input.overall, one);
    return {
      level: one,
      short: obstaclesTo(one, input).map(({ figure, score, least }) => ({
        figure,
        points: round2(least - score),
      })),
      items: places && byGain(places, assessment.items),
    };
  });
  if (!next) return { kind: 'highest' };
  return {
    kind: 'levels',
    basis: announced ? 'announced' : 'computed',
    levels: [next, ...higher],
    withoutScore: withoutScore(framework, assessment),
  };
};

const raisablesIn = (instrument: Instrument, assessment: Assessment, combining: Combining): Raisables => {
  const places = new Map(assessment.items.map(({ code }, place) => [code, place]));
  const raises = instrument.indicators.flatMap((indicator) =>
    indicator.items.flatMap(({ code }): Raise[] => {
      const place = places.get(code) ?? -1;
      const item = assessment.items[place];
      if (!item || item.gain === 0) return [];
      const share = shareOfPart(instrument, indicator, code, combining);
      // A part in which it has no score stays as it is.
      const parts = instrument.parts.map((part) => share * (100 - (item.scores[part.code] ?? 100)));
      return [{ place, gain: item.gain, parts }];
    }),
  );
  const parts = instrument.parts.map(({ code, weight }) => ({ weight, score: basisOf(assessment, code) }));
  return raisablesOf({ parts, raises });
};

const basisOf = ({ announced, computed }: Assessment, part: PartCode): number =>
  announced ? announced.parts[part] : (computed.parts[part].score ?? 0);

/** Equal gains stay in the framework's order. */
const byGain = (places: readonly number[], items: readonly ItemResult[]): ItemCode[] =>
  places
    .flatMap((place) => items[place] ?? [])
    .sort((one, other) => comparable(other.gain) - comparable(one.gain))
    .map(({ code }) => code);

/** An item lacks a score where its part has others, or where a part's items are always published. */
const withoutScore = (framework: Framework, assessment: Assessment): ItemCode[] => {
  const items = new Map(assessment.items.map((item) => [item.code, item]));
  return framework.instruments.flatMap((instrument) => {
    const own = instrumentItems(instrument).flatMap(({ code }) => items.get(code) ?? []);
    const counted = instrument.parts.filter(
      ({ code, itemsPublished }) => itemsPublished || own.some(({ scores }) => scores[code] !== undefined),
    );
    return own
      .filter(({ scores }) => counted.some(({ code }) => (scores[code] ?? null) === null))
      .map(({ code }) => code);
  });
};
