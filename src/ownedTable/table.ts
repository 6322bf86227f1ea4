/**
 * A drafted table in sections, and as it stands in a tab that staff work in. The measures plan is one, with a section for
 * each issue; the follow-up is another. They differ in their columns and in what a section stands for.
 */

import type { Cell } from '../grid/edits.ts';
import type { Digits } from '../thai/digits.ts';

/** Stays the same for the same section over all runs and years. What it stands for is the table's own affair. */
export type SectionKey = string;

/** Stays the same for the same row over all runs and years. */
export type RowKey = string;

/** One drafted row. */
export interface DraftRow<Column extends string> {
  readonly key: RowKey;
  readonly section: SectionKey;
  /** What the row serves, remembered with it. */
  readonly items: readonly string[];
  readonly cells: Readonly<Record<Column, Cell>>;
}

/** A section's row: as it is, and as it is while no row stands under it. */
export interface DraftSection {
  readonly key: SectionKey;
  readonly name: string;
  readonly nameWhenEmpty: string;
}

/** A drafted table. */
export interface Draft<Column extends string> {
  /** Every section, in order. */
  readonly sections: readonly DraftSection[];
  readonly rows: readonly DraftRow<Column>[];
}

export interface SectionMark {
  readonly kind: 'section';
  readonly section: SectionKey;
  readonly wrote: string;
}

export interface DraftMark<Column extends string> {
  readonly kind: 'row';
  readonly key: RowKey;
  readonly section: SectionKey;
  readonly items: readonly string[];
  readonly wrote: Readonly<Record<Column, string>>;
}

/** What we remember of a row we wrote, in the row's hidden cell. `wrote` holds fingerprints. */
export type RowMark<Column extends string> = SectionMark | DraftMark<Column>;

/**
 * Blocks of rows that a run was about to insert, from the bottom up, and how many rows the tab had before. A run cut
 * short leaves this behind; the next one tells from it which rows are empty because of that.
 */
interface PendingInsertions {
  readonly maxRows: number;
  readonly blocks: readonly {
    readonly after: number;
    readonly count: number;
    /** How many empty rows of staff stand where they are to come; absent in marks of before. */
    readonly empty?: number | undefined;
  }[];
}

/** What we remember of the whole table, in the hidden row under its header. */
export interface TableMark {
  /** The form's name. */
  readonly kind: string;
  /** The year whose result the table was made from. */
  readonly fiscalYear: number;
  /** Whose it is; absent in marks of before. */
  readonly agency?: string | undefined;
  /** Every row we drafted and did not take back ourselves: one that is not in the tab was deleted by a person. */
  readonly drafted: readonly RowKey[];
  /** Fingerprints of the title lines we wrote. */
  readonly title: readonly string[];
  /** The columns whose cells were given lists to choose from. */
  readonly lists?: readonly string[] | undefined;
  /** Stands for the lists as they were set last: while they are the same, no cell's list is looked at. */
  readonly listed?: string | undefined;
  /** The digits that its figures are shown in; absent where it has none, and in marks of before. */
  readonly digits?: Digits | undefined;
  readonly pending?: PendingInsertions | undefined;
}

/**
 * What stands below a new table, apart from it. It is written once: afterwards staff fill, move or delete it, and nothing
 * is renewed but a line of the title among it, and lines to be signed that nobody touched, once the language changed.
 */
export interface TableFoot {
  readonly notes: readonly string[];
  /** Lines to be signed by hand. */
  readonly signatures: readonly string[];
  /** The same lines in every language. */
  readonly knownSignatures: readonly (readonly string[])[];
}

/** A row of the table's tab below its head. Rows count from 1. */
export interface SheetRow<Column extends string> {
  readonly row: number;
  /** Null for a row that a person added, or whose hidden cell is gone. */
  readonly mark: RowMark<Column> | null;
  readonly cells: Readonly<Record<Column, Cell>>;
  /** The drafted columns in which a person put a formula: whatever it shows, it is theirs. */
  readonly formulas: readonly Column[];
  /** Whether the row holds anything outside the drafted columns. */
  readonly hasOthers: boolean;
}

/** The table as it stands in its tab. */
export interface TableSheet<Column extends string> {
  readonly mark: TableMark;
  /** The rows above the header and those of the foot, in the column where the title stands. */
  readonly outside: readonly { readonly row: number; readonly text: string }[];
  /** The last row of the head: rows are inserted below it at the earliest. */
  readonly headRow: number;
  readonly rows: readonly SheetRow<Column>[];
}
