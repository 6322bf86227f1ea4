/** What a person asked for beside the renewal, until it is written. */
import type { PlanState, RequestInput, RunReport } from '../src/run/protocol.ts';

export type Offer = PlanState['offers'][number];

export type Withheld = PlanState['withheld'][number];

/** An offer and what the person decided about it. */
export interface Choice {
  readonly offer: Offer;
  readonly take: boolean;
}

export interface Wishes {
  /** Measures deleted earlier and asked back. A preview lists them no more, so they are kept here whole. */
  readonly restore: readonly Withheld[];
  /** Likewise with the offers. */
  readonly choices: readonly Choice[];
  /** Keys of last year's measures to carry over. */
  readonly carry: readonly string[];
  /** A damaged plan is left alone, and a new one made. */
  readonly afresh: boolean;
}

export const noWishes: Wishes = { restore: [], choices: [], carry: [], afresh: false };

export type Change = (wishes: Wishes) => Wishes;

const isOf =
  (cells: readonly Offer[]) =>
  ({ offer }: Choice): boolean =>
    cells.some(({ table, cell }) => table === offer.table && cell === offer.cell);

export const choose =
  (offers: readonly Offer[], take: boolean): Change =>
  (wishes) => ({
    ...wishes,
    choices: [
      ...wishes.choices.filter((choice) => !isOf(offers)(choice)),
      ...offers.map((offer) => ({ offer, take })),
    ],
  });

export const undoChoices =
  (offers: readonly Offer[]): Change =>
  (wishes) => ({ ...wishes, choices: wishes.choices.filter((choice) => !isOf(offers)(choice)) });

const isOther =
  (measure: Withheld) =>
  ({ table, key }: Withheld): boolean =>
    table !== measure.table || key !== measure.key;

export const restore =
  (measure: Withheld): Change =>
  (wishes) => ({ ...wishes, restore: [...wishes.restore.filter(isOther(measure)), measure] });

export const undoRestore =
  (measure: Withheld): Change =>
  (wishes) => ({ ...wishes, restore: wishes.restore.filter(isOther(measure)) });

/** Carries exactly these over. */
export const carry =
  (keys: readonly string[]): Change =>
  (wishes) => ({ ...wishes, carry: [...keys] });

/** The part of a request that says what is wished. */
export const asked = ({
  restore,
  choices,
  carry,
  afresh,
}: Wishes): Omit<Extract<RequestInput, { method: 'run' }>, 'method'> => ({
  restore: restore.map(({ table, key }) => ({ table, key })),
  choices: choices.map(({ offer: { table, key, column, standing }, take }) => ({
    table,
    key,
    column,
    seen: standing,
    take,
  })),
  carry: [...carry],
  afresh,
});

/**
 * The wishes that still hold beside what was just read, the very same object when all do. A cell that was edited after
 * the choice is offered anew, and what was wished for one year's plan says nothing about another's.
 */
export const stillHolding = (wishes: Wishes, now: RunReport, before: RunReport | null): Wishes => {
  const { restore, choices, carry, afresh } = wishes;
  const isOtherYear = before !== null && before.fiscalYear !== now.fiscalYear;
  if (isOtherYear && restore.length + choices.length + carry.length > 0) return { ...noWishes, afresh };
  const holding = choices.filter((choice) => !isOf(now.planState.offers)(choice));
  return holding.length === choices.length ? wishes : { ...wishes, choices: holding };
};
