/** The one door between the sidebar and the server. */
import * as v from 'valibot';
import type { GoogleServices, SpreadsheetAppPort } from '../google/port.ts';
import { describeRefusal } from '../problems/describeRefusal.ts';
import { type Refusal, UserError } from '../problems/refusal.ts';
import { answer as answerQuestion } from '../run/answer.ts';
import { clearHighlights } from '../run/clearHighlights.ts';
import { createFrameworkTab, createLibraryTab, createScoreTabs } from '../run/createTabs.ts';
import { repairPlan } from '../run/damage.ts';
import { showFollowUp } from '../run/followUp.ts';
import { moveAnnounced } from '../run/moveAnnounced.ts';
import { previewYear, startYear } from '../run/newYear.ts';
import { previewPaste, writePaste } from '../run/paste.ts';
import { type Answer, Request, type Response } from '../run/protocol.ts';
import { reportMeasures } from '../run/reportMeasures.ts';
import { preview, run } from '../run/run.ts';
import { start } from '../run/start.ts';
import { goTo } from './goTo.ts';
import { withLock } from './lock.ts';

type Handlers = {
  readonly [Method in Request['method']]: (
    services: GoogleServices,
    request: Extract<Request, { method: Method }>,
  ) => Answer<Method>;
};

/** Runs with the workbook to itself. */
const alone =
  <R extends Request>(work: (app: SpreadsheetAppPort, request: R) => Answer<R['method']>) =>
  (services: GoogleServices, request: R): Answer<R['method']> =>
    withLock(services, () => work(services.SpreadsheetApp, request));

const handlers: Handlers = {
  start: ({ SpreadsheetApp }) => start(SpreadsheetApp),
  run: alone((app, request) => run(app, request)),
  preview: ({ SpreadsheetApp }, request) => preview(SpreadsheetApp, request),
  repairPlan: alone((app, { tab }) => repairPlan(app, tab)),
  showFollowUp: alone((app, { show }) => showFollowUp(app, show)),
  reportMeasures: alone((app, { fiscalYear }) => reportMeasures(app, fiscalYear)),
  answer: alone((app, { key, value }) => answerQuestion(app, key, value)),
  createScoreTabs: alone((app, { fiscalYear }) => createScoreTabs(app, fiscalYear)),
  previewYear: ({ SpreadsheetApp }, { fiscalYear }) => previewYear(SpreadsheetApp, fiscalYear),
  startYear: alone((app, { fiscalYear, carry }) => startYear(app, fiscalYear, carry)),
  moveAnnounced: alone(moveAnnounced),
  createFrameworkTab: alone((app, { fiscalYear }) => createFrameworkTab(app, fiscalYear)),
  createLibraryTab: alone((app, { fiscalYear }) => createLibraryTab(app, fiscalYear)),
  previewPaste: ({ SpreadsheetApp }, { text }) => previewPaste(SpreadsheetApp, text),
  writePaste: alone((app, { text, accepted }) => writePaste(app, text, accepted)),
  goTo: ({ SpreadsheetApp }, { tab, cell }) => goTo(SpreadsheetApp, tab, cell),
  clearHighlights: alone(clearHighlights),
};

/** What Google says when a cell's own rule, or its protection, refuses a text. */
const REFUSED = /violates the data validation/i;
const PROTECTED = /protected cell|protected range|edit a protected/i;

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
    const refusal = refusalOf(error);
    return { ok: false, code: refusal.code, message: describeRefusal(refusal) };
  }
};

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof UserError) return error.refusal;
  const detail = error instanceof Error ? error.message : String(error);
  if (REFUSED.test(detail)) return { code: 'refused-by-cell', detail };
  if (PROTECTED.test(detail)) return { code: 'protected-cell', detail };
  return { code: 'unexpected', detail };
};
