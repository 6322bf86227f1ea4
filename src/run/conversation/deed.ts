import type { Edit } from '../../grid/edits.ts';

/** What a request does to the workbook, and what it answers once that is done. */
export interface Deed<Answer> {
  readonly edits: readonly Edit[];
  readonly answer: Answer;
  /** The tabs whose cells it was decided on, beside those that it writes to; every tab, when absent. */
  readonly basis?: readonly string[];
  /** What it takes the place of, as a person was shown it, as plain data: nothing else is replaced. */
  readonly replaces?: unknown;
}
