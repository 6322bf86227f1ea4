/** The built-in frameworks. */
import type { Framework } from './framework.ts';
import { framework2568 } from './framework2568.ts';

/** Newest last. */
export const frameworks: readonly [Framework, ...Framework[]] = [framework2568];

/** The framework of a fiscal year (Buddhist era); null when none is built in. */
export const frameworkOf = (fiscalYear: number): Framework | null =>
  frameworks.find((framework) => framework.fiscalYear === fiscalYear) ?? null;

/** The newest built-in framework. */
export const newestFramework = (): Framework => frameworks[frameworks.length - 1] ?? frameworks[0];
