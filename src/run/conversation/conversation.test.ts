import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import type { Call, CallAnswers, DoorAnswer, TabStamp } from '../../grid/door.ts';
import { type Edit, setCells } from '../../grid/edits.ts';
import { printOf } from '../../grid/facts.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { batchesOf } from '../../grid/making/batches.ts';
import { writeMark } from '../../grid/marks/marks.ts';
import { factOf, Wanted } from '../../grid/reading/wanted.ts';
import { type Tab, tabNamed, type Workbook } from '../../grid/workbook.ts';
import { UserError } from '../../problems/refusal.ts';

import { type Conversation, carryingOut, deciding, type Step, writing } from './conversation.ts';
import { answering, type Deed, printOfShown } from './deed.ts';
import { ofFirst, standingOf } from './expected.ts';

const tab = (name: string, stamp = `${name} 1`): Tab => ({
  grid: grid(name, [[name]]),
  stamp,
  facts: {},
  hiddenColumns: {},
});
const workbook: Workbook = { tabs: [tab('IIT'), tab('แผน'), tab('สรุปผล')] };
const changed: Workbook = { tabs: [tab('IIT', 'IIT 2'), tab('แผน'), tab('สรุปผล')] };

/** A table of ours. */
const own = (name: string): Tab => ({
  ...tab(name),
  grid: grid(name, [['', writeMark({ kind: 'column', table: 'plan', column: 'measure' })]]),
});

const namesIn = ({ tabs }: Workbook): string[] => tabs.map(({ grid: { name } }) => name);

/** Edits of two calls each: with three tabs to check, 36 of them fill a batch. */
const manyOf = (name: string, count = 50): Edit[] =>
  Array.from({ length: count }, (_, index) => setCells(name, index + 1, 1, [['x']]));

const ok = (value: CallAnswers[Call['method']]): DoorAnswer => ({ ok: true, value });
const stampsIn = (stamps: Record<string, string>): TabStamp[] =>
  Object.entries(stamps).map(([name, stamp]) => ({ tab: name, stamp }));

/** The batch is made; tabs that are read after it have these stamps, or the ones they had. */
interface Made {
  readonly stamps: Record<string, string>;
}
const written = (stamps: Record<string, string> = {}): Made => ({ stamps });
const refused = (now: Workbook): DoorAnswer => ok({ kind: 'changed', workbook: now });

/** What the server answers once a batch is made: the tabs hold what its edits left. */
const answerOf = (now: Workbook, call: Call, { stamps }: Made): DoorAnswer => {
  if (call.method !== 'write') throw new Error(call.method);
  const read = call.readAfter.map((name) => ({
    tab: name,
    stamp: stamps[name] ?? `${name} 1`,
    values: tabNamed(now, name)?.grid.values ?? [],
  }));
  return ok({ kind: 'written', read, skipped: [] });
};

/**
 * Holds a conversation with given answers.
 *
 * @param start the workbook that batches change
 * @returns its calls, in order, and how it ended
 */
const hold = <Result>(
  conversation: Conversation<Result>,
  answers: readonly (DoorAnswer | Made)[],
  start: Workbook = workbook,
) => {
  const steps: Step[] = [];
  let now = start;
  let next = conversation.next();
  for (const answer of answers) {
    if (next.done) break;
    const { call } = next.value;
    steps.push(next.value);
    if ('stamps' in answer && call.method === 'write') now = applyEdits(now, call.edits);
    next = conversation.next('stamps' in answer ? answerOf(now, call, answer) : answer);
  }
  if (!next.done) throw new Error(`No answer to ${JSON.stringify(next.value.call)}`);
  return { steps, calls: steps.map(({ call }) => call), result: next.value };
};

const writesAmong = (calls: readonly Call[]): Extract<Call, { method: 'write' }>[] =>
  calls.filter((call) => call.method === 'write');

