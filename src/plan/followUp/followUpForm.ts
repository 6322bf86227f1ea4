/** The follow-up in its tab: the report on what was done about the measures of a plan. */

import { TITLE_HEIGHT } from '../../grid/page/look.ts';
import { MARK, type TableForm } from '../../ownedTable/tableForm.ts';
import { type FollowUpTableColumn, followUpTableColumns } from './draftFollowUp.ts';

/** The visible columns together fill an A4 page in landscape. */
export const followUpForm: TableForm<FollowUpTableColumn> = {
  kind: 'followUp',
  rows: 'measures',
  drafted: followUpTableColumns,
  essential: followUpTableColumns,
  staff: [],
  wordsIn: ({ tableWords }) => ({ ...tableWords.followUp, initial: {} }),
  layout: [
    { name: 'measure', width: 240, align: 'left' },
    { name: 'period', width: 90, align: 'center' },
    { name: 'responsible', width: 130, align: 'left' },
    { name: 'status', width: 105, align: 'center' },
    { name: 'result', width: 180, align: 'left' },
    { name: MARK, width: 30, align: 'left' },
    { name: 'evidence', width: 125, align: 'left' },
    { name: 'problems', width: 130, align: 'left' },
  ],
  yearsAhead: 1,
  titleWidth: 8,
  hidden: [],
  // The title takes two lines.
  titleHeights: [TITLE_HEIGHT * 2, TITLE_HEIGHT, TITLE_HEIGHT, TITLE_HEIGHT],
};
