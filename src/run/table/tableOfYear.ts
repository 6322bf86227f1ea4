/** The table of a year, among all of ours. */
import { copiesLast } from '../../ownedTable/inTab/copiesLast.ts';
import type { FoundTable } from '../../ownedTable/inTab/inspectTable.ts';
import { type ReadTable, readTable } from '../../ownedTable/inTab/readTable.ts';
import type { TableForm } from '../../ownedTable/tableForm.ts';
import { latestYear } from '../../thai/year/yearsIn.ts';

/** The table of a year: whole, damaged, or none yet. */
type YearsTable<Column extends string> =
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly table: ReadTable<Column> }
  | { readonly state: 'damaged'; readonly found: FoundTable<Column> };

/** Those of a form among tables of every kind, in their order. */
export const tablesOf = <Column extends string>(
  form: TableForm<Column, string>,
  tables: readonly FoundTable<string>[],
): FoundTable<Column>[] =>
  tables.filter((found): found is FoundTable<Column> => found.form.kind === form.kind);

/** The year whose result a table was made from. Where its memory is gone, the title still tells; null when it does not. */
export const yearOf = ({ tab, form, memory, headerRow, keyRow }: FoundTable<string>): number | null => {
  if (memory) return memory.fiscalYear;
  const head = headerRow ?? keyRow;
  const year = head === null ? null : latestYear(tab.grid.shown.slice(0, head).flat());
  return year === null ? null : year - form.yearsAhead;
};

/**
 * The leftmost table of the form and the year that lacks nothing, else the leftmost damaged one; copies only where there
 * is nothing else. A table that does not say its year counts for the year asked for.
 *
 * @param tables of every kind
 */
export const tableOfYear = <Column extends string>(
  form: TableForm<Column, string>,
  tables: readonly FoundTable<string>[],
  fiscalYear: number,
): YearsTable<Column> => {
  const ofYear = copiesLast(
    tablesOf(form, tables).filter((found) => [fiscalYear, null].includes(yearOf(found))),
  );
  for (const found of ofYear) {
    const table = readTable(found);
    if (table) return { state: 'whole', table };
  }
  const [found] = ofYear;
  return found ? { state: 'damaged', found } : { state: 'none' };
};

/** The other tables of the kind and year of the one in use: copies that staff made, or a damaged one left alone. */
export const otherTables = (tables: readonly FoundTable<string>[], inUse: ReadTable<string>): string[] => {
  const { kind, fiscalYear } = inUse.sheet.mark;
  return tables
    .filter(
      ({ memory, tab }) =>
        tab.grid.name !== inUse.tab.grid.name && memory?.kind === kind && memory.fiscalYear === fiscalYear,
    )
    .map(({ tab }) => tab.grid.name);
};