describe('deciding', () => {
  const isHidden = (read: Workbook): boolean => factOf(tabNamed(read, 'IIT') as Tab, 'isHidden');

  it('reads once, and not at all where the workbook is known', () => {
    const names = ({ tabs }: Workbook): string[] => tabs.map(({ grid }) => grid.name);
    const { calls, result } = hold(deciding(null, names), [ok(workbook)]);
    expect(calls).toEqual([{ method: 'read', isAhead: false }]);
    expect(result).toEqual({ workbook, result: ['IIT', 'แผน', 'สรุปผล'] });
    expect(hold(deciding(workbook, names), []).calls).toEqual([]);
  });

  it('asks for what it wants to know once, and goes on with it', () => {
    const { calls, result } = hold(deciding(null, isHidden), [ok(workbook), ok([{ isHidden: true }])]);
    expect(calls).toEqual([
      { method: 'read', isAhead: false },
      { method: 'readFacts', wants: [{ tab: 'IIT', fact: 'isHidden' }] },
    ]);
    expect(result.result).toBe(true);
    expect(hold(deciding(result.workbook, isHidden), []).result.result).toBe(true);
  });

  it('asks for one thing after the other', () => {
    const both = (read: Workbook): unknown => [
      isHidden(read),
      factOf(tabNamed(read, 'แผน') as Tab, 'maxRows'),
    ];
    const { calls, result } = hold(deciding(workbook, both), [
      ok([{ isHidden: false }]),
      ok([{ maxRows: 7 }]),
    ]);
    expect(calls).toHaveLength(2);
    expect(result.result).toEqual([false, 7]);
  });

  it('asks for all that it may want of the tables of ours at once, and not for what it knows', () => {
    const table = (name: string, facts: Tab['facts'] = {}): Tab => ({
      ...tab(name),
      grid: grid(name, [[writeMark({ kind: 'column', table: 'plan', column: 'measure' })]]),
      facts,
    });
    const known = {
      tabs: [tab('IIT'), table('แผน', { formulas: [['']], maxRows: 9, rules: [[null]] }), table('รายงาน')],
    };
    const two = (read: Workbook): unknown => {
      const report = tabNamed(read, 'รายงาน') as Tab;
      return [factOf(report, 'formulas')[0]?.[0], factOf(report, 'maxRows')];
    };
    const looks = { notes: [], backgrounds: [], inks: [], pictures: [] };
    const { calls, result } = hold(deciding(known, two), [
      ok([{ looks }, { formulas: [['=A1']] }, { rules: [[null]] }, { maxRows: 7 }, { looks }]),
    ]);
    const ofReport = ['formulas', 'rules', 'maxRows', 'looks'].map((fact) => ({ tab: 'รายงาน', fact }));
    expect(calls).toEqual([{ method: 'readFacts', wants: [{ tab: 'แผน', fact: 'looks' }, ...ofReport] }]);
    expect(result.result).toEqual(['=A1', 7]);
    expect(tabNamed(result.workbook, 'แผน')?.facts.looks).toEqual(looks);
  });

  it('asks for many things in several calls, each of which the server answers well within its time', () => {
    const mark = writeMark({ kind: 'column', table: 'plan', column: 'measure' });
    const names = Array.from({ length: 9 }, (_, index) => `แผน ${index}`);
    const many = { tabs: names.map((name) => ({ ...tab(name), grid: grid(name, [[mark]]) })) };
    const facts = {
      formulas: [['']],
      rules: [[null]],
      maxRows: 7,
      looks: { notes: [], backgrounds: [], inks: [], pictures: [] },
    };
    const ofOne = Object.entries(facts).map(([fact, value]) => ({ [fact]: value }));
    const all = names.flatMap(() => ofOne);
    const { calls, result } = hold(
      deciding(many, (read) => names.map((name) => factOf(tabNamed(read, name) as Tab, 'maxRows'))),
      [ok(all.slice(0, 16)), ok(all.slice(16, 32)), ok(all.slice(32))],
    );
    expect(calls.map((call) => call.method === 'readFacts' && call.wants.length)).toEqual([16, 16, 4]);
    expect(result.result).toEqual(names.map(() => 7));
  });

  it('reads anew where what it wants does not come: the tab was renamed, or is gone', () => {
    const { calls, result } = hold(
      deciding(workbook, (read) => tabNamed(read, 'IIT 2568') !== null || isHidden(read)),
      [ok([{}]), ok({ tabs: [tab('IIT 2568')] })],
    );
    expect(calls.map(({ method }) => method)).toEqual(['readFacts', 'read']);
    expect(result.result).toBe(true);
  });

  it('ends where it does not come from the workbook as it is, either', () => {
    expect(() => hold(deciding(workbook, isHidden), [ok([{}]), ok(workbook), ok([{}])])).toThrow(Wanted);
  });

  it('ends with what the server says', () => {
    const no: DoorAnswer = { ok: false, refusal: { code: 'busy' } };
    expect(() => hold(deciding(null, isHidden), [no])).toThrow(new UserError({ code: 'busy' }));
  });

  it('ends with what the decision throws', () => {
    const fails = (): never => {
      throw new Error('wrong');
    };
    expect(() => hold(deciding(workbook, fails), [])).toThrow('wrong');
  });
});

