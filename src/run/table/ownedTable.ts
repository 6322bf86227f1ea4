/** A table that we draft and people work in, as the run knows it. */
import type { inspectTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { Draft, RowKey, SectionKey, TableFoot } from '../../ownedTable/table.ts';
import type { CarriedRow, RowAfter } from '../../ownedTable/tableChange.ts';
import type { TableForm } from '../../ownedTable/tableForm.ts';
import type { TableLists } from '../../ownedTable/toEdits/tableLists.ts';
import type { Decision } from '../decide.ts';

/** What a table is drafted from. */
export interface Basis {
  /** The result; its survey has the agency's tables as they stand. */
  readonly decision: Decision;
  /** The year whose result the table is made from, Buddhist era: the decision's own for a table that each run makes. */
  readonly fiscalYear: number;
  /** Keys of rows of an earlier year's table that a person wants in this one. */
  readonly carry: readonly RowKey[];
  /** Whether it only tells what parts a damaged table lacks: no row is written, so what rows are drafted from may be gone. */
  readonly isRepair?: boolean;
}

/** A table as it is to be. */
interface TableDraft<Column extends string> {
  readonly draft: Draft<Column>;
  /** What its cells offer to choose from. */
  readonly lists: TableLists;
  /** What stands below it while it is new. */
  readonly foot?: TableFoot;
  /** Rows that a person wants brought over from another table. */
  readonly carried: readonly CarriedRow<Column>[];
  /** The lines above it, told from the rows that it will have. */
  titleOf(after: readonly RowAfter<Column>[]): readonly string[];
}

export interface OwnedTable<Column extends string = string> {
  readonly form: TableForm<Column, string>;
  /** How it is found: merged cells are read where a person's words in them count for several rows. */
  readonly inspect: typeof inspectTable;
  /** Whether every run brings it up to date, or only who asks for it. */
  readonly made: 'by-run' | 'on-request';
  /** The section whose row begins with a text, as far as it says so; null when it is none's. Where marks are gone. */
  sectionOf(text: string): SectionKey | null;
  /** @throws UserError when something is missing that it is drafted from */
  draft(basis: Basis): TableDraft<Column>;
}

/** Whether a table would have to be drafted from a result that is not the one at hand: what each run makes is drafted from that. */
export const isOfOtherYear = (
  { made }: OwnedTable,
  fiscalYear: number,
  decision: Pick<Decision, 'fiscalYear'>,
): boolean => made === 'by-run' && fiscalYear !== decision.fiscalYear;
