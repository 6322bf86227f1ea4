import { readWorkbook } from '../../../src/google/readWorkbook.ts';
import { ownTabs } from '../../../src/server/ownTabs.ts';
import type { LiveEnv, Tell } from './question.ts';

/** Milliseconds that `act` takes on average. */
const took = (times: number, act: (time: number) => unknown): number => {
  const start = Date.now();
  for (let time = 0; time < times; time += 1) act(time);
  return Math.round(((Date.now() - start) / times) * 10) / 10;
};

/** What one call costs; what a range that is held says of itself should cost nothing. */
function timeOfACall({ services, sheet }: LiveEnv, tell: Tell): void {
  const cell = sheet.getRange('A1');
  tell(
    'getRange, ms',
    took(20, (time) => sheet.getRange(time + 1, 1)),
  );
  tell(
    'getValues of a cell, ms',
    took(20, () => cell.getValues()),
  );
  tell(
    'setValues of a cell and flush, ms',
    took(10, (time) => {
      cell.setValues([[time]]);
      services.SpreadsheetApp.flush();
    }),
  );
  tell(
    'coordinates of a range that is held, ms',
    took(20, () => [cell.getRow(), cell.getA1Notation()]),
  );
}

/** Reading all tabs once, as the sidebar's first button asks for. */
function timeOfReadingTheWorkbook({ services }: LiveEnv, tell: Tell): void {
  const start = Date.now();
  const workbook = readWorkbook(services.SpreadsheetApp.getActiveSpreadsheet(), ownTabs);
  tell('milliseconds', Date.now() - start);
  tell('tabs', workbook.tabs.length);
  tell('characters of the answer', JSON.stringify(workbook).length);
}

/** A lock that nobody holds is had at once. */
function timeOfTheLock({ services }: LiveEnv, tell: Tell): void {
  const lock = services.LockService.getDocumentLock();
  const start = Date.now();
  tell('had', lock.tryLock(0));
  lock.releaseLock();
  tell('milliseconds', Date.now() - start);
}

/** What no two runs answer alike: it is told, and not compared. */
export const measures = { timeOfACall, timeOfReadingTheWorkbook, timeOfTheLock };
