/** The built-in measure library: one measure or more for every item of every built-in framework. */

import type { Measure } from '../measure.ts';
import { eitMeasures } from './eit.ts';
import { iitMeasures } from './iit.ts';
import { oitMeasures } from './oit.ts';

export const measureLibrary: readonly Measure[] = [...iitMeasures, ...eitMeasures, ...oitMeasures];
