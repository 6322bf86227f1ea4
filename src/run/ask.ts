/** A request from whoever speaks for a person, carried out to its answer. */
import * as v from 'valibot';
import { UserError } from '../problems/refusal.ts';
import { errorWords } from '../problems/th.ts';
import { CallFailed, type Conversation, calling, carryingOut } from './conversation.ts';
import { Request, type Response } from './protocol.ts';
import { decideRequest } from './requests.ts';

/**
 * Carries out a request on the workbook as it is. Never throws: what goes wrong is a sentence that says what to do.
 *
 * @param request a `Request`
 */
export function* asking(request: unknown): Conversation<Response> {
  try {
    const known = v.parse(Request, request);
    if (known.method === 'goTo') return { ok: true, value: yield* calling(known) };
    const done = yield* carryingOut(null, (workbook) => decideRequest(workbook, known));
    if (done === null) return { ok: false, code: 'changed', message: errorWords.changed };
    return { ok: true, value: done.result };
  } catch (error) {
    if (error instanceof UserError || error instanceof CallFailed) {
      return { ok: false, code: error.code, message: error.message };
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'unexpected', message: errorWords.unexpected(detail) };
  }
}
