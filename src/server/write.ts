/** Writing what was decided elsewhere, if the workbook is still what it was decided on. */

import type { SheetPort, SpreadsheetAppPort } from '../google/port.ts';
import { readFact, readStamp, readWorkbook } from '../google/readWorkbook.ts';
import { openDesk, writeEdits } from '../google/writeEdits.ts';
import type { Call, Expected, WriteAnswer } from '../grid/door.ts';
import { printOf } from '../grid/workbook.ts';

/** Whether tabs, cells and facts are those that the edits were decided on. */
const holds = (sheets: ReadonlyMap<string, SheetPort>, { tabs, stamps, facts }: Expected): boolean => {
  const names = [...sheets.keys()];
  if (names.length !== tabs.length || names.some((name, index) => name !== tabs[index])) return false;
  const areCells = stamps.every(({ tab, stamp }) => {
    const sheet = sheets.get(tab);
    return sheet !== undefined && readStamp(sheet, tab) === stamp;
  });
  if (!areCells) return false;
  return facts.every(({ tab, fact, print }) => {
    const sheet = sheets.get(tab);
    return sheet !== undefined && printOf(readFact(sheet, fact)) === print;
  });
};

/**
 * Makes a batch of edits, or none of them.
 *
 * @param watched as `readWorkbook` takes it
 */
export const write = (
  app: SpreadsheetAppPort,
  { edits, expected, stampsOf }: Extract<Call, { method: 'write' }>,
  watched: readonly string[],
): WriteAnswer => {
  const desk = openDesk(app);
  if (!holds(desk.sheets, expected)) {
    return { kind: 'changed', workbook: readWorkbook(desk.spreadsheet, watched) };
  }
  const skipped = writeEdits(desk, edits);
  const stamps = stampsOf.flatMap((tab) => {
    const sheet = desk.sheets.get(tab);
    return sheet ? [{ tab, stamp: readStamp(sheet, tab) }] : [];
  });
  return { kind: 'written', stamps, skipped };
};
