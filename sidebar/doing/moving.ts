/** Where a person goes, and what is tried out or filled in on the way. */
import type { MovingActions } from '../actions.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';
import { sayingOf } from './sayings.ts';

/** What leads somewhere, in the sidebar or in the workbook; nothing is written. */
export const movingOf = ({ state, dispatch }: Store, { ask, say, giveUp }: Requests): MovingActions => ({
  go: (step, focus = '') => {
    // An answer on its way would take the step's place.
    if (!state().work) dispatch({ type: 'went', step, focus });
  },
  goTo: (tab, cell) => {
    ask({ method: 'goTo', tab, cell }).then(
      () => {
        // What went wrong before is no news any more.
        if (state().said?.isError) say(null);
      },
      (error) => say(sayingOf(error), true),
    );
  },
  suppose: (supposed) => dispatch({ type: 'supposed', supposed }),
  change: (detour, focus) => dispatch({ type: 'filled', detour, focus: focus ?? null }),
  leave: (focus) => {
    say(null);
    dispatch({ type: 'detoured', detour: null, focus });
  },
  halt: () => (state().work?.reading ? giveUp() : dispatch({ type: 'halted' })),
});
