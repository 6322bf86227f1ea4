/**
 * item → indicator → instrument (or part) → overall.
 *
 * An indicator is the mean of its items, or of its sub-indicators' means; an instrument the mean of its indicators, EIT
 * the mean of its parts; the overall score the weighted sum. A score that is missing is left out, and all above it is
 * marked incomplete.
 */
import type {
  Framework,
  Indicator,
  Instrument,
  InstrumentCode,
  ItemCode,
  Part,
  PartCode,
} from '../framework/framework.ts';
import type { Scores } from '../scores/scores.ts';
import type { AnnouncedInput, Combining } from '../settings/settings.ts';
import { announce } from './announce.ts';
import type { Assessment, ComputedResult, Figure, IndicatorResult, ItemResult } from './assessment.ts';
import { classify } from './level.ts';

type ItemScores = ReadonlyMap<ItemCode, number | null>;

const NOTHING: Figure = { score: null, complete: false };

/** The mean of what is there; incomplete when anything is not. */
const mean = (figures: readonly Figure[]): Figure => {
  let sum = 0;
  let count = 0;
  let complete = figures.length > 0;
  for (const figure of figures) {
    if (figure.score !== null) {
      sum += figure.score;
      count += 1;
    }
    complete &&= figure.complete;
  }
  return count === 0 ? NOTHING : { score: sum / count, complete };
};

const meanOfItems = (scores: ItemScores, items: readonly ItemCode[]): Figure => {
  let sum = 0;
  let count = 0;
  for (const item of items) {
    const score = scores.get(item) ?? null;
    if (score === null) continue;
    sum += score;
    count += 1;
  }
  return count === 0 ? NOTHING : { score: sum / count, complete: count === items.length };
};

/** What one part of an instrument says of one indicator. */
interface PartIndicator {
  readonly figure: Figure;
  readonly subIndicators: readonly Figure[];
  readonly lowest: readonly ItemCode[];
}

const isBySubIndicator = (indicator: Indicator, combining: Combining): boolean =>
  combining === 'by-sub-indicator' && indicator.subIndicators.length > 0;

const assessIndicator = (scores: ItemScores, indicator: Indicator, combining: Combining): PartIndicator => {
  const codes = indicator.items.map(({ code }) => code);
  const subIndicators = indicator.subIndicators.map(({ items }) => meanOfItems(scores, items));
  return {
    figure: isBySubIndicator(indicator, combining) ? mean(subIndicators) : meanOfItems(scores, codes),
    subIndicators,
    lowest: lowestOf(scores, codes),
  };
};

/** The items with the minimum score, ties included, when that is below 100. */
const lowestOf = (scores: ItemScores, codes: readonly ItemCode[]): ItemCode[] => {
  let least = 100;
  let lowest: ItemCode[] = [];
  for (const code of codes) {
    const score = scores.get(code) ?? null;
    if (score === null || score > least || score === 100) continue;
    if (score < least) lowest = [];
    least = score;
    lowest.push(code);
  }
  return lowest;
};

/** An item's share of its part's total, 0 to 1. */
export const shareOfPart = (
  instrument: Instrument,
  indicator: Indicator,
  item: ItemCode,
  combining: Combining,
): number => shareOfIndicator(indicator, item, combining) / instrument.indicators.length;

const shareOfIndicator = (indicator: Indicator, item: ItemCode, combining: Combining): number => {
  const own = isBySubIndicator(indicator, combining)
    ? indicator.subIndicators.find(({ items }) => items.includes(item))
    : undefined;
  return own ? 1 / indicator.subIndicators.length / own.items.length : 1 / indicator.items.length;
};

/** The parts that have item scores, with those scores. */
const scoresByPart = (scores: Scores): Map<PartCode, Map<ItemCode, number | null>> => {
  const parts = new Map<PartCode, Map<ItemCode, number | null>>();
  for (const { part, item, score } of scores.cells) {
    let own = parts.get(part);
    if (!own) {
      own = new Map();
      parts.set(part, own);
    }
    own.set(item, score);
  }
  return parts;
};

/** A part of an instrument that has item scores, indicator by indicator. */
interface ScoredPart {
  readonly part: Part;
  readonly scores: ItemScores;
  readonly indicators: readonly PartIndicator[];
}

/**
 * Computes everything there is to know of a result.
 *
 * A part whose items are not published (EIT part 2) takes its announced total when it has no item scores, but others have.
 */
