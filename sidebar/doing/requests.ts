/** Requests, one at a time, and what is said of each. */
import type { Call, Skipped } from '../../src/grid/door.ts';
import { isBlank } from '../../src/grid/workbook.ts';
import { type Refusal, UserError } from '../../src/problems/refusal.ts';
import type { Means } from '../../src/run/conversation/means.ts';
import { writingIn } from '../../src/settings/settingsPage.ts';
import { type Door, openDoor } from '../outside/door.ts';
import type { Saying } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { type PickSentence, saying, sayingOf } from './sayings.ts';

export interface Requests extends Door {
  /**
   * Does some work, unless other work is being done: what comes of it, or went wrong, is said.
   *
   * @param work resolves to a sentence about what was done
   */
  readonly does: (message: PickSentence, work: () => Promise<Saying>) => void;
  readonly say: (said: Saying | null, isError?: boolean) => void;
  /** Nobody waits any more for what is being read: the next work can begin at once. */
  readonly giveUp: () => void;
}

/** What is being read, in words. */
const sayingOfRead =
  (call: Call): Saying =>
  ({ words }) => {
    const { workbook, facts } = words.sidebar.reading;
    return call.method === 'readFacts' ? facts([...new Set(call.wants.map(({ tab }) => tab))]) : workbook;
  };

/** @param watch is told when the work is done, and why it was refused, if it was */
export const requestsOf = (
  { state, dispatch }: Store,
  means: Means,
  watch: (refused: Refusal['code'] | null) => void,
): Requests => {
  let skipped: Skipped[] = [];
  const door = openDoor(means, {
    knows: (workbook) => dispatch({ type: 'read', writing: writingIn(workbook), isBlank: isBlank(workbook) }),
    skipped: (more) => skipped.push(...more),
    progressed: ({ tab, done, all }) => {
      const message: Saying = ({ words }) => words.sidebar.changes.progress(tab, done, all);
      dispatch({ type: 'progressed', message, canStop: done + 1 < all, isWriting: true });
      return !state().work?.isHalted;
    },
    reads: (call) => dispatch({ type: 'reading', message: call && sayingOfRead(call) }),
  });
  const carryOut = async (work: () => Promise<Saying>): Promise<void> => {
    try {
      const said = await work();
      dispatch({ type: 'finished', said, skipped });
      watch(null);
    } catch (error) {
      dispatch({ type: 'failed', said: sayingOf(error) });
      watch(error instanceof UserError ? error.refusal.code : null);
    }
  };
  return {
    ...door,
    does: (message, work) => {
      if (state().work) return;
      skipped = [];
      dispatch({ type: 'began', message: saying(message) });
      carryOut(work);
    },
    giveUp: () => {
      door.giveUp();
      dispatch({ type: 'givenUp', skipped });
    },
    say: (said, isError = false) => dispatch({ type: 'said', said, isError }),
  };
};
