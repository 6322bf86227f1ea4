/** Brings a measure of another table over. */

import { fingerprint } from '../grid/fingerprint.ts';
import { mapCells } from './cells.ts';
import { isOurs, type Standing } from './renewRow.ts';
import { markOf } from './rowMarks.ts';
import type { DraftRow, MeasureMark } from './table.ts';
import type { CarriedRow, CellChange, NewRow } from './tableChange.ts';

/**
 * A carried measure replaces our words in the row that the table already has, and no person's. What it brings beside
 * them stays ours.
 */
export const carryInto = <Column extends string>(
  one: Standing<Column>,
  carried: CarriedRow<Column>,
  isDrafted: boolean,
): { cells: CellChange<Column>[]; mark: MeasureMark<Column> | null } => {
  const { row, mark } = one;
  const change = (column: Column): CellChange<Column>[] =>
    isOurs(one, column) && row.cells[column] !== carried.cells[column]
      ? [{ row: row.row, column, text: carried.cells[column] }]
      : [];
  // A drafted row gets these columns from its draft.
  const beside = isDrafted ? [] : carried.beside.flatMap(change);
  const prints = Object.fromEntries(beside.map(({ column, text }) => [column, fingerprint(text)]));
  return {
    cells: [...carried.personal.flatMap(change), ...beside],
    mark: beside.length > 0 ? { ...mark, wrote: { ...mark.wrote, ...prints } } : null,
  };
};

/** A carried measure as a new row: what a person wrote elsewhere stays a person's. */
export const carriedRow = <Column extends string>(
  carried: CarriedRow<Column>,
  drafted: DraftRow<Column> | undefined,
): NewRow<Column> => {
  const cells = mapCells(carried.cells, (text, column) =>
    carried.personal.includes(column) ? text : (drafted?.cells[column] ?? text),
  );
  const row: DraftRow<Column> = { ...(drafted ?? carried), cells };
  const ours = mapCells(cells, (text, column) =>
    carried.personal.includes(column) ? (drafted?.cells[column] ?? '') : text,
  );
  return { row, mark: { ...markOf(row), wrote: mapCells(ours, fingerprint) } };
};
