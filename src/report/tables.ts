/** Tables that no page cuts where it need not: a row stands whole, and a cell over several rows with all of them. */
import { heightOf, textHeight, textWidth } from './paper.ts';
import type { Column, Orientation, Row, Table, TableCell } from './report.ts';

/** Points of a table's text. The plan's five columns are as narrow as the official form has them. */
export const TABLE_SIZE = 14;

/** What stands beside a table's text in its cells, in centimetres. */
const PADDING = 0.4;

/** The head of a table takes this much of a page, in centimetres. */
const HEAD = 3;

/**
 * The headings above a table take this much more, in centimetres: those of the chapter, the instrument and the indicator
 * where pages stand, that of an issue where they lie. A first row that has no room below them would leave them on a page
 * of their own.
 */
const HEADINGS: Readonly<Record<Orientation, number>> = { portrait: 3, landscape: 0.8 };

export interface Shape {
  readonly orientation: Orientation;
  readonly columns: readonly Column[];
}

/** How high a text is in a column, in centimetres. */
export const heightIn = (text: string, column: number, { columns, orientation }: Shape): number =>
  heightOf(text, (columns[column]?.share ?? 1) * textWidth(orientation) - PADDING, TABLE_SIZE);

/**
 * The room that a page has for a row, in centimetres.
 *
 * @param isFirst whether the table begins with it: the headings stand on its page, too
 */
export const roomFor = (orientation: Orientation, isFirst: boolean): number =>
  textHeight(orientation) - HEAD - (isFirst ? HEADINGS[orientation] : 0);

const rowHeight = (cells: readonly TableCell[], shape: Shape): number =>
  Math.max(0, ...cells.map(({ text, column, columns }) => (columns ? 0 : heightIn(text, column, shape))));

/**
 * A row of texts, one for each column, that is not broken where it fits a page.
 *
 * @param isFirst whether the table begins with it
 */
export const rowOf = (texts: readonly string[], shape: Shape, isFirst = false): Row => {
  const cells = texts.map((text, column): TableCell => ({ text, column }));
  const isWhole = rowHeight(cells, shape) <= roomFor(shape.orientation, isFirst);
  return { cells, isWhole, staysWithNext: false };
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
