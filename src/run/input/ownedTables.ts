/** The tables of ours that people work in: every kind that the marks in a workbook may name. */
import { inspectMerged } from '../../ownedTable/inTab/inspectMerged.ts';
import { type FoundTable, inspectTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { TableForm } from '../../ownedTable/tableForm.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import { planForm } from '../../plan/planForm.ts';

interface OwnedTable {
  readonly form: TableForm<string, string>;
  /** How it is found: merged cells are read where a person's words in them count for several rows. */
  readonly inspect: typeof inspectTable;
}

export const ownedTables: readonly OwnedTable[] = [
  { form: planForm, inspect: inspectMerged },
  { form: followUpForm, inspect: inspectTable },
];

/** Those of a form among tables of every kind, in their order. */
export const tablesOf = <Column extends string>(
  form: TableForm<Column, string>,
  tables: readonly FoundTable<string>[],
): FoundTable<Column>[] =>
  tables.filter((found): found is FoundTable<Column> => found.form.kind === form.kind);
