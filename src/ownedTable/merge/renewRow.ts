/** Brings a row of ours up to date, cell by cell. */
import { cellPrint, columnsOf, isEmptied, isSameCell, mapCells, textOf } from '../cells.ts';
import type { DraftMark, DraftRow, SheetRow } from '../table.ts';
import type { CellChange, Offer, Wishes } from '../tableChange.ts';

/** A row of ours, as it stands in the tab. */
export interface Standing<Column extends string> {
  readonly row: SheetRow<Column>;
  readonly mark: DraftMark<Column>;
}

/** The rows that we drafted, from top to bottom: a person's own rows and sections are left out. */
export const standingRows = <Column extends string>(rows: readonly SheetRow<Column>[]): Standing<Column>[] =>
  rows.flatMap((row) => (row.mark?.kind === 'row' ? [{ row, mark: row.mark }] : []));

/** Whether a cell still holds what we wrote last, and no formula. */
export const isOurs = <Column extends string>({ row, mark }: Standing<Column>, column: Column): boolean =>
  !row.formulas.includes(column) && cellPrint(row.cells[column]) === mark.wrote[column];

/** How many of a row's drafted cells a person changed. */
export const editedCells = (one: Standing<string>): number =>
  columnsOf(one.row.cells).filter((column) => !isOurs(one, column)).length;

/** What happens to the cells of one row of ours. */
export interface Renewal<Column extends string> {
  readonly cells: readonly CellChange<Column>[];
  /** Null when the row's mark stays as it is. */
  readonly mark: DraftMark<Column> | null;
  readonly personal: number;
  readonly offers: readonly Offer<Column>[];
}

/** What a person decided about the text that stands in a cell. */
const choiceOn = <Column extends string>(
  { row, mark }: Standing<Column>,
  column: Column,
  choices: Wishes<Column>['choices'],
): Wishes<Column>['choices'][number] | undefined =>
  choices.find(
    (one) => one.key === mark.key && one.column === column && one.seen === textOf(row.cells[column]),
  );

/** @param table the kind of the row's table */
export const renew = <Column extends string>(
  table: string,
  standing: Standing<Column>,
  fresh: DraftRow<Column>,
  { restore, choices }: Wishes<Column>,
): Renewal<Column> => {
  const { row, mark } = standing;
  const cells: CellChange<Column>[] = [];
  const offers: Offer<Column>[] = [];
  let personal = 0;
  const isAskedBack = restore.some(({ key }) => key === mark.key) && isEmptied(row);
  const wrote = mapCells(fresh.cells, (next, column) => {
    const cell = row.cells[column];
    const print = cellPrint(next);
    // A formula that gives the same text stays a person's.
    if (isSameCell(cell, next)) return row.formulas.includes(column) ? mark.wrote[column] : print;
    const isNew = mark.wrote[column] !== print;
    const choice = isNew ? choiceOn(standing, column, choices) : undefined;
    if (isAskedBack || choice?.take || isOurs(standing, column)) {
      cells.push({ row: row.row, column, cell: next });
      return print;
    }
    personal += 1;
    // Kept: from now on this draft counts as seen.
    if (choice) return print;
    if (isNew && !isEmptied(row)) {
      offers.push({ table, row: row.row, key: mark.key, column, standing: cell, draft: next });
    }
    return mark.wrote[column];
  });
  const next: DraftMark<Column> = {
    kind: 'row',
    key: mark.key,
    section: fresh.section,
    items: fresh.items,
    wrote,
  };
  const isSame = JSON.stringify(next) === JSON.stringify(mark);
  return { cells, mark: isSame ? null : next, personal, offers };
};
