/** What went wrong, and what to do about it, in whatever language the page speaks. */
import { describeRefusal } from '../../src/problems/describe.ts';
import { type Refusal, UserError } from '../../src/problems/refusal.ts';
import type { Vocabulary } from '../../src/vocabulary/known.ts';
import type { Words } from '../../src/words/words.ts';
import { inTurn } from '../state/inTurn.ts';
import type { Saying } from '../state/state.ts';

/** Picks a sentence among the sidebar's own words; `written` is how the workbook names its settings and our tabs. */
export type PickSentence = (words: Words['sidebar'], written: Vocabulary) => string;

/** A sentence among the sidebar's own words. */
export const saying =
  (pick: PickSentence): Saying =>
  ({ words, vocabulary }) =>
    pick(words.sidebar, vocabulary);

/** A request was refused after something else was done, whose sentence is not to be lost. */
export class RefusedAfter extends UserError {
  constructor(
    readonly done: Saying,
    refusal: Refusal,
  ) {
    super(refusal);
  }
}

/** Whether a request was refused because the workbook is not what a person was shown. */
export const isChanged = (error: unknown): boolean =>
  error instanceof UserError && error.refusal.code === 'changed';

/** @param error what was thrown: a refusal says what to do; of anything else its own words are said */
export const sayingOf = (error: unknown): Saying => {
  if (!(error instanceof UserError)) return () => (error instanceof Error ? error.message : String(error));
  const why: Saying = (language) => describeRefusal(error.refusal, language);
  return error instanceof RefusedAfter ? (language) => inTurn(error.done(language), why(language)) : why;
};
