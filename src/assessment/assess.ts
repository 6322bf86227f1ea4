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
import type { Scores } from '../scores/readScores.ts';
import type { AnnouncedInput, Combining } from '../settings/settings.ts';
import { announce } from './announced.ts';
import type { Assessment, ComputedResult, Figure, IndicatorResult, ItemResult } from './assessment.ts';
import { classify } from './level.ts';

type ItemScores = ReadonlyMap<ItemCode, number | null>;

const NOTHING: Figure = { score: null, complete: false };

/** The weighted mean of what is there; incomplete when anything is not. Weights need not add to 1. */
const combine = (figures: readonly { readonly figure: Figure; readonly weight: number }[]): Figure => {
  let sum = 0;
  let weights = 0;
  let complete = figures.length > 0;
  for (const { figure, weight } of figures) {
    if (figure.score !== null) {
      sum += weight * figure.score;
      weights += weight;
    }
    complete &&= figure.complete;
  }
  return weights === 0 ? NOTHING : { score: sum / weights, complete };
};

const mean = (figures: readonly Figure[]): Figure =>
  combine(figures.map((figure) => ({ figure, weight: 1 })));

const itemFigure = (scores: ItemScores, item: ItemCode): Figure => {
  const score = scores.get(item) ?? null;
  return { score, complete: score !== null };
};

const meanOfItems = (scores: ItemScores, items: readonly ItemCode[]): Figure =>
  mean(items.map((item) => itemFigure(scores, item)));

const codesOf = (indicator: Indicator): ItemCode[] => indicator.items.map(({ code }) => code);

const bySubIndicator = (indicator: Indicator, combining: Combining): boolean =>
  combining === 'by-sub-indicator' && indicator.subIndicators.length > 0;

const indicatorFigure = (scores: ItemScores, indicator: Indicator, combining: Combining): Figure =>
  bySubIndicator(indicator, combining)
    ? mean(indicator.subIndicators.map(({ items }) => meanOfItems(scores, items)))
    : meanOfItems(scores, codesOf(indicator));

/** An item's share of its indicator, 0 to 1. */
const shareOfIndicator = (indicator: Indicator, item: ItemCode, combining: Combining): number => {
  const own = bySubIndicator(indicator, combining)
    ? indicator.subIndicators.find(({ items }) => items.includes(item))
    : undefined;
  return own ? 1 / indicator.subIndicators.length / own.items.length : 1 / indicator.items.length;
};

/** The parts that have item scores, with those scores. */
const scoresByPart = (scores: Scores): Map<PartCode, Map<ItemCode, number | null>> => {
  const parts = new Map<PartCode, Map<ItemCode, number | null>>();
  for (const { part, item, score } of scores.cells) {
    const own = parts.get(part) ?? new Map<ItemCode, number | null>();
    own.set(item, score);
    parts.set(part, own);
  }
  return parts;
};

const lowestOf = (scores: ItemScores, indicator: Indicator): ItemCode[] => {
  const scored = codesOf(indicator).flatMap((code) => {
    const score = scores.get(code) ?? null;
    return score === null ? [] : [{ code, score }];
  });
  const least = Math.min(...scored.map(({ score }) => score));
  return least < 100 ? scored.filter(({ score }) => score === least).map(({ code }) => code) : [];
};

/**
 * Computes everything there is to know of a result.
 *
 * A part whose items are not published (EIT part 2) takes its announced total when it has no item scores.
 */
export const assess = (
  framework: Framework,
  scores: Scores,
  announced: AnnouncedInput,
  combining: Combining,
): Assessment => {
  const byPart = scoresByPart(scores);
  const withItems = (instrument: Instrument): Part[] =>
    instrument.parts.filter(({ code }) => byPart.has(code));
  const scoresOf = (part: Part): ItemScores => byPart.get(part.code) ?? new Map();

  const partFigure = (instrument: Instrument, part: Part): Figure => {
    if (byPart.has(part.code)) {
      return mean(
        instrument.indicators.map((indicator) => indicatorFigure(scoresOf(part), indicator, combining)),
      );
    }
    const total = part.itemsPublished ? null : announced.parts[part.code];
    return { score: total, complete: total !== null };
  };

  const parts = {} as Record<PartCode, Figure>;
  const instruments = {} as Record<InstrumentCode, Figure>;
  for (const instrument of framework.instruments) {
    for (const part of instrument.parts) parts[part.code] = partFigure(instrument, part);
    instruments[instrument.code] = mean(instrument.parts.map(({ code }) => parts[code]));
  }
  const overall = combine(
    framework.instruments.flatMap((instrument) =>
      instrument.parts.map(({ code, weight }) => ({ figure: parts[code], weight })),
    ),
  );

  const indicators = framework.instruments.flatMap((instrument) =>
    instrument.indicators.map((indicator): IndicatorResult => {
      const own = withItems(instrument).map(scoresOf);
      const low = new Set(own.flatMap((part) => lowestOf(part, indicator)));
      return {
        number: indicator.number,
        name: indicator.name,
        instrument: instrument.code,
        figure: mean(own.map((part) => indicatorFigure(part, indicator, combining))),
        subIndicators: indicator.subIndicators.map(({ number, name, items }) => ({
          number,
          name,
          figure: mean(own.map((part) => meanOfItems(part, items))),
        })),
        lowest: codesOf(indicator).filter((code) => low.has(code)),
      };
    }),
  );

  return {
    indicators,
    computed: { overall, instruments, parts, level: levelOf(framework, overall, instruments) },
    announced: announce(framework, announced),
    items: framework.instruments.flatMap((instrument) =>
      instrument.indicators.flatMap((indicator) =>
        codesOf(indicator).map((code) =>
          itemResult(code, indicator, instrument, withItems(instrument), scoresOf, combining),
        ),
      ),
    ),
    lowestCells: framework.instruments.flatMap((instrument) =>
      withItems(instrument).flatMap((part) =>
        instrument.indicators.flatMap((indicator) =>
          lowestOf(scoresOf(part), indicator).map((item) => ({ item, part: part.code })),
        ),
      ),
    ),
  };
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

const itemResult = (
  code: ItemCode,
  indicator: Indicator,
  instrument: Instrument,
  parts: readonly Part[],
  scoresOf: (part: Part) => ItemScores,
  combining: Combining,
): ItemResult => {
  const scores: Partial<Record<PartCode, number | null>> = {};
  let gain = 0;
  const there: number[] = [];
  for (const part of parts) {
    const score = scoresOf(part).get(code) ?? null;
    scores[part.code] = score;
    if (score === null) continue;
    there.push(score);
    gain +=
      (part.weight / instrument.indicators.length) *
      shareOfIndicator(indicator, code, combining) *
      (100 - score);
  }
  return { code, scores, score: there.length > 0 ? Math.min(...there) : null, gain };
};
