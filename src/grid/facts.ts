/** What of a tab is read only where it is needed. */

import type { Area, CellValue } from './grid.ts';
import { fingerprint } from './marks/fingerprint.ts';
import type { Highlight } from './page/highlights.ts';

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
  /**
   * Our own highlights, as they stand. Nothing is checked of them before writing: an edit names all that a tab is to have,
   * and what stands there by then makes room for it. Where somebody else took them away since, the next run sets them again.
   */
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

/** Stands for a fact: changes when it does. */
export const printOf = (fact: Facts[FactName]): string => fingerprint(JSON.stringify(fact));
