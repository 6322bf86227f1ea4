/** Tabs as plain rectangles of cells, and references into them. */

/** A date, in milliseconds since 1970; as plain data, so that it survives the way between server and sidebar. */
interface DateValue {
  readonly date: number;
}

/** What a cell holds: text, a number, a truth value or a date; an empty cell is `''`. */
export type CellValue = string | number | boolean | DateValue;

/** One tab as read: both rectangles start at A1 and have the same size. */
export interface TabGrid {
  readonly name: string;
  /** Unformatted values. */
  readonly values: readonly (readonly CellValue[])[];
  /** The same cells as a person sees them. */
  readonly shown: readonly (readonly string[])[];
}

/** A cell of a tab; row and column count from 1. */
export interface CellRef {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; row and column count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Letters of a column: 1 gives "A", 27 gives "AA". */
export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** A1 notation of a cell without its tab: "B7". */
export const a1 = (cell: { readonly row: number; readonly column: number }): string =>
  `${columnName(cell.column)}${cell.row}`;

/** The reference to a cell whose row and column count from 0. */
export const refOf = ({ name }: TabGrid, row: number, column: number): CellRef => ({
  tab: name,
  row: row + 1,
  column: column + 1,
});
