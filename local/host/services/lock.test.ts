import { expect, it } from 'vitest';
import { openHost } from '../../run.ts';

it('gives the document lock to one at a time', () => {
  const host = openHost();
  const lock = () => host.services.LockService.getDocumentLock();
  expect(lock().tryLock(1000)).toBe(true);
  expect(host.lock.held).toBe(true);
  lock().releaseLock();
  expect(host.lock.held).toBe(false);
  host.lock.heldElsewhere = true;
  expect(lock().tryLock(1000)).toBe(false);
  host.dispose();
});
