/** One person's sidebar on a workbook that others have open, too: it remembers the workbook as it saw it last. */
import { converse, meansOf } from '../../../local/addOn.ts';
import type { Call } from '../../../src/grid/door.ts';
import type { Edit } from '../../../src/grid/edits.ts';
import type { Workbook } from '../../../src/grid/workbook.ts';
import { type Conversation, calling } from '../../../src/run/conversation/conversation.ts';
import { printOfShown } from '../../../src/run/conversation/deed.ts';
import { printOfPaste } from '../../../src/run/paste/writePaste.ts';
import type { Answer, Request } from '../../../src/run/requests.ts';
import { printOfYear } from '../../../src/run/year/newYear.ts';
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

/** Given the edits of a batch, lets others do something once they are made, before their tabs are read: seconds, at Google. */
type Within = (edits: readonly Edit[]) => void;

function* disturbedWithin<Result>(conversation: Conversation<Result>, within: Within): Conversation<Result> {
  let next = conversation.next();
  while (!next.done) {
    const { call, progress } = next.value;
    if (call.method !== 'write' || call.edits.length === 0) {
      next = conversation.next(yield next.value);
      continue;
    }
    const made = yield* calling({ ...call, readAfter: [] }, progress);
    within(call.edits);
    const added = call.edits.filter(({ op }) => op === 'insertTab').length;
    const expected = { tabs: call.expected.tabs + added, stamps: [], facts: [] };
    const read = made.kind === 'changed' ? made : yield* calling({ ...call, edits: [], expected }, progress);
    next = conversation.next({ ok: true, value: { ...made, ...read } });
  }
  return next.value;
}

/** Of what a preview answers: the request that writes it, and the print of what is shown. */
const shownBy = (
  method: Request['method'],
  answer: unknown,
): readonly [Request['method'], string] | undefined => {
  if (method === 'previewYear') return ['startYear', printOfYear(answer as Answer<'previewYear'>)];
  if (method === 'previewPaste') return ['writePaste', printOfPaste(answer as Answer<'previewPaste'>)];
  if (method !== 'preview') return undefined;
  const outcome = answer as Answer<'preview'>;
  return outcome.kind === 'ready' ? ['run', printOfShown(outcome.edits)] : undefined;
};

export class Sidebar {
  /** Null: it has to be read anew. */
  known: Workbook | null = null;

  /** The prints of what the person was shown and did not write yet, by the request that writes it. */
  private readonly shown = new Map<string, string>();

  /** @param mostCalls of a batch of writing, where a test wants smaller ones than a person has */
  constructor(
    private readonly addOn: AddOn,
    private readonly mostCalls?: number,
  ) {}

  /**
   * @param meanwhile what others do before a call is made
   * @param within what they do at the end of a batch
   */
  ask(request: object, meanwhile: Meanwhile = () => undefined, within?: Within): Told {
    const middle = builtMiddle();
    const { method } = request as Request;
    const asked = { shown: this.shown.get(method) ?? null, ...request } as Request;
    const asking = middle.asking(asked, meansOf(middle), this.known, this.mostCalls);
    const conversation = disturbed(within ? disturbedWithin(asking, within) : asking, meanwhile);
    const { response, workbook } = converse(middle.build, this.addOn.server, conversation);
    this.known = workbook;
    const shown = response.ok && shownBy(method, response.value);
    if (shown) this.shown.set(...shown);
    else if (response.ok || response.refusal.code === 'changed') this.shown.delete(method);
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
