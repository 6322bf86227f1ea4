import type { Edit } from '../../grid/edits.ts';
import type { Tab } from '../../grid/workbook.ts';

/**
 * The edits, with new tabs placed behind another, wherever that stands or is made, in the order of their making: people
 * read the analysis behind the summary and before the plan, and a run writes it last.
 */
export const placedAfter = (
  tabs: readonly Tab[],
  edits: readonly Edit[],
  { tabs: moved, after }: { readonly tabs: readonly string[]; readonly after: string },
): Edit[] => {
  const names = tabs.map(({ grid }) => grid.name);
  let last = after;
  return edits.map((edit) => {
    if (edit.op !== 'insertTab') return edit;
    const place = moved.includes(edit.tab) ? names.indexOf(last) : -1;
    const index = place < 0 ? edit.index : place + 1;
    if (place >= 0) last = edit.tab;
    names.splice(index ?? names.length, 0, edit.tab);
    return { ...edit, index };
  });
};
