import type { GoogleServices, LockPort } from '../google/port.ts';
import { Refused } from './refused.ts';

type Services = Pick<GoogleServices, 'LockService'>;

/** Long enough for another person's run to end. */
const PATIENCE_MS = 20_000;

/**
 * Does the work while nobody else can. Whoever is next must find what was written, and Google writes when it pleases: the
 * work must end with a flush of its own.
 *
 * @throws Refused when another run holds the workbook for too long
 */
export const withLock = <Result>({ LockService }: Services, work: () => Result): Result => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refused({ code: 'busy' });
  return holding(lock, work);
};

/** So long a trigger waits for another one, which takes a moment; a run takes longer, and has the last word. */
const PATIENCE_OF_TRIGGER_MS = 10_000;

/** Does the work while nobody else can, as `withLock` does; not at all while somebody else goes on writing. */
export const tryWithLock = ({ LockService }: Services, work: () => void): void => {
  const lock = LockService.getDocumentLock();
  if (lock.tryLock(PATIENCE_OF_TRIGGER_MS)) holding(lock, work);
};

const holding = <Result>(lock: LockPort, work: () => Result): Result => {
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
};
