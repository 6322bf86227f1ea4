import type { IWorkbookData } from '@univerjs/core';

/** A workbook with nothing in it, as big as a new one at Google: one tab of 1000 rows and 26 columns. */
export const blankWorkbook = (name: string, tabName: string): Partial<IWorkbookData> => ({
  id: 'blank',
  name,
  sheetOrder: ['first'],
  sheets: { first: { id: 'first', name: tabName, rowCount: 1000, columnCount: 26 } },
});
