import type { Assessment, ItemResult } from '../assessment.ts';
import type { Ahead } from './levelsAhead.ts';

/** So many items show where to start; more would be a list again. */
export const TOP_GAINS = 5;

/** The items that would add to the overall score if they reached 100, best first; equal ones in the framework's order. */
const byGain = ({ items }: Assessment): ItemResult[] =>
  items.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);

/** Where to start: the items that reach the next level, then those that are worth most. At most as many. */
export const whatFirst = (assessment: Assessment, ahead: Ahead): ItemResult[] => {
  const least = ahead.kind === 'levels' ? (ahead.levels[0].items ?? []) : [];
  const items = byGain(assessment);
  const first = least.flatMap((code) => items.find((item) => item.code === code) ?? []);
  return [...first, ...items.filter((item) => !first.includes(item))].slice(0, TOP_GAINS);
};
