import { expect, it } from 'vitest';
import type { PastedChange } from '../../src/run/paste/pastedChanges.ts';
import type { Reading, Understood } from '../../src/run/paste/understand.ts';
import { printOfPaste } from '../../src/run/paste/writePaste.ts';
import { initialState } from '../state/state.ts';
import { createStore } from '../state/store.ts';
import { pastingOf } from './pasting.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';

const agency = { key: 'agency', from: '', to: 'อบต.ตัวอย่าง', proposed: true } as const;
const typed: PastedChange = { ...agency, from: 'อบต.อื่น', proposed: false };

/** The ticks of a person who took all of the first reading, where the same text is understood again as the second. */
const acceptedAgain = async (
  ...readings: readonly Pick<Understood, 'changes' | 'otherAgency' | 'newcomer'>[]
) => {
  const store = createStore(initialState, () => undefined);
  const works: Promise<unknown>[] = [];
  const coming = [...readings];
  const requests = {
    ask: async () => coming.shift(),
    does: (_: unknown, work: () => Promise<unknown>) => works.push(work()),
  } as unknown as Requests;
  const { understand } = pastingOf(store, requests, {} as Review);
  const understood = async () => {
    understand();
    await Promise.all(works);
    const { detour } = store.state();
    if (detour?.kind !== 'pasted') throw new Error(`${detour?.kind}`);
    return detour;
  };
  store.dispatch({ type: 'drafted', text: 'x' });
  const detour = await understood();
  const accepted = detour.understood.changes.map(({ key }) => key);
  store.dispatch({ type: 'filled', detour: { ...detour, accepted }, focus: null });
  store.dispatch({ type: 'went', step: 'result', focus: null });
  return (await understood()).accepted;
};

it('keeps the ticks of a text that is understood as before', async () => {
  const reading = { changes: [typed], otherAgency: null, newcomer: null };
  expect(await acceptedAgain(reading, structuredClone(reading))).toEqual(['agency']);
});

it('proposes anew what would be written over by now', async () => {
  const own = { otherAgency: null, newcomer: null };
  expect(await acceptedAgain({ changes: [agency], ...own }, { changes: [typed], ...own })).toEqual([]);
  const otherAgency = { ofText: 'อบต.ตัวอย่าง', own: 'อบต.อื่น' };
  expect(
    await acceptedAgain({ changes: [typed], ...own }, { changes: [typed], ...own, otherAgency }),
  ).toEqual([]);
  const overall = { key: 'announcedOverall', from: '77.77', to: '88.59', proposed: false } as const;
  const becoming = (from: string) => {
    const newcomer = { changes: [{ ...overall, from }] } as unknown as Reading;
    return { changes: [typed, overall], otherAgency, newcomer };
  };
  expect(await acceptedAgain(becoming('1'), becoming('1'))).toEqual(['agency', 'announcedOverall']);
  expect(await acceptedAgain(becoming('1'), becoming('2'))).toEqual([]);
});

it('writes what was shown of the text, and nothing else', async () => {
  const understood = { changes: [agency], fills: [] } as unknown as Understood;
  const asked: object[] = [];
  const works: Promise<unknown>[] = [];
  const requests = {
    ask: async (request: object) => {
      asked.push(request);
      return [];
    },
    does: (_: unknown, work: () => Promise<unknown>) => works.push(work()),
  } as unknown as Requests;
  const review = { previewAfter: async () => null } as unknown as Review;
  const { writePaste } = pastingOf(
    createStore(initialState, () => undefined),
    requests,
    review,
  );
  writePaste('x', understood, ['agency']);
  await Promise.all(works);
  expect(asked).toEqual([
    { method: 'writePaste', text: 'x', accepted: ['agency'], shown: printOfPaste(understood) },
  ]);
});
