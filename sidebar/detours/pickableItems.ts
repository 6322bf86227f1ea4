import type { ItemCode } from '../../src/framework/framework.ts';
import { indicatorOf, titleOfCode } from '../../src/framework/lookup.ts';
import type { Decision } from '../../src/run/decide.ts';
import { round2 } from '../../src/thai/round.ts';

/** An item as a person chooses it for the plan. */
export interface PickableItem {
  readonly code: ItemCode;
  readonly title: string;
  /** The number of its indicator. */
  readonly indicator: number;
  /** The lower of its parts' scores, 0 to 100 with two decimals; null when none is there. */
  readonly score: number | null;
  /** Points the overall score would rise by if the item reached 100; null without a score. */
  readonly gain: number | null;
  /** Whether it is one of the lowest of its indicator. */
  readonly isLowest: boolean;
  readonly isSelected: boolean;
}

/** Every item, in the framework's order. */
export const pickableItems = ({
  framework,
  assessment,
  selected,
}: Pick<Decision, 'framework' | 'assessment' | 'selected'>): PickableItem[] => {
  const lowest = new Set(assessment.indicators.flatMap((indicator) => indicator.lowest));
  const planned = new Set(selected);
  return assessment.items.map(({ code, score, gain }) => ({
    code,
    title: titleOfCode(framework, code),
    indicator: indicatorOf(framework, code).number,
    score: score === null ? null : round2(score),
    gain: score === null ? null : round2(gain),
    isLowest: lowest.has(code),
    isSelected: planned.has(code),
  }));
};
