/** The analysis in its tab. */

import { TITLE_HEIGHT } from '../grid/page/look.ts';
import { MARK, type TableForm } from '../ownedTable/tableForm.ts';

/** What the analysis drafts, from left to right. */
const analysisColumns = ['item', 'score', 'analysis'] as const;

export type AnalysisColumn = (typeof analysisColumns)[number];

/** The visible columns together fill an A4 page in landscape; the marks are as wide as their neighbour, set in one call. */
export const analysisForm: TableForm<AnalysisColumn> = {
  kind: 'analysis',
  rows: 'rows',
  drafted: analysisColumns,
  essential: analysisColumns,
  staff: [],
  wordsIn: ({ tableWords }) => ({ ...tableWords.analysis, initial: {} }),
  layout: [
    { name: 'item', width: 385, align: 'left' },
    { name: 'score', width: 60, align: 'center', holds: 'number' },
    { name: MARK, width: 60, align: 'left' },
    { name: 'analysis', width: 570, align: 'left' },
  ],
  behind: 'summary',
  yearsAhead: 0,
  titleWidth: 1,
  hidden: [],
  titleHeights: [TITLE_HEIGHT],
};
