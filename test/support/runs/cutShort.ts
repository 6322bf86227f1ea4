/** Runs that fail at one of their calls to the service, and what is compared after them. */
import { isDeepStrictEqual } from 'node:util';
import type { IWorkbookData } from '@univerjs/core';
import { expect } from 'vitest';
import { converse, meansOf } from '../../../local/addOn.ts';
import type { Behaviour } from '../../../local/host/behaviour.ts';
import type { Calls } from '../../../local/host/calls.ts';
import type { Server } from '../../../local/run.ts';
import type { DoorAnswer } from '../../../src/grid/door.ts';
import type { Request } from '../../../src/run/requests.ts';
import { snapshot, type TabSnapshot } from '../tabs/snapshot.ts';
import { type AddOn, builtMiddle, openAddOn } from './addOn.ts';

export type Data = Partial<IWorkbookData>;

/** Opens the workbook, does something with it, and closes it. */
export const inWorkbook = <T>(data: Data, work: (addOn: AddOn) => T, behaviour?: Behaviour): T => {
  const addOn = openAddOn(structuredClone(data), behaviour);
  try {
    return work(addOn);
  } finally {
    addOn.close();
  }
};

/** The first row of a tab in which a cell holds the text; counts from 1. */
export const rowWith = (addOn: AddOn, tab: string, text: string): number => {
  const index = addOn.shown(tab).findIndex((cells) => cells.some((cell) => cell.includes(text)));
  if (index < 0) throw new Error(`No row with ${text} in ${tab}`);
  return index + 1;
};

/** What is answered when the service fails, or refuses what it should not. */
const code = expect.stringMatching(/^(?:unexpected|not-written)$/);
const failed = { ok: false, code };

/** A request, and what the sidebar sends to the server for it, call by call, on the workbook that it is made on. */
interface Asked {
  readonly request: object;
  readonly sent: readonly string[];
}

/** Makes a request, and keeps what is sent for it. */
const recorded = ({ server }: AddOn, request: object, mostCalls?: number): Asked => {
  const sent: string[] = [];
  const listening: Server = {
    has: (name) => server.has(name),
    call: (name, ...args) => server.call(name, ...args),
    callFromClient: (name, ...args) => {
      sent.push(String(args[0]));
      return server.callFromClient(name, ...args);
    },
  };
  const middle = builtMiddle();
  const asking = middle.asking({ shown: null, ...request } as Request, meansOf(middle), null, mostCalls);
  expect(converse(middle.build, listening, asking).response).toMatchObject({ ok: true });
  return { request, sent };
};

const sendTo = ({ server }: AddOn, sent: string): DoorAnswer =>
  JSON.parse(String(server.callFromClient('rpc', sent))) as DoorAnswer;

/** Sends call by call until one of them is refused. */
const firstRefusal = (addOn: AddOn, sent: readonly string[]): DoorAnswer | undefined => {
  for (const call of sent) {
    const answer = sendTo(addOn, call);
    if (!answer.ok) return answer;
  }
  return undefined;
};

/**
 * Fails a request at its k-th call to the service. Where refusals come at once, they end
 * the request, and up to there the sidebar sends what it sent when nothing failed: it decides on the same workbook. Where
 * writes are put together, the k-th alone is refused, as a cell may refuse a text: a list or a highlight is then tried
 * again, or left out, and the request goes on.
 */
const cutShort = (addOn: AddOn, { request, sent }: Asked, k: number): void => {
  const { calls, behaviour } = addOn.host;
  if (behaviour.refusals === 'at once') {
    calls.failAt(k);
    expect(firstRefusal(addOn, sent), `call ${k}`).toMatchObject({ ok: false, refusal: { code } });
  } else {
    calls.refuseAt(k);
    const response = addOn.ask(request);
    if (!response.ok) expect(response, `call ${k}`).toMatchObject(failed);
  }
  addOn.host.calls.failAt(null);
  expect(addOn.host.lock.held, `the lock after call ${k}`).toBe(false);
};

interface How {
  /** What Google does where it may do one thing or another. */
  readonly behaviour?: Behaviour;
  /** What a request that came to its end by then is refused for, where it cannot be made twice. */
  readonly refusal?: string;
}

/** Makes the requests; each is answered, or was carried out before. */
const askAll = (addOn: AddOn, requests: readonly object[], what: string, { refusal }: How): void => {
  for (const one of requests) {
    const response = addOn.ask(one);
    if (!response.ok && response.code === refusal) continue;
    expect(response, what).toMatchObject({ ok: true });
  }
};

/** Calls that change nothing but looks. */
const FORMATS =
  /\.set(?:Font|TextStyles|VerticalAlignment|HorizontalAlignments|Backgrounds|Wrap|NumberFormats|Border|ColumnWidth|RowHeights|FrozenRows|HiddenGridlines)/;

