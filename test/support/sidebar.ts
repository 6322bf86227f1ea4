/** One person's sidebar on a workbook that others have open, too: it remembers the workbook as it saw it last. */
import * as v from 'valibot';
import { converse } from '../../local/addOn.ts';
import { parseHtml } from '../../local/text/parseHtml.ts';
import type { Call } from '../../src/grid/door.ts';
import type { Workbook } from '../../src/grid/workbook.ts';
import type { Asked } from '../../src/run/ask.ts';
import type { Conversation } from '../../src/run/conversation.ts';
import { type Response, RunOutcome, type RunReport } from '../../src/run/protocol.ts';
import { type AddOn, builtMiddle } from './addOn.ts';

/** Lets others do something before a call is made. */
type Meanwhile = (call: Call) => void;

function* disturbed(conversation: Conversation<Asked>, meanwhile: Meanwhile): Conversation<Asked> {
  let next = conversation.next();
  while (!next.done) {
    meanwhile(next.value.call);
    next = conversation.next(yield next.value);
  }
  return next.value;
}

export class Sidebar {
  /** Null: it has to be read anew. */
  known: Workbook | null = null;

  constructor(private readonly addOn: AddOn) {}

  ask(request: object, meanwhile: Meanwhile = () => undefined): Response {
    const middle = builtMiddle();
    const conversation = disturbed(middle.asking(request, parseHtml, this.known), meanwhile);
    const { response, workbook } = converse(middle.build, this.addOn.server, conversation);
    this.known = workbook;
    return response;
  }

  /** What the person is shown before writing. */
  preview(): RunReport {
    const response = this.ask({ method: 'preview' });
    if (!response.ok) throw new Error(response.message);
    const outcome = v.parse(RunOutcome, response.value);
    if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
    return outcome.report;
  }
}
