/** What is done when something in the sidebar is pressed. */
import type { Means } from '../../src/run/conversation/means.ts';
import type { Actions } from '../actions.ts';
import type { Store } from '../state/store.ts';
import { correctingOf } from './correcting.ts';
import { mendingOf } from './mending.ts';
import { movingOf } from './moving.ts';
import { openingOf } from './opening.ts';
import { pastingOf } from './pasting.ts';
import { reportingOf } from './reporting.ts';
import { requestsOf } from './requests.ts';
import { reviewOf } from './review.ts';
import { selectingOf } from './selecting.ts';
import { tabsOf } from './tabs.ts';
import { unitsOf } from './units.ts';
import { yearsOf } from './years.ts';

/** All that a person can do. @param means what requests are carried out with */
export const actionsOf = (store: Store, means: Means): Actions => {
  const { state, dispatch } = store;
  const requests = requestsOf(store, means, (refused) => {
    if (refused === 'no-score-tab' || refused === 'other-year')
      dispatch({ type: 'found', found: { kind: 'nothing' } });
    if (state().isOutdated) review.renew();
  });
  const review = reviewOf(store, requests);
  const years = yearsOf(store, requests);
  return {
    run: review.analyse,
    look: review.look,
    wish: review.wish,
    ...movingOf(store, requests),
    ...openingOf(store, requests, review.look),
    ...correctingOf(review),
    ...mendingOf(store, requests, review),
    ...unitsOf(store, requests, review),
    ...selectingOf(store, requests, review),
    ...pastingOf(store, requests, review),
    ...tabsOf(store, requests, review, years.preview),
    ...reportingOf(store, requests),
    ...years.actions,
  };
};
