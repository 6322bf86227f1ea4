/** What is done with fiscal years: those that tools are for, and another one that begins. */
import { newestFramework } from '../../src/framework/frameworks.ts';
import type { YearActions } from '../actions.ts';
import type { Saying, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { newYearOf } from './newYear.ts';
import type { Requests } from './requests.ts';
import { sayingOf } from './sayings.ts';

/** The year that tools are for. */
export const toolYear = ({ year }: State): number => year ?? newestFramework().fiscalYear;

/** The tools' year, and the two steps to another fiscal year: what it would do, and the doing. */
export const yearsOf = (
  store: Store,
  requests: Requests,
): {
  /** Shows what starting another year would do. */
  readonly preview: (fiscalYear: number) => Promise<Saying>;
  readonly actions: YearActions;
} => {
  const { state, dispatch } = store;
  const { ask, does, say } = requests;
  const { preview, decide, begin } = newYearOf(store, requests);
  return {
    preview,
    actions: {
      chooseYear: (chosen) => dispatch({ type: 'yearChosen', year: chosen }),
      newYear: () =>
        does(
          ({ newYear }) => newYear.reading,
          () => preview(toolYear(state())),
        ),
      carryOn: (carry) => {
        const { detour } = state();
        if (detour?.kind !== 'new-year') return;
        dispatch({ type: 'filled', detour: { ...detour, carry }, focus: null });
        does(({ newYear }) => newYear.reading, decide);
      },
      startYear: (year) =>
        does(
          ({ newYear }) => newYear.starting,
          () => begin(year),
        ),
      openTools: (isOpen) => {
        if (isOpen === state().areToolsOpen) return;
        dispatch({ type: 'toolsOpened', isOpen });
        if (!isOpen || state().isYearChosen) return;
        // Read only now: opening the sidebar reads nothing of the settings.
        ask({ method: 'start' }).then(
          (year) => dispatch({ type: 'yearKnown', year }),
          (error) => say(sayingOf(error), true),
        );
      },
    },
  };
};
