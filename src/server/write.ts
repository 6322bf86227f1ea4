/** Writing what was decided elsewhere, if the workbook is still what it was decided on. */
import { readFact, readStamp } from '../google/readWorkbook.ts';
import { type Desk, openDesk, writeEdits } from '../google/writeEdits.ts';
import type { Tools } from '../google/writers.ts';
import type { Call, Expected, WriteAnswer } from '../grid/door.ts';
import { printOf } from '../grid/workbook.ts';
import { ownTabs } from './ownTabs.ts';

/** Whether tabs, cells and facts are those that the edits were decided on. */
const holds = ({ countSheets, sheetNamed }: Desk, { tabs, stamps, facts }: Expected): boolean => {
  if (countSheets() !== tabs) return false;
  const areCells = stamps.every(({ tab, stamp }) => {
    const sheet = sheetNamed(tab);
    return sheet !== null && readStamp(sheet, tab, ownTabs) === stamp;
  });
  if (!areCells) return false;
  return facts.every(({ tab, fact, print }) => {
    const sheet = sheetNamed(tab);
    return sheet !== null && printOf(readFact(sheet, fact)) === print;
  });
};

/** Makes a batch of edits, or none of them. */
export const write = (
  tools: Tools,
  { edits, expected, stampsOf }: Extract<Call, { method: 'write' }>,
): WriteAnswer => {
  const desk = openDesk(tools);
  if (!holds(desk, expected)) return { kind: 'changed' };
  const skipped = writeEdits(desk, edits);
  const stamps = stampsOf.flatMap((tab) => {
    const sheet = desk.sheetNamed(tab);
    return sheet ? [{ tab, stamp: readStamp(sheet, tab, ownTabs) }] : [];
  });
  return { kind: 'written', stamps, skipped };
};
