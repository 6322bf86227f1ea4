import type { Edit } from '../../grid/edits.ts';
import type { Tab } from '../../grid/workbook.ts';

/**
 * The edits, with a new tab placed behind another, wherever that stands or is made: people read the analysis behind the
 * summary and before the plan, and a run writes it last.
 */
export const placedAfter = (
  tabs: readonly Tab[],
  edits: readonly Edit[],
  { tab, after }: { readonly tab: string; readonly after: string },
): Edit[] => {
  const names = tabs.map(({ grid }) => grid.name);
  return edits.map((edit) => {
    if (edit.op !== 'insertTab') return edit;
    const place = edit.tab === tab ? names.indexOf(after) : -1;
    const index = place < 0 ? edit.index : place + 1;
    names.splice(index ?? names.length, 0, edit.tab);
    return { ...edit, index };
  });
};
