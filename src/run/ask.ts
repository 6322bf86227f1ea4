/** A request from whoever speaks for a person, carried out to its answer. */
import type { Skipped } from '../grid/door.ts';
import type { Workbook } from '../grid/workbook.ts';
import { type Refusal, UserError } from '../problems/refusal.ts';
import { type Conversation, calling, carryingOut, type Step } from './conversation/conversation.ts';
import type { Means } from './conversation/means.ts';
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
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** Whether some of it was written by then. */
      readonly isBegun: boolean;
    };

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
  let isBegun = false;
  try {
    // Before anything is read: it would be in vain.
    if ('text' in asked) refuseLongText(asked.text);
    if (asked.method === 'goTo') {
      const value = (yield* calling(asked)) as AnswerTo<R>;
      return { response: { ok: true, value, skipped: [] }, workbook: known };
    }
    const decide = (workbook: Workbook) => decideRequest(workbook, asked, means);
    const shown = 'shown' in asked ? asked.shown : null;
    const read = known ?? (yield* readAhead(asked));
    const done = yield* heard(carryingOut(read, decide, shown, mostCalls), ({ progress }) => {
      isBegun ||= progress !== null && progress.done > 0;
    });
    if (done.kind === 'changed') {
      const response = { ok: false as const, refusal: { code: 'changed' as const, isBegun }, isBegun };
      return { response, workbook: done.workbook };
    }
    const value = done.answer as AnswerTo<R>;
    const response = { ok: true as const, value, skipped: done.skipped };
    return { response, workbook: done.wrote ? null : done.workbook };
  } catch (error) {
    // What a person was shown was decided on it: were it read anew, something else might be written unseen.
    const response = { ok: false as const, refusal: refusalOf(error), isBegun };
    return { response, workbook: isBegun ? null : known };
  }
}

/** A preview wants most of what may be wanted of our tabs: it takes one reading. @returns null where reading can wait */
function* readAhead({ method }: Request): Conversation<Workbook | null> {
  return method === 'preview' ? yield* calling({ method: 'read', isAhead: true }) : null;
}

/** Tells each step of a conversation to somebody beside. */
function* heard<Result>(
  conversation: Conversation<Result>,
  hear: (step: Step) => void,
): Conversation<Result> {
  let next = conversation.next();
  while (!next.done) {
    hear(next.value);
    next = conversation.next(yield next.value);
  }
  return next.value;
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof UserError) return error.refusal;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
};
