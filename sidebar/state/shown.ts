/** The run that is shown, and what is left of it. */
import type { Found, Shown, State } from './state.ts';
import { noWishes, type Reading, type Wishes } from './wishes.ts';

/** The run that is shown. */
export const shownIn = ({ found }: Pick<State, 'found'>): Shown | null =>
  found?.kind === 'shown' ? found : null;

/** What the wishes depend on of what was read. */
export const readingOf = ({ run: { decision, tables } }: Pick<Shown, 'run'>): Reading => ({
  fiscalYear: decision.fiscalYear,
  offers: tables.flatMap(({ change }) => change.offers),
});

/** The wishes of what is shown that are still to be done: all are done once it is written. */
export const openWishes = ({ wishes, moment }: Shown): Wishes => (moment === 'planned' ? wishes : noWishes);

/** The wishes that what was found leaves. */
export const wishesOf = (found: Found | null): Wishes =>
  found?.kind === 'shown' ? openWishes(found) : noWishes;
