/** The plan's columns for following up: shown while staff report, hidden when the plan is printed. */

import type { Edit } from '../../grid/edits.ts';
import { a1 } from '../../grid/grid.ts';
import type { Workbook } from '../../grid/workbook.ts';
import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import { addColumns } from '../../plan/followUp/addColumns.ts';
import { workViewEdits } from '../../plan/followUp/workView.ts';
import type { PlanColumn } from '../../plan/table/columns.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Wording } from '../../words/voice.ts';
import { basisOf } from '../basis.ts';
import type { Deed } from '../conversation/deed.ts';
import { decide } from '../decide.ts';
import { readInput } from '../input/readInput.ts';
import { surveyOf } from '../input/survey.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { tableOfYear } from '../table/tableOfYear.ts';

/** How the columns stand; `missing` when staff took every one of them out. */
export type FollowUpState = 'shown' | 'hidden' | 'missing';

/** How the first of the plan's columns for following up stands; the others are switched together with it. */
export const followUpState = ({ tab, columns }: ReadTable<string>): FollowUpState => {
  const [first] = planForm.hidden.flatMap((name) => columns.get(name) ?? []);
  if (first === undefined) return 'missing';
  return tab.hiddenColumns[first] ? 'hidden' : 'shown';
};

/**
 * Shows or hides the columns; puts those back that are gone. Shown, the others take less room, the first stays in sight,
 * and the first status is selected.
 *
 * @throws UserError when there is no whole plan of the year, and as `readInput` does
 */
export const showFollowUp = ({ tabs }: Workbook, show: boolean, language: Wording): Deed<null> => {
  const decision = decide(readInput(surveyOf(tabs, ownedTables), language));
  const { survey, dossier, settings, voice } = decision;
  const own = tableOfYear(planForm, survey.tables, dossier.fiscalYear);
  if (own.state !== 'whole') throw new UserError({ code: 'no-plan' });
  const tab = own.table.tab.grid.name;
  const { edits, places } = show
    ? addColumns(own.table, settings.units, voice)
    : { edits: [], places: own.table.columns };
  const op = show ? 'showColumns' : 'hideColumns';
  const switched = planForm.hidden.flatMap((name): Edit[] => {
    const column = places.get(name);
    return column === undefined ? [] : [{ op, tab, column: column + 1, count: 1 }];
  });
  const view = workViewEdits(own.table, places, show);
  const cell = show ? firstStatus(own.table, places) : null;
  const activate: Edit = { op: 'activate', tab, ...(cell === null ? {} : { cell }) };
  return { edits: [...edits, ...switched, ...view, activate], answer: null, basis: basisOf(decision) };
};

/** The cell in which staff begin: the status of the first measure; null while there is none. */
const firstStatus = (
  { sheet }: ReadTable<PlanColumn>,
  places: ReadonlyMap<string, number>,
): string | null => {
  const column = places.get('status');
  const rows = sheet.rows.filter(
    ({ mark, cells }) => mark?.kind === 'row' || (!mark && cells.measure !== ''),
  );
  const row = Math.min(...rows.map((one) => one.row));
  return column === undefined || rows.length === 0 ? null : a1({ row, column: column + 1 });
};
