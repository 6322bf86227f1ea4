import type { Edit } from '../../grid/edits.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import type { Workbook } from '../../grid/workbook.ts';

/** What a request does to the workbook, and what it answers once that is done. */
export interface Deed<Answer> {
  readonly edits: readonly Edit[];
  readonly answer: Answer;
  /** The tabs whose cells it was decided on; those that it writes to count without being named. */
  readonly basis: readonly string[];
  /** What a person is shown of it before it is done, as plain data; the edits, when absent. */
  readonly shown?: unknown;
  /**
   * Decides what is left once some of it was written, where the request itself is refused by then: what it asks for is done
   * in part. Throws as the request does.
   */
  readonly rest?: (workbook: Workbook) => Deed<Answer>;
}

/** Only answers: nothing is written, so that nothing can have changed since. */
export const answering = <Answer>(answer: Answer): Deed<Answer> => ({ edits: [], answer, basis: [] });

/** Tells what a person was shown from anything else. A preview and the deed that follows it have the same. */
export const printOfShown = (shown: unknown): string => fingerprint(JSON.stringify(shown));
