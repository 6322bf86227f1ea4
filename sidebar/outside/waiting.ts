import type { Call } from '../../src/grid/door.ts';

/** Who waits for what is being read, and may give up. */
export class Waiting {
  readonly #reads: (call: Call | null) => void;
  /** Counts the times that somebody gave up. */
  #turn = 0;

  /** @param reads hears what is waited for; null: nothing any more */
  constructor(reads: (call: Call | null) => void) {
    this.#reads = reads;
  }

  /** Resolves to the answer; never where whoever asked gives up meanwhile. */
  async on<T>(answer: Promise<T>, what: Call): Promise<T> {
    const own = this.#turn;
    this.#reads(what);
    const heard = await answer;
    if (own !== this.#turn) return new Promise<never>(() => undefined);
    this.#reads(null);
    return heard;
  }

  /** Whoever waits now is never answered. */
  giveUp(): void {
    this.#turn += 1;
  }
}
