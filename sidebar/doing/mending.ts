/** Answers, repairs, and what is made of a plan that stands. */
import type { MendingActions } from '../actions.ts';
import { shownIn } from '../state/reduce.ts';
import type { Store } from '../state/store.ts';
import { reportMeasured } from './reportMeasured.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';

/** What mends the workbook, each followed by a new preview. */
export const mendingOf = (
  { state, dispatch }: Store,
  { ask, does }: Requests,
  { preview, previewAfter }: Review,
): MendingActions => {
  const answer = (key: string, value: string): void =>
    does(
      (words) => words.running,
      async () => {
        await ask({ method: 'answer', key, value });
        return preview();
      },
    );
  return {
    answer,
    correct: answer,
    repair: (tab) =>
      does(
        ({ damage }) => damage.repairing,
        async () => {
          await ask({ method: 'repairTable', tab });
          return previewAfter(saying(({ damage }) => damage.repaired(tab)));
        },
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
          return preview();
        },
      ),
    moveAnnounced: () =>
      does(
        ({ announced }) => announced.moving,
        async () => {
          await ask({ method: 'moveAnnounced' });
          return previewAfter(saying(({ announced }) => announced.moved));
        },
      ),
    confirmPrinted: (line) =>
      does(
        ({ problems }) => problems.confirming,
        async () => {
          await ask({ method: 'confirmPrinted', line });
          return previewAfter(saying(({ problems }) => problems.confirmed));
        },
      ),
    showFollowUp: (show) =>
      does(
        ({ followUp }) => followUp.changing,
        async () => {
          await ask({ method: 'showFollowUp', show });
          return previewAfter(saying(({ followUp }) => (show ? followUp.shown : followUp.hidden)));
        },
      ),
    reportMeasures: (fiscalYear) =>
      does(
        ({ followUp }) => followUp.reporting,
        async () =>
          reportMeasured(await ask({ method: 'makeTable', table: 'followUp', fiscalYear }), shownIn(state())),
      ),
  };
};
