/** Workbooks to bytes and back, for tests that ask nothing else of either. */
import type { IWorkbookData } from '@univerjs/core';
import { openXlsx } from '../read.ts';
import { saveXlsx } from '../write.ts';

/** The workbook of `openXlsx` alone. @throws WorkbookFileError as that does */
export const readXlsx = async (bytes: Uint8Array, name = ''): Promise<IWorkbookData> =>
  (await openXlsx(bytes, name)).workbook;

/** The bytes of `saveXlsx` alone. @throws WorkbookFileError as that does */
export const writeXlsx = async (data: IWorkbookData, original?: Uint8Array): Promise<Uint8Array> =>
  (await saveXlsx(data, original)).bytes;
