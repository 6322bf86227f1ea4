/** Another fiscal year: shown first, shown anew with each measure that is ticked, then begun. */
import { UserError } from '../../src/problems/refusal.ts';
import { type NewYear, printOfYear } from '../../src/run/year/newYear.ts';
import { inTurn } from '../state/inTurn.ts';
import type { Detour, Saying, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';
import { saying } from './sayings.ts';
import { shownAnew } from './shownAnew.ts';

type YearDetour = Extract<Detour, { kind: 'new-year' }>;

/** Whether the year is set by now: half of it was written, and there is nothing to begin. */
const isSet = (error: unknown): boolean =>
  error instanceof UserError && error.refusal.code === 'year-not-new';

const yearDetourOf = ({ detour }: State): YearDetour | null => (detour?.kind === 'new-year' ? detour : null);

const checked = saying(({ newYear }) => newYear.check);

type Asking = Pick<Requests, 'ask'>;

/** Decides until no other measure was ticked meanwhile. What cannot be decided is ticked no more. */
const decidingOf =
  ({ state, dispatch }: Store, { ask }: Asking) =>
  async (): Promise<Saying> => {
    for (;;) {
      const before = yearDetourOf(state());
      if (!before) return checked;
      const { carry } = before;
      const fiscalYear = before.year.turn.to;
      try {
        const year = await ask({ method: 'previewYear', fiscalYear, carry });
        const now = yearDetourOf(state());
        if (now?.carry !== carry) continue;
        dispatch({ type: 'filled', detour: { ...now, year }, focus: null });
        return checked;
      } catch (error) {
        const now = yearDetourOf(state());
        if (now) dispatch({ type: 'filled', detour: { ...now, carry: now.year.carry }, focus: null });
        throw error;
      }
    }
  };

/** Each promises a sentence on what is to be done next, and rejects with a `UserError`. */
export const newYearOf = (store: Store, { ask }: Asking) => {
  const { state, dispatch } = store;
  const decide = decidingOf(store, { ask });
  /** What starting another year would do: with the measures that were ticked before, if it is the same one. */
  const preview = async (fiscalYear: number): Promise<Saying> => {
    const begun = state().begun['new-year'];
    const carry = begun?.year.turn.to === fiscalYear ? begun.carry : [];
    const year = await ask({ method: 'previewYear', fiscalYear, carry });
    dispatch({ type: 'detoured', detour: { kind: 'new-year', year, carry }, focus: '' });
    return checked;
  };
  /** Writes what is shown, and nothing else; with other measures ticked by now, shows that first. */
  const begin = async (year: NewYear): Promise<Saying> => {
    const now = yearDetourOf(state());
    if (now && now.carry !== year.carry) return decide();
    const fiscalYear = year.turn.to;
    const leave = () => dispatch({ type: 'detoured', detour: null, focus: '' });
    const { tabs, carried } = await shownAnew(
      ask({ method: 'startYear', fiscalYear, carry: year.carry, shown: printOfYear(year) }),
      () => preview(fiscalYear).catch((error) => isSet(error) && leave()),
    );
    leave();
    return saying(({ newYear }) =>
      inTurn(newYear.started(fiscalYear, tabs), carried ? '' : newYear.notCarried),
    );
  };
  return { preview, decide, begin };
};
