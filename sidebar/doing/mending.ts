/** Repairs, and what is made of a plan that stands. */
import type { MendingActions } from '../actions.ts';
import { shownIn } from '../state/shown.ts';
import type { Store } from '../state/store.ts';
import type { Wishes } from '../state/wishes.ts';
import { reportMeasured } from './reportMeasured.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';

/** What is done to tables that stand. A repair, and what is shown of the plan, are followed by a new preview. */
export const mendingOf = (
  { state, dispatch }: Store,
  { ask, does }: Requests,
  { preview, amend }: Review,
): MendingActions => ({
  repair: (tab) =>
    amend(
      ({ damage }) => damage.repairing,
      { method: 'repairTable', tab },
      saying(({ damage }) => damage.repaired(tab)),
    ),
  makeAnew: (table) =>
    does(
      (words) => words.running,
      () => {
        const change = (wishes: Wishes): Wishes => ({ ...wishes, afresh: [...wishes.afresh, table] });
        dispatch({ type: 'wished', change, focus: null });
        return preview();
      },
    ),
  showFollowUp: (show) =>
    amend(
      ({ followUp }) => followUp.changing,
      { method: 'showFollowUp', show },
      saying(({ followUp }) => (show ? followUp.shown : followUp.hidden)),
    ),
  reportMeasures: (fiscalYear) =>
    does(
      ({ followUp }) => followUp.reporting,
      async () =>
        reportMeasured(await ask({ method: 'makeTable', table: 'followUp', fiscalYear }), shownIn(state())),
    ),
});
