/** From reading the scores to writing the tabs: what would be written is shown first, with what a person decides. */
import { isOutdated } from '../../src/run/outdated.ts';
import type { Request } from '../../src/run/requests.ts';
import { shownIn } from '../state/shown.ts';
import type { Saying } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { asked, type Change, noWishes } from '../state/wishes.ts';
import { previewingOf } from './previewing.ts';
import type { Requests } from './requests.ts';

/** Says so when what is shown would come out otherwise by now. What cannot be read now is said when it is asked for. */
const lookingOf =
  ({ state, dispatch }: Store, { askAside }: Requests) =>
  async (): Promise<void> => {
    const shown = shownIn(state());
    if (!shown || state().work) return;
    const wishes = shown.moment === 'planned' ? shown.wishes : noWishes;
    const now = await askAside({ method: 'preview', ...asked(wishes) }).catch(() => null);
    if (now && shownIn(state()) === shown && isOutdated(shown.run, shown.moment, now) && !state().work) {
      dispatch({ type: 'grewOld' });
    }
  };

/** What is done with a decision: it is asked for, wished otherwise, looked after and written. */
export const reviewOf = (store: Store, requests: Requests) => {
  const { state, dispatch } = store;
  const { ask, readAnew, does } = requests;
  const { preview, previewAfter, writing } = previewingOf(store, requests);

  const renew = (): void => does(({ changes }) => changes.renewing, preview);

  return {
    preview,
    previewAfter,
    renew,
    /** Has something in the workbook changed, and shows what comes of it. @param done what is said of the change itself */
    amend: (message: Parameters<Requests['does']>[0], request: Request, done?: Saying): void =>
      does(message, async () => {
        await ask(request);
        return done ? previewAfter(done) : preview();
      }),
    wish: (change: Change, focus: string): void => {
      dispatch({ type: 'wished', change, focus });
      renew();
    },
    analyse: (): void =>
      does(
        (words) => words.running,
        () => {
          readAnew();
          // Who wants to leave a damaged plan alone says so beside the damage.
          dispatch({ type: 'wished', change: (wishes) => ({ ...wishes, afresh: [] }), focus: null });
          return preview();
        },
      ),
    look: lookingOf(store, requests),
    write: (): void => {
      const shown = shownIn(state());
      if (shown)
        does(
          ({ changes }) => changes.writing,
          () => writing(shown),
        );
    },
  };
};

export type Review = ReturnType<typeof reviewOf>;
