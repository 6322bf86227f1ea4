import { expect, it } from 'vitest';
import { UserError } from '../../src/problems/refusal.ts';
import type { NewYear } from '../../src/run/year/newYear.ts';
import { initialState } from '../state/state.ts';
import { createStore } from '../state/store.ts';
import { newYearOf } from './newYear.ts';
import type { Requests } from './requests.ts';

interface Asked {
  readonly method: string;
  readonly carry: readonly string[];
}

/** The year is shown without a measure. Each request is answered by what is decided with its measures. */
const shown = async (meanwhile: (asked: Asked) => void = () => undefined) => {
  const store = createStore(initialState, () => undefined);
  const requests: Asked[] = [];
  const ask = async (asked: Asked): Promise<unknown> => {
    requests.push(asked);
    meanwhile(asked);
    const { carry } = asked;
    return asked.method === 'startYear'
      ? { tabs: [], carried: true }
      : { turn: { from: 2568, to: 2569 }, edits: [], settings: {}, carry };
  };
  const { preview, decide, begin } = newYearOf(store, { ask } as unknown as Requests);
  await preview(2569);
  const detour = () => {
    const now = store.state().detour;
    if (now?.kind !== 'new-year') throw new Error(`${now?.kind}`);
    return now;
  };
  const tick = (...carry: string[]): void =>
    store.dispatch({ type: 'filled', detour: { ...detour(), carry }, focus: null });
  const asked = (): (readonly [string, readonly string[]])[] =>
    requests.map(({ method, carry }) => [method, carry]);
  return { decide, begin, detour, tick, asked, isLeft: () => store.state().detour === null };
};

it('shows what a measure changes, until no other was ticked meanwhile', async () => {
  const year = await shown(({ carry }) => {
    if (carry.length === 1) year.tick('a', 'b');
  });
  year.tick('a');
  await year.decide();
  expect(year.detour().year.carry).toEqual(['a', 'b']);
  expect(year.asked().map(([, carry]) => carry)).toEqual([[], ['a'], ['a', 'b']]);
});

it('ticks no more what cannot be decided', async () => {
  const year = await shown(({ carry }) => {
    if (carry.length > 0) throw new UserError({ code: 'busy' });
  });
  year.tick('a');
  await expect(year.decide()).rejects.toThrow(UserError);
  expect(year.detour().carry).toEqual([]);
});

it('begins as it is shown: what was ticked since is shown first', async () => {
  const year = await shown();
  const before: NewYear = year.detour().year;
  year.tick('a');
  await year.begin(before);
  expect(year.isLeft()).toBe(false);
  await year.begin(year.detour().year);
  expect(year.isLeft()).toBe(true);
  expect(year.asked()).toEqual([
    ['previewYear', []],
    ['previewYear', ['a']],
    ['startYear', ['a']],
  ]);
});

it('is shown no more once the year is set, though others stopped the rest', async () => {
  let isSet = false;
  const year = await shown(({ method }) => {
    if (isSet) throw new UserError({ code: 'year-not-new', fiscalYear: 2569 });
    if (method !== 'startYear') return;
    isSet = true;
    throw new UserError({ code: 'changed', isBegun: true });
  });
  const refused = year.begin(year.detour().year);
  await expect(refused).rejects.toMatchObject({ refusal: { code: 'changed' } });
  expect(year.isLeft()).toBe(true);
});
