import { Readable } from 'node:stream';
import ExcelJS, { type Comment, type Worksheet } from 'exceljs';
import { booleansAsDigits } from './booleans.ts';
import { type FileModel, internals } from './exceljsInternals.ts';
import { makeWritable } from './makeWritable.ts';
import { withoutPrefixes } from './prefixes.ts';
import { type ChosenHeights, noChosenHeights, readChosenHeights } from './rowHeights.ts';
import { newWorkbookFont, type WorkbookFile } from './workbookFile.ts';
import { checkSignature, WorkbookFileError } from './workbookFileError.ts';

/**
 * Opens the bytes of an .xlsx file.
 * @throws WorkbookFileError when they are none.
 */
export async function openWorkbookFile(bytes: Uint8Array): Promise<WorkbookFile> {
  checkSignature(bytes);
  const workbook = new ExcelJS.Workbook();
  let defaultFont = newWorkbookFont;
  const xlsx = internals(workbook);
  const reconcile = xlsx.reconcile.bind(xlsx);
  let notes: SheetNotes[] = [];
  const heights = new Map<string, ChosenHeights>();
  const chosenHeights: WorkbookFile['chosenHeights'] = new Map();
  const processSheet = xlsx._processWorksheetEntry.bind(xlsx);
  xlsx._processWorksheetEntry = async (chunks, model, sheetNo, ...rest) => {
    let xml = '';
    for await (const chunk of chunks) xml += chunk;
    heights.set(sheetNo, readChosenHeights(xml));
    await processSheet(Readable.from([booleansAsDigits(xml)]), model, sheetNo, ...rest);
  };
  xlsx.reconcile = (model, options) => {
    defaultFont = model.styles?.model?.fonts?.[0] ?? defaultFont;
    const rels = model.worksheetRels;
    reconcile(model, options);
    notes = model.worksheets.map(({ id, sheetNo }) => ({ id, notes: notesOf(model, rels[sheetNo] ?? []) }));
    for (const { id, sheetNo } of model.worksheets) {
      chosenHeights.set(id, heights.get(sheetNo) ?? noChosenHeights());
    }
  };
  try {
    await workbook.xlsx.load(await withoutPrefixes(bytes));
  } catch (cause) {
    throw new WorkbookFileError('not-a-workbook', { cause });
  }
  if (workbook.worksheets.length === 0) throw new WorkbookFileError('not-a-workbook');
  for (const { id, notes: found } of notes) addNotes(workbook.getWorksheet(id), found);
  for (const sheet of workbook.worksheets) makeWritable(sheet);
  return { workbook, defaultFont, chosenHeights };
}

interface SheetNotes {
  id: number;
  notes: { ref: string; note: Comment }[];
}

const notesOf = (model: FileModel, rels: FileModel['worksheetRels'][string]): SheetNotes['notes'] =>
  rels
    .filter(({ Type }) => Type.endsWith('/comments'))
    .flatMap(({ Target }) => model.comments[Target]?.comments ?? []);

/** ExcelJS drops notes of cells that hold nothing else. */
function addNotes(sheet: Worksheet | undefined, notes: SheetNotes['notes']): void {
  for (const { ref, note } of notes) {
    const cell = sheet?.getCell(ref);
    if (cell && !cell.note) cell.note = note;
  }
}
