/** How often the service was asked for something, and how often it was told to change something. */
interface CallCount {
  reads: number;
  writes: number;
}

/** Counts what would cost time at Google: each of these is a round trip there, and nothing else is. */
export class Calls {
  reads = 0;
  writes = 0;
  /** By the tab's name at the time of the call; calls to the workbook itself are under `''`. */
  readonly byTab = new Map<string, CallCount>();
  /** Every counted call in order, as `Sheet.getRange`. */
  readonly log: string[] = [];
  /** Whether each of them read or wrote. */
  readonly costs: ('read' | 'write')[] = [];
  /** The bundle of writes that each of them went into; `null` for a read, and for a write that is made at once. */
  readonly bundles: (number | null)[] = [];
  #untilFailure = Number.POSITIVE_INFINITY;
  #isAlone = false;
  /** Whether every call that is to change something throws: as for a person who may view the file only. */
  refusesWrites = false;

  /** How many calls were to change something: a flush changes nothing of its own. */
  get changes(): number {
    return this.costs.filter((cost, index) => cost === 'write' && this.log[index] !== 'flush').length;
  }

  /** All counted calls. */
  get total(): number {
    return this.reads + this.writes;
  }

  /**
   * The k-th counted call from now on (1 is the next one), and every one after it, throws before it has any effect, as
   * when time is up; `null` ends that.
   */
  failAt(k: number | null): void {
    this.#untilFailure = k ?? Number.POSITIVE_INFINITY;
    this.#isAlone = false;
  }

  /** The k-th counted call from now on (1 is the next one), and no other, throws: as when one write is refused. */
  refuseAt(k: number): void {
    this.#untilFailure = k;
    this.#isAlone = true;
  }

  /** Starts counting anew; a failure that was ordered stays ordered. */
  reset(): void {
    this.reads = 0;
    this.writes = 0;
    this.byTab.clear();
    this.log.length = 0;
    this.costs.length = 0;
    this.bundles.length = 0;
  }

  /**
   * Counts one call and says whether it is the one that must fail.
   *
   * @param bundle the bundle of writes that it goes into, if any
   */
  count(cost: 'read' | 'write', tab: string, member: string, bundle: number | null): 'goes on' | 'fails' {
    const tally = this.byTab.get(tab) ?? { reads: 0, writes: 0 };
    this.byTab.set(tab, tally);
    if (cost === 'read') {
      this.reads += 1;
      tally.reads += 1;
    } else {
      this.writes += 1;
      tally.writes += 1;
    }
    this.log.push(member);
    this.costs.push(cost);
    this.bundles.push(bundle);
    this.#untilFailure -= 1;
    const fails = this.#isAlone ? this.#untilFailure === 0 : this.#untilFailure <= 0;
    return fails || (this.refusesWrites && cost === 'write') ? 'fails' : 'goes on';
  }
}
