/** Choosing the items of the plan. */
import type { SelectingActions } from '../actions.ts';
import { selectionFormOf } from '../state/selectionForm.ts';
import { shownIn } from '../state/shown.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';

/** Opens the form with what is in use, or with what was begun; saves what it gives. */
export const selectingOf = (
  { state, dispatch }: Store,
  { say }: Requests,
  { amend }: Review,
): SelectingActions => ({
  chooseItems: () => {
    const shown = shownIn(state());
    if (!shown || state().work) return;
    say(null);
    const form = state().begun.selection?.form ?? selectionFormOf(shown.run.decision);
    dispatch({ type: 'detoured', detour: { kind: 'selection', form }, focus: `way-${form.way}` });
  },
  saveSelection: (value) => amend((words) => words.running, { method: 'answer', key: 'selection', value }),
});
