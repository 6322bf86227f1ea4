/** Finds tables by the headers of their columns, wherever people moved them. */
import { foldText } from '../../thai/foldText.ts';
import { remembered } from '../../thai/remembered.ts';
import type { TabGrid } from '../grid.ts';

/** The column that a text heads; null when it heads none. */
type ReadHeader<Column> = (text: string) => Column | null;

/** A row that heads columns. */
export interface HeaderRow<Column> {
  /** Counts from 0. */
  readonly row: number;
  /** Where each column's header stands, from left to right; several places where tables stand side by side. From 0. */
  readonly places: ReadonlyMap<Column, readonly number[]>;
}

/** No header is longer, whatever blanks it was typed with: longer cells need no closer look. */
const LONGEST_HEADER = 80;

/** Blanks, brackets and marks do not tell headers apart. */
const MARKS = '[\\s()*:._-]';
const MARK = new RegExp(MARKS, 'g');
/** A header as it is compared: folded, in lower case, without its marks. */
export const headerKey: (text: string) => string = remembered((text) =>
  foldText(text).toLowerCase().replace(MARK, ''),
);

/** Reads the headers of a table. @param columns by the `headerKey` of each of their headers */
export const headerReader = <Column>(columns: ReadonlyMap<string, Column>): ReadHeader<Column> => {
  const first = [...new Set([...columns.keys()].map((key) => key.charAt(0)))].join('');
  // Most cells of a workbook begin like no header: they are told apart before anything is folded.
  const beginsOtherwise = new RegExp(`^${MARKS}*(?![${first}])[ก-ฮแโใไa-z0-9]`, 'i');
  return (text) =>
    text.length > LONGEST_HEADER || beginsOtherwise.test(text)
      ? null
      : (columns.get(headerKey(text)) ?? null);
};

const placesIn = <Column>(cells: readonly string[], read: ReadHeader<Column>): Map<Column, number[]> => {
  const places = new Map<Column, number[]>();
  cells.forEach((text, place) => {
    const column = text === '' ? null : read(text);
    if (column === null) return;
    const own = places.get(column);
    if (own) own.push(place);
    else places.set(column, [place]);
  });
  return places;
};

/**
 * The rows of a tab that head a table, from top to bottom.
 *
 * @param isHeader whether the columns that a row heads make it the table's header
 */
export const findHeaders = <Column>(
  { shown }: Pick<TabGrid, 'shown'>,
  read: ReadHeader<Column>,
  isHeader: (has: (column: Column) => boolean, count: number) => boolean,
): HeaderRow<Column>[] =>
  shown.flatMap((cells, row) => {
    const places = placesIn(cells, read);
    return isHeader((column) => places.has(column), places.size) ? [{ row, places }] : [];
  });

/** Each column at the first of its places. */
export const firstPlaces = <Column>({ places }: HeaderRow<Column>): Map<Column, number> =>
  new Map([...places].flatMap(([column, [first]]) => (first === undefined ? [] : [[column, first]])));
