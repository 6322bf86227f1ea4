/** A request from whoever speaks for a person, carried out to its answer. */
import * as v from 'valibot';
import type { Workbook } from '../grid/workbook.ts';
import type { ParseHtml } from '../paste/html.ts';
import { describeRefusal } from '../problems/describe.ts';
import { type Refusal, UserError } from '../problems/refusal.ts';
import { voiceOf } from '../words/voice.ts';
import { CallFailed, type Conversation, calling, carryingOut } from './conversation.ts';
import { refuseLongText } from './paste.ts';
import { Request, type Response } from './protocol.ts';
import { decideRequest } from './requests.ts';

/** An answer, and the workbook as it is known then; null when it has to be read anew. */
export interface Asked {
  readonly response: Response;
  readonly workbook: Workbook | null;
}

/** A run writes what was shown before, or nothing: on a changed workbook a person decides anew. */
const MOST_TRIES = { run: 1, others: 3 } as const;

/**
 * Carries out a request. Never throws: what goes wrong is a sentence that says what to do.
 *
 * @param request a `Request`
 * @param parseHtml parses pages among pasted texts, with what is at hand where this runs
 * @param known the workbook as it was read before; null to read it now
 */
export function* asking(
  request: unknown,
  parseHtml: ParseHtml,
  known: Workbook | null = null,
): Conversation<Asked> {
  try {
    const asked = v.parse(Request, request);
    // Before anything is read: it would be in vain.
    if ('text' in asked) refuseLongText(asked.text);
    if (asked.method === 'goTo') {
      return { response: { ok: true, value: yield* calling(asked) }, workbook: known };
    }
    const tries = asked.method === 'run' ? MOST_TRIES.run : MOST_TRIES.others;
    const done = yield* carryingOut(known, (workbook) => decideRequest(workbook, asked, parseHtml), tries);
    if (done.kind === 'changed') {
      return { response: refused({ code: 'changed' }), workbook: done.workbook };
    }
    return { response: { ok: true, value: done.answer }, workbook: done.wrote ? null : done.workbook };
  } catch (error) {
    return { response: failed(error), workbook: null };
  }
}

const failed = (error: unknown): Response => {
  if (error instanceof CallFailed) return { ok: false, code: error.code, message: error.message };
  if (error instanceof UserError) return refused(error.refusal);
  const detail = error instanceof Error ? error.message : String(error);
  return refused({ code: 'unexpected', detail });
};

const refused = (refusal: Refusal): Response => ({
  ok: false,
  code: refusal.code,
  message: describeRefusal(refusal, voiceOf('arabic')),
});
