import type { Figure } from '../assessment/assessment.ts';
import type { Level } from '../framework/framework.ts';
import type { Settings } from '../settings/settings.ts';
import { inDigits } from '../thai/digits.ts';
import { formatFigure } from '../thai/format.ts';
import { placeOf, planWords } from '../words/plan.ts';
import type { Coverage } from './coverage.ts';
import { isCovered } from './coverage.ts';

/** The lines above the plan: what it is, whose, the result it was made from, and what it lacks. */
export const titleLines = ({
  fiscalYear,
  settings,
  headline,
  coverage,
}: {
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly headline: { readonly overall: Figure; readonly level: Level | null };
  readonly coverage: Coverage;
}): string[] => {
  const { overall, level } = headline;
  const result =
    overall.score !== null && level
      ? planWords.basisResult(formatFigure(overall.score, settings.digits), level.name)
      : '';
  return [
    planWords.title(fiscalYear + 1),
    placeOf(settings.agency, settings.district, settings.province),
    planWords.basis(fiscalYear, result),
    coverageLine(coverage),
  ].map((line) => inDigits(line, settings.digits));
};

const coverageLine = (coverage: Coverage): string => {
  const words = planWords.coverage;
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
