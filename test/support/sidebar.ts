/** One person's sidebar on a workbook that others have open, too: it remembers the workbook as it saw it last. */
import { converse } from '../../local/addOn.ts';
import { parseHtml } from '../../local/text/parseHtml.ts';
import type { Call } from '../../src/grid/door.ts';
import type { Workbook } from '../../src/grid/workbook.ts';
import type { Response } from '../../src/run/ask.ts';
import type { Conversation } from '../../src/run/conversation.ts';
import type { Request } from '../../src/run/requests.ts';
import { type AddOn, builtMiddle, told } from './addOn.ts';
import type { RunOutcome, RunReport } from './runReport.ts';

/** Lets others do something before a call is made. */
type Meanwhile = (call: Call) => void;

function* disturbed<Result>(conversation: Conversation<Result>, meanwhile: Meanwhile): Conversation<Result> {
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
    const asked = request as Request;
    const conversation = disturbed(middle.asking(asked, parseHtml, this.known), meanwhile);
    const { response, workbook } = converse(middle.build, this.addOn.server, conversation);
    this.known = workbook;
    return told(asked, response);
  }

  /** What the person is shown before writing. */
  preview(): RunReport {
    const response = this.ask({ method: 'preview' });
    if (!response.ok) throw new Error(response.message);
    const outcome = response.value as RunOutcome;
    if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
    return outcome.report;
  }
}
