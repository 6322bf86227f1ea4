/** What starting another fiscal year does to each tab: told from the edits that will be written. */
import type { Edit } from '../../grid/edits.ts';

/** Tabs by what becomes of them, each in one list only. Those made come in the order of their making. */
export interface YearChanges {
  readonly made: readonly string[];
  /** Empty ones that stand. */
  readonly filled: readonly string[];
  /** Those of ours that stand already, as the plan of a year that is gone back to. */
  readonly renewed: readonly string[];
  /** Only our highlights are taken away. */
  readonly uncoloured: readonly string[];
  /** Only our highlights become others. */
  readonly recoloured: readonly string[];
  /** Nothing changes. */
  readonly kept: readonly string[];
}

/** Edits that leave a tab as it is. */
const changesNothing = ({ op }: Edit): boolean => op === 'activate' || op === 'settle';

/**
 * What edits do to the tabs of a workbook, but for one that is told otherwise.
 *
 * @param tabs the names of those that stand, without that one, from left to right
 */
export const yearChanges = (edits: readonly Edit[], tabs: readonly string[]): YearChanges => {
  const named = (isOne: (edit: Edit) => boolean): string[] => [
    ...new Set(edits.filter(isOne).map(({ tab }) => tab)),
  ];
  const made = named(({ op }) => op === 'insertTab');
  // Only a new page begins so.
  const filled = named(({ op }) => op === 'unmergeAll');
  const changed = new Set(named((edit) => edit.op !== 'highlight' && !changesNothing(edit)));
  const renewed = tabs.filter((tab) => changed.has(tab) && !filled.includes(tab));
  const coloured = tabs.filter(
    (tab) => !changed.has(tab) && edits.some((edit) => edit.op === 'highlight' && edit.tab === tab),
  );
  const isColoured = (name: string): boolean =>
    edits.some((edit) => edit.op === 'highlight' && edit.tab === name && edit.highlights.length > 0);
  return {
    made,
    filled,
    renewed,
    uncoloured: coloured.filter((tab) => !isColoured(tab)),
    recoloured: coloured.filter(isColoured),
    kept: tabs.filter((tab) => !changed.has(tab) && !coloured.includes(tab)),
  };
};