describe('writing', () => {
  it('nothing takes no call', () => {
    expect(hold(writing(workbook, [], namesIn(workbook)), [])).toMatchObject({
      calls: [],
      result: { kind: 'written' },
    });
  });

  it('makes every edit, batch by batch in their order, and says how far it is', () => {
    const edits = [...manyOf('แผน'), ...manyOf('สรุปผล')];
    const batches = batchesOf(edits, ofFirst(standingOf(workbook, edits, namesIn(workbook)), edits));
    expect(batches.length).toBeGreaterThan(2);
    const { steps, calls, result } = hold(
      writing(workbook, edits, namesIn(workbook)),
      batches.map(() => written()),
    );
    expect(writesAmong(calls).map((call) => call.edits)).toEqual(batches.map((batch) => batch.edits));
    expect(steps.map(({ progress }) => progress)).toEqual(
      batches.map((batch, done) => ({ tab: batch.tab, done, all: batches.length })),
    );
    expect(result).toEqual({ kind: 'written', skipped: [] });
  });

  it('counts on the tabs that it was decided on and writes to before each batch', () => {
    const edits = [...manyOf('แผน'), ...manyOf('สรุปผล', 30)];
    const read = { tabs: [...workbook.tabs, tab('ปฏิทิน')] };
    const answers = [written({ แผน: 'แผน 2' }), written({ แผน: 'แผน 3' }), written()];
    const { calls } = hold(writing(read, edits, ['IIT']), answers, read);
    const stamps = writesAmong(calls).map((call) =>
      Object.fromEntries(call.expected.stamps.map(({ tab: name, stamp }) => [name, stamp])),
    );
    expect(stamps).toEqual([
      { IIT: 'IIT 1', แผน: 'แผน 1', สรุปผล: 'สรุปผล 1' },
      { IIT: 'IIT 1', แผน: 'แผน 2', สรุปผล: 'สรุปผล 1' },
      { IIT: 'IIT 1', แผน: 'แผน 3', สรุปผล: 'สรุปผล 1' },
    ]);
    expect(writesAmong(calls).map((call) => call.expected.tabs)).toEqual([4, 4, 4]);
  });

  it('counts on a table of ours until the first batch, and then only in the batches that write to it', () => {
    const edits = [...manyOf('ข'), ...manyOf('แผน', 30)];
    const read = { tabs: [tab('IIT'), tab('ข'), own('แผน'), own('สรุปผล')] };
    const { calls } = hold(writing(read, edits, ['IIT', 'สรุปผล']), [written(), written(), written()], read);
    const counted = writesAmong(calls).map((call) => call.expected.stamps.map((one) => one.tab));
    expect(counted).toEqual([
      ['IIT', 'แผน', 'สรุปผล', 'ข'],
      ['IIT', 'ข'],
      ['IIT', 'ข', 'แผน'],
    ]);
  });

  it('counts on what else was read of a tab in the batch that writes to it, and before the first', () => {
    const plan = { ...tab('แผน'), facts: { formulas: [['']] } };
    const edits = [...manyOf('สรุปผล'), ...manyOf('แผน')];
    const read = { tabs: [plan, tab('สรุปผล')] };
    const answers = [1, 2, 3, 4].map(() => written());
    const { calls } = hold(writing(read, edits, []), answers, read);
    const counted = writesAmong(calls).map((call) => [call.edits[0]?.tab, call.expected.facts.length]);
    expect(counted).toEqual([
      ['สรุปผล', 1],
      ['สรุปผล', 0],
      ['แผน', 1],
      ['แผน', 1],
    ]);
  });

  it('checks many tabs in calls of their own, and stops at the first that is another one', () => {
    const read = { tabs: Array.from({ length: 40 }, (_, index) => tab(`แท็บ ${index}`)) };
    const basis = read.tabs.map(({ grid }) => grid.name);
    const few = manyOf('แท็บ 0', 1);
    const { calls } = hold(writing(read, few, basis), [written(), written(), written()], read);
    expect(writesAmong(calls).map(({ edits, expected }) => [edits.length, expected.stamps.length])).toEqual([
      [0, 8],
      [0, 21],
      [1, 11],
    ]);
    const stopped = hold(writing(read, few, basis), [written(), refused(changed)], read);
    expect(stopped.result).toMatchObject({ kind: 'changed', workbook: changed, left: few, skipped: [] });
  });

  it('asks for tables of ours that a later batch writes to, be it the next or not', () => {
    const edits = [...manyOf('แผน', 30), ...manyOf('สรุปผล', 36), ...manyOf('แผน', 30)];
    const read = { tabs: [tab('IIT'), own('แผน'), own('สรุปผล')] };
    const { calls } = hold(writing(read, edits, []), [written({ แผน: 'แผน 2' }), written(), written()], read);
    expect(writesAmong(calls).map((call) => call.readAfter)).toEqual([['แผน'], [], []]);
    expect(writesAmong(calls)[2]?.expected.stamps).toEqual(stampsIn({ แผน: 'แผน 2' }));
  });

  it('counts on a tab that it made from the batch on that made it', () => {
    const edits: Edit[] = [{ op: 'insertTab', tab: 'ใหม่', index: 1 }, ...manyOf('ใหม่')];
    const { calls } = hold(writing(workbook, edits, []), [written({ ใหม่: 'ใหม่ 1' }), written()]);
    const [first, second] = writesAmong(calls);
    expect(first?.readAfter).toEqual(['ใหม่']);
    expect(second?.expected).toEqual({
      tabs: 4,
      stamps: stampsIn({ ใหม่: 'ใหม่ 1' }),
      facts: [],
    });
  });

  it('counts on the cells that a chart is drawn over, in a batch of its own, too', () => {
    const chart = { op: 'insertChart', tab: 'สรุปผล', chart: {}, mayStand: true } as unknown as Edit;
    const edits = [...manyOf('สรุปผล', 36), ...manyOf('แผน', 36), chart];
    const read = { tabs: [own('สรุปผล'), own('แผน')] };
    const answers = [written({ สรุปผล: 'สรุปผล 2' }), written(), written()];
    const { calls } = hold(writing(read, edits, []), answers, read);
    const last = writesAmong(calls).at(-1);
    expect(last?.edits).toContainEqual(chart);
    expect(last?.expected.stamps).toContainEqual({ tab: 'สรุปผล', stamp: 'สรุปผล 2' });
  });

  it('counts on the cells of a tab that it only colours, and does not ask for them', () => {
    const edits: Edit[] = [
      ...manyOf('แผน', 36),
      { op: 'highlight', tab: 'IIT', highlights: [] },
      { op: 'activate', tab: 'สรุปผล' },
    ];
    const read = { tabs: [tab('IIT'), own('แผน'), tab('สรุปผล')] };
    const { calls } = hold(writing(read, edits, []), [written(), written()], read);
    expect(writesAmong(calls)[1]).toMatchObject({
      expected: { stamps: stampsIn({ IIT: 'IIT 1', สรุปผล: 'สรุปผล 1' }) },
      readAfter: [],
    });
  });

  it('counts on the facts that its edits rely on, as far as they were read', () => {
    // The numbers behind what is shown are not among them: they only say what of our own summary is renewed.
    const plan = {
      ...own('แผน'),
      facts: { formulas: [['']], values: [['']], maxRows: 30, isHidden: false },
    };
    const read = { tabs: [tab('IIT'), plan] };
    const factsFor = (...edits: Edit[]) => {
      const { calls } = hold(writing(read, edits, namesIn(read)), [written()]);
      return writesAmong(calls)[0]?.expected.facts;
    };
    const print = (fact: 'formulas' | 'maxRows') => ({ tab: 'แผน', fact, print: printOf(plan.facts[fact]) });
    expect(factsFor(setCells('แผน', 1, 1, [['x']]))).toEqual([print('formulas')]);
    expect(factsFor({ op: 'insertRows', tab: 'แผน', after: 3, count: 1 })).toEqual([print('maxRows')]);
    // Their looks and lists were not read, so that nothing was decided on them.
    expect(factsFor({ op: 'deleteRows', tab: 'แผน', first: 3, count: 1 })).toEqual([print('formulas')]);
    expect(factsFor({ op: 'activate', tab: 'แผน' })).toEqual([]);
  });

  it('counts on what else was read of a tab of staff, once, before anything is written', () => {
    const facts = { isHidden: false, merges: [], highlights: [], formulas: [['']] };
    const scores = { ...tab('IIT'), facts };
    const plan = { ...own('แผน'), facts };
    const read = { tabs: [scores, plan] };
    const { calls } = hold(writing(read, manyOf('แผน', 40), ['IIT']), [written(), written()], read);
    const [first, second] = writesAmong(calls).map((call) => call.expected.facts);
    const print = (name: string, fact: 'isHidden' | 'merges' | 'formulas') => ({
      tab: name,
      fact,
      print: printOf(facts[fact]),
    });
    expect(first).toEqual(
      expect.arrayContaining([print('IIT', 'isHidden'), print('IIT', 'merges'), print('แผน', 'formulas')]),
    );
    expect(first).not.toContainEqual(print('IIT', 'formulas'));
    expect(second?.filter(({ tab: name }) => name === 'IIT')).toEqual([]);
  });

  it('stops where a tab that is written to again is not what the batch left: somebody was in it meanwhile', () => {
    const edits = manyOf('แผน');
    const left = edits.slice(-14);
    const typedInto = (values: string[][]): DoorAnswer =>
      ok({ kind: 'written', read: [{ tab: 'แผน', stamp: 'แผน 2', values }], skipped: [] });
    const filled = (count: number): string[][] => Array.from({ length: count }, () => ['x']);
    expect(
      hold(writing(workbook, edits, namesIn(workbook)), [typedInto(filled(36)), written()]).calls,
    ).toHaveLength(2);
    const { calls, result } = hold(writing(workbook, edits, namesIn(workbook)), [
      typedInto([['แถวใหม่'], ...filled(36)]),
      ok([{}, {}]),
      ok(changed),
    ]);
    expect(calls.map(({ method }) => method)).toEqual(['write', 'readFacts', 'read']);
    expect(result).toMatchObject({ kind: 'changed', workbook: changed, left, skipped: [] });
  });

  it('goes on where only what a formula shows is another, or a number is shown as a word', () => {
    const plan = { ...tab('แผน'), grid: grid('แผน', [['', '1 รายการ']]) };
    const edits: Edit[] = [setCells('แผน', 1, 1, [[88.5]]), ...manyOf('แผน').slice(1)];
    const values = [['ครบ', '37 รายการ'], ...Array.from({ length: 35 }, () => ['x', ''])];
    const made = ok({ kind: 'written', read: [{ tab: 'แผน', stamp: 'แผน 2', values }], skipped: [] });
    const behind = ok([{ formulas: [['', '=COUNTA(A:A)&" รายการ"']] }, { values: [[88.5, '37 รายการ']] }]);
    const read = { tabs: [tab('IIT'), plan, tab('สรุปผล')] };
    const { calls, result } = hold(writing(read, edits, namesIn(read)), [made, behind, written()], read);
    expect(calls.map(({ method }) => method)).toEqual(['write', 'readFacts', 'write']);
    expect(writesAmong(calls)[1]?.expected.stamps).toContainEqual({ tab: 'แผน', stamp: 'แผน 2' });
    expect(result).toMatchObject({ kind: 'written' });
  });

  it('stops where a tab that is written to again is gone', () => {
    const gone = ok({ kind: 'written', read: [], skipped: [] });
    const { result } = hold(writing(workbook, manyOf('แผน'), namesIn(workbook)), [gone, ok([]), ok(changed)]);
    expect(result).toMatchObject({ kind: 'changed', workbook: changed });
  });

  it('counts on the facts of a tab as its own edits leave them', () => {
    const notes = [['ของเรา'], [''], ['ห้ามลบ']];
    const blank = [[''], [''], ['']];
    const looks = { notes, backgrounds: blank, inks: blank, pictures: blank };
    const plan: Tab = { ...tab('แผน'), grid: grid('แผน', [['ก'], ['ข'], ['ค']]), facts: { looks } };
    const first = { op: 'deleteRows', tab: 'แผน', first: 1, count: 1 } as const;
    const edits: Edit[] = [first, ...manyOf('สรุปผล', 36), { ...first, first: 2 }];
    const read = { tabs: [plan, tab('สรุปผล')] };
    const { calls } = hold(writing(read, edits, []), [written(), written(), written()], read);
    const last = writesAmong(calls).at(-1);
    const gone = (lines: string[][]): string[][] => lines.slice(1);
    expect(last?.edits).toContainEqual({ ...first, first: 2 });
    expect(last?.expected.facts).toEqual([
      {
        tab: 'แผน',
        fact: 'looks',
        print: printOf({
          notes: gone(notes),
          backgrounds: gone(blank),
          inks: gone(blank),
          pictures: gone(blank),
        }),
      },
    ]);
  });

  it('stops where the workbook is another, and says how much was written', () => {
    const edits = [...manyOf('แผน', 30), ...manyOf('สรุปผล', 36)];
    const { calls, result } = hold(writing(workbook, edits, namesIn(workbook)), [
      written(),
      refused(changed),
    ]);
    expect(calls).toHaveLength(2);
    expect(result).toMatchObject({ kind: 'changed', workbook: changed });
    expect(result.kind === 'changed' && result.left).toEqual(writesAmong(calls)[1]?.edits);
  });
});