/**
 * The calls at which a failure leaves something of its own kind, by their numbers from 1. A call that fails has no effect:
 * a read or a flush leaves what the next write leaves when it fails. Between two calls that only format, something is formatted more
 * or less: the first and the last of such a row stand for all. Of writes that are put together, one takes those after it
 * along, or is alone in being lost: the first that is more than a look stands for all. The first and the last call are
 * among them.
 */
const tellingCalls = ({ log, costs, bundles }: Pick<Calls, 'log' | 'costs' | 'bundles'>): number[] => {
  const writes = costs.flatMap((cost, index) => (cost === 'write' && log[index] !== 'flush' ? [index] : []));
  const isFormat = (index: number | undefined): boolean =>
    index !== undefined && FORMATS.test(log[index] ?? '');
  const standsForItsBundle = (index: number): boolean => {
    const bundle = writes.filter((other) => bundles[other] === bundles[index]);
    return bundles[index] === null || index === (bundle.find((other) => !isFormat(other)) ?? bundle[0]);
  };
  const telling = writes
    .filter(standsForItsBundle)
    .filter((index, at, all) => !(isFormat(all[at - 1]) && isFormat(index) && isFormat(all[at + 1])));
  return [...new Set([0, ...telling, costs.length - 1])].map((index) => index + 1);
};

/**
 * Where refusals come at once, every call is tried. In the other behaviours one in so many is, evenly, and all of them where
 * the environment says `CUTS=all`.
 */
const ONE_IN: Readonly<Record<Behaviour['refusals'], number>> = {
  'at once': 1,
  'at flush, later writes made': 5,
  'at flush, later writes dropped': 8,
};
const FEW = 16;

const tried = (calls: readonly number[], { refusals }: Behaviour): readonly number[] =>
  process.env.CUTS === 'all' || calls.length <= FEW
    ? calls
    : calls.filter((_, at) => at % ONE_IN[refusals] === 0 || at === calls.length - 1);

/** Vitest takes its time to find two large workbooks equal: it is asked only to say where they differ. */
const expectSame = (now: TabSnapshot[], wanted: TabSnapshot[], what: string): void => {
  if (!isDeepStrictEqual(now, wanted)) expect(now, what).toEqual(wanted);
};

/**
 * Fails the first request at every one of its calls that can leave something of its own, in turn, makes all requests
 * after that, and compares the workbook with an undisturbed one.
 */
export const failsAnywhere = (data: Data, requests: readonly [object, ...object[]], how: How = {}): void => {
  const [request] = requests;
  const { asked, calls, result } = inWorkbook(
    data,
    (addOn) => {
      addOn.host.calls.reset();
      const asked = recorded(addOn, request);
      const telling = tellingCalls(addOn.host.calls);
      expect(telling.length).toBeGreaterThan(addOn.host.behaviour.refusals === 'at once' ? 10 : 5);
      const calls = tried(telling, addOn.host.behaviour);
      askAll(addOn, requests, 'undisturbed', how);
      return { asked, calls, result: snapshot(addOn) };
    },
    how.behaviour,
  );
  for (const call of calls) {
    inWorkbook(
      data,
      (addOn) => {
        // What fails before it writes leaves nothing that the next attempt could stumble over.
        if (addOn.host.behaviour.refusals === 'at once') cutShort(addOn, asked, 1);
        cutShort(addOn, asked, call);
        askAll(addOn, requests, `after call ${call}`, how);
        expectSame(snapshot(addOn), result, `cut short at call ${call}`);
      },
      how.behaviour,
    );
  }
};

/** Few enough calls to the service that a batch, beside its check, is one edit, or some small ones. */
const SMALL_BATCH = 40;

/**
 * Makes the first request in small batches and closes the sidebar between any two of them, makes all requests after that,
 * and compares the workbook with an undisturbed one, which was written in batches of the usual size.
 *
 * @param mostCalls of a batch; more where there is much to write, and runs that fail at any call leave what stands after
 *   each single edit
 */
export const closedBetweenBatches = (
  data: Data,
  requests: readonly [object, ...object[]],
  how: How = {},
  mostCalls = SMALL_BATCH,
): void => {
  const [request] = requests;
  const result = inWorkbook(
    data,
    (addOn) => {
      expect(addOn.ask(request)).toMatchObject({ ok: true });
      askAll(addOn, requests, 'undisturbed', how);
      return snapshot(addOn);
    },
    how.behaviour,
  );
  const { sent } = inWorkbook(data, (addOn) => recorded(addOn, request, mostCalls), how.behaviour);
  const batches = sent.filter((call) => JSON.parse(call).call.method === 'write');
  expect(batches.length).toBeGreaterThan(5);
  let written = data;
  for (const [index, batch] of batches.entries()) {
    written = inWorkbook(
      written,
      (addOn) => {
        expect(sendTo(addOn, batch)).toMatchObject({ ok: true, value: { kind: 'written' } });
        const left = structuredClone(addOn.host.workbook.save());
        askAll(addOn, requests, `closed after batch ${index + 1}`, how);
        expectSame(snapshot(addOn), result, `closed after batch ${index + 1}`);
        return left;
      },
      how.behaviour,
    );
  }
};
