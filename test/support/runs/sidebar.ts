/** One person's sidebar on a workbook that others have open, too: it remembers the workbook as it saw it last. */
import { converse, meansOf } from '../../../local/addOn.ts';
import type { Call } from '../../../src/grid/door.ts';
import type { Workbook } from '../../../src/grid/workbook.ts';
import type { Conversation } from '../../../src/run/conversation/conversation.ts';
import type { Request } from '../../../src/run/requests.ts';
import { type AddOn, builtMiddle, type Told, told } from './addOn.ts';
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

  /** @param mostCalls of a batch of writing, where a test wants smaller ones than a person has */
  constructor(
    private readonly addOn: AddOn,
    private readonly mostCalls?: number,
  ) {}

  ask(request: object, meanwhile: Meanwhile = () => undefined): Told {
    const middle = builtMiddle();
    const asked = request as Request;
    const asking = middle.asking(asked, meansOf(middle), this.known, this.mostCalls);
    const conversation = disturbed(asking, meanwhile);
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
