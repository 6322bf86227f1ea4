/** What the server checks before it writes: that the workbook is still what the edits were decided on. */

import type { Expected, FactPrint, TabCells, TabStamp } from '../../grid/door.ts';
import { type Edit, keepsCells } from '../../grid/edits.ts';
import { type FactName, printOf } from '../../grid/facts.ts';
import { type Behind, isAsWritten } from '../../grid/making/asWritten.ts';
import type { Batch } from '../../grid/making/batches.ts';
import { formulasUnder } from '../../grid/making/formulasUnder.ts';
import { holdsMark } from '../../grid/marks/marks.ts';
import { type Tab, tabNamed, type Workbook } from '../../grid/workbook.ts';

/** The tabs whose cells edits change. */
const tabsOf = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (keepsCells(edit) ? [] : [edit.tab])));

/** The tabs whose cells must stand where edits expect them: a chart is drawn over cells, and changes none. */
const tabsReliedOn = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set([...tabsOf(edits), ...edits.flatMap(({ op, tab }) => (op === 'insertChart' ? [tab] : []))]);

/** The facts that an edit relies on, beside the cells: a formula shows a text, a colour keeps a row, a list is a person's. */
const reliesOn: Partial<Record<Edit['op'], readonly FactName[]>> = {
  setCells: ['formulas', 'merges'],
  deleteRows: ['looks', 'formulas'],
  insertRows: ['maxRows'],
  insertRowsBefore: ['maxRows'],
  setRule: ['rules'],
  setRules: ['rules'],
};

/** What a decision is made on of a tab of staff, beside its cells: one that is hidden may not count, one score may stand for many. */
const decidedOn: readonly FactName[] = ['isHidden', 'merges'];

/** Only what was read can have been relied on; what edits leave of it is known as far as they are followed. */
const factsOf = (
  { read, workbook }: Standing,
  edits: readonly Edit[],
  decided: ReadonlySet<string> = new Set(),
): FactPrint[] =>
  workbook.tabs.flatMap(({ grid: { name }, facts }) => {
    const own = edits.filter(({ tab }) => tab === name);
    const names = new Set([
      ...own.flatMap(({ op }) => reliesOn[op] ?? []),
      ...(decided.has(name) ? decidedOn : []),
    ]);
    return [...names].flatMap((fact) => {
      const known = tabNamed(read, name)?.facts[fact] === undefined ? undefined : facts[fact];
      return known === undefined ? [] : [{ tab: name, fact, print: printOf(known) }];
    });
  });

/** What is counted on while edits are made, batch by batch. */
interface Standing {
  /** As it was decided on. */
  readonly read: Workbook;
  /** As it should be by now. */
  readonly workbook: Workbook;
  /** Of the tabs that count, as far as their cells were read since they were written to last. */
  readonly stamps: readonly TabStamp[];
  /** The tabs that the decision was made on, and those that its edits are of. */
  readonly named: ReadonlySet<string>;
}

const isOurs = ({ grid }: Tab): boolean =>
  grid.values.some((cells) => cells.some((cell) => typeof cell === 'string' && holdsMark(cell)));

