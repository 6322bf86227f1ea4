/** Where a source contradicts itself, and a person confirmed that it is printed so: then nobody is asked about it again. */
import type { Dossier } from '../grid/dossier.ts';
import { foldText } from '../thai/foldText.ts';
import { known, type Vocabulary } from '../vocabulary/known.ts';
import type { AssessmentProblem } from './problems.ts';

/** A problem that may be as it is printed: a figure, and what it should be by the others. */
export type Contradiction = Extract<
  AssessmentProblem,
  {
    readonly code:
      | 'announced-differs'
      | 'announced-indicator-differs'
      | 'announced-total-inconsistent'
      | 'announced-level-differs';
  }
>;

const codes: ReadonlySet<string> = new Set<Contradiction['code']>([
  'announced-differs',
  'announced-indicator-differs',
  'announced-total-inconsistent',
  'announced-level-differs',
]);

/** Whether a problem is one that a source has with itself: a person can confirm that it is printed so. */
export const isContradiction = (problem: { readonly code: string }): problem is Contradiction =>
  codes.has(problem.code);

type Words = Pick<Vocabulary, 'settingWords' | 'figureNames'>;

/** Which figure it is, in words, and both its values. */
export const valuesOf = (
  problem: Contradiction,
  { settingWords: { confirmedFigures: names }, figureNames }: Words,
): { readonly figure: string; readonly announced: number | string; readonly computed: number | string } => {
  switch (problem.code) {
    case 'announced-differs': {
      const { figure, announced, computed } = problem;
      return { figure: figureNames[figure], announced, computed };
    }
    case 'announced-indicator-differs': {
      const { number, announced, computed } = problem;
      return { figure: names.indicator(number), announced, computed };
    }
    case 'announced-total-inconsistent': {
      const { announced, fromInstruments: computed } = problem;
      return { figure: names.total, announced, computed };
    }
    case 'announced-level-differs': {
      const { typed, level } = problem;
      return { figure: names.level, announced: typed, computed: level ?? '-' };
    }
  }
};

/** The line of the settings that confirms it: of this agency's year, of this figure, with just these two values. */
export const confirmationOf = (problem: Contradiction, dossier: Dossier, words: Words): string => {
  const { announced, computed } = valuesOf(problem, words);
  return headOf(problem, dossier, words) + words.settingWords.confirmedValues(announced, computed);
};

/** What lines about the same figure begin with, whatever its values. */
const headOf = (problem: Contradiction, { agency, fiscalYear }: Dossier, words: Words): string =>
  words.settingWords.confirmedHead(fiscalYear, agency, valuesOf(problem, words).figure);

/** Settings in one language may stand beside tabs in another. */
const everyWords: readonly Words[] = known(({ settingWords }) =>
  known(({ figureNames }) => ({ settingWords, figureNames })),
).flat();

/** Whether a line confirms it, in whatever language it was written, or in these words. */
export const isConfirmation = (
  line: string,
  problem: Contradiction,
  dossier: Dossier,
  words: Words,
): boolean =>
  [words, ...everyWords].some((one) => foldText(confirmationOf(problem, dossier, one)) === foldText(line));

/** The lines with one more; one about the same figure with other values goes. */
export const withConfirmation = (
  lines: readonly string[],
  problem: Contradiction,
  dossier: Dossier,
  words: Words,
): string[] => {
  // Folding takes the blank at its end: without one, indicator 1 would begin like indicator 10.
  const heads = [words, ...everyWords].map((one) => `${foldText(headOf(problem, dossier, one))} `);
  const others = lines.filter((line) => !heads.some((head) => foldText(line).startsWith(head)));
  return [...others, confirmationOf(problem, dossier, words)];
};

/** The problems, those marked that a line confirms. */
export const withConfirmed = <Problem extends { readonly code: string }>(
  problems: readonly Problem[],
  lines: readonly string[],
  dossier: Dossier,
  words: Words,
): Problem[] =>
  problems.map((problem) =>
    isContradiction(problem) && lines.some((line) => isConfirmation(line, problem, dossier, words))
      ? { ...problem, confirmed: true }
      : problem,
  );
