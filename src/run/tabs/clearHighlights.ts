import { factOf, type Workbook } from '../../grid/workbook.ts';
import type { Deed } from '../deed.ts';

/** Takes every highlight of ours out of every tab; nothing else changes. */
export const clearHighlights = ({ tabs }: Workbook): Deed<null> => ({
  edits: tabs.flatMap((tab) =>
    factOf(tab, 'highlights').length > 0
      ? [{ op: 'highlight' as const, tab: tab.grid.name, highlights: [] }]
      : [],
  ),
  answer: null,
});
