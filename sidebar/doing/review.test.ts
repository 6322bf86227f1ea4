import { expect, it } from 'vitest';
import { readyRun } from '../../test/support/runs/readyRun.ts';
import { PlainWorkbook } from '../../test/support/tabs/plainWorkbook.ts';
import { initialState } from '../state/state.ts';
import { createStore } from '../state/store.ts';
import { carry, noWishes } from '../state/wishes.ts';
import { openingOf } from './opening.ts';
import type { Requests } from './requests.ts';
import { reviewOf } from './review.ts';

const run = readyRun(new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }).now);

/** A door that notes what it is asked. */
const noting = (isShownAround = true) => {
  const asked: string[] = [];
  const store = createStore(initialState, () => undefined);
  const kept = { at: 0, outcome: run };
  const preferences = { language: '', isShownAround };
  const requests: Requests = {
    ask: (async ({ method }: { method: string }) => {
      asked.push(method);
      return run;
    }) as unknown as Requests['ask'],
    askAside: (async () => run) as unknown as Requests['askAside'],
    open: async () => ({ locale: 'th', preferences, kept, isBlank: false }),
    prefer: (preferred) => asked.push(`prefer ${preferred.isShownAround}`),
    giveUp: () => undefined,
    readAnew: () => asked.push('readAnew'),
    fetchWordScript: async () => '',
    does: (_, work) => void work(),
    say: () => undefined,
  };
  return { asked, store, requests };
};

it('decides on the workbook as it is once what was read is known to be out of date', async () => {
  const { asked, store, requests } = noting();
  const { wish } = reviewOf(store, requests);
  store.dispatch({ type: 'found', found: { kind: 'shown', run, wishes: noWishes, moment: 'planned' } });
  wish(carry('plan', ['a']), '');
  expect(asked).toEqual(['preview']);
  await expect.poll(() => store.state().isOutdated).toBe(false);
  store.dispatch({ type: 'grewOld' });
  wish(carry('plan', []), '');
  expect(asked).toEqual(['preview', 'readAnew', 'preview']);
});

it('does not put what was kept in the place of what a person began', async () => {
  const { store, requests } = noting();
  const { open } = openingOf(store, requests, () => undefined);
  const opening = open();
  store.dispatch({ type: 'detoured', detour: { kind: 'paste' }, focus: null });
  await opening;
  expect([store.state().detour, store.state().found]).toEqual([{ kind: 'paste' }, null]);
  store.dispatch({ type: 'detoured', detour: null, focus: null });
  await open();
  expect(store.state().found?.kind).toBe('shown');
});

it('offers the tour to a newcomer beside what another person read last, until that one reads, too', async () => {
  const { asked, store, requests } = noting(false);
  await openingOf(store, requests, () => undefined).open();
  expect([store.state().found?.kind, store.state().tour]).toEqual(['shown', 'offered']);
  reviewOf(store, requests).analyse();
  await expect.poll(() => store.state().tour).toBeNull();
  expect(asked).toContain('prefer true');
});
