import type { Worksheet } from 'exceljs';

/** How many rows and columns a tab has in Univer. */
export interface TabSize {
  rows: number;
  columns: number;
}

/** Google's size of a new tab; a tab of a file is never smaller. */
const leastRows = 1000;
const leastColumns = 26;

/** Formatted empty rows below the last value that still count; formatting a whole column must not cost a million. */
const formattedRowsBelow = 1000;

function lastValueRow(sheet: Worksheet): number {
  for (let number = sheet.rowCount; number > 0; number--) {
    if (sheet.findRow(number)?.hasValues) return number;
  }
  return 0;
}

/** The part of a file's tab that is shown. */
export const sizeOf = (sheet: Worksheet): TabSize => ({
  rows: Math.max(leastRows, Math.min(sheet.rowCount, lastValueRow(sheet) + formattedRowsBelow)),
  columns: Math.max(leastColumns, sheet.columnCount),
});
