/** The sidebar's side of the door, with the built server behind it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { type Door, openDoor } from '../../sidebar/outside/door.ts';
import { isBlank } from '../../src/grid/workbook.ts';
import { languageOf } from '../../src/problems/language.ts';
import { type AddOn, builtMiddle, openAddOn } from '../support/runs/addOn.ts';
import { reportText } from '../support/texts/reportText.ts';

let addOn: AddOn;
let ask: Door['ask'];
let open: Door['open'];
let readAnew: Door['readAnew'];
let giveUp: Door['giveUp'];
/** What was said to be read; null: nothing any more. */
let reads: (string | null)[];
let asked: string[];
/** Whether each workbook that was heard of was blank. */
let knows: boolean[];

/** As the page has it: answers come later. */
const runner = (onSuccess: (json: unknown) => void = () => {}) => ({
  withSuccessHandler: (handler: (json: unknown) => void) => runner(handler),
  withFailureHandler: () => runner(onSuccess),
  rpc: (json: string) => {
    const { call } = JSON.parse(json) as { call: { method: string } };
    asked.push(call.method);
    // As the page that was built with the server says it.
    const sent = JSON.stringify({ build: builtMiddle().build, call });
    setTimeout(() => onSuccess(addOn.server.callFromClient('rpc', sent)));
  },
});

const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

beforeEach(() => {
  addOn = openAddOn(sampleWorkbook());
  asked = [];
  reads = [];
  knows = [];
  ({ ask, open, readAnew, giveUp } = openDoor(
    { parseHtml, language: languageOf('th') },
    {
      knows: (workbook) => knows.push(isBlank(workbook)),
      progressed: () => true,
      reads: (call) => reads.push(call?.method ?? null),
      skipped: () => undefined,
    },
  ));
  Object.assign(globalThis, { google: { script: { run: runner() } } });
});

afterEach(() => addOn.close());

it('reads on the side what was written to, so that the next decision asks for nothing', async () => {
  await ask({ method: 'run', shown: null });
  // What was read is kept with the document, last of all.
  await expect.poll(() => asked, { timeout: 20_000 }).toContain('keep');
  asked = [];
  const outcome = await ask({ method: 'preview' });
  expect(outcome).toMatchObject({ kind: 'ready', edits: [] });
  expect(asked).toEqual([]);
});

it('reads anew where a person asks for it, and takes nothing that was read before', async () => {
  await ask({ method: 'run', shown: null });
  readAnew();
  addOn.type('OIT', 5, 2, '0');
  asked = [];
  const outcome = await ask({ method: 'preview' });
  expect(asked[0]).toBe('read');
  expect(outcome).toMatchObject({ kind: 'ready', edits: expect.arrayContaining([expect.anything()]) });
  await idle();
  expect((await ask({ method: 'preview' })) as object).toMatchObject({ kind: 'ready' });
});

it('tells what it reads, and whoever gives that up never hears of it', async () => {
  const heard: unknown[] = [];
  ask({ method: 'preview' }).then(
    (answer) => heard.push(answer),
    (error) => heard.push(error),
  );
  giveUp();
  expect(reads).toEqual(['read']);
  // What is asked meanwhile is answered; the other answer comes before it, and changes nothing.
  expect(await ask({ method: 'preview' })).toMatchObject({ kind: 'ready' });
  expect([asked.slice(0, 2), reads.slice(0, 2), heard]).toEqual([['read', 'read'], ['read', 'read'], []]);
  expect(reads.at(-1)).toBeNull();
});

it('does not let anybody give up what is being written', async () => {
  const written = ask({ method: 'run', shown: null });
  await expect.poll(() => asked, { timeout: 20_000 }).toContain('write');
  giveUp();
  expect(await written).toMatchObject({ kind: 'ready' });
});

it('finds a blank workbook as blank as before after it was read, whatever came of that', async () => {
  addOn.close();
  addOn = openAddOn({});
  await expect(ask({ method: 'preview' })).rejects.toMatchObject({ refusal: { code: 'no-score-tab' } });
  expect(knows).toEqual([true]);
  await ask({ method: 'previewPaste', text: reportText() });
  await expect.poll(() => asked).toContain('keep');
  expect(await open()).toMatchObject({ kept: null, isBlank: true });
});
