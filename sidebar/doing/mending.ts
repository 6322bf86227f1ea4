/** Answers, repairs, and what is made of a plan that stands. */
import type { MendingActions } from '../actions.ts';
import { shownIn } from '../state/reduce.ts';
import type { Store } from '../state/store.ts';
import { mendBy } from './mend.ts';
import { reportMeasured } from './reportMeasured.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';

/** What mends the workbook, each followed by a new preview. */
export const mendingOf = ({ state, dispatch }: Store, requests: Requests, review: Review): MendingActions => {
  const { ask, does } = requests;
  const mend = mendBy(requests, review);
  const answer = (key: string, value: string): void =>
    mend((words) => words.running, { method: 'answer', key, value });
  return {
    answer,
    correct: answer,
    repair: (tab) =>
      mend(
        ({ damage }) => damage.repairing,
        { method: 'repairTable', tab },
        ({ damage }) => damage.repaired(tab),
      ),
    makeAnew: (table) =>
      does(
        (words) => words.running,
        () => {
          dispatch({
            type: 'wished',
            change: (wishes) => ({ ...wishes, afresh: [...wishes.afresh, table] }),
            focus: null,
          });
          return review.preview();
        },
      ),
    moveAnnounced: () =>
      mend(
        ({ announced }) => announced.moving,
        { method: 'moveAnnounced' },
        ({ announced }) => announced.moved,
      ),
    confirmPrinted: (line) =>
      mend(
        ({ problems }) => problems.confirming,
        { method: 'confirmPrinted', line },
        ({ problems }) => problems.confirmed,
      ),
    showFollowUp: (show) =>
      mend(
        ({ followUp }) => followUp.changing,
        { method: 'showFollowUp', show },
        ({ followUp }) => (show ? followUp.shown : followUp.hidden),
      ),
    reportMeasures: (fiscalYear) =>
      does(
        ({ followUp }) => followUp.reporting,
        async () =>
          reportMeasured(await ask({ method: 'makeTable', table: 'followUp', fiscalYear }), shownIn(state())),
      ),
  };
};
