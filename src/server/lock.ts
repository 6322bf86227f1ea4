import type { GoogleServices } from '../google/port.ts';
import { Refused } from './refused.ts';

/** Long enough for another person's run to end. */
const PATIENCE_MS = 20_000;

/** Does the work while nobody else can. @throws Refused when another run holds the workbook for too long */
export const withLock = <Result>(
  { LockService, SpreadsheetApp }: Pick<GoogleServices, 'LockService' | 'SpreadsheetApp'>,
  work: () => Result,
): Result => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refused({ code: 'busy' });
  try {
    return work();
  } finally {
    try {
      // Whoever is next must find what was written, and Google writes when it pleases.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
};
