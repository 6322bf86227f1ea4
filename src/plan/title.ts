import type { Figure } from '../assessment/assessment.ts';
import type { Level } from '../framework/framework.ts';
import type { Settings } from '../settings/settings.ts';
import type { Voice, Words } from '../words/voice.ts';
import type { Coverage } from './coverage.ts';
import { isCovered } from './coverage.ts';

/** The lines above the plan: what it is, whose, the result it was made from, and what it lacks. */
export const titleLines = ({
  fiscalYear,
  settings,
  headline,
  coverage,
  voice,
}: {
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly headline: { readonly overall: Figure; readonly level: Level | null };
  readonly coverage: Coverage;
  readonly voice: Voice;
}): string[] => {
  const { overall, level } = headline;
  const words = voice.words.plan;
  const result =
    overall.score !== null && level ? { overall: voice.figure(overall.score), level: level.name } : null;
  return [
    words.title(fiscalYear + 1),
    words.place(settings.agency, settings.district, settings.province),
    words.basis(fiscalYear, result),
    coverageLine(coverage, words.coverage),
  ].map(voice.say);
};

const coverageLine = (coverage: Coverage, words: Words['plan']['coverage']): string => {
  if (isCovered(coverage)) return words.complete;
  const { issuesWithoutMeasure, itemsWithoutMeasure, itemsWithoutScore, notLow, withoutUnit, withoutPeriod } =
    coverage;
  return words.lacking([
    ...(issuesWithoutMeasure.length > 0 ? [words.issues(issuesWithoutMeasure)] : []),
    ...(itemsWithoutMeasure.length > 0 ? [words.items(itemsWithoutMeasure)] : []),
    ...(itemsWithoutScore.length > 0 ? [words.unknown(itemsWithoutScore)] : []),
    ...(notLow.length > 0 ? [words.notLow(notLow.length)] : []),
    ...(withoutUnit.length > 0 ? [words.withoutUnit(withoutUnit.length)] : []),
    ...(withoutPeriod.length > 0 ? [words.withoutPeriod(withoutPeriod.length)] : []),
  ]);
};
