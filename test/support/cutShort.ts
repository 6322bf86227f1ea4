/** Runs that fail at one of their calls to the service, and what is compared after them. */
import { isDeepStrictEqual } from 'node:util';
import type { IWorkbookData } from '@univerjs/core';
import { expect } from 'vitest';
import { type AddOn, openAddOn } from './addOn.ts';
import { Sidebar } from './sidebar.ts';
import { snapshot, type TabSnapshot } from './snapshot.ts';

export type Data = Partial<IWorkbookData>;

/** Opens the workbook, does something with it, and closes it. */
export const inWorkbook = <T>(data: Data, work: (addOn: AddOn) => T): T => {
  const addOn = openAddOn(structuredClone(data));
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

/** All that a later request finds. */
interface Left {
  readonly tabs: TabSnapshot[];
  readonly activeTab: string;
}

const leftBy = (addOn: AddOn): Left => ({
  tabs: snapshot(addOn),
  activeTab: addOn.host.workbook.getActiveSheet().getSheetName(),
});

/** Fails a request at its k-th call to the service, and gives what that leaves behind. */
const cutShort = (addOn: AddOn, request: object, k: number): Left => {
  addOn.host.calls.failAt(k);
  expect(addOn.ask(request), `call ${k}`).toMatchObject({ ok: false, code: 'unexpected' });
  addOn.host.calls.failAt(null);
  expect(addOn.host.lock.held, `the lock after call ${k}`).toBe(false);
  return leftBy(addOn);
};

/** What a request that came to its end by then is refused for, where it cannot be made twice. */
interface Once {
  readonly refusal?: string;
}

/** Makes the requests; each is answered, or was carried out before. */
const askAll = (addOn: AddOn, requests: readonly object[], what: string, { refusal }: Once): void => {
  for (const one of requests) {
    const response = addOn.ask(one);
    if (!response.ok && response.code === refusal) continue;
    expect(response, what).toMatchObject({ ok: true });
  }
};

/**
 * Fails the first request at every one of its calls in turn, makes all requests after that, and compares the workbook
 * with an undisturbed one.
 *
 * Most calls only read, so that many failures leave what the one before left. The requests after them would be the very
 * same ones again, and are made once. Where a failure left everything as it was, the next one follows in that workbook.
 */
export const failsAnywhere = (
  data: Data,
  requests: readonly [object, ...object[]],
  once: Once = {},
): void => {
  const [request] = requests;
  const { begun, calls, result } = inWorkbook(data, (addOn) => {
    const begun = leftBy(addOn);
    addOn.host.calls.reset();
    expect(addOn.ask(request)).toMatchObject({ ok: true });
    const { total } = addOn.host.calls;
    askAll(addOn, requests, 'undisturbed', once);
    return { begun, calls: total, result: snapshot(addOn) };
  });
  expect(calls).toBeGreaterThan(20);
  let before = begun;
  for (let k = 1; k <= calls; k += 1) {
    before = inWorkbook(data, (addOn): Left => {
      let left = cutShort(addOn, request, k);
      while (isDeepStrictEqual(left, begun) && k < calls) {
        k += 1;
        left = cutShort(addOn, request, k);
      }
      if (isDeepStrictEqual(left, before)) return left;
      askAll(addOn, requests, `after call ${k}`, once);
      expect(snapshot(addOn), `cut short at call ${k} of ${calls}`).toEqual(result);
      return left;
    });
  }
};

/** Few enough calls to the service that a batch is one edit, or some small ones. */
const SMALL_BATCH = 8;

/** The person closed the sidebar while it worked. */
class Closed extends Error {}

/** Makes a request in small batches, of which only some are written. @returns whether these were all */
const closesAfter = (addOn: AddOn, request: object, batches: number): boolean => {
  let left = batches;
  try {
    const response = new Sidebar(addOn, SMALL_BATCH).ask(request, ({ method }) => {
      if (method === 'write' && left === 0) throw new Closed();
      if (method === 'write') left -= 1;
    });
    expect(response).toMatchObject({ ok: true });
    return true;
  } catch (error) {
    if (!(error instanceof Closed)) throw error;
    return false;
  }
};

/**
 * Makes the first request in small batches and closes the sidebar between any two of them, makes all requests after that,
 * and compares the workbook with an undisturbed one, which was written in batches of the usual size.
 */
export const closedBetweenBatches = (
  data: Data,
  requests: readonly [object, ...object[]],
  once: Once = {},
): void => {
  const [request] = requests;
  const result = inWorkbook(data, (addOn) => {
    expect(addOn.ask(request)).toMatchObject({ ok: true });
    askAll(addOn, requests, 'undisturbed', once);
    return snapshot(addOn);
  });
  let batches = 0;
  for (let wasAll = false; !wasAll; ) {
    batches += 1;
    wasAll = inWorkbook(data, (addOn) => {
      const ended = closesAfter(addOn, request, batches);
      askAll(addOn, requests, `closed after batch ${batches}`, once);
      expect(snapshot(addOn), `closed after batch ${batches}`).toEqual(result);
      return ended;
    });
  }
  expect(batches).toBeGreaterThan(5);
};
