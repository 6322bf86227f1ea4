/** The follow-up in its tab: the report on what was done about the measures of a plan. */

import { TITLE_HEIGHT } from '../../grid/look.ts';
import { MARK, type TableForm } from '../../ownedTable/tableForm.ts';
import { reportHeaders } from '../../vocabulary/th.ts';
import { type FollowUpTableColumn, followUpTableColumns } from './draftFollowUp.ts';

/** The visible columns together fill an A4 page in landscape. */
export const followUpForm: TableForm<FollowUpTableColumn> = {
  kind: 'followUp',
  drafted: followUpTableColumns,
  essential: followUpTableColumns,
  staff: {},
  layout: [
    { name: 'measure', header: reportHeaders.measure, width: 240, align: 'left' },
    { name: 'period', header: reportHeaders.period, width: 90, align: 'center' },
    { name: 'responsible', header: reportHeaders.responsible, width: 130, align: 'left' },
    { name: 'status', header: reportHeaders.status, width: 105, align: 'center' },
    { name: 'result', header: reportHeaders.result, width: 180, align: 'left' },
    { name: MARK, header: '', width: 30, align: 'left' },
    { name: 'evidence', header: reportHeaders.evidence, width: 125, align: 'left' },
    { name: 'problems', header: reportHeaders.problems, width: 130, align: 'left' },
  ],
  yearsAhead: 1,
  titleWidth: 8,
  hidden: [],
  // The title takes two lines.
  titleHeights: [TITLE_HEIGHT * 2, TITLE_HEIGHT, TITLE_HEIGHT, TITLE_HEIGHT],
};
