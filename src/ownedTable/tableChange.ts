/** What is decided about a table that people work in, and what they asked for. */
import type { IssueNumber, ItemCode } from '../framework/framework.ts';
// biome-ignore lint/style/noRestrictedImports: the engine's types are filled in for the plan until every form names its columns
import type { PlanColumn } from '../plan/columns.ts';
import type { DraftRow, MeasureKey, MeasureMark, RowMark, TableMark } from './table.ts';

/** A cell to write; rows count from 1, as they stand before any row is inserted or deleted. */
export interface CellChange<Column extends string = PlanColumn> {
  readonly row: number;
  readonly column: Column;
  readonly text: string;
}

/** A row to insert, and what to remember of it. */
export interface NewRow<Column extends string = PlanColumn> {
  readonly row: DraftRow<Column>;
  readonly mark: MeasureMark<Column>;
}

/** A person's cell whose draft changed since we last wrote there. */
export interface Offer<Column extends string = PlanColumn> {
  readonly row: number;
  readonly key: MeasureKey;
  readonly column: Column;
  readonly standing: string;
  readonly draft: string;
}

/** What a person decided about an offer: take the draft, or keep the text seen then. */
export interface Choice {
  readonly key: MeasureKey;
  readonly column: string;
  readonly seen: string;
  readonly take: boolean;
}

/** A measure brought over from another table: a person's words in some columns, ours in the others. */
export interface CarriedRow<Column extends string = PlanColumn> extends DraftRow<Column> {
  readonly personal: readonly Column[];
  /** Columns that tell of the measure where it came from. */
  readonly beside: readonly Column[];
}

/** What a person asked for beside the renewal. */
export interface Wishes<Column extends string = PlanColumn> {
  /** Measures deleted earlier and asked back. */
  readonly restore: readonly MeasureKey[];
  readonly choices: readonly Choice[];
  readonly carried: readonly CarriedRow<Column>[];
}

export const noWishes = <Column extends string>(): Wishes<Column> => ({
  restore: [],
  choices: [],
  carried: [],
});

/** A measure as the table has it afterwards: ours or a person's. */
export interface RowAfter<Column extends string = PlanColumn> {
  /** Null for a row that a person added. */
  readonly key: MeasureKey | null;
  /** Null for a row that stands under no issue. */
  readonly issue: IssueNumber | null;
  readonly items: readonly ItemCode[];
  readonly cells: Readonly<Record<Column, string>>;
  /** Where it stands now; null for a new row. */
  readonly row: number | null;
}

export interface TableChange<Column extends string = PlanColumn> {
  readonly cells: readonly CellChange<Column>[];
  /** The rows of the issues to rewrite. */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly marks: readonly { readonly row: number; readonly mark: RowMark<Column> }[];
  /** Rows to take back, ascending: ours that are not needed any more, and empty ones that a run cut short left. */
  readonly deletions: readonly number[];
  /** The measures that are taken back. */
  readonly takenBack: readonly RowAfter<Column>[];
  /** New rows, each block below the given row. */
  readonly insertions: readonly { readonly after: number; readonly rows: readonly NewRow<Column>[] }[];
  /** What the head must remember afterwards, but for the title. */
  readonly mark: TableMark;
  /** How many cells hold what a person wrote. */
  readonly personal: number;
  readonly offers: readonly Offer<Column>[];
  /** Drafted measures that the table does not have, because a person deleted or emptied their rows. */
  readonly withheld: readonly DraftRow<Column>[];
  /** The measures that the table has afterwards, by the issue they stand under. */
  readonly after: readonly RowAfter<Column>[];
  /** The issues that have a measure afterwards, ours or a person's. */
  readonly covered: readonly IssueNumber[];
}

/** Where a row stands after the change; rows count from 1. */
export const rowAfterChange = (
  row: number,
  { deletions, insertions }: Pick<TableChange<string>, 'deletions' | 'insertions'>,
): number =>
  row -
  deletions.filter((one) => one < row).length +
  insertions.filter(({ after }) => after < row).flatMap(({ rows }) => rows).length;
