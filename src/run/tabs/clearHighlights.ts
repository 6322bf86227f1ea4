import { clearingEdits } from '../../grid/page/clearingEdits.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { Workbook } from '../../grid/workbook.ts';
import type { Deed } from '../conversation/deed.ts';

/** Takes every highlight of ours out of every tab. */
export const clearHighlights = ({ tabs }: Workbook): Deed<null> => ({
  edits: clearingEdits(tabs.map((tab) => ({ name: tab.grid.name, highlights: factOf(tab, 'highlights') }))),
  answer: null,
  basis: [],
});
