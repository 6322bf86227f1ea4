/** All places that speak of an item, as one score or as the reason why there is none. */
import type { Framework, Item, PartCode } from '../framework/framework.ts';
import { instrumentItems } from '../framework/lookup.ts';
import type { ItemReading } from './itemReading.ts';
import type { MissingReason, MissingScore, PastedScore, Reading } from './pastedReport.ts';

/** The surest of several places that agree: the one with the fewest doubts. */
const surest = <One extends { readonly doubts: readonly unknown[] }>(readings: readonly One[]): One | null =>
  readings.reduce<One | null>(
    (best, one) => (best === null || one.doubts.length < best.doubts.length ? one : best),
    null,
  );

const settle = (readings: readonly ItemReading[]): ItemReading | MissingReason => {
  const scored = readings.filter(({ outcome }) => outcome.kind === 'score');
  const values: Reading<number>[] = readings.flatMap(({ outcome, source }) => {
    if (outcome.kind === 'score') return [{ value: outcome.score, source }];
    return outcome.kind === 'conflicting' ? [...outcome.readings] : [];
  });
  if (new Set(values.map(({ value }) => value)).size > 1) return { kind: 'conflicting', readings: values };
  const best = surest(scored);
  if (best) return best;
  const [first] = readings;
  if (!first || first.outcome.kind === 'score') return { kind: 'not-found' };
  return first.outcome;
};

/** One score for each item and part, or the reason why there is none, in the framework's order of parts and items. */
export const settleScores = (
  readings: readonly ItemReading[],
  framework: Framework,
): { scores: PastedScore[]; missing: MissingScore[] } => {
  const scores: PastedScore[] = [];
  const missing: MissingScore[] = [];
  const key = (item: Item, part: PartCode): string => `${part} ${item.code}`;
  const byPlace = new Map<string, ItemReading[]>();
  for (const reading of readings) {
    const place = key(reading.item, reading.part);
    const found = byPlace.get(place);
    if (found) found.push(reading);
    else byPlace.set(place, [reading]);
  }
  for (const instrument of framework.instruments) {
    for (const { code: part, itemsPublished } of instrument.parts) {
      const isThere = instrumentItems(instrument).some((item) => byPlace.has(key(item, part)));
      if (!itemsPublished && !isThere) continue;
      for (const item of instrumentItems(instrument)) {
        const settled = settle(byPlace.get(key(item, part)) ?? []);
        if ('outcome' in settled && settled.outcome.kind === 'score') {
          const { score } = settled.outcome;
          scores.push({ item: item.code, part, score, source: settled.source, doubts: settled.doubts });
        } else if (!('outcome' in settled)) missing.push({ item: item.code, part, reason: settled });
      }
    }
  }
  return { scores, missing };
};
