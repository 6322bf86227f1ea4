/** The built-in measure library: one measure or more for every item of every built-in framework. */

import type { Wording } from '../../../words/voice.ts';
import type { Measure } from '../measure.ts';
import { eitMeasures } from './eit.ts';
import { eitMeasures as englishEit } from './en/eit.ts';
import { iitMeasures as englishIit } from './en/iit.ts';
import { keepings as englishKeepings } from './en/keeping.ts';
import { oitMeasures as englishOit } from './en/oit.ts';
import { iitMeasures } from './iit.ts';
import { type Keeping, keepings } from './keeping.ts';
import { oitMeasures } from './oit.ts';

/** What comes with the add-on, in one language. */
interface BuiltIn {
  readonly measures: readonly Measure[];
  readonly keepings: readonly Keeping[];
}

export const measureLibrary: readonly Measure[] = [...iitMeasures, ...eitMeasures, ...oitMeasures];

const thai: BuiltIn = { measures: measureLibrary, keepings };

const english: BuiltIn = {
  measures: [...englishIit, ...englishEit, ...englishOit],
  keepings: englishKeepings,
};

/** What comes with the add-on in the language that is written; Thai where it has none of its own. */
export const builtIn = ({ code }: Pick<Wording, 'code'>): BuiltIn => (code === 'en' ? english : thai);
