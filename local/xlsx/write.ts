import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { openWorkbookFile } from './openWorkbookFile.ts';
import { saveWorkbookFile } from './saveWorkbookFile.ts';
import { workbookToFile } from './toFile.ts';
import { newWorkbookFile, type WorkbookFile } from './workbookFile.ts';

/** A file for a workbook that did not come from one; cells without a style get the workbook's own font. */
function newFileFor(data: IWorkbookData): WorkbookFile {
  const file = newWorkbookFile();
  const style: IStyleData =
    (typeof data.defaultStyle === 'string' ? data.styles[data.defaultStyle] : data.defaultStyle) ?? {};
  return {
    ...file,
    defaultFont: {
      ...file.defaultFont,
      ...(style.ff ? { name: style.ff } : {}),
      ...(style.fs ? { size: style.fs } : {}),
    },
  };
}

/**
 * The bytes of an .xlsx file that holds a Univer workbook.
 *
 * @param original the bytes that `readXlsx` was given, when the workbook came from a file: whatever Univer does not carry
 *   (print set-up, most kinds of data validation, images, …) stays, and a cell that did not change is left untouched.
 * @throws WorkbookFileError when `original` is no .xlsx workbook.
 */
export async function writeXlsx(data: IWorkbookData, original?: Uint8Array): Promise<Uint8Array> {
  const file = original ? await openWorkbookFile(original) : newFileFor(data);
  workbookToFile(data, file);
  return saveWorkbookFile(file);
}
