import type { IWorkbookData } from '@univerjs/core';

/** What the page sends to have a workbook saved. */
export interface SaveRequest {
  workbook: IWorkbookData;
  /** The bytes of the .xlsx file that the workbook was opened from, in base64; `null` when it came from none. */
  original: string | null;
}

/** The header of an answer with sentences to show: an array in JSON, in the letters that URLs have. */
export const noticesHeader = 'x-notices';
