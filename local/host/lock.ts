import type { LockPort, LockServicePort } from '../../src/google/port.ts';
import type { Context } from './context.ts';
import { member, type Service, serve } from './strict.ts';

/** The workbook's one lock. Nothing waits here: who can't have it now would not get it later either. */
export class DocumentLock implements LockPort {
  /** Whether the add-on holds the lock. */
  held = false;
  /** Whether someone else holds it, so that the add-on can't get it. */
  heldElsewhere = false;

  tryLock(_timeoutInMillis: number): boolean {
    this.held = !this.heldElsewhere;
    return this.held;
  }

  releaseLock(): void {
    this.held = false;
  }

  /** Does what another execution does, which can not have the lock while this one holds it. */
  asSomeoneElse(work: () => void): void {
    const { held, heldElsewhere } = this;
    this.held = false;
    this.heldElsewhere ||= held;
    try {
      work();
    } finally {
      this.held = held;
      this.heldElsewhere = heldElsewhere;
    }
  }
}

const LOCK: Service<LockPort> = {
  name: 'LockService.Lock',
  members: { tryLock: member.always(['Integer']), releaseLock: member.always() },
};

const LOCK_SERVICE: Service<LockServicePort> = {
  name: 'LockService',
  members: { getDocumentLock: member.always() },
};

/** Google's LockService with this as its document lock. */
export const lockService = (context: Context, lock: DocumentLock): LockServicePort =>
  serve(context, LOCK_SERVICE, { getDocumentLock: () => serve(context, LOCK, lock) });
