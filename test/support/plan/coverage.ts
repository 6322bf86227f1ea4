import type { Coverage } from '../../../src/plan/coverage.ts';

/** A plan that lacks nothing. */
export const fullCoverage: Coverage = {
  issuesWithoutMeasure: [],
  itemsWithoutMeasure: [],
  itemsWithoutScore: [],
  notLow: [],
  withoutUnit: [],
  withoutPeriod: [],
};
