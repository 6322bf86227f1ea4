/** The measures plan in its tab. */

import { TITLE_HEIGHT } from '../grid/look.ts';
import { MARK, type TableForm } from '../ownedTable/tableForm.ts';
import type { TableLists } from '../ownedTable/tableLists.ts';
import { joinUnits } from '../ownedTable/units.ts';
import { statusWords } from '../vocabulary/th.ts';
import { planWords } from '../words/plan.ts';
import { type PlanColumn, planColumns } from './columns.ts';
import type { FollowUpColumn } from './followUp/columns.ts';
import { statuses } from './followUp/progress.ts';

/** The columns of the official form are there from the start; those for the year that follows are shown when needed. */
const OFFICIAL = 6;

/**
 * The hidden marks stand between the visible columns, so that whoever selects the table to sort or move it takes them
 * along. The official columns together fill an A4 page in landscape.
 */
export const planForm: TableForm<PlanColumn, FollowUpColumn> = {
  kind: 'plan',
  drafted: planColumns,
  essential: ['measure', 'analysis', 'steps', 'period', 'responsible'],
  staff: { status: statusWords.notStarted, result: '', evidence: '', problems: '' },
  layout: [
    { name: 'measure', header: planWords.columns.measure, width: 175, align: 'left' },
    { name: 'analysis', header: planWords.columns.analysis, width: 240, align: 'left' },
    { name: 'steps', header: planWords.columns.steps, width: 395, align: 'left' },
    { name: 'period', header: planWords.columns.period, width: 85, align: 'center' },
    { name: MARK, header: '', width: 30, align: 'left' },
    { name: 'responsible', header: planWords.columns.responsible, width: 105, align: 'left' },
    { name: 'status', header: planWords.columns.status, width: 120, align: 'center' },
    { name: 'result', header: planWords.columns.result, width: 220, align: 'left' },
    { name: 'evidence', header: planWords.columns.evidence, width: 180, align: 'left' },
    { name: 'problems', header: planWords.columns.problems, width: 200, align: 'left' },
    { name: 'lastYear', header: planWords.columns.lastYear, width: 200, align: 'left' },
  ],
  titleWidth: OFFICIAL,
  hidden: ['status', 'result', 'evidence', 'problems', 'lastYear'],
  titleHeights: [TITLE_HEIGHT, TITLE_HEIGHT, TITLE_HEIGHT, TITLE_HEIGHT * 2],
};

/** @param units the agency's own; without any, only the status has a list */
export const planLists = (units: readonly string[]): TableLists => ({
  responsible: {
    values: units.length > 0 ? [...new Set([...units, planWords.everyUnit, joinUnits(units)])] : [],
    allowsOthers: true,
    help: planWords.unitHelp,
  },
  status: {
    values: statuses.map((status) => statusWords[status]),
    allowsOthers: false,
    help: planWords.statusHelp,
  },
});
