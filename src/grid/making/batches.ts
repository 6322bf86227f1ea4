/** Edits in batches: each is one call to the server, well under the time that Google gives it. */

import { isPlain } from '../cells/plainText.ts';
import type { Expected } from '../door.ts';
import { type Edit, keepsRules, ruleRuns } from '../edits.ts';
import { equalRuns } from '../page/blocks.ts';
import { NEW_COLUMNS, NEW_ROWS } from '../workbook.ts';

export interface Batch {
  /** The tab of its first edit, for saying what is being done. */
  readonly tab: string;
  readonly edits: readonly Edit[];
}

/** How many calls to the service an edit takes at most, whatever it holds. */
const fixedCalls = {
  renewChartTitle: 8,
  setLooks: 6,
  setRule: 5,
  insertChart: 5,
  makeRoom: 4,
  reuseTab: 4,
  drawLines: 2,
  mergeRows: 2,
  setWrap: 2,
  setFormat: 2,
  insertTab: 2,
  insertRows: 1,
  insertRowsBefore: 1,
  insertColumns: 1,
  deleteRows: 1,
  setHeights: 1,
  hideColumns: 1,
  showColumns: 1,
  hideRows: 1,
  freezeRows: 1,
  freezeColumns: 1,
  hideGridlines: 1,
  settle: 1,
} as const satisfies Partial<Record<Edit['op'], number>>;

/** How many calls to the service an edit takes at most, unless one is refused. */
export const callsOf = (edit: Edit): number => {
  switch (edit.op) {
    case 'setWidths':
      return equalRuns(edit.widths).length;
    case 'highlight':
      return 4 + edit.highlights.length;
    case 'setRules':
      return 2 + 2 * (keepsRules(edit) ? ruleRuns(edit).length : 1);
    case 'setCells':
      return edit.formats || !edit.cells.every((line) => line.every(isPlain)) ? 3 : 2;
    case 'setFormula':
      return edit.format === undefined ? 2 : 3;
    case 'activate':
      return edit.cell === undefined ? 1 : 3;
    default:
      return fixedCalls[edit.op];
  }
};

/** Whether a tab that was just made has the room that the edit asks for: then there is nothing to do. */
export const isNeedlessInNewTab = (edit: Edit): boolean =>
  edit.op === 'makeRoom' && edit.rows <= NEW_ROWS && edit.columns <= NEW_COLUMNS;

/**
 * At the slowest that was seen, 0.8 seconds a call, a batch takes little more than a minute of the 6 that Google gives it.
 * A first run is two of them: what it was decided on is checked before each.
 */
const MOST_CALLS = 90;

/** Of these, so many at most check what the edits were decided on. */
const MOST_OF_CHECK = MOST_CALLS / 2;

/** To open the workbook, to count its tabs, and to let go of it. */
const CALLS_OF_BATCH = 4;

/** To find a tab, and to read its cells. */
const CALLS_TO_FIND = 1;
const CALLS_TO_READ = 3;

/** Each fact that is checked takes so many calls at most, but for looks, which take one more. */
const CALLS_OF_FACT = 7;

const callsOfCheck = ({ stamps, facts }: Expected): number =>
  (CALLS_TO_FIND + CALLS_TO_READ) * stamps.length + CALLS_OF_FACT * facts.length;

const joined = (one: Expected, other: Expected): Expected => ({
  tabs: one.tabs,
  stamps: [...one.stamps, ...other.stamps],
  facts: [...one.facts, ...other.facts],
});

/**
 * What is checked before a batch, in parts of few enough calls: the last goes with the batch itself, each other one is a call
 * to the server of its own. The tabs that the batch writes to come last.
 *
 * @param edits the batch's
 */
