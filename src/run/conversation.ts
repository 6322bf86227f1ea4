/**
 * How a request is carried out: read, decide, write in batches. Each step hands a call to whoever talks to the server, at
 * once or later, and goes on with the answer; so the sidebar, the command line and the tests carry out the very same.
 */
import { type Batch, batchesOf } from '../grid/batches.ts';
import type { Call, CallAnswers, DoorAnswer, Expected } from '../grid/door.ts';
import type { Edit } from '../grid/edits.ts';
import { type Want, Wanted, type Workbook, withFacts } from '../grid/workbook.ts';
import type { Deed } from './deed.ts';

/** A step of a conversation: a call to make, and, while writing, how far it has come. */
export interface Step {
  readonly call: Call;
  readonly progress: { readonly tab: string; readonly done: number; readonly all: number } | null;
}

/** Hands out steps, takes the server's answers, and ends with a result. */
export type Conversation<Result> = Generator<Step, Result, DoorAnswer>;

/** The server could not do what it was asked; the message is a sentence for the person. */
export class CallFailed extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Makes one call. @throws CallFailed when the server cannot do it */
export function* calling<C extends Call>(
  call: C,
  progress: Step['progress'] = null,
): Conversation<CallAnswers[C['method']]> {
  const answer = yield { call, progress };
  if (!answer.ok) throw new CallFailed(answer.code, answer.message);
  return answer.value as CallAnswers[C['method']];
}

/** A decision, and the workbook that it was made on. */
export interface Decided<Result> {
  readonly workbook: Workbook;
  readonly result: Result;
}

/**
 * Decides on the workbook that is known, or on one that is read now; reads what else the decision needs of it.
 *
 * @param known the workbook as it was read before; null to read it
 */
export function* deciding<Result>(
  known: Workbook | null,
  decide: (workbook: Workbook) => Result,
): Conversation<Decided<Result>> {
  const wants: Want[] = [];
  let workbook = known ?? (yield* calling({ method: 'read' }));
  for (;;) {
    try {
      return { workbook, result: decide(workbook) };
    } catch (error) {
      if (!(error instanceof Wanted)) throw error;
      const { want } = error;
      // What was read cannot be wanting: the decision goes round in a circle.
      if (wants.some(({ tab, fact }) => tab === want.tab && fact === want.fact)) throw error;
      wants.push(want);
      workbook = withFacts(workbook, [want], yield* calling({ method: 'readFacts', wants: [want] }));
    }
  }
}

/** What writing came to. */
export type Written =
  | { readonly kind: 'written' }
  /** Somebody changed the workbook; what was not written yet was not written. */
  | { readonly kind: 'changed'; readonly workbook: Workbook; readonly done: number };

/** Writes edits that were decided on a workbook, batch by batch; stops where the workbook is not that one any more. */
export function* writing(workbook: Workbook, edits: readonly Edit[]): Conversation<Written> {
  const batches = batchesOf(edits);
  let standing = expectedOf(workbook);
  for (const [done, batch] of batches.entries()) {
    // All that the decision was made on is checked once; after that, a batch counts on the tabs that it writes to.
    const expected = done === 0 ? standing : ofTabs(standing, tabsOf(batch));
    const later = new Set(batches.slice(done + 1).flatMap((one) => [...tabsOf(one)]));
    const stampsOf = [...tabsOf(batch)].filter((tab) => later.has(tab));
    const answer = yield* calling(
      { method: 'write', edits: batch.edits, expected, stampsOf },
      { tab: batch.tab, done, all: batches.length },
    );
    if (answer.kind === 'changed') return { kind: 'changed', workbook: answer.workbook, done };
    standing = expectedAfter(standing, batch, answer.stamps);
  }
  return { kind: 'written' };
}

const expectedOf = ({ tabs }: Workbook): Expected => ({
  tabs: tabs.map(({ grid }) => grid.name),
  stamps: Object.fromEntries(tabs.map(({ grid, stamp }) => [grid.name, stamp])),
});

const ofTabs = ({ tabs, stamps }: Expected, own: ReadonlySet<string>): Expected => ({
  tabs,
  stamps: Object.fromEntries(Object.entries(stamps).filter(([tab]) => own.has(tab))),
});

/** The tabs whose cells a batch changes. */
const tabsOf = ({ edits }: Batch): ReadonlySet<string> =>
  new Set(edits.flatMap(({ op, tab }) => (op === 'highlight' || op === 'activate' ? [] : [tab])));

/** The workbook after a batch: its tabs are as it left them, where that was asked, and not known where it was not. */
const expectedAfter = (
  { tabs, stamps }: Expected,
  batch: Batch,
  fresh: Readonly<Record<string, string>>,
): Expected => {
  const names = [...tabs];
  for (const edit of batch.edits) {
    if (edit.op === 'insertTab') names.splice(edit.index ?? names.length, 0, edit.tab);
  }
  const touched = tabsOf(batch);
  const others = Object.entries(stamps).filter(([tab]) => !touched.has(tab));
  return { tabs: names, stamps: { ...Object.fromEntries(others), ...fresh } };
};

/** What carrying out came to. */
export type Carried<Answer> =
  | {
      readonly kind: 'done';
      readonly answer: Answer;
      /** As it was decided on. */
      readonly workbook: Workbook;
      /** Whether anything was written. */
      readonly wrote: boolean;
    }
  /** Others changed the workbook. What was written by then stays, and the same request again goes on from there. */
  | { readonly kind: 'changed'; readonly workbook: Workbook };

/**
 * Decides and writes; decides anew where somebody changed the workbook before anything was written.
 *
 * @param tries how often it may be decided
 */
export function* carryingOut<Answer>(
  known: Workbook | null,
  decide: (workbook: Workbook) => Deed<Answer>,
  tries: number,
): Conversation<Carried<Answer>> {
  let start = known;
  for (let left = tries - 1; ; left -= 1) {
    const { workbook, result } = yield* deciding(start, decide);
    const { edits, answer } = result;
    const written = yield* writing(workbook, edits);
    if (written.kind === 'written') return { kind: 'done', answer, workbook, wrote: edits.length > 0 };
    if (written.done > 0 || left === 0) return { kind: 'changed', workbook: written.workbook };
    start = written.workbook;
  }
}
