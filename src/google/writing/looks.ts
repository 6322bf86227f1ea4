import { type CellLook, colors } from '../../grid/page/look.ts';
import type { RangeListPort, RangePort, SpreadsheetAppPort, TextStylePort } from '../port.ts';

/** In Google Sheets the official documents' font has this name. */
const FONT = 'Sarabun';

const strategiesOf = ({ WrapStrategy }: SpreadsheetAppPort) =>
  ({ wrap: WrapStrategy.WRAP, overflow: WrapStrategy.OVERFLOW, clip: WrapStrategy.CLIP }) as const;

/** Says what becomes of long texts in the range; nothing else of its look changes. */
export const wrapCells = (range: RangePort, app: SpreadsheetAppPort, wrap: CellLook['wrap']): void => {
  const strategy = strategiesOf(app)[wrap];
  const line = Array.from({ length: range.getNumColumns() }, () => strategy);
  range.setWrapStrategies(Array.from({ length: range.getNumRows() }, () => line));
};

/**
 * Gives each cell of the range its look, in as many calls however large the range is.
 *
 * @param cells the place of each cell's look among the looks
 */
export const applyLooks = (
  range: RangePort,
  app: SpreadsheetAppPort,
  looks: readonly CellLook[],
  cells: readonly (readonly number[])[],
): void => {
  const strategies = strategiesOf(app);
  const each = <T>(value: (look: CellLook) => T): T[][] => {
    const values = looks.map(value);
    return cells.map((line) => line.map((place) => values[place] as T));
  };
  range
    .setVerticalAlignment('top')
    .setTextStyles(each((look) => textStyle(app, look)))
    .setBackgrounds(each(({ background }) => background))
    .setHorizontalAlignments(each(({ align }) => align))
    .setWrapStrategies(each(({ wrap }) => strategies[wrap]));
};

const textStyle = (app: SpreadsheetAppPort, { size, bold, color }: CellLook): TextStylePort =>
  app.newTextStyle().setFontFamily(FONT).setFontSize(size).setBold(bold).setForegroundColor(color).build();

/** Draws thin lines round each range, and between its rows and columns. */
export const drawLines = (
  ranges: RangePort | RangeListPort,
  app: SpreadsheetAppPort,
  betweenColumns: boolean,
): void => {
  ranges.setBorder(true, true, true, true, betweenColumns, true, colors.line, app.BorderStyle.SOLID);
};
