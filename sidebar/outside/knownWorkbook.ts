import type { Call, CallAnswers, DoorAnswer, Kept } from '../../src/grid/door.ts';
import { inParts, withFacts } from '../../src/grid/reading/wanted.ts';
import { wantsAhead } from '../../src/grid/reading/wantsAhead.ts';
import { isBlank, type Workbook } from '../../src/grid/workbook.ts';
import { pack, unpack } from './packing.ts';

/** The workbook as it was read last. It is read further on the side, and kept with the document. */
export class KnownWorkbook {
  /** Null when it has to be read anew. */
  now: Workbook | null = null;
  readonly #call: (call: Call) => Promise<DoorAnswer>;
  #ahead: Promise<void> | null = null;
  /** Whether what is read on the side is wanted still: it is not once the workbook is to be read anew. */
  #isAheadWanted = { now: false };
  /** As it was kept last, or found. */
  #kept: Workbook | null = null;
  /** One after the other: an older reading must not be kept last. */
  #keeping: Promise<unknown> = Promise.resolve();

  /** @param call answers whatever goes wrong: it never rejects */
  constructor(call: (call: Call) => Promise<DoorAnswer>) {
    this.#call = call;
  }

  /** What is being read on the side: who decides on it waits for it rather than ask for the same again. */
  get ahead(): Promise<void> | null {
    return this.#ahead;
  }

  /** What was kept with the document. @returns null when it is none of ours, or the workbook is known already */
  find({ pieces }: Kept): Workbook | null {
    return this.now === null ? unpack(pieces) : null;
  }

  /** From now on this is known, as it was kept. */
  take(workbook: Workbook): void {
    this.now = workbook;
    this.#kept = workbook;
  }

  /** From now on it has to be read anew. */
  forget(): void {
    this.now = null;
    this.#isAheadWanted.now = false;
    this.#ahead = null;
  }

  /** Reads on the side what was written to, and what the next decisions may want, so that no tick has to wait. */
  readOn(): void {
    const reading = this.#readAhead().then(() => {
      this.#keep();
      if (this.#ahead === reading) this.#ahead = null;
    });
    this.#ahead = reading;
  }

  async #readAhead(): Promise<void> {
    const wanted = { now: true };
    this.#isAheadWanted = wanted;
    if (this.now === null) {
      const answer = await this.#call({ method: 'read', isAhead: true });
      if (!answer.ok || !wanted.now) return;
      this.now = answer.value as CallAnswers['read'];
    }
    for (const part of inParts(wantsAhead(this.now))) {
      const at = this.now;
      const answer = await this.#call({ method: 'readFacts', wants: part });
      if (!answer.ok || !wanted.now || this.now !== at) return;
      this.now = withFacts(at, part, answer.value as CallAnswers['readFacts']);
    }
  }

  /** It is an extra: where the workbook cannot be kept, nobody is to hear of it. Of a blank one there is nothing to keep. */
  #keep(): void {
    const { now } = this;
    if (!now || now === this.#kept) return;
    this.#kept = now;
    const pieces = isBlank(now) ? [] : pack(now);
    if (!pieces) return;
    const kept = { at: Date.now(), pieces };
    this.#keeping = this.#keeping.then(() => this.#call({ method: 'keep', kept }));
  }
}
