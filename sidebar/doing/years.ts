/** Another fiscal year: shown first, then begun. */
import { newestFramework } from '../../src/framework/frameworks.ts';
import type { YearActions } from '../actions.ts';
import type { Saying, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';
import { saying, sayingOf } from './sayings.ts';
import { shownAnew } from './shownAnew.ts';

/** The year that tools are for. */
export const toolYear = ({ year }: State): number => year ?? newestFramework().fiscalYear;

/** The tools' year, and the two steps to another fiscal year: what it would do, and the doing. */
export const yearsOf = (
  { state, dispatch }: Store,
  { ask, does, say }: Requests,
): {
  /** Shows what starting another year would do. */
  readonly preview: (fiscalYear: number) => Promise<Saying>;
  readonly actions: YearActions;
} => {
  const preview = async (fiscalYear: number): Promise<Saying> => {
    const year = await ask({ method: 'previewYear', fiscalYear });
    const begun = state().begun['new-year'];
    const carry = begun?.year.turn.to === year.turn.to ? begun.carry : [];
    dispatch({ type: 'detoured', detour: { kind: 'new-year', year, carry }, focus: '' });
    return saying(({ newYear }) => newYear.check);
  };
  const starting = async (fiscalYear: number, carry: readonly string[]): Promise<Saying> => {
    const { tabs, carried } = await shownAnew(
      ask({ method: 'startYear', fiscalYear, carry: [...carry] }),
      () => preview(fiscalYear),
    );
    dispatch({ type: 'detoured', detour: null, focus: '' });
    return saying(({ newYear }) =>
      [newYear.started(fiscalYear, tabs), ...(carried ? [] : [newYear.notCarried])].join(' '),
    );
  };
  return {
    preview,
    actions: {
      chooseYear: (chosen) => dispatch({ type: 'yearChosen', year: chosen }),
      newYear: () =>
        does(
          ({ newYear }) => newYear.reading,
          () => preview(toolYear(state())),
        ),
      startYear: (fiscalYear, carry) =>
        does(
          ({ newYear }) => newYear.starting,
          () => starting(fiscalYear, carry),
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
