/** Choosing the items of the plan. */
import type { SelectingActions } from '../actions.ts';
import { shownIn } from '../state/reduce.ts';
import { selectionFormOf } from '../state/selectionForm.ts';
import type { Store } from '../state/store.ts';
import { mendBy } from './mend.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';

/** Opens the form with what is in use, or with what was begun; saves what it gives. */
export const selectingOf = (
  { state, dispatch }: Store,
  requests: Requests,
  review: Review,
): SelectingActions => ({
  chooseItems: () => {
    const shown = shownIn(state());
    if (!shown || state().work) return;
    requests.say(null);
    const form = state().begun.selection?.form ?? selectionFormOf(shown.run.decision);
    dispatch({ type: 'detoured', detour: { kind: 'selection', form }, focus: `way-${form.way}` });
  },
  saveSelection: (value) =>
    mendBy(requests, review)((words) => words.running, { method: 'answer', key: 'selection', value }),
});
