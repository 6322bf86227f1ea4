import type { GoogleServices, LockPort } from '../google/port.ts';
import { Refused } from './refused.ts';

type Services = Pick<GoogleServices, 'LockService' | 'SpreadsheetApp'>;

/** Long enough for another person's run to end. */
const PATIENCE_MS = 20_000;

/** Does the work while nobody else can. @throws Refused when another run holds the workbook for too long */
export const withLock = <Result>(services: Services, work: () => Result): Result => {
  const lock = services.LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refused({ code: 'busy' });
  return holding(services, lock, work);
};

/** So long a trigger waits for another one, which takes a moment; a run takes longer, and has the last word. */
const PATIENCE_OF_TRIGGER_MS = 10_000;

/** Does the work while nobody else can; not at all while somebody else goes on writing. */
export const tryWithLock = (services: Services, work: () => void): void => {
  const lock = services.LockService.getDocumentLock();
  if (lock.tryLock(PATIENCE_OF_TRIGGER_MS)) holding(services, lock, work);
};

const holding = <Result>({ SpreadsheetApp }: Services, lock: LockPort, work: () => Result): Result => {
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
