/** The measures plan in its tab. */

import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import { MARK, type TableForm } from '../../ownedTable/tableForm.ts';
import type { TableLists } from '../../ownedTable/toEdits/tableLists.ts';
import { joinUnits } from '../../ownedTable/units.ts';
import type { Voice } from '../../words/voice.ts';
import { type FollowUpColumn, followUpColumns } from '../followUp/columns.ts';
import { statuses } from '../followUp/progress.ts';
import { PLAN_KIND, type PlanColumn, planColumns } from './columns.ts';
import { statusList, unitList } from './ownLists.ts';

/**
 * The hidden marks stand between the visible columns, so that whoever selects the table to sort or move it takes them
 * along; equal widths side by side are set in one call. The official columns together fill a
 * screen of 1366 pixels beside the sidebar, and an A4 page in landscape. The measures of the library, and the official titles
 * of the items, take 7 lines in them or fewer: three measures show on such a screen.
 */
export const planForm: TableForm<PlanColumn, FollowUpColumn> = {
  kind: PLAN_KIND,
  rows: 'measures',
  drafted: planColumns,
  essential: ['measure', 'analysis', 'steps', 'period', 'responsible'],
  staff: followUpColumns,
  wordsIn: ({ tableWords, statusWords }) => ({
    ...tableWords.plan,
    initial: { status: statusWords.notStarted },
  }),
  layout: [
    { name: 'measure', width: 190, align: 'left' },
    { name: 'analysis', width: 132, align: 'left' },
    { name: 'steps', width: 526, align: 'left' },
    { name: 'period', width: 84, align: 'center' },
    { name: MARK, width: 84, align: 'left' },
    { name: 'responsible', width: 84, align: 'left' },
    { name: 'status', width: 120, align: 'center' },
    { name: 'result', width: 200, align: 'left' },
    { name: 'evidence', width: 200, align: 'left' },
    { name: 'problems', width: 200, align: 'left' },
    { name: 'lastYear', width: 200, align: 'left' },
  ],
  yearsAhead: 1,
  // 15 points of TH SarabunPSK.
  rowSize: 11,
  titleWidth: 1,
  hidden: ['status', 'result', 'evidence', 'problems', 'lastYear'],
  titleHeights: [30],
};

/**
 * What the plan's cells offer to choose from.
 *
 * @param units the agency's own; without any, only the status has a list
 * @param together those that measures are drafted for, several in one text: Google marks what a list does not have
 * @param standing the plan as it stands, whose statuses stay in its own words; null while there is none
 */
export const planLists = (
  units: readonly string[],
  together: readonly string[],
  { words, vocabulary }: Voice,
  standing: Pick<ReadTable<PlanColumn>, 'vocabulary'> | null,
): TableLists => {
  const { everyUnit } = vocabulary;
  const { listHelps } = words.plan;
  const { statusWords } = standing?.vocabulary ?? vocabulary;
  return {
    responsible: {
      values: units.length > 0 ? [...new Set([...units, everyUnit, joinUnits(units), ...together])] : [],
      allowsOthers: true,
      help: listHelps.units,
      own: unitList,
    },
    status: {
      values: statuses.map((status) => statusWords[status]),
      allowsOthers: false,
      help: listHelps.status,
      own: statusList,
    },
  };
};
