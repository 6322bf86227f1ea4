import type { LockPort, LockServicePort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { member, type Service, serve } from '../strict.ts';

/** Thrown through an execution that waits for the lock of another one: it goes on once that has ended. */
export class Waits extends Error {}

/** The workbook's one lock. */
export class DocumentLock implements LockPort {
  /** Whether the add-on holds the lock. */
  held = false;
  /** Whether someone else holds it for so long that the add-on can't get it. */
  heldElsewhere = false;
  /** Whether an execution beside this one holds it, and lets go of it soon. */
  #isHeldBeside = false;

  /** @throws Waits where the one who holds it lets go of it in that time */
  tryLock(timeoutInMillis: number): boolean {
    if (this.#isHeldBeside && timeoutInMillis > 0) throw new Waits();
    this.held = !this.heldElsewhere && !this.#isHeldBeside;
    return this.held;
  }

  releaseLock(): void {
    this.held = false;
  }

  /** Does what another execution does, which can not have the lock while this one holds it. */
  asSomeoneElse(work: () => void): void {
    const { held } = this;
    this.held = false;
    this.#isHeldBeside = held;
    try {
      work();
    } finally {
      this.held = held;
      this.#isHeldBeside = false;
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
