import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Font, Row, Style, Worksheet } from 'exceljs';
import { toRange } from './addresses.ts';
import { styleFromFile } from './cellStyle.ts';
import { valueFromFile } from './cellValue.ts';
import { type Palette, paletteOf } from './colors.ts';
import { rulesFromFile } from './conditionalFormats.ts';
import { type SavedValidations, validationsFromFile, validationsResource } from './dataValidations.ts';
import { notesFromFile, notesResource, type SavedNotes } from './notes.ts';
import { type ChosenHeights, noChosenHeights } from './rowHeights.ts';
import { defaultWidthDigits, digitsToPixels, pointsToPixels } from './sizes.ts';
import { sizeOf } from './tabSize.ts';
import type { WorkbookFile } from './workbookFile.ts';

export const conditionalFormatsResource = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** The tab's id in Univer; it stays the same however often the file is read. */
export const sheetIdOf = (sheet: Worksheet): string => `file-${sheet.id}`;

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

function cellsOfRow(row: Row, palette: Palette): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    const style = styleFromFile(cell.style, palette);
    const data = { ...valueFromFile(cell), ...(isEmpty(style) ? {} : { s: style }) };
    if (!isEmpty(data)) cells[column - 1] = data;
  });
  return cells;
}

const rowOf = (
  row: Row & { style?: Partial<Style> },
  chosen: ChosenHeights,
  palette: Palette,
): IWorksheetData['rowData'][number] => {
  const style = row.style ? styleFromFile(row.style, palette) : {};
  return {
    ...(row.height ? { h: pointsToPixels(row.height) } : {}),
    // A height that no one chose is only where the text ended last.
    ...(row.height && chosen.rows.has(row.number) ? { ia: 0 as const } : {}),
    ...(row.hidden ? { hd: 1 } : {}),
    ...(isEmpty(style) ? {} : { s: style }),
  };
};

function columnsOf(sheet: Worksheet, columnCount: number, palette: Palette): IWorksheetData['columnData'] {
  const columns: Record<number, IWorksheetData['columnData'][number]> = {};
  for (const column of (sheet.columns ?? []).slice(0, columnCount)) {
    const style = column.style ? styleFromFile(column.style, palette) : {};
    const data = {
      ...(column.width === undefined ? {} : { w: digitsToPixels(column.width) }),
      ...(column.hidden ? { hd: 1 as const } : {}),
      ...(isEmpty(style) ? {} : { s: style }),
    };
    if (column.number && !isEmpty(data)) columns[column.number - 1] = data;
  }
  return columns;
}

function freezeOf(sheet: Worksheet): IWorksheetData['freeze'] {
  const view = sheet.views?.[0];
  const xSplit = view?.state === 'frozen' ? (view.xSplit ?? 0) : 0;
  const ySplit = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

/** One tab of a file as Univer's. */
export function sheetFromFile(
  sheet: Worksheet,
  chosen: ChosenHeights,
  palette: Palette,
): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const rowData: Record<number, IWorksheetData['rowData'][number]> = {};
  const merges = ((sheet.model as { merges?: string[] }).merges ?? []).map(toRange);
  const size = sizeOf(sheet);
  for (let number = 1; number <= Math.min(sheet.rowCount, size.rows); number++) {
    const row = sheet.findRow(number);
    if (!row) continue;
    const cells = cellsOfRow(row, palette);
    if (!isEmpty(cells)) cellData[number - 1] = cells;
    const data = rowOf(row, chosen, palette);
    if (data && !isEmpty(data)) rowData[number - 1] = data;
  }
  return {
    id: sheetIdOf(sheet),
    name: sheet.name,
    tabColor: palette(sheet.properties.tabColor) ?? '',
    hidden: sheet.state === 'visible' ? 0 : 1,
    freeze: freezeOf(sheet),
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: digitsToPixels(sheet.properties.defaultColWidth ?? defaultWidthDigits),
    defaultRowHeight: pointsToPixels(sheet.properties.defaultRowHeight),
    mergeData: merges,
    cellData,
    rowData,
    columnData: columnsOf(sheet, size.columns, palette),
    showGridlines: sheet.views?.[0]?.showGridLines === false ? 0 : 1,
  };
}

const defaultStyle = (font: Partial<Font>, palette: Palette): IStyleData => {
  const { ff, fs } = styleFromFile({ font }, palette);
  return { ...(ff ? { ff } : {}), ...(fs ? { fs } : {}) };
};

/** A file as Univer's workbook. */
export function workbookFromFile(
  { workbook, defaultFont, chosenHeights }: WorkbookFile,
  name: string,
): IWorkbookData {
  const palette = paletteOf(workbook);
  const rules: Record<string, IConditionFormattingRule[]> = {};
  const notes: Record<string, SavedNotes> = {};
  const validations: SavedValidations = {};
  const sheets: IWorkbookData['sheets'] = {};
  for (const sheet of workbook.worksheets) {
    const chosen = chosenHeights.get(sheet.id) ?? noChosenHeights();
    sheets[sheetIdOf(sheet)] = sheetFromFile(sheet, chosen, palette);
    rules[sheetIdOf(sheet)] = rulesFromFile(sheet, palette);
    notes[sheetIdOf(sheet)] = notesFromFile(sheet);
    validations[sheetIdOf(sheet)] = validationsFromFile(sheet);
  }
  return {
    id: `workbook-${globalThis.crypto.randomUUID()}`,
    name,
    appVersion: '0.25.1',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    defaultStyle: defaultStyle(defaultFont, palette),
    sheetOrder: workbook.worksheets.map(sheetIdOf),
    sheets,
    resources: [
      { name: conditionalFormatsResource, data: JSON.stringify(rules) },
      { name: notesResource, data: JSON.stringify(notes) },
      { name: validationsResource, data: JSON.stringify(validations) },
    ],
  };
}
