/** Edits in batches: each is one call to the server, well under the time that Google gives it. */

import { isPlain } from '../cells/plainText.ts';
import type { Expected } from '../door.ts';
import { type Edit, keepsCells, keepsRules, ruleRuns } from '../edits.ts';
import { equalRuns } from '../page/blocks.ts';

export interface Batch {
  /** The tab of its first edit, for saying what is being done. */
  readonly tab: string;
  readonly edits: readonly Edit[];
}

/** How many calls to the service an edit takes at most, unless one is refused. */
export const callsOf = (edit: Edit): number => {
  switch (edit.op) {
    case 'setLooks':
      return 6;
    case 'setWidths':
      return equalRuns(edit.widths).length;
    case 'highlight':
      return 4 + edit.highlights.length;
    case 'setRules':
      return 2 + 2 * (keepsRules(edit) ? ruleRuns(edit).length : 1);
    case 'setRule':
    case 'insertChart':
      return 5;
    case 'renewChartTitle':
      return 8;
    case 'makeRoom':
    case 'unmergeAll':
      return 4;
    case 'setCells':
      return edit.formats || !edit.cells.flat().every(isPlain) ? 3 : 2;
    case 'setFormula':
      return edit.format === undefined ? 2 : 3;
    case 'drawLines':
    case 'mergeRows':
    case 'setWrap':
    case 'setFormat':
    case 'insertTab':
      return 2;
    case 'insertRows':
    case 'insertRowsBefore':
    case 'insertColumns':
    case 'deleteRows':
    case 'setHeights':
    case 'hideColumns':
    case 'showColumns':
    case 'hideRows':
    case 'freezeRows':
    case 'freezeColumns':
    case 'hideGridlines':
    case 'settle':
      return 1;
    case 'activate':
      return edit.cell === undefined ? 1 : 3;
  }
};

/** At the slowest that was seen, 0.8 seconds a call, a batch takes less than a minute of the 6 that Google gives it. */
const MOST_CALLS = 72;

/** To open the workbook, to count its tabs, and to let go of it. */
const CALLS_OF_BATCH = 4;

/** To find a tab, and to read its cells. */
const CALLS_TO_FIND = 1;
const CALLS_TO_READ = 3;

/** Each fact that is checked takes so many calls at most. */
const CALLS_OF_FACT = 7;

/** How many calls it takes to check what edits were decided on. */
export const callsOfCheck = ({ stamps, facts }: Expected): number =>
  CALLS_OF_BATCH + (CALLS_TO_FIND + CALLS_TO_READ) * stamps.length + CALLS_OF_FACT * facts.length;

/** Beside its edits: a tab that is written to is read before, unless it is new, and after. */
const callsOfTab = (edit: Edit): number => {
  if (keepsCells(edit)) return CALLS_TO_FIND;
  return CALLS_TO_FIND + (edit.op === 'insertTab' ? 1 : 2) * CALLS_TO_READ;
};

/** So many tabs are checked in one call to the server. */
export const MOST_CHECKED = Math.floor((MOST_CALLS - CALLS_OF_BATCH) / (CALLS_TO_FIND + CALLS_TO_READ));

/** A tab that was checked in the same batch is found and read already. */
const callsSaved = ([first]: readonly Edit[]): number =>
  first ? Math.min(callsOfTab(first), CALLS_TO_FIND + CALLS_TO_READ) : 0;

interface Group extends Batch {
  readonly calls: number;
}

/** Neighbouring edits of one tab, cut where they are too many for one batch. */
const groupsOf = (edits: readonly Edit[], most: number): Group[] => {
  const groups: { tab: string; edits: Edit[]; calls: number }[] = [];
  for (const edit of edits) {
    const last = groups[groups.length - 1];
    const calls = callsOf(edit);
    if (last && last.tab === edit.tab && CALLS_OF_BATCH + last.calls + calls <= most) {
      last.edits.push(edit);
      last.calls += calls;
    } else groups.push({ tab: edit.tab, edits: [edit], calls: callsOfTab(edit) + calls });
  }
  return groups;
};

const NOTHING: Expected = { tabs: 0, stamps: [], facts: [] };

/**
 * The edits in their order, in few batches; each begins with another tab where it can. Where checking what they were
 * decided on leaves no room for the first ones, the first batch has none.
 *
 * @param expected what is checked before the first batch is made
 * @param most calls to the service that a batch takes at most; an edit that takes more is a batch of its own
 */
export const batchesOf = (edits: readonly Edit[], expected = NOTHING, most = MOST_CALLS): Batch[] => {
  const check = callsOfCheck(expected);
  const checked = new Set(expected.stamps.map(({ tab }) => tab));
  const batches: Group[] = [];
  for (const group of groupsOf(edits, most)) {
    const last = batches[batches.length - 1] ?? { tab: group.tab, edits: [], calls: check };
    const isChecked = batches.length <= 1 && checked.has(group.tab);
    const more = group.calls - (isChecked ? callsSaved(group.edits) : 0);
    if (last.calls + more <= most) {
      batches.pop();
      batches.push({ ...last, edits: [...last.edits, ...group.edits], calls: last.calls + more });
    } else {
      if (batches.length === 0 && check > CALLS_OF_BATCH) batches.push(last);
      batches.push({ ...group, calls: CALLS_OF_BATCH + group.calls });
    }
  }
  return batches.map(({ tab, edits: own }) => ({ tab, edits: own }));
};
