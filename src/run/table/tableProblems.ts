/** What is to be said of tables beside those that a run uses. */
import { lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import { planForm } from '../../plan/table/planForm.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Decision } from '../decide.ts';
import type { OwnedTable } from './ownedTable.ts';
import { otherTables, tableOfYear, tablesOf } from './tableOfYear.ts';

/** Copies of the year's tables, of every kind; and damaged plans of earlier years: nothing else is read of those years. */
export const tableProblems = ({ survey, fiscalYear }: Decision, tables: readonly OwnedTable[]): Problem[] => [
  ...tables.flatMap(({ form }): Problem[] => {
    const own = tableOfYear(form, survey.tables, fiscalYear);
    const others = own.state === 'whole' ? otherTables(survey.tables, own.table) : [];
    return own.state === 'whole' && others.length > 0
      ? [{ code: 'table-copied', table: form.kind, tab: own.table.tab.grid.name, others }]
      : [];
  }),
  ...tablesOf(planForm, survey.tables).flatMap((found): Problem[] => {
    const year = found.memory?.fiscalYear ?? fiscalYear;
    return year < fiscalYear && lostParts(found).length > 0
      ? [{ code: 'past-plan-damaged', tab: found.tab.grid.name, fiscalYear: year }]
      : [];
  }),
];
