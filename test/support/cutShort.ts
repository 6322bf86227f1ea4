/** Runs that fail at one of their calls to the service, and what is compared after them. */
import { isDeepStrictEqual } from 'node:util';
import type { IWorkbookData } from '@univerjs/core';
import { expect } from 'vitest';
import { type AddOn, openAddOn } from './addOn.ts';
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

/**
 * Fails the first request at every one of its calls in turn, makes all requests after that, and compares the workbook
 * with an undisturbed one.
 *
 * Most calls only read, so that many failures leave what the one before left. The requests after them would be the very
 * same ones again, and are made once. Where a failure left everything as it was, the next one follows in that workbook.
 */
export const failsAnywhere = (data: Data, request: object, ...later: readonly object[]): void => {
  const askAll = (addOn: AddOn, what: string): void => {
    for (const one of [request, ...later]) expect(addOn.ask(one), what).toMatchObject({ ok: true });
  };
  const { begun, calls, result } = inWorkbook(data, (addOn) => {
    const begun = leftBy(addOn);
    addOn.host.calls.reset();
    expect(addOn.ask(request)).toMatchObject({ ok: true });
    const { total } = addOn.host.calls;
    askAll(addOn, 'undisturbed');
    return { begun, calls: total, result: snapshot(addOn) };
  });
  expect(calls).toBeGreaterThan(0);
  let before = begun;
  for (let k = 1; k <= calls; k += 1) {
    before = inWorkbook(data, (addOn): Left => {
      let left = cutShort(addOn, request, k);
      while (isDeepStrictEqual(left, begun) && k < calls) {
        k += 1;
        left = cutShort(addOn, request, k);
      }
      if (isDeepStrictEqual(left, before)) return left;
      askAll(addOn, `after call ${k}`);
      expect(snapshot(addOn), `cut short at call ${k} of ${calls}`).toEqual(result);
      return left;
    });
  }
};
