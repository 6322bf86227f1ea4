/** Writing what was decided elsewhere, if the workbook is still what it was decided on. */

import type { SheetPort, SpreadsheetAppPort } from '../google/port.ts';
import { readCells, readWorkbook } from '../google/readWorkbook.ts';
import { type Desk, writeEdits } from '../google/writeEdits.ts';
import type { Call, Expected, WriteAnswer } from '../grid/door.ts';

/** Whether tabs and cells are those that the edits were decided on. */
const holds = (sheets: ReadonlyMap<string, SheetPort>, { tabs, stamps }: Expected): boolean => {
  const names = [...sheets.keys()];
  if (names.length !== tabs.length || names.some((name, index) => name !== tabs[index])) return false;
  return Object.entries(stamps).every(([name, stamp]) => {
    const sheet = sheets.get(name);
    return sheet !== undefined && readCells(sheet, name).stamp === stamp;
  });
};

/** @param watched as `readWorkbook` takes it */
export const write = (
  app: SpreadsheetAppPort,
  { edits, expected, stampsOf }: Extract<Call, { method: 'write' }>,
  watched: readonly string[],
): WriteAnswer => {
  const spreadsheet = app.getActiveSpreadsheet();
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  if (!holds(sheets, expected)) {
    return { kind: 'changed', workbook: readWorkbook(spreadsheet, watched) };
  }
  const desk: Desk = { app, spreadsheet, sheets };
  writeEdits(desk, edits);
  const stamps = stampsOf.flatMap((name) => {
    const sheet = desk.sheets.get(name);
    return sheet ? [[name, readCells(sheet, name).stamp] as const] : [];
  });
  return { kind: 'written', stamps: Object.fromEntries(stamps) };
};
