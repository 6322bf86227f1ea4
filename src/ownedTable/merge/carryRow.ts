/** Brings a row of another table over. */

import type { Cell } from '../../grid/edits.ts';
import { cellPrint, isSameCell, mapCells } from '../cells.ts';
import type { DraftMark, DraftRow } from '../table.ts';
import type { CarriedRow, CellChange, NewRow } from '../tableChange.ts';
import { isOurs, type Standing } from './renewRow.ts';
import { markOf } from './rowMarks.ts';

/**
 * A carried row replaces our words in the row that the table already has, and no person's. What it brings beside
 * them stays ours.
 */
export const carryInto = <Column extends string>(
  one: Standing<Column>,
  carried: CarriedRow<Column>,
  isDrafted: boolean,
): { cells: CellChange<Column>[]; mark: DraftMark<Column> | null } => {
  const { row, mark } = one;
  const change = (column: Column): CellChange<Column>[] =>
    isOurs(one, column) && !isSameCell(row.cells[column], carried.cells[column])
      ? [{ row: row.row, column, cell: carried.cells[column] }]
      : [];
  // A drafted row gets these columns from its draft.
  const beside = isDrafted ? [] : carried.beside.flatMap(change);
  const prints = Object.fromEntries(beside.map(({ column, cell }) => [column, cellPrint(cell)]));
  return {
    cells: [...carried.personal.flatMap(change), ...beside],
    mark: beside.length > 0 ? { ...mark, wrote: { ...mark.wrote, ...prints } } : null,
  };
};

/** A carried row as a new one: what a person wrote elsewhere stays a person's. */
export const carriedRow = <Column extends string>(
  carried: CarriedRow<Column>,
  drafted: DraftRow<Column> | undefined,
): NewRow<Column> => {
  const cells = mapCells(
    carried.cells,
    (cell, column): Cell => (carried.personal.includes(column) ? cell : (drafted?.cells[column] ?? cell)),
  );
  const row: DraftRow<Column> = { ...(drafted ?? carried), cells };
  const ours = mapCells(
    cells,
    (cell, column): Cell => (carried.personal.includes(column) ? (drafted?.cells[column] ?? '') : cell),
  );
  return { row, mark: { ...markOf(row), wrote: mapCells(ours, cellPrint) } };
};
