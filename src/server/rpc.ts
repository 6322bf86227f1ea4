/** The one door between the sidebar and the server: reading, writing what was decided, and leading to a place. */
import * as v from 'valibot';
import { keep, open, prefer } from '../google/kept.ts';
import type { GoogleServices, SpreadsheetAppPort } from '../google/port.ts';
import { readFacts, readWorkbook, readWorkbookAhead } from '../google/readWorkbook.ts';
import { type Reason, whyRefused } from '../google/whyRefused.ts';
import { build } from '../grid/build.ts';
import type { Call, CallAnswers, DoorAnswer, ServerRefusal } from '../grid/door.ts';
import type { Edit } from '../grid/edits.ts';
import { goTo } from './goTo.ts';
import { ownTabs } from './ownTabs.ts';
import { BuildSchema, CallSchema } from './protocol.ts';
import { Refused } from './refused.ts';
import { write } from './write.ts';

const carryOut = (services: GoogleServices, call: Call): CallAnswers[Call['method']] => {
  const { SpreadsheetApp } = services;
  switch (call.method) {
    case 'read':
      return (call.isAhead ? readWorkbookAhead : readWorkbook)(
        SpreadsheetApp.getActiveSpreadsheet(),
        ownTabs,
      );
    case 'readFacts':
      return readFacts(SpreadsheetApp.getActiveSpreadsheet(), call.wants);
    case 'write':
      return write(services, call);
    case 'open':
      return open(services);
    case 'keep':
      return keep(services, call.kept);
    case 'prefer':
      return prefer(services, call.preferences);
    case 'goTo':
      return goTo(SpreadsheetApp, call.tab, call.cell);
    case 'wordScript':
      // As it was pushed: what is made into a page is changed on the way.
      return services.HtmlService.createTemplateFromFile('word').getRawContent();
  }
};

/**
 * Answers one request. Never throws: what goes wrong comes back as data, and the sidebar says it.
 *
 * @param json what was `Sent`
 * @returns a `DoorAnswer`; JSON, because a `Date` anywhere in a result would turn the whole of it into null
 */
export const rpc = (services: GoogleServices, json: string): string => JSON.stringify(answer(services, json));

const answer = (services: GoogleServices, json: string): DoorAnswer => {
  let edits: readonly Edit[] = [];
  try {
    const sent = v.safeParse(BuildSchema, JSON.parse(json));
    // Before builds had a name, calls had another shape.
    if (!sent.success || sent.output.build !== build) throw new Refused({ code: 'outdated' });
    const call = v.parse(CallSchema, sent.output.call);
    if (call.method === 'write') edits = call.edits;
    return { ok: true, value: carryOut(services, call) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(services.SpreadsheetApp, error, edits) };
  }
};

/** @param edits those that were to be made; none where nothing was to be written */
const refusalOf = (app: SpreadsheetAppPort, error: unknown, edits: readonly Edit[]): ServerRefusal => {
  if (error instanceof Refused) return error.refusal;
  const detail = error instanceof Error ? error.message : String(error);
  if (edits.length === 0) return { code: 'unexpected', detail };
  const reason = reasonOf(app, edits);
  if (reason?.kind === 'rule') return { code: 'refused-by-cell', tab: reason.tab, cell: reason.cell, detail };
  if (reason?.kind === 'protection') return { code: 'protected-cell', tab: reason.tab, detail };
  if (reason?.kind === 'view-only') return { code: 'view-only', detail };
  return { code: 'not-written', detail };
};

/** A service that refuses to write may refuse to answer, too. */
const reasonOf = (app: SpreadsheetAppPort, edits: readonly Edit[]): Reason | null => {
  try {
    return whyRefused(app, edits);
  } catch {
    return null;
  }
};
