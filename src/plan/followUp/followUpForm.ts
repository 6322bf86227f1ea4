/** The follow-up in its tab: the report on what was done about the measures of a plan. */

import { TITLE_HEIGHT } from '../../grid/look.ts';
import { MARK, type TableForm } from '../../ownedTable/tableForm.ts';
import { planWords, reportWords } from '../../words/plan.ts';
import { type FollowUpTableColumn, followUpTableColumns } from './draftFollowUp.ts';

/** The visible columns together fill an A4 page in landscape. */
export const followUpForm: TableForm<FollowUpTableColumn> = {
  kind: 'followUp',
  drafted: followUpTableColumns,
  essential: followUpTableColumns,
  staff: {},
  layout: [
    { name: 'measure', header: planWords.columns.measure, width: 240, align: 'left' },
    { name: 'period', header: planWords.columns.period, width: 90, align: 'center' },
    { name: 'responsible', header: planWords.columns.responsible, width: 130, align: 'left' },
    { name: 'status', header: planWords.columns.status, width: 105, align: 'center' },
    { name: 'result', header: planWords.columns.result, width: 180, align: 'left' },
    { name: MARK, header: '', width: 30, align: 'left' },
    { name: 'evidence', header: planWords.columns.evidence, width: 125, align: 'left' },
    { name: 'problems', header: reportWords.problems, width: 130, align: 'left' },
  ],
  titleWidth: 8,
  hidden: [],
  // The title takes two lines.
  titleHeights: [TITLE_HEIGHT * 2, TITLE_HEIGHT, TITLE_HEIGHT, TITLE_HEIGHT],
};
