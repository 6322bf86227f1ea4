import { findPlace } from '../grid/place.ts';
import type { SheetPort, SpreadsheetPort } from './port.ts';
import type { OpenTab } from './readWorkbook.ts';

/** The tab at the place, made at the end of the workbook if need be. */
export const placeTab = (
  spreadsheet: SpreadsheetPort,
  tabs: readonly OpenTab[],
  name: string,
  fiscalYear: string,
): SheetPort => {
  const place = findPlace(tabs, name, fiscalYear);
  if (!place.standing) return spreadsheet.insertSheet(place.name, spreadsheet.getSheets().length);
  // Merged cells of what stood there would be in the way.
  const { standing } = place;
  standing.getRange(1, 1, standing.getMaxRows(), standing.getMaxColumns()).breakApart();
  return standing;
};
