/** The decision, its writing, and what comes of both. */
import type { Moment } from '../../src/ownedTable/inTab/cellName.ts';
import { UserError } from '../../src/problems/refusal.ts';
import { changesOf } from '../../src/run/changes.ts';
import { printOfShown } from '../../src/run/conversation/deed.ts';
import type { Outcome } from '../../src/run/run.ts';
import { writerFor } from '../elements/writer.ts';
import { RefusedHalfway } from '../outside/door.ts';
import { inTurn } from '../state/inTurn.ts';
import { readingOf } from '../state/shown.ts';
import type { Found, Saying, Shown } from '../state/state.ts';
import { openProblems } from '../state/steps.ts';
import type { Store } from '../state/store.ts';
import { asked, type Wishes } from '../state/wishes.ts';
import { describeWritten } from '../steps/plan/describeWritten.ts';
import { preferencesOf } from './opening.ts';
import type { Requests } from './requests.ts';
import { isChanged, RefusedAfter, saying, sayingOf } from './sayings.ts';

/** What is to be done next. */
const sayingOfOutcome = (outcome: Outcome, moment: Moment): Saying => {
  if (outcome.kind === 'questions') return saying(({ questions }) => questions.waiting);
  if (outcome.kind === 'damaged') return saying(({ damage }) => damage.waiting);
  const changes = changesOf(outcome);
  if (moment === 'written') {
    return (language) => describeWritten(changes, writerFor(outcome.decision.settings.digits, language));
  }
  if (changes.isNothing) return saying(({ changes: words }) => words.nothing);
  const open = openProblems(outcome.decision.problems).length;
  if (open === 0) return saying(({ changes: words }) => words.check);
  const { digits } = outcome.decision.settings;
  return (language) => {
    const { text, words } = writerFor(digits, language);
    return text(words.changes.checkFirst(open));
  };
};

const foundIn = (outcome: Outcome, moment: Moment, wishes: Wishes): Found =>
  outcome.kind === 'ready' ? { kind: 'shown', run: outcome, wishes, moment } : outcome;

/** Shows what was decided. @returns a sentence on what is to be done next */
const showingOf =
  ({ state, dispatch }: Store, { prefer }: Requests) =>
  (outcome: Outcome, moment: Moment, wishes: Wishes): Saying => {
    // Who begins without the tour is not offered it again.
    if (state().tour) prefer(preferencesOf(state(), true));
    dispatch({ type: 'found', found: foundIn(outcome, moment, wishes) });
    return sayingOfOutcome(outcome, moment);
  };

/** Reads and computes, until no wish came in meanwhile and all that were made hold. Writes nothing. */
const decidingOf =
  ({ state, dispatch }: Store, { ask, readAnew }: Requests, show: ReturnType<typeof showingOf>) =>
  async (): Promise<Saying> => {
    // Others changed what is known: a decision on it would pass for one of now.
    if (state().isOld) readAnew();
    try {
      for (;;) {
        dispatch({ type: 'deciding' });
        const { wishes } = state();
        const outcome = await ask({ method: 'preview', ...asked(wishes) });
        if (outcome.kind === 'ready') dispatch({ type: 'decided', reading: readingOf({ run: outcome }) });
        if (!state().isOutdated && state().wishes === wishes) return show(outcome, 'planned', wishes);
      }
    } catch (error) {
      // What is on the page is what the button writes.
      dispatch({ type: 'retracted' });
      throw error;
    }
  };

/**
 * What shows a decision. Each promises a sentence on what is to be done next; it rejects with a `UserError`, which throws away
 * no sentence on what was done before (`RefusedAfter`).
 */
export const previewingOf = (store: Store, requests: Requests) => {
  const { dispatch } = store;
  const { ask } = requests;
  const show = showingOf(store, requests);
  const preview = decidingOf(store, requests, show);

  /** Something was done; then the result is read anew. The sentence about the first is not lost when the second fails. */
  const previewAfter = async (done: Saying): Promise<Saying> => {
    dispatch({ type: 'achieved', done });
    try {
      const next = await preview();
      return (language) => inTurn(done(language), next(language));
    } catch (error) {
      if (error instanceof UserError) throw new RefusedAfter(done, error.refusal);
      throw error;
    }
  };

  /** Writes what is shown, and nothing else. */
  const writing = async ({ run, wishes }: Shown): Promise<Saying> => {
    try {
      const outcome = await ask({ method: 'run', ...asked(wishes), shown: printOfShown(run.edits) });
      dispatch({ type: 'deciding' });
      return show(outcome, 'written', wishes);
    } catch (error) {
      const isAnother = error instanceof RefusedHalfway || isChanged(error);
      if (!isAnother) throw error;
      // What would be written now is shown before anything else is.
      return previewAfter(sayingOf(error));
    }
  };

  return { preview, previewAfter, writing };
};
