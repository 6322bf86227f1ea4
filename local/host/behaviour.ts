/**
 * What Google may do in one way or another: because it depends on the account or the workbook, or because nobody has told
 * us which. The add-on must work with each, so the host can do each.
 */
export interface Behaviour {
  /** Whether a cell that is formatted as plain text keeps a leading apostrophe as a character of its text, or hides it. */
  readonly plainTextApostrophe: 'kept' | 'hidden';
  /**
   * When a write that is refused throws: a strict validation, a typed column, a protection, a conditional format that can
   * not be. At once; or, because writes are put together, only when the service reads what depends on them, is told to
   * `flush`, or when the function ends: the writes after it, up to there, are made all the same, or are lost with it.
   */
  readonly refusals: 'at once' | 'at flush, later writes made' | 'at flush, later writes dropped';
  /** The language of the account, in which the service says what is wrong. */
  readonly messages: 'en' | 'th';
  /**
   * When the simple trigger `onEdit` runs: while the person edits; or later, when the host is told to, two of them beside
   * each other: both have read before either writes.
   */
  readonly onEdit: 'at once' | 'later';
  /** The workbook's locale: what a text that is typed becomes. */
  readonly locale: 'en_US' | 'th_TH';
}

/**
 * Whole behaviours, in which the tests run. Every value of every switch is in one of them, and of two switches as many pairs
 * of values as three can hold.
 */
export const behaviours = {
  /** What is easiest for the add-on. */
  lenient: {
    plainTextApostrophe: 'hidden',
    refusals: 'at once',
    messages: 'en',
    onEdit: 'at once',
    locale: 'en_US',
  },
  /** A Thai account in a Thai workbook; a write that is refused is left out of those that are made with it. */
  thai: {
    plainTextApostrophe: 'kept',
    refusals: 'at flush, later writes made',
    messages: 'th',
    onEdit: 'at once',
    locale: 'th_TH',
  },
  /** An English account in a Thai workbook; a write that is refused takes those after it along. */
  belated: {
    plainTextApostrophe: 'kept',
    refusals: 'at flush, later writes dropped',
    messages: 'en',
    onEdit: 'later',
    locale: 'th_TH',
  },
} as const satisfies Record<string, Behaviour>;
