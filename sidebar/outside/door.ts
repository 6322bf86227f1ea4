/** The sidebar's side of the one door to the server. */
import type { Call, CallAnswers, DoorAnswer, Opened, Preferences, Skipped } from '../../src/grid/door.ts';
import type { Workbook } from '../../src/grid/workbook.ts';
import { UserError } from '../../src/problems/refusal.ts';
import type { AnswerTo, GoTo, Response } from '../../src/run/ask.ts';
import type { Conversation, Step } from '../../src/run/conversation/conversation.ts';
import type { Means } from '../../src/run/conversation/means.ts';
import { asking } from '../../src/run/main.ts';
import type { Request } from '../../src/run/requests.ts';
import type { Outcome } from '../../src/run/run.ts';
import { KnownWorkbook } from './knownWorkbook.ts';
import { callServer } from './server.ts';
import { Waiting } from './waiting.ts';

/** What is heard of a request while it is carried out. */
interface Hearing {
  /** How far the writing has come. @returns whether it is to go on */
  readonly progressed: (progress: NonNullable<Step['progress']>) => boolean;
  /** What is being read, before anything is written: it can be given up. Null: nothing any more. */
  readonly reads: (call: Call | null) => void;
  /** A workbook that is known from now on. */
  readonly knows: (workbook: Workbook) => void;
  /** What tabs refused to take, although all else was written. */
  readonly skipped: (skipped: readonly Skipped[]) => void;
}

/** What a sidebar finds when it is opened. */
export interface Opening extends Omit<Opened, 'kept'> {
  /** What came of the workbook as it was read then; null when nothing was kept, or nothing comes of it. */
  readonly kept: { readonly at: number; readonly outcome: Outcome } | null;
}

/** A refusal of what was written in part by then. */
export class RefusedHalfway extends UserError {}

export interface Door {
  /**
   * Asks for something to be decided, and done; on the workbook that is known, or on one that is read for it. Rejects with
   * a `UserError`; with `RefusedHalfway` where something was written.
   */
  readonly ask: <R extends Request | GoTo>(request: R) => Promise<AnswerTo<R>>;
  /** What would come of a request by now. What was read before, and what a person was shown of it, stays as it is. */
  readonly askAside: <R extends Request>(request: R) => Promise<AnswerTo<R>>;
  /** What is known before anything is read: what the person prefers, and the workbook as it was read last. */
  readonly open: () => Promise<Opening | null>;
  readonly prefer: (preferences: Preferences) => void;
  /** From now on, what is asked is decided on the workbook as it is then. */
  readonly readAnew: () => void;
  /** Whoever asked and waits for what is being read never hears of it, and what is known stays as it is. */
  readonly giveUp: () => void;
  /** The text of the script that makes Word's files. Rejects with a `UserError`. */
  readonly fetchWordScript: () => Promise<string>;
}

/** What comes of a workbook as it is; null where it would have to be read further, or is refused. */
const decidedOn = (workbook: Workbook, means: Means): Outcome | null => {
  const { done, value } = asking({ method: 'preview' }, means, workbook).next();
  return done && value.response.ok ? value.response.value : null;
};

/** Carries a conversation on to its end. @param answered makes a step's call */
const conversed = async <Result>(
  conversation: Conversation<Result>,
  answered: (step: Step) => Promise<DoorAnswer>,
): Promise<Result> => {
  let next = conversation.next();
  while (!next.done) next = conversation.next(await answered(next.value));
  return next.value;
};

const askedAside = async <R extends Request>(request: R, means: Means): Promise<AnswerTo<R>> => {
  const { response } = await conversed(asking(request, means), ({ call }) => callServer(call));
  if (!response.ok) throw new UserError(response.refusal);
  return response.value;
};

const fetchWordScript = async (): Promise<string> => {
  const answer = await callServer({ method: 'wordScript' });
  if (!answer.ok) throw new UserError(answer.refusal);
  return answer.value as CallAnswers['wordScript'];
};

const prefer = (preferences: Preferences): void => {
  callServer({ method: 'prefer', preferences });
};

const refused = ({ isBegun, refusal }: Extract<Response, { ok: false }>): UserError =>
  isBegun ? new RefusedHalfway(refusal) : new UserError(refusal);

/** What a sidebar finds that is opened: the workbook as it was kept is known from then on, where something comes of it. */
const opening = async (
  known: KnownWorkbook,
  means: Means,
  knows: Hearing['knows'],
): Promise<Opening | null> => {
  const answer = await callServer({ method: 'open' });
  if (!answer.ok) return null;
  const { kept, ...opened } = answer.value as Opened;
  const workbook = kept && known.find(kept);
  const outcome = workbook && decidedOn(workbook, means);
  if (!kept || !outcome || !workbook) return { ...opened, kept: null };
  known.take(workbook);
  knows(workbook);
  return { ...opened, kept: { at: kept.at, outcome } };
};

/**
 * The door, and behind it the workbook as it was read last. It throws nothing: what goes wrong rejects the promise of whoever
 * asked, with a `UserError`.
 */
export const openDoor = (means: Means, hearing: Hearing): Door => {
  const known = new KnownWorkbook(callServer);
  const waiting = new Waiting(hearing.reads);

  const ask = async <R extends Request | GoTo>(request: R): Promise<AnswerTo<R>> => {
    // Leading to a place and opening the tools go on beside other requests: they must not bring back what these left behind.
    const isAside = request.method === 'goTo' || request.method === 'start';
    if (!isAside && known.ahead) await waiting.on(known.ahead, { method: 'read', isAhead: true });
    let wrote = false;
    const { response, workbook } = await conversed(
      asking(request, means, known.now),
      async ({ call, progress }) => {
        wrote ||= progress !== null;
        if (progress && !hearing.progressed(progress)) {
          known.forget();
          throw new RefusedHalfway({ code: 'stopped', done: progress.done, all: progress.all });
        }
        const calling = callServer(call);
        const answer = await (isAside || wrote ? calling : waiting.on(calling, call));
        // It is known even where what was asked is refused.
        if (answer.ok && call.method === 'read') hearing.knows(answer.value as CallAnswers['read']);
        return answer;
      },
    );
    if (!isAside) known.now = workbook;
    if (workbook) hearing.knows(workbook);
    if (!response.ok) throw refused(response);
    if (!isAside) known.readOn();
    hearing.skipped(response.skipped);
    return response.value;
  };

  return {
    ask,
    askAside: (request) => askedAside(request, means),
    open: () => opening(known, means, hearing.knows),
    prefer,
    readAnew: () => known.forget(),
    giveUp: () => waiting.giveUp(),
    fetchWordScript,
  };
};