export const assess = (
  framework: Framework,
  scores: Scores,
  announced: AnnouncedInput,
  combining: Combining,
): Assessment => {
  const byPart = scoresByPart(scores);
  const parts = {} as Record<PartCode, Figure>;
  const instruments = {} as Record<InstrumentCode, Figure>;
  const indicators: IndicatorResult[] = [];
  const items: ItemResult[] = [];
  const lowestCells: { item: ItemCode; part: PartCode }[] = [];
  const weights: { figure: Figure; weight: number }[] = [];
  for (const instrument of framework.instruments) {
    const scored = scoredParts(instrument, byPart, combining);
    for (const part of instrument.parts) {
      const own = scored.find((one) => one.part === part);
      parts[part.code] = own
        ? mean(own.indicators.map(({ figure }) => figure))
        : byPart.size > 0
          ? totalOnly(part, announced.parts[part.code])
          : NOTHING;
      weights.push({ figure: parts[part.code], weight: part.weight });
    }
    instruments[instrument.code] = mean(instrument.parts.map(({ code }) => parts[code]));
    for (const [index, indicator] of instrument.indicators.entries()) {
      const ofParts = scored.flatMap((part) => part.indicators[index] ?? []);
      indicators.push(indicatorResult(instrument, indicator, ofParts));
      for (const { code } of indicator.items) {
        items.push(itemResult(code, shareOfPart(instrument, indicator, code, combining), scored));
      }
    }
    for (const { part, indicators: each } of scored) {
      for (const { lowest } of each) for (const item of lowest) lowestCells.push({ item, part: part.code });
    }
  }
  const overall = weightedMean(weights);
  const computed = { overall, instruments, parts, level: levelOf(framework, overall, instruments) };
  return { indicators, computed, announced: announce(framework, announced), items, lowestCells };
};

const totalOnly = (part: Part, announced: number | null): Figure => {
  const score = part.itemsPublished ? null : announced;
  return { score, complete: score !== null };
};

/** The weighted mean of what is there; incomplete when anything is not. */
const weightedMean = (figures: readonly { readonly figure: Figure; readonly weight: number }[]): Figure => {
  let sum = 0;
  let weights = 0;
  for (const { figure, weight } of figures) {
    if (figure.score === null) continue;
    sum += weight * figure.score;
    weights += weight;
  }
  return weights === 0
    ? NOTHING
    : { score: sum / weights, complete: figures.every(({ figure }) => figure.complete) };
};

const levelOf = (
  framework: Framework,
  overall: Figure,
  instruments: Record<InstrumentCode, Figure>,
): ComputedResult['level'] => {
  if (overall.score === null || !overall.complete) return null;
  return classify(framework, {
    overall: overall.score,
    instruments: {
      IIT: instruments.IIT.score ?? 0,
      EIT: instruments.EIT.score ?? 0,
      OIT: instruments.OIT.score ?? 0,
    },
  });
};

/** The parts that have item scores, with their indicators. */
const scoredParts = (
  { parts, indicators }: Instrument,
  byPart: ReadonlyMap<PartCode, ItemScores>,
  combining: Combining,
): ScoredPart[] =>
  parts.flatMap((part): ScoredPart[] => {
    const own = byPart.get(part.code);
    if (!own) return [];
    return [{ part, scores: own, indicators: indicators.map((one) => assessIndicator(own, one, combining)) }];
  });

const indicatorResult = (
  instrument: Instrument,
  indicator: Indicator,
  parts: readonly PartIndicator[],
): IndicatorResult => ({
  number: indicator.number,
  name: indicator.name,
  instrument: instrument.code,
  figure: mean(parts.map(({ figure }) => figure)),
  subIndicators: indicator.subIndicators.map(({ number, name }, index) => ({
    number,
    name,
    figure: mean(parts.flatMap((part) => part.subIndicators[index] ?? [])),
  })),
  lowest: indicator.items
    .map(({ code }) => code)
    .filter((code) => parts.some(({ lowest }) => lowest.includes(code))),
});

/** @param share how much of a part's score an item is, 0 to 1 */
const itemResult = (code: ItemCode, share: number, parts: readonly ScoredPart[]): ItemResult => {
  const scores: Partial<Record<PartCode, number | null>> = {};
  let gain = 0;
  let least: number | null = null;
  for (const { part, scores: own } of parts) {
    const score = own.get(code) ?? null;
    scores[part.code] = score;
    if (score === null) continue;
    least = least === null ? score : Math.min(least, score);
    gain += part.weight * share * (100 - score);
  }
  return { code, scores, score: least, gain };
};
