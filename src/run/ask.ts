/** A request from whoever speaks for a person, carried out to its answer. */
import type { Skipped } from '../grid/door.ts';
import type { Workbook } from '../grid/workbook.ts';
import { type Refusal, UserError } from '../problems/refusal.ts';
import { type Conversation, calling, carryingOut } from './conversation.ts';
import type { Means } from './means.ts';
import { refuseLongText } from './paste/understand.ts';
import { type Answer, decideRequest, type Request } from './requests.ts';

/** Leading to a place is the server's own. */
export interface GoTo {
  readonly method: 'goTo';
  readonly tab: string;
  readonly cell: string | null;
}

/** What comes of a request. */
export type AnswerTo<R extends Request | GoTo> = R extends Request ? Answer<R['method']> : null;

/** A value; or why there is none, for whoever asked to say it. */
export type Response<Value = unknown> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** What tabs refused to take, beside what was written. */
      readonly skipped: readonly Skipped[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** An answer, and the workbook as it is known then; null when it has to be read anew. */
export interface Asked<Value> {
  readonly response: Response<Value>;
  readonly workbook: Workbook | null;
}

/**
 * Carries out a request. Never throws: what goes wrong is a refusal.
 *
 * @param known the workbook as it was read before; null to read it now
 * @param mostCalls how many calls to the service a batch of writing takes at most; as `batchesOf` has it when not given
 */
export function* asking<R extends Request | GoTo>(
  request: R,
  means: Means,
  known: Workbook | null = null,
  mostCalls?: number,
): Conversation<Asked<AnswerTo<R>>> {
  const asked: Request | GoTo = request;
  try {
    // Before anything is read: it would be in vain.
    if ('text' in asked) refuseLongText(asked.text);
    if (asked.method === 'goTo') {
      const value = (yield* calling(asked)) as AnswerTo<R>;
      return { response: { ok: true, value, skipped: [] }, workbook: known };
    }
    const decide = (workbook: Workbook) => decideRequest(workbook, asked, means);
    // A run writes what was shown before, or nothing.
    const done = yield* carryingOut(known, decide, asked.method === 'run', mostCalls);
    if (done.kind === 'changed') {
      return { response: { ok: false, refusal: { code: 'changed' } }, workbook: done.workbook };
    }
    const value = done.answer as AnswerTo<R>;
    const response = { ok: true as const, value, skipped: done.skipped };
    return { response, workbook: done.wrote ? null : done.workbook };
  } catch (error) {
    // What a person was shown was decided on it: were it read anew, something else might be written unseen.
    return { response: { ok: false, refusal: refusalOf(error) }, workbook: known };
  }
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof UserError) return error.refusal;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
};
