/** What starting another fiscal year does to each tab: told from the edits that will be written. */
import type { Edit } from '../../grid/edits.ts';
import type { NewYear } from './newYear.ts';

/**
 * Tabs by what becomes of them: of their cells, and of their highlights. Those made come in the order of their making; of the
 * settings' cells, the turn tells.
 */
export interface YearChanges {
  readonly made: readonly string[];
  /** Empty ones that stand. */
  readonly filled: readonly string[];
  /** Those of ours that stand already, as the plan of a year that is gone back to. */
  readonly renewed: readonly string[];
  /** Our highlights are taken away. */
  readonly uncoloured: readonly string[];
  /** Our highlights become others. */
  readonly recoloured: readonly string[];
  /** Nothing changes. */
  readonly kept: readonly string[];
}

/** Edits that leave a tab as it is. */
const changesNothing = ({ op }: Edit): boolean => op === 'activate' || op === 'settle';

/** What becomes of each tab by what is written of another year. */
export const yearChanges = ({
  edits,
  tabs,
  settingsTab,
}: Pick<NewYear, 'edits' | 'tabs' | 'settingsTab'>): YearChanges => {
  const named = (isOne: (edit: Edit) => boolean): string[] => [
    ...new Set(edits.filter(isOne).map(({ tab }) => tab)),
  ];
  const filled = named(({ op }) => op === 'reuseTab');
  const changed = new Set(named((edit) => edit.op !== 'highlight' && !changesNothing(edit)));
  const coloured = new Map(
    edits.flatMap((edit) => (edit.op === 'highlight' ? [[edit.tab, edit.highlights.length > 0]] : [])),
  );
  return {
    made: named(({ op }) => op === 'insertTab'),
    filled,
    renewed: tabs.filter((tab) => changed.has(tab) && tab !== settingsTab && !filled.includes(tab)),
    uncoloured: tabs.filter((tab) => coloured.get(tab) === false),
    recoloured: tabs.filter((tab) => coloured.get(tab) === true),
    kept: tabs.filter((tab) => !changed.has(tab) && !coloured.has(tab)),
  };
};
