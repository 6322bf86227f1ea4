/** The plan's columns for following up: shown while staff report, hidden when the plan is printed. */
import { errorWords } from '../strings/th.ts';
import { addColumns } from '../tabs/addColumns.ts';
import { planForm } from '../tabs/planForm.ts';
import type { SpreadsheetAppPort } from '../tabs/port.ts';
import type { ReadTable } from '../tabs/readTable.ts';
import { readWorkbook } from '../tabs/readWorkbook.ts';
import { UserError } from '../userError.ts';
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
  if (own.state !== 'whole') throw new UserError('no-plan', errorWords.noPlan);
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
