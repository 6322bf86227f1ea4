/** What the server checks before it writes: that the workbook is still what the edits were decided on. */

import type { Expected, FactPrint, TabStamp } from '../../grid/door.ts';
import { type Edit, keepsCells } from '../../grid/edits.ts';
import { type FactName, printOf } from '../../grid/facts.ts';
import type { Batch } from '../../grid/making/batches.ts';
import { holdsMark } from '../../grid/marks/marks.ts';
import type { Tab, Workbook } from '../../grid/workbook.ts';

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

/** What is counted on while edits are made, batch by batch. */
interface Standing extends Expected {
  /** The tabs that are looked at before each batch: those of the decision that hold no table of ours. */
  readonly watched: ReadonlySet<string>;
}

const isOurs = ({ grid }: Tab): boolean =>
  grid.values.some((cells) => cells.some((cell) => typeof cell === 'string' && holdsMark(cell)));

/**
 * What edits count on before the first of them is made.
 *
 * @param basis the tabs whose cells the decision was made on, beside those that it writes to. A tab that it has nothing to
 *   do with may change at any time. Where it is not said, every tab may be one of them, and none is looked at again: a
 *   formula in it may show what the first batch wrote
 */
export const standingOf = (
  { tabs }: Workbook,
  edits: readonly Edit[],
  basis?: readonly string[],
): Standing => {
  const named = new Set([...(basis ?? []), ...edits.map(({ tab }) => tab)]);
  return {
    tabs: tabs.length,
    stamps: tabs.flatMap(({ grid, stamp, unread }) =>
      (!basis || named.has(grid.name)) && !unread ? [{ tab: grid.name, stamp }] : [],
    ),
    facts: tabs.flatMap((tab) => factsOf(tab, edits)),
    watched: new Set(
      tabs.filter((tab) => named.has(tab.grid.name) && !isOurs(tab)).map(({ grid }) => grid.name),
    ),
  };
};

/**
 * What a batch after the first counts on: the tabs of staff that the decision was made on, and those that it writes to.
 * What other tabs of ours show may change with what was written: a sign says that something changed, a formula looks at
 * another of them.
 */
export const ofBatch = ({ tabs, stamps, facts, watched }: Standing, { edits }: Batch): Expected => {
  const written = tabsOf(edits);
  return {
    tabs,
    stamps: stamps.filter(({ tab }) => watched.has(tab) || written.has(tab)),
    facts: facts.filter(({ tab }) => written.has(tab)),
  };
};

/** What the batches after one count on: of the tabs that it wrote to, what was asked for once it had. */
export const standingAfter = (
  { tabs, stamps, facts, watched }: Standing,
  { edits }: Batch,
  fresh: readonly TabStamp[],
): Standing => {
  const touched = tabsOf(edits);
  const added = edits.filter(({ op }) => op === 'insertTab').length;
  return {
    tabs: tabs + added,
    stamps: [...stamps.filter(({ tab }) => !touched.has(tab)), ...fresh],
    facts: facts.filter(({ tab }) => !touched.has(tab)),
    watched,
  };
};
