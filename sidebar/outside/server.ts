/** The sidebar's side of the one door to the server. */
import type {
  Call,
  CallAnswers,
  DoorAnswer,
  NoAnswer,
  Opened,
  Preferences,
  Sent,
  Skipped,
} from '../../src/grid/door.ts';
import { wantsAhead } from '../../src/grid/wantsAhead.ts';
import { type Workbook, withFacts } from '../../src/grid/workbook.ts';
import { UserError } from '../../src/problems/refusal.ts';
import type { AnswerTo, GoTo } from '../../src/run/ask.ts';
import type { Step } from '../../src/run/conversation.ts';
import { asking, build } from '../../src/run/main.ts';
import type { Means } from '../../src/run/means.ts';
import type { Request } from '../../src/run/requests.ts';
import type { Outcome } from '../../src/run/run.ts';
import { pack, unpack } from './packing.ts';

interface Runner {
  withSuccessHandler(handler: (json: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** With several accounts signed in, Google runs the call as another one and refuses it; the code is in no language. */
const SEVERAL_ACCOUNTS = 'PERMISSION_DENIED';

/** Google ends what takes longer than it may; the code is in no language, too. */
const TOO_LONG = 'DEADLINE_EXCEEDED';

/** What `google.script.run` itself calls a connection that broke. */
const NO_NETWORK = 'NetworkError';

const refusalIn = (error: unknown): NoAnswer => {
  const detail = error instanceof Error ? error.message : String(error ?? '');
  if (detail.includes(SEVERAL_ACCOUNTS)) return { code: 'several-accounts' };
  if (detail.includes(TOO_LONG)) return { code: 'timed-out' };
  if (detail.includes(NO_NETWORK)) return { code: 'no-network' };
  return detail === '' ? { code: 'no-answer' } : { code: 'failed', detail };
};

/** One call to the server. Never rejects: what Google or the network says is an answer, too. */
const call = (asked: Call): Promise<DoorAnswer> =>
  new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((json) => {
        if (typeof json === 'string') resolve(JSON.parse(json) as DoorAnswer);
        else resolve({ ok: false, refusal: { code: 'no-answer' } });
      })
      .withFailureHandler((error) => resolve({ ok: false, refusal: refusalIn(error) }))
      .rpc(JSON.stringify({ build, call: asked } satisfies Sent));
  });

/** What is heard of a request while it is carried out. */
export interface Hearing {
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

export interface Door {
  /**
   * Asks for something to be decided, and done; on the workbook that is known, or on one that is read for it. Rejects with
   * a `UserError`.
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

/**
 * The door, and behind it the workbook as it was read last. It throws nothing: what goes wrong rejects the promise of whoever
 * asked, with a `UserError`.
 */
export const openDoor = (means: Means, hearing: Hearing): Door => {
  /** Null when it has to be read anew. */
  let known: Workbook | null = null;
  /** What is being read on the side: who decides on it waits for it rather than ask for the same again. */
  let ahead: Promise<void> | null = null;
  /** Whether that is wanted still: it is not once the workbook is to be read anew. */
  let isAheadWanted = { now: false };

  /** Reads the workbook that was written to, and what the next decisions may want, so that no tick has to wait. */
  const readAhead = async (): Promise<void> => {
    const wanted = { now: true };
    isAheadWanted = wanted;
    if (known === null) {
      const answer = await call({ method: 'read' });
      if (!answer.ok || !wanted.now) return;
      known = answer.value as CallAnswers['read'];
    }
    const at = known;
    const wants = wantsAhead(at);
    if (wants.length === 0) return;
    const answer = await call({ method: 'readFacts', wants });
    if (answer.ok && wanted.now && known === at) {
      known = withFacts(at, wants, answer.value as CallAnswers['readFacts']);
    }
  };

  /** As it was kept last, or found. */
  let kept: Workbook | null = null;

  /** One after the other: an older reading must not be kept last. */
  let keeping: Promise<unknown> = Promise.resolve();

  /** Keeps what is known with the document. It is an extra: where it cannot be, nobody is to hear of it. */
  const keepKnown = (): void => {
    const pieces = known && known !== kept ? pack(known) : null;
    kept = known;
    if (pieces) keeping = keeping.then(() => call({ method: 'keep', kept: { at: Date.now(), pieces } }));
  };

  const open = async (): Promise<Opening | null> => {
    const answer = await call({ method: 'open' });
    if (!answer.ok) return null;
    const { kept: packed, ...opened } = answer.value as Opened;
    const workbook = packed && unpack(packed.pieces);
    const outcome = workbook && known === null ? decidedOn(workbook, means) : null;
    if (!packed || !outcome || !workbook) return { ...opened, kept: null };
    known = workbook;
    kept = workbook;
    hearing.knows(workbook);
    return { ...opened, kept: { at: packed.at, outcome } };
  };

  const readAnew = (): void => {
    known = null;
    isAheadWanted.now = false;
    ahead = null;
  };

  /** Counts the times that somebody gave up waiting. */
  let turn = 0;

  const giveUp = (): void => {
    turn += 1;
  };

  /** Waits for what is being read; for ever where whoever asked gives up meanwhile. */
  const waitFor = async <T>(answer: Promise<T>, what: Call): Promise<T> => {
    const own = turn;
    hearing.reads(what);
    const heard = await answer;
    if (own !== turn) return new Promise<never>(() => undefined);
    hearing.reads(null);
    return heard;
  };

  const readOn = (): void => {
    const reading = readAhead().then(() => {
      keepKnown();
      if (ahead === reading) ahead = null;
    });
    ahead = reading;
  };

  const ask = async <R extends Request | GoTo>(request: R): Promise<AnswerTo<R>> => {
    // Leading to a place and opening the tools go on beside other requests: they must not bring back what these left behind.
    const isAside = request.method === 'goTo' || request.method === 'start';
    if (!isAside && ahead) await waitFor(ahead, { method: 'read' });
    const conversation = asking(request, means, known);
    let next = conversation.next();
    let wrote = false;
    while (!next.done) {
      const { call: asked, progress } = next.value;
      wrote ||= progress !== null;
      if (progress && !hearing.progressed(progress)) {
        readAnew();
        throw new UserError({ code: 'stopped', done: progress.done, all: progress.all });
      }
      const answer = call(asked);
      next = conversation.next(await (isAside || wrote ? answer : waitFor(answer, asked)));
    }
    const { response, workbook } = next.value;
    if (!isAside) known = workbook;
    if (workbook) hearing.knows(workbook);
    if (!response.ok) throw new UserError(response.refusal);
    if (!isAside) readOn();
    hearing.skipped(response.skipped);
    return response.value;
  };

  const askAside = async <R extends Request>(request: R): Promise<AnswerTo<R>> => {
    const conversation = asking(request, means);
    let next = conversation.next();
    while (!next.done) next = conversation.next(await call(next.value.call));
    const { response } = next.value;
    if (!response.ok) throw new UserError(response.refusal);
    return response.value;
  };

  const fetchWordScript = async (): Promise<string> => {
    const answer = await call({ method: 'wordScript' });
    if (!answer.ok) throw new UserError(answer.refusal);
    return answer.value as CallAnswers['wordScript'];
  };

  const prefer = (preferences: Preferences): void => {
    call({ method: 'prefer', preferences });
  };

  return { ask, askAside, open, prefer, readAnew, giveUp, fetchWordScript };
};
