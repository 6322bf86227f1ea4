/** Edits in batches: each is one call to the server, well under the time that Google gives it. */

import { type Edit, keepsRules, ruleRuns } from './edits.ts';
import { isPlain } from './plainText.ts';

export interface Batch {
  /** The tab of its first edit, for saying what is being done. */
  readonly tab: string;
  readonly edits: readonly Edit[];
}

/** How many calls to the service an edit takes at most, unless one is refused. */
export const callsOf = (edit: Edit): number => {
  switch (edit.op) {
    case 'setLooks':
      return 9;
    case 'setWidths':
      return edit.widths.length;
    case 'highlight':
      return 4 + edit.highlights.length;
    case 'setRules':
      return 2 + 2 * (keepsRules(edit) ? ruleRuns(edit).length : 1);
    case 'setRule':
      return 5;
    case 'makeRoom':
    case 'unmergeAll':
      return 4;
    case 'setCells':
      return edit.formats || !edit.cells.flat().every(isPlain) ? 3 : 2;
    case 'drawLines':
    case 'mergeRows':
      return 2;
    case 'insertTab':
    case 'insertRows':
    case 'insertRowsBefore':
    case 'insertColumns':
    case 'deleteRows':
    case 'setHeights':
    case 'hideColumns':
    case 'showColumns':
    case 'hideRows':
    case 'freezeRows':
    case 'hideGridlines':
    case 'settle':
    case 'activate':
      return 1;
  }
};

/** At the slowest that was seen, 0.8 seconds a call, a batch takes some 50 seconds of the 6 minutes. */
const MOST_CALLS = 64;

interface Group extends Batch {
  readonly calls: number;
}

/** Neighbouring edits of one tab, cut where they are too many for one batch. */
const groupsOf = (edits: readonly Edit[], most: number): Group[] => {
  const groups: { tab: string; edits: Edit[]; calls: number }[] = [];
  for (const edit of edits) {
    const last = groups[groups.length - 1];
    const calls = callsOf(edit);
    if (last && last.tab === edit.tab && last.calls + calls <= most) {
      last.edits.push(edit);
      last.calls += calls;
    } else groups.push({ tab: edit.tab, edits: [edit], calls });
  }
  return groups;
};

/** The edits in their order, in few batches; each begins with another tab where it can. */
export const batchesOf = (edits: readonly Edit[], most = MOST_CALLS): Batch[] => {
  const batches: Group[] = [];
  for (const group of groupsOf(edits, most)) {
    const last = batches[batches.length - 1];
    if (last && last.calls + group.calls <= most) {
      const joined = [...last.edits, ...group.edits];
      batches[batches.length - 1] = { tab: last.tab, edits: joined, calls: last.calls + group.calls };
    } else batches.push(group);
  }
  return batches.map(({ tab, edits: own }) => ({ tab, edits: own }));
};
