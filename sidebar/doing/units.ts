/** Writing, and the agency's units, which are asked for before the first plan is written. */
import { asksForUnits } from '../../src/run/plan/asksForUnits.ts';
import type { WritingActions } from '../actions.ts';
import { shownIn } from '../state/shown.ts';
import type { Store } from '../state/store.ts';
import { emptyUnits, unitsIn } from '../state/unitsForm.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';

/** Writing waits for the form, once, where a plan would name no unit. */
export const unitsOf = (
  { state, dispatch }: Store,
  { say }: Requests,
  { write, amend }: Review,
): WritingActions => ({
  write: () => {
    const shown = shownIn(state());
    if (!shown || state().work) return;
    if (!asksForUnits(shown.run)) {
      write();
      return;
    }
    const form = state().begun.units?.form ?? emptyUnits;
    dispatch({ type: 'detoured', detour: { kind: 'units', form }, focus: '' });
    say(saying(({ units }) => units.waiting));
  },
  saveUnits: (form) => {
    const value = unitsIn(form);
    if (value === '') {
      dispatch({
        type: 'detoured',
        detour: { kind: 'units', form: { ...form, isMistaken: true } },
        focus: null,
      });
      return;
    }
    amend(
      (words) => words.running,
      { method: 'answer', key: 'units', value },
      saying(({ units }, written) => units.saved(written)),
    );
  },
  skipUnits: write,
});
