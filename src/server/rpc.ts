/** The one door between the sidebar and the server: reading, writing what was decided, and leading to a place. */
import * as v from 'valibot';
import type { GoogleServices } from '../google/port.ts';
import { readFacts, readWorkbook } from '../google/readWorkbook.ts';
import { build } from '../grid/build.ts';
import type { Call, CallAnswers, DoorAnswer, ServerRefusal } from '../grid/door.ts';
import { followUpColumns } from '../plan/followUp/columns.ts';
import { goTo } from './goTo.ts';
import { withLock } from './lock.ts';
import { BuildSchema, CallSchema } from './protocol.ts';
import { Refused } from './refused.ts';
import { write } from './write.ts';

const carryOut = (services: GoogleServices, call: Call): CallAnswers[Call['method']] => {
  const { SpreadsheetApp } = services;
  switch (call.method) {
    case 'read':
      return readWorkbook(SpreadsheetApp.getActiveSpreadsheet(), followUpColumns);
    case 'readFacts':
      return readFacts(SpreadsheetApp.getActiveSpreadsheet(), call.wants);
    case 'write':
      return withLock(services, () => write(SpreadsheetApp, call, followUpColumns));
    case 'goTo':
      return goTo(SpreadsheetApp, call.tab, call.cell);
  }
};

/** What Google says when a cell's own rule, or its protection, refuses a text. */
const REFUSED = /violates the data validation/i;
const PROTECTED = /protected cell|protected range|edit a protected/i;

/**
 * Answers one request. Never throws: what goes wrong comes back as data, and the sidebar says it.
 *
 * @param json what was `Sent`
 * @returns a `DoorAnswer`; JSON, because a `Date` anywhere in a result would turn the whole of it into null
 */
export const rpc = (services: GoogleServices, json: string): string => JSON.stringify(answer(services, json));

const answer = (services: GoogleServices, json: string): DoorAnswer => {
  try {
    const sent = v.safeParse(BuildSchema, JSON.parse(json));
    // Before builds had a name, calls had another shape.
    if (!sent.success || sent.output.build !== build) throw new Refused({ code: 'outdated' });
    return { ok: true, value: carryOut(services, v.parse(CallSchema, sent.output.call)) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
};

const refusalOf = (error: unknown): ServerRefusal => {
  if (error instanceof Refused) return error.refusal;
  const detail = error instanceof Error ? error.message : String(error);
  if (REFUSED.test(detail)) return { code: 'refused-by-cell', detail };
  if (PROTECTED.test(detail)) return { code: 'protected-cell', detail };
  return { code: 'unexpected', detail };
};
