/**
 * A drafted table, filed under the issues, and as it stands in a tab that staff work in. The measures plan is one, the
 * report on what was done is another; they differ in their columns.
 */
import type { IssueNumber, ItemCode } from '../framework/framework.ts';
// biome-ignore lint/style/noRestrictedImports: the engine's types are filled in for the plan until every form names its columns
import type { PlanColumn } from '../plan/columns.ts';

/** Stays the same for the same measure over all runs and years: its key in the measure library. */
export type MeasureKey = string;

/** One drafted row. */
export interface DraftRow<Column extends string = PlanColumn> {
  readonly key: MeasureKey;
  readonly issue: IssueNumber;
  /** The selected items it serves, in the framework's order. */
  readonly items: readonly ItemCode[];
  readonly cells: Readonly<Record<Column, string>>;
}

/** An issue's row: as it is, and as it is while no measure stands under it. */
export interface DraftIssue {
  readonly number: IssueNumber;
  readonly name: string;
  readonly nameWithoutMeasure: string;
}

/** A drafted table. */
export interface Draft<Column extends string = PlanColumn> {
  /** Every issue of the framework, in order. */
  readonly issues: readonly DraftIssue[];
  readonly rows: readonly DraftRow<Column>[];
}

export interface IssueMark {
  readonly kind: 'issue';
  readonly issue: IssueNumber;
  readonly wrote: string;
}

export interface MeasureMark<Column extends string = PlanColumn> {
  readonly kind: 'measure';
  readonly key: MeasureKey;
  readonly issue: IssueNumber;
  readonly items: readonly ItemCode[];
  readonly wrote: Readonly<Record<Column, string>>;
}

/** What we remember of a row we wrote, in the row's hidden cell. `wrote` holds fingerprints. */
export type RowMark<Column extends string = PlanColumn> = IssueMark | MeasureMark<Column>;

/**
 * Blocks of rows that a run was about to insert, from the bottom up, and how many rows the tab had before. A run cut
 * short leaves this behind; the next one tells from it which rows are empty because of that.
 */
export interface PendingInsertions {
  readonly maxRows: number;
  readonly blocks: readonly { readonly after: number; readonly count: number }[];
}

/** What we remember of the whole table, in the hidden row under its header. */
export interface TableMark {
  readonly kind: 'plan' | 'report';
  /** The year whose result the plan was made from. */
  readonly fiscalYear: number;
  /** Every measure we drafted and did not take back ourselves: one that has no row was deleted by a person. */
  readonly drafted: readonly MeasureKey[];
  /** Fingerprints of the title lines we wrote. */
  readonly title: readonly string[];
  /** The columns whose cells were given lists to choose from. */
  readonly lists?: readonly string[] | undefined;
  readonly pending?: PendingInsertions | undefined;
}

/** A row of the table's tab below its head. Rows count from 1. */
export interface SheetRow<Column extends string = PlanColumn> {
  readonly row: number;
  /** Null for a row that a person added, or whose hidden cell is gone. */
  readonly mark: RowMark<Column> | null;
  readonly cells: Readonly<Record<Column, string>>;
  /** The drafted columns in which a person put a formula: whatever it shows, it is theirs. */
  readonly formulas: readonly Column[];
  /** Whether the row holds anything outside the drafted columns. */
  readonly hasOthers: boolean;
}

/** The table as it stands in its tab. */
export interface TableSheet<Column extends string = PlanColumn> {
  readonly mark: TableMark;
  /** The rows above the header, in the column where the title stands. */
  readonly above: readonly { readonly row: number; readonly text: string }[];
  /** The last row of the head: rows are inserted below it at the earliest. */
  readonly headRow: number;
  readonly rows: readonly SheetRow<Column>[];
}

export type PlanSheet = TableSheet;
