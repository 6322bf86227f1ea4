/** Tables that no page cuts where it need not: a row stands whole, and a cell over several rows with all of them. */
import { heightOf, textHeight, textWidth } from './paper.ts';
import type { Column, Orientation, Row, Table, TableCell } from './report.ts';

/** Points of a table's text. The plan's five columns are as narrow as the official form has them. */
export const TABLE_SIZE = 14;

/** What stands beside a table's text in its cells, in centimetres. */
const PADDING = 0.4;

/**
 * What stands on a page with the first row of a table takes this much of it, in centimetres: the head, in up to three
 * lines, and the headings above, with the first indicator those of the chapter and of the instrument, too. A row that has
 * no room below them would leave them on a page of their own.
 */
const ABOVE: Readonly<Record<Orientation, number>> = { portrait: 6, landscape: 4.7 };

export interface Shape {
  readonly orientation: Orientation;
  readonly columns: readonly Column[];
}

/** How high a text is in a column, in centimetres. */
export const heightIn = (text: string, column: number, { columns, orientation }: Shape): number =>
  heightOf(text, (columns[column]?.share ?? 1) * textWidth(orientation) - PADDING, TABLE_SIZE);

/** The room that a page has for rows below headings and the head of their table, in centimetres. */
export const roomFor = (orientation: Orientation): number => textHeight(orientation) - ABOVE[orientation];

const rowHeight = (cells: readonly TableCell[], shape: Shape): number =>
  Math.max(0, ...cells.map(({ text, column, columns }) => (columns ? 0 : heightIn(text, column, shape))));

/** A row of texts, one for each column, that is not broken where it fits a page. */
export const rowOf = (texts: readonly string[], shape: Shape): Row => {
  const cells = texts.map((text, column): TableCell => ({ text, column }));
  return { cells, isWhole: rowHeight(cells, shape) <= roomFor(shape.orientation), staysWithNext: false };
};

/** A row of one text over all columns, which stands with the row below it. */
export const spanningRow = (text: string, { columns }: Shape): Row => ({
  cells: [{ text, column: 0, columns: columns.length, isBold: true }],
  isWhole: true,
  staysWithNext: true,
});

/** The rows of a short table, which is not broken over two pages. */
export const together = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => ({ ...row, staysWithNext: index < rows.length - 1 }));

/** A table of these rows, in the columns of the shape. */
export const tableOf = ({ columns }: Shape, rows: readonly Row[]): Table => ({
  kind: 'table',
  columns,
  rows,
  size: TABLE_SIZE,
});
