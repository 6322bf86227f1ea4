import type { Edit } from '../../grid/edits.ts';
import type { Tab } from '../../grid/workbook.ts';

/**
 * The edits, with a new tab placed before another, wherever that stands or is made: people read the analysis before the
 * plan, and a run writes it after.
 */
export const placedBefore = (
  tabs: readonly Tab[],
  edits: readonly Edit[],
  { tab, before }: { readonly tab: string; readonly before: string },
): Edit[] => {
  const names = tabs.map(({ grid }) => grid.name);
  return edits.map((edit) => {
    if (edit.op !== 'insertTab') return edit;
    const place = edit.tab === tab ? names.indexOf(before) : -1;
    const index = place < 0 ? edit.index : place;
    names.splice(index ?? names.length, 0, edit.tab);
    return { ...edit, index };
  });
};
