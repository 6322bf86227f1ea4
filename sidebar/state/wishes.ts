/** What a person asked for beside the renewal, until it is written. */
import { textOf } from '../../src/ownedTable/cells.ts';
import type {
  RowName,
  Offer as TableOffer,
  Withheld as WithheldRow,
} from '../../src/ownedTable/tableChange.ts';
import type { RunRequest } from '../../src/run/run.ts';

/** An offer, and the name of the row that it is about, as it was then. */
export interface Offer extends TableOffer<string> {
  readonly name: string;
}

export type Withheld = WithheldRow<string>;

/** An offer and what the person decided about it. */
interface Choice {
  readonly offer: Offer;
  readonly take: boolean;
}

export interface Wishes {
  /** Rows deleted earlier and asked back. A preview lists them no more, so they are kept here whole. */
  readonly restore: readonly Withheld[];
  /** Likewise with the offers. */
  readonly choices: readonly Choice[];
  /** Rows of an earlier year's table to carry over. */
  readonly carry: readonly RowName[];
  /** Damaged tables of these kinds are left alone, and new ones made. */
  readonly afresh: readonly string[];
}

export const noWishes: Wishes = { restore: [], choices: [], carry: [], afresh: [] };

export type Change = (wishes: Wishes) => Wishes;

type Place = Pick<Offer, 'table' | 'row' | 'column'>;

/** Whether both are of one cell. */
const isSamePlace = (one: Place, other: Place): boolean =>
  one.table === other.table && one.row === other.row && one.column === other.column;

const isOf =
  (places: readonly Place[]) =>
  ({ offer }: Choice): boolean =>
    places.some((place) => isSamePlace(place, offer));

/** Takes or declines these offers, in the place of what was chosen for their cells before. */
export const choose =
  (offers: readonly Offer[], take: boolean): Change =>
  (wishes) => ({
    ...wishes,
    choices: [
      ...wishes.choices.filter((choice) => !isOf(offers)(choice)),
      ...offers.map((offer) => ({ offer, take })),
    ],
  });

/** Leaves these offers open again. */
export const undoChoices =
  (offers: readonly Offer[]): Change =>
  (wishes) => ({ ...wishes, choices: wishes.choices.filter((choice) => !isOf(offers)(choice)) });

const isOther =
  (measure: Withheld) =>
  ({ table, key }: Withheld): boolean =>
    table !== measure.table || key !== measure.key;

/** Asks a deleted row back. */
export const restore =
  (measure: Withheld): Change =>
  (wishes) => ({ ...wishes, restore: [...wishes.restore.filter(isOther(measure)), measure] });

/** Leaves a deleted row away after all. */
export const undoRestore =
  (measure: Withheld): Change =>
  (wishes) => ({ ...wishes, restore: wishes.restore.filter(isOther(measure)) });

/** Carries exactly these rows over into a table, by their keys. */
export const carry =
  (table: string, keys: readonly string[]): Change =>
  (wishes) => ({
    ...wishes,
    carry: [...wishes.carry.filter((row) => row.table !== table), ...keys.map((key) => ({ table, key }))],
  });

/** The keys of the rows that are to be carried over into a table. */
export const carriedInto = ({ carry }: Wishes, table: string): string[] =>
  carry.flatMap((row) => (row.table === table ? [row.key] : []));

/** The part of a request that says what is wished. */
export const asked = ({ restore, choices, carry, afresh }: Wishes): RunRequest => ({
  restore: restore.map(({ table, key }) => ({ table, key })),
  choices: choices.map(({ offer: { table, key, column, standing }, take }) => ({
    table,
    key,
    column,
    seen: textOf(standing),
    take,
  })),
  carry,
  afresh,
});

/** Of what was read and decided, the part that wishes depend on. */
export interface Reading {
  readonly fiscalYear: number;
  readonly offers: readonly Place[];
}

/**
 * The wishes that still hold beside what was just read, the very same object when all do. A cell that was edited after
 * the choice is offered anew, and what was wished for one year's plan says nothing about another's.
 *
 * @param before what was read last; null when nothing was
 */
export const stillHolding = (wishes: Wishes, now: Reading, before: Reading | null): Wishes => {
  const { restore, choices, carry, afresh } = wishes;
  const isOtherYear = before !== null && before.fiscalYear !== now.fiscalYear;
  if (isOtherYear && restore.length + choices.length + carry.length > 0) return { ...noWishes, afresh };
  const holding = choices.filter((choice) => !isOf(now.offers)(choice));
  return holding.length === choices.length ? wishes : { ...wishes, choices: holding };
};