describe('carrying out', () => {
  /** Writes into the plan what the stamp of IIT was when it decided. */
  const decide = ({ tabs }: Workbook) => {
    const stamp = tabs[0]?.stamp ?? '';
    return { edits: [setCells('แผน', 1, 1, [[stamp]])], answer: stamp, basis: ['IIT'] };
  };
  const decideMuch = ({ tabs }: Workbook) => ({ edits: manyOf('แผน'), answer: tabs[0]?.stamp, basis: [] });
  const decideSame = () => ({ edits: [setCells('แผน', 1, 1, [['x']])], answer: 'x', basis: ['IIT'] });
  /** The print of what is decided on the workbook. */
  const shownBy = (decides: (workbook: Workbook) => Deed<unknown>) => printOfShown(decides(workbook).edits);
  const cellsIn = (calls: readonly Call[]) =>
    writesAmong(calls).map(({ edits: [edit] }) => edit?.op === 'setCells' && edit.cells[0]?.[0]);

  it('reads, decides and writes', () => {
    const { calls, result } = hold(carryingOut(null, decide, null), [ok(workbook), written()]);
    expect(calls.map(({ method }) => method)).toEqual(['read', 'write']);
    expect(result).toEqual({ kind: 'done', answer: 'IIT 1', workbook, wrote: true, skipped: [] });
  });

  it('writes nothing where there is nothing to do', () => {
    const { calls, result } = hold(
      carryingOut(workbook, () => answering(1), null),
      [],
    );
    expect(calls).toEqual([]);
    expect(result).toEqual({ kind: 'done', answer: 1, workbook, wrote: false, skipped: [] });
  });

  it('decides anew, on what the server sent, where others came before the first batch', () => {
    const { calls, result } = hold(carryingOut(workbook, decide, null), [refused(changed), written()]);
    expect(cellsIn(calls)).toEqual(['IIT 1', 'IIT 2']);
    expect(writesAmong(calls)[1]?.expected.stamps).toContainEqual({ tab: 'IIT', stamp: 'IIT 2' });
    expect(result).toMatchObject({ kind: 'done', answer: 'IIT 2', workbook: changed });
  });

  it('writes nothing but what a person was shown, and hands over the workbook as it is', () => {
    const { calls, result } = hold(carryingOut(workbook, decide, shownBy(decide)), [refused(changed)]);
    expect(calls).toHaveLength(1);
    expect(result).toEqual({ kind: 'changed', workbook: changed });
  });

  it('writes nothing but what a person was shown of another workbook', () => {
    const shown = shownBy(decide);
    expect(hold(carryingOut(workbook, decide, shown), [written()]).result).toMatchObject({ kind: 'done' });
    // It was read anew since.
    const { calls, result } = hold(carryingOut(null, decide, shown), [ok(changed)]);
    expect(calls).toEqual([{ method: 'read', isAhead: false }]);
    expect(result).toEqual({ kind: 'changed', workbook: changed });
  });

  it('writes what a person was shown where it is still the same', () => {
    const { calls, result } = hold(carryingOut(workbook, decideSame, shownBy(decideSame)), [
      refused(changed),
      written(),
    ]);
    expect(writesAmong(calls)).toHaveLength(2);
    expect(result).toMatchObject({ kind: 'done', workbook: changed });
  });

  it('gives up after so many tries', () => {
    const answers = [refused(changed), refused(workbook), refused(changed), written()];
    const { calls, result } = hold(carryingOut(workbook, decide, null), answers);
    expect(cellsIn(calls)).toEqual(['IIT 1', 'IIT 2', 'IIT 1']);
    expect(result).toEqual({ kind: 'changed', workbook: changed });
  });

  it('goes on between batches where what is left is decided once more, as often as that takes', () => {
    const all = manyOf('แผน', 200);
    const stampOf = ({ tabs }: Workbook): number => Number(tabs[0]?.stamp);
    // Each batch changes what the first tab shows: a formula in it looks at the plan.
    const at = (made: number): Workbook =>
      applyEdits({ tabs: [tab('IIT', String(made)), tab('แผน')] }, all.slice(0, made));
    const decideRest = (now: Workbook) => ({
      edits: all.slice(stampOf(now)),
      answer: stampOf(now),
      basis: ['IIT'],
    });
    const conversation = carryingOut(at(0), decideRest, printOfShown(all));
    const made: Edit[] = [];
    let next = conversation.next();
    while (!next.done) {
      const { call } = next.value;
      if (call.method !== 'write') throw new Error(call.method);
      const [stamp] = call.expected.stamps;
      const isExpected = stamp?.stamp === String(made.length);
      if (isExpected) made.push(...call.edits);
      const now = at(made.length);
      const answer = isExpected ? answerOf(now, call, written()) : refused(now);
      next = conversation.next(answer);
    }
    expect(next.value).toMatchObject({ kind: 'done', answer: 0, wrote: true });
    expect(made).toEqual(all);
  });

  it('goes on between batches where what is decided comes to the same cells in another way', () => {
    const edits = [...manyOf('ข', 30), ...manyOf('แผน', 30)];
    const read = { tabs: [tab('IIT'), tab('ข'), tab('แผน')] };
    const at = (made: number): Workbook => {
      const now = applyEdits(read, edits.slice(0, made));
      return { tabs: now.tabs.map((one) => (one.grid.name === 'IIT' ? tab('IIT', 'IIT 2') : one)) };
    };
    const whole = setCells(
      'แผน',
      1,
      1,
      Array.from({ length: 30 }, () => ['x']),
    );
    const decideTwice = (now: Workbook) => ({
      edits: tabNamed(now, 'IIT')?.stamp === 'IIT 1' ? edits : [...manyOf('ข', 30), whole],
      answer: null,
      basis: ['IIT'],
    });
    const conversation = (last: string) => {
      const stopped = at(30);
      const typed = applyEdits(stopped, last === '' ? [] : [setCells('แผน', 1, 1, [[last]])]);
      return hold(
        carryingOut(read, decideTwice, printOfShown(edits)),
        [written(), refused(typed), written(), written()],
        read,
      );
    };
    expect(conversation('').result).toMatchObject({ kind: 'done' });
    expect(conversation('ของเรา').result).toMatchObject({ kind: 'changed' });
  });

  it('stops between batches where a formula stands by now in a cell that is left, though it shows the same', () => {
    const formulasOf = (...formulas: string[]) => ({ formulas: formulas.map((formula) => [formula]) });
    const settings = (facts: Tab['facts']): Tab => ({
      ...tab('ตั้งค่า'),
      grid: grid('ตั้งค่า', [['เมือง'], ['ไทย']]),
      facts,
    });
    const edits = [...manyOf('ข', 40), setCells('ตั้งค่า', 1, 1, [['เลย']])];
    const read = { tabs: [tab('ข'), settings(formulasOf('', ''))] };
    const decideSetting = (now: Workbook) => {
      factOf(tabNamed(now, 'ตั้งค่า') as Tab, 'formulas');
      return { edits, answer: null, basis: [] };
    };
    const [first] = batchesOf(edits, ofFirst(standingOf(read, edits, []), edits));
    const stopped = applyEdits({ tabs: [tab('ข'), settings({})] }, first?.edits ?? []);
    const outcome = (...formulas: string[]) =>
      hold(
        carryingOut(read, decideSetting, printOfShown(edits)),
        [written(), refused(stopped), ok([formulasOf(...formulas)]), written(), written()],
        read,
      ).result.kind;
    expect(outcome('=A2', '')).toBe('changed');
    expect(outcome('', '=A1')).toBe('done');
  });

  it('stops between batches where what was asked for is refused by then; before the first one it is refused', () => {
    const decideOnce = (now: Workbook) => {
      if (now === changed) throw new UserError({ code: 'year-not-new', fiscalYear: 2569 });
      return decideMuch(now);
    };
    const { result } = hold(carryingOut(workbook, decideOnce, null), [written(), refused(changed)]);
    expect(result).toEqual({ kind: 'changed', workbook: changed });
    expect(() => hold(carryingOut(workbook, decideOnce, null), [refused(changed)])).toThrow(UserError);
  });

  it('goes on between batches, where what was asked for is refused by then, with what is left of it', () => {
    const edits = manyOf('แผน');
    const decideOnce =
      (rest: readonly Edit[]) =>
      (now: Workbook): Deed<string> => {
        if (now !== workbook) throw new UserError({ code: 'year-not-new', fiscalYear: 2569 });
        const left = () => ({ edits: rest, answer: 'rest', basis: ['IIT'] });
        return { edits, answer: 'whole', basis: ['IIT'], rest: left };
      };
    const outcome = (...rest: Edit[]) => {
      const [first] = batchesOf(edits, ofFirst(standingOf(workbook, edits, ['IIT']), edits));
      // A formula in it looks at the plan.
      const now = { tabs: applyEdits(changed, first?.edits ?? []).tabs };
      return hold(carryingOut(workbook, decideOnce(rest), null), [
        written(),
        refused(now),
        written(),
        written(),
      ]);
    };
    expect(outcome(...edits).result).toMatchObject({ kind: 'done', answer: 'whole' });
    expect(outcome(...edits, setCells('แผน', 90, 1, [['อื่น']])).result.kind).toBe('changed');
  });

  it('stops where others come between batches, however often it might decide', () => {
    const { calls, result } = hold(carryingOut(workbook, decideMuch, null), [written(), refused(changed)]);
    expect(calls).toHaveLength(2);
    expect(result).toEqual({ kind: 'changed', workbook: changed });
  });
});
