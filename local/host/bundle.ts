import type { Behaviour } from './behaviour.ts';

interface Write {
  make(): void;
  /** What the service says when this is the write that fails. */
  readonly failure: Error | null;
}

/**
 * Writes that were asked for and are not made yet. Google puts writes together until something is read that depends on
 * them; only then can one of them be refused.
 */
export class Bundle {
  readonly #refusals: Behaviour['refusals'];
  #writes: Write[] = [];
  #failure: Error | null = null;
  /** How many bundles were made before this one. */
  number = 0;

  constructor(refusals: Behaviour['refusals']) {
    this.#refusals = refusals;
  }

  /** Whether writes wait here, or are made at once. */
  get makesWait(): boolean {
    return this.#refusals !== 'at once';
  }

  /** The write that comes next fails with this, if with anything, when it comes to it. */
  failNext(failure: Error | null): void {
    this.#failure = failure;
  }

  /** Makes a write, at once or with the others. @throws what it throws, if at once */
  write(make: () => void): void {
    const failure = this.#failure;
    this.#failure = null;
    this.#writes.push({ make, failure });
    if (!this.makesWait) this.settle();
  }

  /** Makes what waits, in its order. @throws what the first write threw that was refused or failed */
  settle(): void {
    const writes = this.#writes;
    this.#writes = [];
    if (writes.length > 0) this.number += 1;
    const thrown: unknown[] = [];
    for (const { make, failure } of writes) {
      if (thrown.length > 0 && this.#refusals !== 'at flush, later writes made') break;
      try {
        if (failure) throw failure;
        make();
      } catch (error) {
        thrown.push(error);
      }
    }
    if (thrown.length > 0) throw thrown[0];
  }
}
