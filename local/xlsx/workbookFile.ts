import ExcelJS, { type Font, type Workbook } from 'exceljs';
import type { ChosenHeights } from './rowHeights.ts';

/** A workbook as ExcelJS holds it, and the font of cells without a style, which ExcelJS would replace by its own. */
export interface WorkbookFile {
  workbook: Workbook;
  defaultFont: Partial<Font>;
  /** By the tab's id. */
  chosenHeights: Map<number, ChosenHeights>;
}

/** The font of a new Google spreadsheet. */
export const newWorkbookFont: Partial<Font> = { name: 'Arial', size: 10 };

/** An empty file for a workbook that came from nowhere. */
export const newWorkbookFile = (): WorkbookFile => ({
  workbook: new ExcelJS.Workbook(),
  defaultFont: newWorkbookFont,
  chosenHeights: new Map(),
});
