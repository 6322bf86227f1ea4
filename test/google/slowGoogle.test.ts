/** How long each call to the server would take at Google where it is slowest: by the number of its calls to the service. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenfoldFramework } from '../../local/bench/tenfold.ts';
import { behaviours } from '../../local/host/behaviour.ts';
import type { Framework, Instrument } from '../../src/framework/framework.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { frameworkPage } from '../../src/framework/tab/frameworkPage.ts';
import { openDesk, writeEdits } from '../../src/google/writing/writeEdits.ts';
import type { Call } from '../../src/grid/door.ts';
import type { Edit } from '../../src/grid/edits.ts';
import { makeTab } from '../../src/grid/page/page.ts';
import { scorePage } from '../../src/scores/scorePage.ts';
import { settingsPage, settingsPlace } from '../../src/settings/settingsPage.ts';
import { wordingOf } from '../../src/words/voice.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import { Sidebar } from '../support/runs/sidebar.ts';

const { vocabulary } = wordingOf('th');

const SECONDS_A_CALL = 0.8;

/** Every other item of an instrument has 0, so that the plan is long. */
const scoresOf = ({ parts, indicators }: Instrument) =>
  new Map(
    parts.map(({ code }) => [
      code,
      new Map(
        indicators.flatMap(({ items }) =>
          items.map((item, index) => [item.code, index % 2 === 0 ? 0 : 100] as const),
        ),
      ),
    ]),
  );

const scoreTab = (name: string, instrument: Instrument, framework: Framework): Edit[] =>
  makeTab(
    { name, isStanding: false },
    scorePage(
      instrument,
      framework,
      { vocabulary, digits: 'arabic' },
      { agency: '', scores: scoresOf(instrument) },
    ),
  );

const tenfold = tenfoldFramework(framework2568);

/** Ten times the items of the sample, and ten times its tabs: score tabs of earlier years. */
const largeWorkbook = (): Edit[] => [
  ...makeTab(
    settingsPlace([], vocabulary),
    settingsPage({ fiscalYear: '2568', agency: 'อบต.ตัวอย่าง' }, vocabulary),
  ),
  ...makeTab({ name: 'โครงสร้าง', isStanding: false }, frameworkPage(tenfold, vocabulary)),
  ...tenfold.instruments.flatMap((instrument) => scoreTab(instrument.code, instrument, tenfold)),
  ...Array.from({ length: 12 }, (_, index) => ({ ...framework2568, fiscalYear: 2550 + index })).flatMap(
    (framework) =>
      framework.instruments.flatMap((instrument) =>
        scoreTab(`${instrument.code} ${framework.fiscalYear}`, instrument, framework),
      ),
  ),
];

interface Timed {
  readonly call: Call;
  readonly calls: number;
}

let addOn: AddOn;
let timed: Timed[];

/** Asks, and counts the calls to the service of each call to the server. */
const timedAsk = (request: object, sidebar = new Sidebar(addOn), answer: object = { ok: true }): Timed[] => {
  const { calls } = addOn.host;
  const asked: { call: Call; before: number }[] = [];
  const response = sidebar.ask(request, (call) => {
    asked.push({ call, before: calls.total });
  });
  expect(response).toMatchObject(answer);
  return asked.map(({ call, before }, index) => ({
    call,
    calls: (asked[index + 1]?.before ?? calls.total) - before,
  }));
};

beforeAll(() => {
  addOn = openAddOn({}, behaviours.lenient, { newTabRows: 1000 });
  writeEdits(openDesk(addOn.host.services), largeWorkbook());
  addOn.host.calls.reset();
  timed = timedAsk({ method: 'run' });
});
afterAll(() => addOn.close());

const longest = (method: Call['method']): number =>
  Math.max(...timed.flatMap(({ call, calls }) => (call.method === method ? [calls * SECONDS_A_CALL] : [])));

describe('ten times the sample, 0.8 seconds a call', () => {
  it('is a long plan in many tabs', () => {
    expect(addOn.tabs().length).toBeGreaterThan(40);
  });
  it('is read well within the 6 minutes', () => expect(longest('read')).toBeLessThan(240));
  it('is written in batches of little more than a minute', () => expect(longest('write')).toBeLessThan(75));
  it('is read well within the 6 minutes, too, by a batch that finds it changed', () => {
    const sidebar = new Sidebar(addOn);
    addOn.type('OIT', 8, 2, '50');
    sidebar.preview();
    addOn.type('OIT', 9, 2, '50');
    const asked = timedAsk({ method: 'run' }, sidebar, { ok: false, code: 'changed' });
    const refused = asked.filter(({ call }) => call.method === 'write');
    expect(refused).toHaveLength(1);
    const seconds = (refused[0]?.calls ?? 0) * SECONDS_A_CALL;
    expect(seconds).toBeGreaterThan(longest('read'));
    expect(seconds).toBeLessThan(300);
  });
});
