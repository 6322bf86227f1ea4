/** The one door between the sidebar and the server. */
import * as v from 'valibot';
import { errorWords } from '../strings/th.ts';
import type { GoogleServices } from '../tabs/port.ts';
import { UserError } from '../userError.ts';
import { clearHighlights } from './clearHighlights.ts';
import { goTo } from './goTo.ts';
import { withLock } from './lock.ts';
import { type Answer, Request, type Response } from './protocol.ts';
import { run } from './run.ts';

type Handlers = {
  readonly [Method in Request['method']]: (
    services: GoogleServices,
    request: Extract<Request, { method: Method }>,
  ) => Answer<Method>;
};

const handlers: Handlers = {
  run: ({ SpreadsheetApp, LockService }) => withLock(LockService, () => run(SpreadsheetApp)),
  goTo: ({ SpreadsheetApp }, { tab, cell }) => goTo(SpreadsheetApp, tab, cell),
  clearHighlights: ({ SpreadsheetApp, LockService }) =>
    withLock(LockService, () => clearHighlights(SpreadsheetApp)),
};

/**
 * Answers one request. Never throws: what goes wrong comes back as a sentence that says what to do.
 *
 * @param json a `Request`
 * @returns a `Response`; JSON, because a `Date` anywhere in a result would turn the whole of it into null
 */
export const rpc = (services: GoogleServices, json: string): string => JSON.stringify(answer(services, json));

const answer = (services: GoogleServices, json: string): Response => {
  try {
    const request = v.parse(Request, JSON.parse(json));
    const handle = handlers[request.method] as (services: GoogleServices, request: Request) => unknown;
    return { ok: true, value: handle(services, request) };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, code: error.code, message: error.message };
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'unexpected', message: errorWords.unexpected(detail) };
  }
};
