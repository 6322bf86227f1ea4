import { type CellLook, colors } from '../grid/look.ts';
import type { RangeListPort, RangePort, SpreadsheetAppPort } from './port.ts';

/** In Google Sheets the official documents' font has this name. */
const FONT = 'Sarabun';

/** Gives each cell of the range its look, in as many calls however large the range is. */
export const applyLooks = (
  range: RangePort,
  { WrapStrategy }: SpreadsheetAppPort,
  looks: readonly (readonly CellLook[])[],
): void => {
  const strategies = { wrap: WrapStrategy.WRAP, overflow: WrapStrategy.OVERFLOW, clip: WrapStrategy.CLIP };
  const each = <T>(value: (look: CellLook) => T): T[][] => looks.map((row) => row.map(value));
  range
    .setFontFamily(FONT)
    .setVerticalAlignment('top')
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ color }) => color))
    .setBackgrounds(each(({ background }) => background))
    .setHorizontalAlignments(each(({ align }) => align))
    .setWrapStrategies(each(({ wrap }) => strategies[wrap]));
};

/** Draws thin lines round each range, and between its rows and columns. */
export const drawLines = (
  ranges: RangePort | RangeListPort,
  app: SpreadsheetAppPort,
  betweenColumns: boolean,
): void => {
  ranges.setBorder(true, true, true, true, betweenColumns, true, colors.line, app.BorderStyle.SOLID);
};
