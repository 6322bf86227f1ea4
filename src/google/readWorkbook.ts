import type { TabGrid } from '../grid/grid.ts';
import type { SheetPort, SpreadsheetPort } from './port.ts';

/** A tab with what it held when the run began. */
export interface OpenTab {
  readonly sheet: SheetPort;
  readonly grid: TabGrid;
}

/** Reads one tab. */
export const readTab = (sheet: SheetPort): OpenTab => {
  const range = sheet.getDataRange();
  return {
    sheet,
    grid: { name: sheet.getName(), values: range.getValues(), shown: range.getDisplayValues() },
  };
};

/** Reads every tab once: the only reading of cells in a run. */
export const readWorkbook = (spreadsheet: SpreadsheetPort): OpenTab[] => spreadsheet.getSheets().map(readTab);