export const checksOf = (
  { tabs, stamps, facts }: Expected,
  edits: readonly Edit[],
): { readonly before: readonly Expected[]; readonly last: Expected } => {
  const written = new Set(edits.map(({ tab }) => tab));
  const single = [false, true].flatMap((isWritten): Expected[] => [
    ...stamps
      .filter(({ tab }) => written.has(tab) === isWritten)
      .map((stamp) => ({ tabs, stamps: [stamp], facts: [] })),
    ...facts
      .filter(({ tab }) => written.has(tab) === isWritten)
      .map((fact) => ({ tabs, stamps: [], facts: [fact] })),
  ]);
  const before: Expected[] = [];
  let last: Expected = { tabs, stamps: [], facts: [] };
  for (const one of single.reverse()) {
    const [first] = before;
    if (!first && callsOfCheck(joined(one, last)) <= MOST_OF_CHECK) last = joined(one, last);
    else if (first && callsOfCheck(joined(one, first)) <= MOST_CALLS - CALLS_OF_BATCH)
      before[0] = joined(one, first);
    else before.unshift(one);
  }
  return { before, last };
};

interface Group extends Batch {
  readonly calls: number;
}

/** Each edit, with how many calls it takes. */
const counted = (edits: readonly Edit[]): Group[] => {
  const made = new Set<string>();
  return edits.map((edit) => {
    const { op, tab } = edit;
    if (op === 'insertTab') made.add(tab);
    return { tab, edits: [edit], calls: made.has(tab) && isNeedlessInNewTab(edit) ? 0 : callsOf(edit) };
  });
};

const isOf = ({ edits }: Group, ...ops: Edit['op'][]): boolean => edits.some(({ op }) => ops.includes(op));

/** How many edits from a place on are to be made in one batch: from lines that come blank to the cells that fill them. */
const countTogether = (each: readonly Group[], from: number, room: number): number => {
  const first = each[from];
  if (!first || !isOf(first, 'insertRows', 'insertRowsBefore', 'insertColumns')) return 1;
  let calls = CALLS_TO_FIND;
  for (let place = from; place < each.length; place += 1) {
    const one = each[place];
    calls += one?.calls ?? 0;
    if (one?.tab !== first.tab || calls > room) return 1;
    if (isOf(one, 'setCells')) return place - from + 1;
  }
  return 1;
};

/** Neighbouring edits of one tab, cut where they are too many for one batch. */
const groupsOf = (edits: readonly Edit[], room: number): Group[] => {
  const groups: { tab: string; edits: Edit[]; calls: number }[] = [];
  const each = counted(edits);
  for (let index = 0; index < each.length; ) {
    const parts = each.slice(index, index + countTogether(each, index, room));
    index += parts.length;
    const own = parts.flatMap((part) => part.edits);
    const calls = parts.reduce((sum, part) => sum + part.calls, 0);
    const tab = parts[0]?.tab ?? '';
    const last = groups[groups.length - 1];
    if (last && last.tab === tab && last.calls + calls <= room) {
      last.edits.push(...own);
      last.calls += calls;
    } else groups.push({ tab, edits: own, calls: CALLS_TO_FIND + calls });
  }
  return groups;
};

/**
 * The edits in their order, in few batches; each begins with another tab where it can.
 *
 * @param expected what is checked before each of them
 * @param most calls to the service that a batch takes at most; an edit that takes more is a batch of its own
 */
export const batchesOf = (edits: readonly Edit[], expected: Expected, most = MOST_CALLS): Batch[] => {
  const room = most - CALLS_OF_BATCH - Math.min(callsOfCheck(expected), MOST_OF_CHECK);
  const batches: Group[] = [];
  const groups = groupsOf(edits, room);
  const lastOf = new Map(groups.map(({ tab }, index) => [tab, index]));
  for (const [index, group] of groups.entries()) {
    // A tab that is written to again later is read once more before that.
    const isReadAfter = lastOf.get(group.tab) !== index;
    const calls = group.calls + (isReadAfter ? CALLS_TO_READ : 0);
    const last = batches[batches.length - 1];
    if (last && last.calls + calls <= room) {
      batches.pop();
      batches.push({ ...last, edits: [...last.edits, ...group.edits], calls: last.calls + calls });
    } else batches.push({ ...group, calls });
  }
  return batches.map(({ tab, edits: own }) => ({ tab, edits: own }));
};
