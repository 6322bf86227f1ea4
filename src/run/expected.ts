/** What the server checks before it writes: that the workbook is still what the edits were decided on. */

import type { Expected, FactPrint, TabStamp } from '../grid/door.ts';
import { type Edit, keepsCells } from '../grid/edits.ts';
import { type Batch, MOST_CHECKED } from '../grid/making/batches.ts';
import { type FactName, printOf, type Tab, type Workbook } from '../grid/workbook.ts';

/** The tabs whose cells edits change. */
export const tabsOf = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (keepsCells(edit) ? [] : [edit.tab])));

/** The facts that an edit relies on, beside the cells: a formula shows a text, a colour keeps a row, a list is a person's. */
const reliesOn: Partial<Record<Edit['op'], readonly FactName[]>> = {
  setCells: ['formulas', 'values', 'merges'],
  deleteRows: ['looks', 'formulas'],
  insertRows: ['maxRows'],
  insertRowsBefore: ['maxRows'],
  setRule: ['rules'],
  setRules: ['rules'],
};

/** Only what was read can have been relied on. */
const factsOf = ({ grid, facts }: Tab, edits: readonly Edit[]): FactPrint[] => {
  const own = edits.filter(({ tab }) => tab === grid.name);
  const names = new Set(own.flatMap(({ op }) => reliesOn[op] ?? []));
  return [...names].flatMap((fact) => {
    const known = facts[fact];
    return known === undefined ? [] : [{ tab: grid.name, fact, print: printOf(known) }];
  });
};

/**
 * All that edits count on, before any of them is made.
 *
 * @param basis the tabs whose cells the decision was made on, beside those that it writes to. A tab that it has nothing to
 *   do with may change at any time
 */
export const expectedOf = (
  { tabs }: Workbook,
  edits: readonly Edit[],
  basis: readonly string[],
): Expected => {
  const used = new Set([...basis, ...edits.map(({ tab }) => tab)]);
  return {
    tabs: tabs.length,
    stamps: tabs.flatMap(({ grid, stamp, unread }) =>
      used.has(grid.name) && !unread ? [{ tab: grid.name, stamp }] : [],
    ),
    facts: tabs.flatMap((tab) => factsOf(tab, edits)),
  };
};

/**
 * What is checked, in parts that take one call to the server each: where very many tabs count, one would take too long.
 * The tabs that are written to come last.
 */
export const inParts = (
  { tabs, stamps, facts }: Expected,
  edits: readonly Edit[],
): { readonly before: readonly Expected[]; readonly last: Expected } => {
  const written = new Set(edits.map(({ tab }) => tab));
  const [own, others] = [true, false].map((isOwn) => stamps.filter(({ tab }) => written.has(tab) === isOwn));
  const ordered = [...(others ?? []), ...(own ?? [])];
  const before: Expected[] = [];
  while (ordered.length > MOST_CHECKED) {
    before.push({ tabs, stamps: ordered.splice(0, MOST_CHECKED), facts: [] });
  }
  return { before, last: { tabs, stamps: ordered, facts } };
};

/** What a later batch counts on: the tabs that it writes to. All else was checked a moment ago. */
export const ofBatch = ({ tabs, stamps }: Expected, { edits }: Batch): Expected => {
  const own = tabsOf(edits);
  return { tabs, stamps: stamps.filter(({ tab }) => own.has(tab)), facts: [] };
};

/** The workbook after a batch: its tabs are as it left them, where that was asked, and not known where it was not. */
export const expectedAfter = (
  { tabs, stamps }: Expected,
  { edits }: Batch,
  fresh: readonly TabStamp[],
): Expected => {
  const touched = tabsOf(edits);
  const added = edits.filter(({ op }) => op === 'insertTab').length;
  return {
    tabs: tabs + added,
    stamps: [...stamps.filter(({ tab }) => !touched.has(tab)), ...fresh],
    facts: [],
  };
};
