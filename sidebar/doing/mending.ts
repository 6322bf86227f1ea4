/** Answers, repairs, and what is made of a plan that stands. */
import type { MendingActions } from '../actions.ts';
import { shownIn } from '../state/shown.ts';
import type { Store } from '../state/store.ts';
import type { Wishes } from '../state/wishes.ts';
import { reportMeasured } from './reportMeasured.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';

/** What mends the workbook, each followed by a new preview. */
export const mendingOf = (
  { state, dispatch }: Store,
  { ask, does }: Requests,
  { preview, amend }: Review,
): MendingActions => {
  const answer = (key: string, value: string): void =>
    amend((words) => words.running, { method: 'answer', key, value });
  return {
    answer,
    correct: answer,
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
    moveAnnounced: () =>
      amend(
        ({ announced }) => announced.moving,
        { method: 'moveAnnounced' },
        saying(({ announced }) => announced.moved),
      ),
    confirmPrinted: (line) =>
      amend(
        ({ problems }, written) => problems.confirming(written),
        { method: 'confirmPrinted', line },
        saying(({ problems }) => problems.confirmed),
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
  };
};
