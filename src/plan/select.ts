/** Which items the plan must cover. */
import type { Assessment } from '../assessment/assessment.ts';
import type { ItemCode } from '../framework/framework.ts';
import type { Selection } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';

/** Below this an item is weak whatever its neighbours scored: the least that ผ่าน asks of the whole. */
const WEAK = 85;

/** The selected items in the framework's order. An item without a score is never selected: it is a problem to mend. */
export const selectItems = (assessment: Assessment, selection: Selection): ItemCode[] => {
  const scored = assessment.items.flatMap(({ code, score }) =>
    score === null ? [] : [{ code, score: round2(score) }],
  );
  switch (selection.kind) {
    case 'default': {
      const lowest = new Set(assessment.indicators.flatMap((indicator) => indicator.lowest));
      return scored.filter(({ code, score }) => lowest.has(code) || score < WEAK).map(({ code }) => code);
    }
    case 'lowest': {
      const low = scored
        .map(({ score }) => score)
        .filter((score) => score < 100)
        .sort((a, b) => a - b);
      const limit = low[Math.min(selection.count, low.length) - 1] ?? Number.NEGATIVE_INFINITY;
      return scored.filter(({ score }) => score <= limit).map(({ code }) => code);
    }
    case 'below':
      return scored.filter(({ score }) => score < selection.threshold).map(({ code }) => code);
  }
};
