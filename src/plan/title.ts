import type { Figure } from '../assessment/assessment.ts';
import type { Level } from '../framework/framework.ts';
import type { Settings } from '../settings/settings.ts';
import type { Voice } from '../words/voice.ts';
import type { Coverage } from './coverage.ts';

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
    words.coverage({
      issues: coverage.issuesWithoutMeasure,
      items: coverage.itemsWithoutMeasure,
      unknown: coverage.itemsWithoutScore,
      notLow: coverage.notLow.length,
      withoutUnit: coverage.withoutUnit.length,
      withoutPeriod: coverage.withoutPeriod.length,
    }),
  ].map(voice.say);
};
