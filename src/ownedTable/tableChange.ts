/** What is decided about a table that people work in, and what they asked for. */
import type { Cell } from '../grid/edits.ts';
import type { DraftMark, DraftRow, RowKey, RowMark, SectionKey, TableMark } from './table.ts';

/** A cell to write; rows count from 1, as they stand before any row is inserted or deleted. */
export interface CellChange<Column extends string> {
  readonly row: number;
  readonly column: Column;
  readonly cell: Cell;
}

/** A row to insert, and what to remember of it. */
export interface NewRow<Column extends string> {
  readonly row: DraftRow<Column>;
  readonly mark: DraftMark<Column>;
}

/** A drafted row, by the kind of its table and its key in there. */
export interface RowName {
  readonly table: string;
  readonly key: RowKey;
}

/** A person's cell whose draft changed since we last wrote there. */
export interface Offer<Column extends string> extends RowName {
  readonly row: number;
  readonly column: Column;
  readonly standing: Cell;
  readonly draft: Cell;
}

/** What a person decided about an offer: take the draft, or keep what stood there then, as text. */
export interface Choice extends RowName {
  readonly column: string;
  readonly seen: string;
  readonly take: boolean;
}

/** A row brought over from another table: a person's words in some columns, ours in the others. */
export interface CarriedRow<Column extends string> extends DraftRow<Column> {
  readonly personal: readonly Column[];
  /** Columns that tell of the row where it came from. */
  readonly beside: readonly Column[];
}

/** What a person asked for beside the renewal, of whatever table. */
export interface Wishes<Column extends string> {
  /** Rows deleted earlier and asked back. */
  readonly restore: readonly RowName[];
  readonly choices: readonly Choice[];
  /** Rows for the very table that is renewed. */
  readonly carried: readonly CarriedRow<Column>[];
}

/** Nothing is asked for beside the renewal. */
export const noWishes = <Column extends string>(): Wishes<Column> => ({
  restore: [],
  choices: [],
  carried: [],
});

/** The wishes that concern a table. */
export const wishesFor = <Column extends string>(
  table: string,
  { restore, choices, carried }: Wishes<Column>,
): Wishes<Column> => ({
  restore: restore.filter((one) => one.table === table),
  choices: choices.filter((one) => one.table === table),
  carried,
});

/** A drafted row that the table does not have, because a person deleted or emptied it. */
export interface Withheld<Column extends string> extends DraftRow<Column>, RowName {}

/** A row as the table has it afterwards: ours or a person's. */
export interface RowAfter<Column extends string> {
  /** Null for a row that a person added. */
  readonly key: RowKey | null;
  /** Null for a row that stands under no section. */
  readonly section: SectionKey | null;
  readonly items: readonly string[];
  readonly cells: Readonly<Record<Column, Cell>>;
  /** Where it stands now; null for a new row. */
  readonly row: number | null;
}

export interface TableChange<Column extends string> {
  readonly cells: readonly CellChange<Column>[];
  /** The rows of the sections to rewrite. */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly marks: readonly { readonly row: number; readonly mark: RowMark<Column> }[];
  /** Rows to take back, ascending: ours that are not needed any more, and empty ones that a run cut short left. */
  readonly deletions: readonly number[];
  /** The drafted rows that are taken back. */
  readonly takenBack: readonly RowAfter<Column>[];
  /** New rows, each block below the given row. */
  readonly insertions: readonly { readonly after: number; readonly rows: readonly NewRow<Column>[] }[];
  /** What the head must remember afterwards, but for the title. */
  readonly mark: TableMark;
  /** How many cells hold what a person wrote. */
  readonly personal: number;
  readonly offers: readonly Offer<Column>[];
  readonly withheld: readonly Withheld<Column>[];
  /** The rows that the table has afterwards, by the section they stand under. */
  readonly after: readonly RowAfter<Column>[];
  /** The sections that have a row afterwards, ours or a person's. */
  readonly covered: readonly SectionKey[];
}

/** Where a row stands after the change; rows count from 1. */
export const rowAfterChange = (
  row: number,
  { deletions, insertions }: Pick<TableChange<string>, 'deletions' | 'insertions'>,
): number =>
  row -
  deletions.filter((one) => one < row).length +
  insertions.filter(({ after }) => after < row).flatMap(({ rows }) => rows).length;
