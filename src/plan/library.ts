/** The built-in measure library: one measure or more for every item of every built-in framework. */
import { eitMeasures } from './library/eit.ts';
import { iitMeasures } from './library/iit.ts';
import { oitMeasures } from './library/oit.ts';
import type { Measure } from './measure.ts';

export const measureLibrary: readonly Measure[] = [...iitMeasures, ...eitMeasures, ...oitMeasures];
