/** Why the input does not allow a run. */
export type UserErrorCode =
  | 'no-score-tab'
  | 'other-year'
  | 'tabs-without-year'
  | 'year-not-new'
  | 'announced-unclear'
  | 'unsupported-year'
  | 'unreadable-year'
  | 'framework-unusable'
  | 'nothing-pasted'
  | 'text-too-long'
  | 'many-agencies'
  | 'other-agency'
  | 'year-differs'
  | 'framework-exists'
  | 'library-exists'
  | 'no-plan'
  | 'plan-damaged'
  | 'report-damaged'
  | 'busy'
  | 'columns-missing'
  | 'tab-gone';

/** The run cannot go on, and a person can mend it: the message says how, in their language. Nothing was lost. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: UserErrorCode,
    message: string,
  ) {
    super(message);
  }
}
