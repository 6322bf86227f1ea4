/** How everything that the add-on writes looks: calm, official, legible in print. */

export const colors = {
  plain: '#ffffff',
  ink: '#202124',
  soft: '#5f6368',
  title: '#1c3d5a',
  header: '#1c4e80',
  section: '#dce8f3',
  strong: '#eef3f8',
  line: '#b7c4d1',
  lowest: '#fce5a6',
  below: '#f6b26b',
  problem: '#f8c9c4',
  bar: '#7fa3c7',
} as const;

/** Sarabun is drawn larger than TH SarabunPSK: these points match 16 and 20 of that. */
const BODY_SIZE = 12;
export const TITLE_SIZE = 15;
/** Of a title that keeps to one line. */
export const HEADLINE_SIZE = 13;

/** Rows of merged cells do not grow with their text. In pixels: Thai of 15 points, marks above and below, takes 33. */
export const TITLE_HEIGHT = 34;

/** How one cell looks. */
export interface CellLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly background: string;
  readonly align: 'left' | 'center';
  /** What becomes of text that is too long for its cell: on to a new line, over empty neighbours, or cut off. */
  readonly wrap: 'wrap' | 'overflow' | 'clip';
}

/** A cell of running text. */
export const body: CellLook = {
  size: BODY_SIZE,
  bold: false,
  color: colors.ink,
  background: colors.plain,
  align: 'left',
  wrap: 'wrap',
};

export const tableHeader: CellLook = {
  ...body,
  bold: true,
  color: colors.plain,
  background: colors.header,
  align: 'center',
};

/** The title of a tab, in one cell: it runs on over the empty ones beside it. */
export const tabTitle: CellLook = {
  ...body,
  bold: true,
  wrap: 'overflow',
  size: TITLE_SIZE,
  color: colors.title,
};

/** What is to be known of what stands below; it runs on as a title does. */
export const note: CellLook = { ...body, wrap: 'overflow', color: colors.soft };

/** How the cells of a page's rows look, by how one cell does. Columns count from 0. */
export const looksOf = <Row extends { readonly cells: readonly unknown[] }>(
  rows: readonly Row[],
  cellLook: (row: Row, column: number) => CellLook,
): CellLook[][] => rows.map((row) => row.cells.map((_, column) => cellLook(row, column)));
