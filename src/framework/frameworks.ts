/** The built-in frameworks. */
import type { Framework } from './framework.ts';
import { framework2568 } from './framework2568.ts';
import { framework2569 } from './framework2569.ts';

/** Newest last. */
export const frameworks: readonly [Framework, ...Framework[]] = [framework2568, framework2569];

/** The framework of a fiscal year (Buddhist era); null when none is built in. */
export const frameworkOf = (fiscalYear: number): Framework | null =>
  frameworks.find((framework) => framework.fiscalYear === fiscalYear) ?? null;

/**
 * The newest built-in framework whose items are confirmed: what may stand in where nobody says which year it is. A year
 * with a list of items that is only likely is used when someone asks for that year, never by itself.
 */
export const newestFramework = (): Framework =>
  [...frameworks].reverse().find(({ unconfirmed }) => !unconfirmed.includes('items')) ?? frameworks[0];
