import type { IWorkbookData } from '@univerjs/core';
import { workbookFromFile } from './fromFile.ts';
import { openWorkbookFile } from './openWorkbookFile.ts';

/**
 * Opens an .xlsx file as a Univer workbook.
 *
 * @param name the workbook's name, as a person sees it.
 * @throws WorkbookFileError when the bytes are no .xlsx workbook.
 */
export async function readXlsx(bytes: Uint8Array, name = ''): Promise<IWorkbookData> {
  return workbookFromFile(await openWorkbookFile(bytes), name);
}
