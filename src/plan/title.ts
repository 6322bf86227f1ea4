import type { Figure } from '../assessment/assessment.ts';
import type { Level } from '../framework/framework.ts';
import type { Settings } from '../settings/settings.ts';
import { placeOf, planWords } from '../strings/th.ts';
import { inDigits } from '../thai/digits.ts';
import { formatFigure } from '../thai/format.ts';

/** The lines above the plan: what it is, whose, and the result it was made from. */
export const titleLines = ({
  fiscalYear,
  settings,
  headline,
}: {
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly headline: { readonly overall: Figure; readonly level: Level | null };
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
  ].map((line) => inDigits(line, settings.digits));
};
