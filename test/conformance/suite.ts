import * as charts from './charts.ts';
import * as conditionalFormats from './conditionalFormats.ts';
import * as dataValidations from './dataValidations.ts';
import type { ConformanceTest } from './env.ts';
import * as lines from './lines.ts';
import * as merges from './merges.ts';
import * as ranges from './ranges.ts';
import * as tabs from './tabs.ts';
import * as typing from './typing.ts';

/** Every conformance test by the name of its function. */
export const suite: Record<string, ConformanceTest> = {
  ...typing,
  ...ranges,
  ...merges,
  ...lines,
  ...conditionalFormats,
  ...dataValidations,
  ...tabs,
  ...charts,
};
