/** The plan's columns for following up: shown while staff report, hidden when the plan is printed. */

import type { SpreadsheetAppPort } from '../google/port.ts';
import { readWorkbook } from '../google/readWorkbook.ts';
import type { ReadTable } from '../ownedTable/readTable.ts';
import { addColumns } from '../plan/followUp/addColumns.ts';
import { planForm } from '../plan/planForm.ts';
import { UserError } from '../problems/refusal.ts';
import { decide, readInput } from './decide.ts';
import { surveyOf, tableOfYear } from './survey.ts';

/** `missing` when staff took every one of them out. */
export const followUpState = ({ tab, columns }: ReadTable<string>): 'shown' | 'hidden' | 'missing' => {
  const [first] = planForm.hidden.flatMap((name) => columns.get(name) ?? []);
  if (first === undefined) return 'missing';
  return tab.sheet.isColumnHiddenByUser(first + 1) ? 'hidden' : 'shown';
};

/**
 * Shows or hides the columns; puts those back that are gone.
 *
 * @throws UserError when there is no whole plan of the year, and as `readInput` does
 */
export const showFollowUp = (app: SpreadsheetAppPort, show: boolean): null => {
  const survey = surveyOf(readWorkbook(app.getActiveSpreadsheet()));
  const { fiscalYear, settings } = decide(readInput(survey.others));
  const own = tableOfYear(survey.plans, fiscalYear);
  if (own.state !== 'whole') throw new UserError({ code: 'no-plan' });
  const { sheet } = own.table.tab;
  const columns = show ? addColumns(own.table, app, settings.units) : own.table.columns;
  for (const name of planForm.hidden) {
    const column = columns.get(name);
    if (column === undefined) continue;
    if (show) sheet.showColumns(column + 1, 1);
    else sheet.hideColumns(column + 1, 1);
  }
  sheet.activate();
  return null;
};
