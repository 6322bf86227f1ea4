import type { Comment, Font, Workbook } from 'exceljs';

/** What ExcelJS does not tell its users about; the names are those of version 4.4.0, which is the last. */
export interface FileModel {
  styles?: { model?: { fonts?: Partial<Font>[] } };
  worksheets: { id: number; sheetNo: string }[];
  worksheetRels: Record<string, { Type: string; Target: string }[]>;
  comments: Record<string, { comments: { ref: string; note: Comment }[] }>;
}

export interface Internals {
  reconcile(model: FileModel, options: unknown): void;
  prepareModel(model: object, options: unknown): void;
  _processWorksheetEntry(
    xml: AsyncIterable<string>,
    model: FileModel,
    sheetNo: string,
    ...rest: unknown[]
  ): Promise<void>;
  addWorksheets(zip: ZipWriter, model: object): Promise<void>;
  addApp(zip: ZipWriter, model: object): Promise<void>;
}

export interface ZipWriter {
  append(xml: string, options: { name: string }): void;
}

export const internals = (workbook: Workbook): Internals => workbook.xlsx as unknown as Internals;
