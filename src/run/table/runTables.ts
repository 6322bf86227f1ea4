/** The tables that a run brings up to date, and those that it leaves alone. */
import type { FoundTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import type { TableWork } from '../../ownedTable/prepareTable.ts';
import type { TableForm } from '../../ownedTable/tableForm.ts';
import type { Damage } from '../../problems/refusal.ts';
import type { Decision } from '../decide.ts';
import { damageOf } from './damage.ts';
import type { OwnedTable } from './ownedTable.ts';
import { type AskedOfRows, prepareOwned } from './prepareOwned.ts';
import { tableOfYear, tablesOf, yearOf } from './tableOfYear.ts';

/** What a person asked for of tables, beside the renewal. */
export interface AskedOfTables extends Partial<AskedOfRows> {
  /** The kinds of tables that are made anew where the one there is damaged, which is left alone. */
  readonly afresh?: readonly string[];
}

/** A table that a run brings up to date, as it stands; null while it is to be made. */
export interface StandingTable {
  readonly table: OwnedTable;
  readonly read: ReadTable<string> | null;
}

/** The tables that a run brings up to date; or the first that is damaged and not to be made afresh. */
export const standingTables = (
  { survey, fiscalYear }: Decision,
  tables: readonly OwnedTable[],
  { afresh = [] }: AskedOfTables,
): readonly StandingTable[] | { readonly damaged: FoundTable<string> } => {
  const standing: StandingTable[] = [];
  for (const table of tables.filter(({ made }) => made === 'by-run')) {
    const own = tableOfYear(table.form, survey.tables, fiscalYear);
    if (own.state === 'damaged' && !afresh.includes(table.form.kind)) return { damaged: own.found };
    standing.push({ table, read: own.state === 'whole' ? own.table : null });
  }
  return standing;
};

/**
 * What a run does to each of the tables, in their order.
 *
 * @throws Wanted until what that needs of the tabs was read
 */
export const prepareAll = (
  standing: readonly StandingTable[],
  decision: Decision,
  asked: AskedOfTables,
): TableWork<string>[] => {
  const basis = { decision, fiscalYear: decision.fiscalYear };
  return standing.map(({ table, read }) => prepareOwned(table, read, basis, asked));
};

/** What a run does to the table of a form, among all that it brings up to date. */
export const workOf = <Column extends string>(
  form: TableForm<Column, string>,
  works: readonly TableWork<string>[],
): TableWork<Column> | undefined =>
  works.find((work): work is TableWork<Column> => work.form.kind === form.kind);

/** Of the tables that a run leaves alone, those that lost a part, whatever year they are of; no copies beside a whole one. */
export const damagedOnRequest = ({ survey, fiscalYear }: Decision, tables: readonly OwnedTable[]): Damage[] =>
  tables
    .filter(({ made }) => made === 'on-request')
    .flatMap(({ form }) =>
      tablesOf(form, survey.tables).filter((found) => {
        const inUse = tableOfYear(form, survey.tables, yearOf(found) ?? fiscalYear);
        return inUse.state === 'damaged' && inUse.found === found;
      }),
    )
    .map(damageOf);
