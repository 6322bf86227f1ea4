import type { Assessment, ItemResult } from './assessment.ts';

/** So many items show where to start; more would be a list again. */
export const TOP_GAINS = 5;

/** The items worth most in the overall score if they reached 100, best first; equal ones in the framework's order. */
export const topGains = ({ items }: Assessment): ItemResult[] =>
  items
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, TOP_GAINS);
