/** Results of several years side by side. Figures of different years are compared as shown, and never computed from each other. */
import type { Framework, InstrumentCode, ItemCode, Topic } from '../framework/framework.ts';
import { findItem } from '../framework/lookup.ts';
import type { AnnouncedInput } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';
import { announcedInstruments, fromParts } from './announce.ts';
import type { Assessment, Figure } from './assessment.ts';

/** What is known of one year's result of record: 0 to 100, to two decimals. */
export interface YearResult {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Null where it is not known. */
  readonly overall: number | null;
  /** Those that are known. */
  readonly instruments: Readonly<Partial<Record<InstrumentCode, number>>>;
  /**
   * The indicators' lowest items and their scores, by what they are about: codes shift from year to year. Null where they
   * are not known.
   */
  readonly lowest: ReadonlyMap<Topic, number> | null;
}

export type Change = 'up' | 'down' | 'same';

/** How a lowest item fared: low in both years, or in one of them. */
export type LowestChange = Change | 'new' | 'gone';

interface YearChanges {
  /** Null where one of the figures is not known. */
  readonly overall: Change | null;
  readonly instruments: Readonly<Partial<Record<InstrumentCode, Change>>>;
  /** This year's lowest items, then those that are no longer among them. Null where one year's are not known. */
  readonly lowest: ReadonlyMap<Topic, LowestChange> | null;
}

/** The result of record as a year beside others: only what is complete. */
export const yearResult = (framework: Framework, assessment: Assessment): YearResult => {
  const { announced, computed } = assessment;
  const complete = ({ score, complete: isWhole }: Figure): number | null => (isWhole ? score : null);
  const { IIT, EIT, OIT } = computed.instruments;
  const overall = announced?.overall ?? complete(computed.overall);
  return {
    fiscalYear: framework.fiscalYear,
    overall: shown(overall),
    instruments: known(
      announced?.instruments ?? { IIT: complete(IIT), EIT: complete(EIT), OIT: complete(OIT) },
    ),
    lowest: lowestOf(framework, assessment),
  };
};

/**
 * What was announced for a year.
 *
 * @param framework that year's; another year's where nobody knows it: of that one no weights are used
 */
export const announcedYear = (
  fiscalYear: number,
  announced: AnnouncedInput,
  framework: Framework,
): YearResult => {
  const sum = framework.fiscalYear === fiscalYear ? fromParts(framework, announced) : null;
  return {
    fiscalYear,
    overall: shown(announced.overall ?? sum),
    instruments: known(announcedInstruments(framework, announced)),
    lowest: null,
  };
};

/** One year's result from two sources: what the first does not know is the second's. */
export const completedBy = (first: YearResult, second: YearResult): YearResult => ({
  ...first,
  overall: first.overall ?? second.overall,
  instruments: { ...second.instruments, ...first.instruments },
  lowest: first.lowest ?? second.lowest,
});

const shown = (score: number | null): number | null => (score === null ? null : round2(score));

const known = (
  figures: Readonly<Record<InstrumentCode, number | null>>,
): Partial<Record<InstrumentCode, number>> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([code, score]) => (score === null ? [] : [[code, round2(score)]])),
  );

/** Null where an item has no score: another one might be lower. */
const lowestOf = (framework: Framework, { indicators, items }: Assessment): YearResult['lowest'] => {
  if (indicators.some(({ figure }) => !figure.complete)) return null;
  const codes = new Set(indicators.flatMap(({ lowest }) => lowest));
  return byTopic(
    framework,
    items.flatMap(({ code, score }) => (codes.has(code) && score !== null ? [[code, score]] : [])),
  );
};

/** Scores by topic instead of by code; codes that the framework lacks are left out. */
export const byTopic = (
  framework: Framework,
  scores: readonly (readonly [ItemCode, number])[],
): ReadonlyMap<Topic, number> =>
  new Map(
    scores.flatMap(([code, score]) => {
      const item = findItem(framework, code);
      return item ? [[item.topic, score] as const] : [];
    }),
  );

/** What changed from an earlier year to a later one. */
export const changesBetween = (earlier: YearResult, later: YearResult): YearChanges => ({
  overall: changeOf(earlier.overall, later.overall),
  instruments: Object.fromEntries(
    (Object.keys(later.instruments) as InstrumentCode[]).flatMap((code) => {
      const change = changeOf(earlier.instruments[code] ?? null, later.instruments[code] ?? null);
      return change ? [[code, change]] : [];
    }),
  ),
  lowest: lowestChanges(earlier.lowest, later.lowest),
});

const changeOf = (before: number | null, now: number | null): Change | null => {
  if (before === null || now === null) return null;
  const difference = round2(round2(now) - round2(before));
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
};

const lowestChanges = (before: YearResult['lowest'], now: YearResult['lowest']): YearChanges['lowest'] => {
  if (!before || !now) return null;
  const changes = new Map<Topic, LowestChange>();
  for (const [topic, score] of now) changes.set(topic, changeOf(before.get(topic) ?? null, score) ?? 'new');
  for (const topic of before.keys()) if (!now.has(topic)) changes.set(topic, 'gone');
  return changes;
};
