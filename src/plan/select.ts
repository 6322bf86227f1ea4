/** Which items the plan must cover. */
import type { Assessment } from '../assessment/assessment.ts';
import type { ItemCode } from '../framework/framework.ts';
import type { Selection } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';

/** Below this an item is weak whatever its neighbours scored: the least that ผ่าน asks of the whole. */
export const WEAK = 85;

/** Whether the default takes an item, given its score to two decimals and whether its indicator has none lower. */
export const isDefault = (score: number, isLowest: boolean): boolean => score < WEAK || isLowest;

/** The selected items in the framework's order. An item without a score is never selected: it is a problem to mend. */
export const selectItems = (assessment: Assessment, selection: Selection): ItemCode[] => {
  const isSelected = rule(assessment, selection);
  const selected: ItemCode[] = [];
  for (const { code, score } of assessment.items) {
    if (score !== null && isSelected(code, round2(score))) selected.push(code);
  }
  return selected;
};

const rule = (assessment: Assessment, selection: Selection): ((code: ItemCode, score: number) => boolean) => {
  switch (selection.kind) {
    case 'default': {
      const lowest = new Set(assessment.indicators.flatMap((indicator) => indicator.lowest));
      return (code, score) => isDefault(score, lowest.has(code));
    }
    case 'lowest': {
      const low = assessment.items
        .flatMap(({ score }) => (score === null || round2(score) >= 100 ? [] : [round2(score)]))
        .sort((a, b) => a - b);
      const limit = low[Math.min(selection.count, low.length) - 1] ?? Number.NEGATIVE_INFINITY;
      return (_, score) => score <= limit;
    }
    case 'below':
      return (_, score) => score < selection.threshold;
    case 'items': {
      const ticked = new Set(selection.codes);
      return (code) => ticked.has(code);
    }
  }
};
