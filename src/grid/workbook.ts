/**
 * A workbook as a plain value: what was read of it, once. Everything is decided on such a value; what is to be done to
 * the workbook is said in edits.
 */
import { fingerprint } from './fingerprint.ts';
import type { CellValue, TabGrid } from './grid.ts';
import type { Highlight } from './page/highlights.ts';

/** A rectangle of cells; row and column count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A new tab's size at Google. */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;

/** A list to choose from, or bounds of a number, in a cell. */
export interface CellRule {
  /** The list's values; null when the rule is none of a list. */
  readonly values: readonly string[] | null;
  readonly help: string;
}

/** How a person made a row look, as far as it keeps us from deleting it. Each is a rectangle like the grid's. */
export interface Looks {
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly inks: readonly (readonly string[])[];
  /** '' where a cell holds no picture. */
  readonly pictures: readonly (readonly string[])[];
}

/** What of a tab is read only where it is needed, because each of them costs a call to the service. */
export interface Facts {
  readonly isHidden: boolean;
  /** The tab's size, beyond what is filled. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** The values behind what is shown, where only that was read. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** '' where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  readonly rules: readonly (readonly (CellRule | null)[])[];
  readonly looks: Looks;
  /** Our own highlights, as they stand. */
  readonly highlights: readonly Highlight[];
}

export type FactName = keyof Facts;

/** Does not compile while a fact is missing. */
const named: { readonly [Name in FactName]: true } = {
  isHidden: true,
  maxRows: true,
  maxColumns: true,
  values: true,
  merges: true,
  formulas: true,
  rules: true,
  looks: true,
  highlights: true,
};

/** Every fact's name. */
export const factNames = Object.keys(named) as [FactName, ...FactName[]];

/**
 * So many cells of a tab are read at most: a table of 520 items has some 5,000. On the local host as many take half a
 * second, and 4.7 million characters on their way to the sidebar.
 */
export const MOST_CELLS = 200_000;

/** So many are read of all tabs together, the smallest ones first. */
export const MOST_CELLS_IN_ALL = 400_000;

/** Which tabs are small enough to be read. @param sizes their numbers of cells */
export const readableTabs = (sizes: readonly number[]): boolean[] => {
  const isReadable = sizes.map(() => false);
  let sum = 0;
  for (const [index, size] of [...sizes.entries()].sort(([, one], [, other]) => one - other)) {
    sum += size;
    isReadable[index] = size <= MOST_CELLS && sum <= MOST_CELLS_IN_ALL;
  }
  return isReadable;
};

export interface Tab {
  readonly grid: TabGrid;
  /** Tells whether the cells are still those that were read. */
  readonly stamp: string;
  readonly facts: Partial<Facts>;
  /** Of the columns whose being hidden matters, by their place from 0. */
  readonly hiddenColumns: Readonly<Record<number, boolean>>;
  /**
   * Why its cells were not read: it has none, as a chart on a tab of its own, or more than `MOST_CELLS`; in a tab of ours,
   * too. Its name is taken all the same. Absent where they were.
   */
  readonly unread?: 'no-grid' | 'too-large' | 'own-too-large';
}

export interface Workbook {
  /** From left to right. */
  readonly tabs: readonly Tab[];
}

/** A fact about a tab that was not read yet. */
export interface Want {
  readonly tab: string;
  readonly fact: FactName;
}

/** Ends a decision that needs to know more: the caller reads it and decides again. */
export class Wanted extends Error {
  constructor(readonly want: Want) {
    super(`${want.fact} of ${want.tab}`);
  }
}

/** @throws Wanted when the fact was not read yet */
export const factOf = <Name extends FactName>(tab: Tab, name: Name): Facts[Name] => {
  const fact = tab.facts[name];
  if (fact === undefined) throw new Wanted({ tab: tab.grid.name, fact: name });
  return fact as Facts[Name];
};

/** Stands for a fact: changes when it does. */
export const printOf = (fact: Facts[FactName]): string => fingerprint(JSON.stringify(fact));

/** The tab of that name; null when there is none. */
export const tabNamed = ({ tabs }: Workbook, name: string): Tab | null =>
  tabs.find(({ grid }) => grid.name === name) ?? null;

/** Whether the tab holds nothing at all, so that it may be filled. */
export const isEmpty = ({ grid, unread }: Pick<Tab, 'grid' | 'unread'>): boolean =>
  unread === undefined && grid.values.every((cells) => cells.every((cell) => cell === ''));

/** Whether no tab holds anything at all. */
export const isBlank = ({ tabs }: Workbook): boolean => tabs.every(isEmpty);

/** The workbook with facts that were read later. */
export const withFacts = (
  { tabs }: Workbook,
  wants: readonly Want[],
  facts: readonly Partial<Facts>[],
): Workbook => ({
  tabs: tabs.map((tab) => {
    const own = wants.flatMap((want, index) => (want.tab === tab.grid.name ? [facts[index] ?? {}] : []));
    return own.length === 0 ? tab : { ...tab, facts: Object.assign({}, tab.facts, ...own) };
  }),
});
