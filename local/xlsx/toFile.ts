import type { IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Worksheet } from 'exceljs';
import { paletteOf } from './colors.ts';
import { writeRules } from './conditionalFormats.ts';
import { type SavedValidations, validationsResource, validationsToFile } from './dataValidations.ts';
import { conditionalFormatsResource, sheetFromFile, sheetIdOf } from './fromFile.ts';
import { notesResource, notesToFile, type SavedNotes } from './notes.ts';
import { noChosenHeights } from './rowHeights.ts';
import { sheetToFile } from './sheetToFile.ts';
import { pixelsToDigits, pixelsToPoints } from './sizes.ts';
import { nameTabs } from './tabNames.ts';
import type { WorkbookFile } from './workbookFile.ts';

const a4 = 9;

/** A tab that did not come from a file: A4 landscape, one page wide, with the frozen rows repeated on each page. */
function addSheet({ workbook }: WorkbookFile, id: string, after: Partial<IWorksheetData>): Worksheet {
  const frozen = after.freeze?.ySplit ?? 0;
  const sheet = workbook.addWorksheet(`new ${workbook.worksheets.length} ${id}`.slice(0, 31), {
    pageSetup: {
      paperSize: a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(frozen > 0 ? { printTitlesRow: `1:${frozen}` } : {}),
    },
  });
  if (after.defaultColumnWidth) sheet.properties.defaultColWidth = pixelsToDigits(after.defaultColumnWidth);
  if (after.defaultRowHeight) sheet.properties.defaultRowHeight = pixelsToPoints(after.defaultRowHeight);
  return sheet;
}

/** What a plugin saved with the workbook, by tab. */
function savedBy<T>({ resources }: IWorkbookData, plugin: string): Record<string, T> {
  const json = resources?.find(({ name }) => name === plugin)?.data;
  return json ? JSON.parse(json) : {};
}

/** Brings a file to what a Univer workbook holds, touching only what differs. */
export function workbookToFile(data: IWorkbookData, file: WorkbookFile): void {
  const { workbook, defaultFont } = file;
  const palette = paletteOf(workbook);
  const rules = savedBy<IConditionFormattingRule[]>(data, conditionalFormatsResource);
  const notes = savedBy<SavedNotes>(data, notesResource);
  const validations: SavedValidations = savedBy(data, validationsResource);
  const resolve = (style: Nullable<IStyleData | string>): IStyleData =>
    (typeof style === 'string' ? data.styles[style] : style) || {};
  const defaults = {
    ff: defaultFont.name ?? null,
    fs: defaultFont.size ?? 11,
    ...resolve(data.defaultStyle),
  };

  const existing = new Map(workbook.worksheets.map((sheet) => [sheetIdOf(sheet), sheet]));
  for (const [id, sheet] of existing) {
    if (!data.sheetOrder.includes(id)) workbook.removeWorksheet(sheet.id);
  }
  const names = new Map<Worksheet, string>();
  data.sheetOrder.forEach((id, index) => {
    const after = data.sheets[id] ?? {};
    const original = existing.get(id);
    const sheet = original ?? addSheet(file, id, after);
    const chosen = file.chosenHeights.get(sheet.id) ?? noChosenHeights();
    file.chosenHeights.set(sheet.id, chosen);
    const before = original ? sheetFromFile(original, chosen, palette) : {};
    writeRules(sheet, rules[id] ?? [], palette);
    sheetToFile({ sheet, before, after, resolve, defaults, chosen, date1904: workbook.properties.date1904 });
    notesToFile(sheet, notes[id] ?? {});
    validationsToFile(sheet, validations[id] ?? []);
    (sheet as unknown as { orderNo: number }).orderNo = index;
    names.set(sheet, after.name ?? sheet.name);
  });
  nameTabs(workbook, names);
  for (const view of workbook.views ?? []) view.activeTab = Math.min(view.activeTab ?? 0, names.size - 1);
  // Results of functions that only the opening program has are computed there.
  workbook.calcProperties.fullCalcOnLoad = true;
}
