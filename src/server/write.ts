/** Writing what was decided elsewhere, if the workbook is still what it was decided on. */
import type { GoogleServices } from '../google/port.ts';
import { readCells, readFact, readWorkbook } from '../google/readWorkbook.ts';
import { type Desk, openDesk, writeEdits } from '../google/writing/writeEdits.ts';
import type { Call, Expected, WriteAnswer } from '../grid/door.ts';
import { printOf } from '../grid/facts.ts';
import { withLock } from './lock.ts';
import { ownTabs } from './ownTabs.ts';

/** Whether tabs, cells and facts are those that the edits were decided on. */
const holds = ({ countSheets, sheetNamed }: Desk, { tabs, stamps, facts }: Expected): boolean => {
  if (countSheets() !== tabs) return false;
  const areCells = stamps.every(({ tab, stamp }) => {
    const sheet = sheetNamed(tab);
    return sheet !== null && readCells(sheet, tab, ownTabs).stamp === stamp;
  });
  if (!areCells) return false;
  return facts.every(({ tab, fact, print }) => {
    const sheet = sheetNamed(tab);
    return sheet !== null && printOf(readFact(sheet, fact)) === print;
  });
};

type WriteCall = Extract<Call, { method: 'write' }>;

/** Makes a batch of edits; none of them, and null, where they were decided on something else. @throws as `writeEdits` does */
const writeOn = (desk: Desk, { edits, expected, readAfter }: WriteCall): WriteAnswer | null => {
  try {
    if (!holds(desk, expected)) return null;
    const skipped = writeEdits(desk, edits);
    desk.settle();
    const read = readAfter.flatMap((tab) => {
      const sheet = desk.sheetNamed(tab);
      return sheet ? [readCells(sheet, tab, ownTabs)] : [];
    });
    return { kind: 'written', read, skipped };
  } finally {
    desk.settle();
  }
};

/**
 * Makes a batch of edits; answers the workbook as it is now where they were decided on another one.
 *
 * @throws Refused when another run holds the workbook for too long; Error as `writeEdits` does
 */
export const write = (services: GoogleServices, call: WriteCall): WriteAnswer => {
  const written = withLock(services, () => writeOn(openDesk(services), call));
  if (written) return written;
  // Nobody has to wait while it is read.
  const workbook = readWorkbook(services.SpreadsheetApp.getActiveSpreadsheet(), ownTabs);
  return { kind: 'changed', workbook };
};
