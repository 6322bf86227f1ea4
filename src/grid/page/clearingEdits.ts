import type { Edit } from '../edits.ts';
import type { Highlight } from './highlights.ts';

/** What takes our highlights out of the tabs that have some; nothing else changes. */
export const clearingEdits = (
  tabs: readonly { readonly name: string; readonly highlights: readonly Highlight[] }[],
): Edit[] =>
  tabs.flatMap(({ name, highlights }) =>
    highlights.length > 0 ? [{ op: 'highlight', tab: name, highlights: [] }] : [],
  );
