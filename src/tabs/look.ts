/** How everything that the add-on writes looks: calm, official, legible in print. */
import type { RangePort, SpreadsheetAppPort } from './port.ts';

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
  problem: '#f8c9c4',
} as const;

/** In Google Sheets the official documents' font has this name. */
const FONT = 'Sarabun';

/** Sarabun is drawn larger than TH SarabunPSK: these points match 16 and 20 of that. */
const BODY_SIZE = 12;
export const TITLE_SIZE = 15;

/** Rows of merged cells do not grow with their text. In pixels: Thai of 15 points, marks above and below, takes 33. */
export const TITLE_HEIGHT = 34;

/** How one cell looks. */
export interface CellLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly background: string;
  readonly align: 'left' | 'center';
  readonly wrap: boolean;
}

/** A cell of running text. */
export const body: CellLook = {
  size: BODY_SIZE,
  bold: false,
  color: colors.ink,
  background: colors.plain,
  align: 'left',
  wrap: true,
};

export const tableHeader: CellLook = {
  ...body,
  bold: true,
  color: colors.plain,
  background: colors.header,
  align: 'center',
};

/** Gives each cell of the range its look, in as many calls however large the range is. */
export const applyLooks = (range: RangePort, looks: readonly (readonly CellLook[])[]): void => {
  const each = <T>(value: (look: CellLook) => T): T[][] => looks.map((row) => row.map(value));
  range
    .setFontFamily(FONT)
    .setVerticalAlignment('top')
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ color }) => color))
    .setBackgrounds(each(({ background }) => background))
    .setHorizontalAlignments(each(({ align }) => align))
    .setWraps(each(({ wrap }) => wrap));
};

/** Draws thin lines round the range, and between its rows and columns. */
export const drawLines = (range: RangePort, app: SpreadsheetAppPort, betweenColumns = true): void => {
  range.setBorder(true, true, true, true, betweenColumns, true, colors.line, app.BorderStyle.SOLID);
};