/** The tabs that are looked at before each batch: those of the decision that hold no table of ours. */
const watchedIn = ({ tabs }: Workbook, named: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(tabs.flatMap((tab) => (named.has(tab.grid.name) && !isOurs(tab) ? [tab.grid.name] : [])));

/**
 * What stands before the first of the edits is made.
 *
 * @param basis the tabs whose cells the decision was made on, beside those that it writes to. A tab that it has nothing to
 *   do with may change at any time
 */
export const standingOf = (
  workbook: Workbook,
  edits: readonly Edit[],
  basis: readonly string[],
): Standing => {
  const named = new Set([...basis, ...edits.map(({ tab }) => tab)]);
  return {
    read: workbook,
    workbook,
    stamps: workbook.tabs.flatMap(({ grid, stamp, unread }) =>
      named.has(grid.name) && !unread ? [{ tab: grid.name, stamp }] : [],
    ),
    named,
  };
};

/** What the first batch counts on: all that the edits were decided on. */
export const ofFirst = (standing: Standing, edits: readonly Edit[]): Expected => ({
  tabs: standing.workbook.tabs.length,
  stamps: standing.stamps,
  facts: factsOf(standing, edits, watchedIn(standing.workbook, standing.named)),
});

/**
 * What a batch after the first counts on: the tabs of staff that the decision was made on, and those that it writes to.
 * What other tabs of ours show may change with what was written: a sign says that something changed, a formula looks at
 * another of them.
 */
export const ofBatch = (standing: Standing, { edits }: Batch): Expected => {
  const relied = tabsReliedOn(edits);
  const watched = watchedIn(standing.workbook, standing.named);
  return {
    tabs: standing.workbook.tabs.length,
    stamps: standing.stamps.filter(({ tab }) => watched.has(tab) || relied.has(tab)),
    facts: factsOf(
      standing,
      edits.filter(({ tab }) => relied.has(tab)),
    ),
  };
};

/**
 * The tabs that a batch writes to, and that later ones count on: they are read once it is made.
 *
 * @param due the workbook as the batch is to leave it
 * @param rest the edits of later batches
 */
export const readAfter = (
  { named }: Standing,
  { edits }: Batch,
  due: Workbook,
  rest: readonly Edit[],
): string[] => {
  if (rest.length === 0) return [];
  const later = tabsReliedOn(rest);
  const watched = watchedIn(due, named);
  return [...tabsOf(edits)].filter((tab) => later.has(tab) || watched.has(tab));
};

/** A batch as it was made. */
interface MadeBatch {
  readonly edits: readonly Edit[];
  /** The workbook as they leave it. */
  readonly leaves: Workbook;
  /** The tabs that later batches count on, too: `readAfter`. */
  readonly again: readonly string[];
}

/**
 * What the batches after one count on; null where a tab that they count on is not what the batch should have left:
 * a person typed into it, or moved its rows, while the batch was made.
 *
 * @param found the tabs that were to be read again as they were read once the batch was made; one that is gone is missing
 * @param behind what stands behind what they show, each in its place, where that was read
 */
export const standingAfter = (
  { read, stamps, named }: Standing,
  { edits, leaves, again }: MadeBatch,
  found: readonly TabCells[],
  behind: readonly Behind[] = [],
): Standing | null => {
  const touched = tabsOf(edits);
  const isLeft = again.every((name) => {
    const expected = tabNamed(leaves, name);
    const place = found.findIndex(({ tab }) => tab === name);
    const values = found[place]?.values;
    return expected !== null && values !== undefined && isAsWritten(expected, values, behind[place]);
  });
  if (!isLeft) return null;
  return {
    read,
    workbook: leaves,
    stamps: [
      ...stamps.filter(({ tab }) => !touched.has(tab)),
      ...found.map(({ tab, stamp }) => ({ tab, stamp })),
    ],
    named,
  };
};

/**
 * Whether the tabs of staff that edits write to are what they should be by now: what a person typed there since would be
 * written over unseen, and so would a formula. In tables of ours, what a person typed is decided on anew.
 *
 * @param workbook as it should be
 * @param now as it is, with the formulas of such tabs where the workbook was decided on with them
 */
export const isUntouchedFor = (workbook: Workbook, now: Workbook, edits: readonly Edit[]): boolean =>
  [...tabsOf(edits)].every((name) => {
    const tab = tabNamed(workbook, name);
    if (tab === null || isOurs(tab)) return true;
    const found = tabNamed(now, name);
    if (found === null || !isAsWritten(tab, found.grid.values)) return false;
    if (!tab.facts.formulas || !found.facts.formulas) return true;
    const under = (one: Tab): string => JSON.stringify(formulasUnder({ tabs: [one] }, edits));
    return under(found) === under(tab);
  });
