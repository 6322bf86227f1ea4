/** The sidebar's side of the one door to the server. */
import type { Call, CallAnswers, DoorAnswer, Sent, Skipped } from '../src/grid/door.ts';
import { type Workbook, wantsAhead, withFacts } from '../src/grid/workbook.ts';
import type { AnswerTo, GoTo } from '../src/run/ask.ts';
import type { Step } from '../src/run/conversation.ts';
import { asking, build } from '../src/run/main.ts';
import type { Request } from '../src/run/requests.ts';
import { sidebarWords } from '../src/words/th/sidebar.ts';
import { parseHtml } from './parseHtml.ts';

interface Runner {
  withSuccessHandler(handler: (json: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A sentence for the person at the sidebar. */
export class ServerError extends Error {
  /** @param code the server's own word for what is wrong; '' when Google or the network failed */
  constructor(
    message: string,
    readonly code = '',
  ) {
    super(message);
  }
}

/** With several accounts signed in, Google runs the call as another one and refuses it in these words. */
const SEVERAL_ACCOUNTS = /PERMISSION_DENIED|storage/i;

const inWords = (error: unknown): ServerError => {
  const detail = error instanceof Error ? error.message : String(error ?? '');
  if (SEVERAL_ACCOUNTS.test(detail)) return new ServerError(sidebarWords.severalAccounts);
  return new ServerError(detail === '' ? sidebarWords.noAnswer : sidebarWords.failed(detail));
};

/** One call to the server. Never rejects: what Google or the network says is an answer, too. */
const call = (asked: Call): Promise<DoorAnswer> =>
  new Promise((resolve) => {
    const fail = (error: unknown): void => resolve({ ok: false, code: '', message: inWords(error).message });
    google.script.run
      .withSuccessHandler((json) => {
        if (typeof json === 'string') resolve(JSON.parse(json) as DoorAnswer);
        else resolve({ ok: false, code: '', message: sidebarWords.noAnswer });
      })
      .withFailureHandler(fail)
      .rpc(JSON.stringify({ build, call: asked } satisfies Sent));
  });

/** The workbook as it was read last; null when it has to be read anew. */
let known: Workbook | null = null;

/** From now on, what is asked is decided on the workbook as it is then. */
export const readAnew = (): void => {
  known = null;
};

/** Hears how far the writing has come. @returns whether it is to go on */
export type OnProgress = (progress: NonNullable<Step['progress']>) => boolean;

let onProgress: OnProgress = () => true;

export const watchProgress = (listener: OnProgress): void => {
  onProgress = listener;
};

/** Hears what tabs refused to take, although all else was written. */
type OnSkipped = (skipped: readonly Skipped[]) => void;

let onSkipped: OnSkipped = () => {};

export const watchSkipped = (listener: OnSkipped): void => {
  onSkipped = listener;
};

/** What is being read on the side: who decides on the known workbook waits for it rather than ask for the same again. */
let ahead: Promise<void> = Promise.resolve();

/** Reads on the side what the next decisions may want, so that no tick has to wait for it. */
const readAhead = async (): Promise<void> => {
  const at = known;
  const wants = at ? wantsAhead(at) : [];
  if (!at || wants.length === 0) return;
  const answer = await call({ method: 'readFacts', wants });
  if (answer.ok && known === at) known = withFacts(at, wants, answer.value as CallAnswers['readFacts']);
};

/**
 * Asks for something to be decided, and done; on the workbook that is known, or on one that is read for it. Rejects with a
 * `ServerError` whose message is a sentence for the person.
 */
export const ask = async <R extends Request | GoTo>(request: R): Promise<AnswerTo<R>> => {
  // Leading to a place and opening the tools go on beside other requests: they must not bring back what these left behind.
  const isAside = request.method === 'goTo' || request.method === 'start';
  if (known && !isAside) await ahead;
  const conversation = asking(request, parseHtml, known);
  let next = conversation.next();
  while (!next.done) {
    const { call: asked, progress } = next.value;
    if (progress && !onProgress(progress)) {
      known = null;
      throw new ServerError(sidebarWords.changes.stopped(progress.done, progress.all), 'stopped');
    }
    next = conversation.next(await call(asked));
  }
  const { response, workbook } = next.value;
  if (!isAside) known = workbook;
  if (!response.ok) throw new ServerError(response.message, response.code);
  if (!isAside) ahead = readAhead();
  onSkipped(response.skipped);
  return response.value;
};
