import type { Digits } from '../thai/digits.ts';
import type { Vocabulary } from './known.ts';

/** How a new tab is written: in whose words, and in which digits. */
export interface Writing {
  readonly vocabulary: Vocabulary;
  readonly digits: Digits;
}
