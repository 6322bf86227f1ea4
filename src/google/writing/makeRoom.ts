import type { SheetPort } from '../port.ts';

/** Gives a tab at least so many rows and columns: staff may have cut it down. */
export const makeRoom = (sheet: SheetPort, rows: number, columns: number): void => {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
};
