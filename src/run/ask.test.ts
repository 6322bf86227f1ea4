import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { PlainWorkbook } from '../../test/support/tabs/plainWorkbook.ts';
import type { Call, CallAnswers, DoorAnswer } from '../grid/door.ts';
import type { Workbook } from '../grid/workbook.ts';
import { LONGEST_TEXT } from '../paste/limit.ts';
import { languageOf } from '../problems/language.ts';
import { type AnswerTo, type Asked, asking, type GoTo } from './ask.ts';
import { printOfShown } from './conversation/deed.ts';
import { decideRequest, type Request } from './requests.ts';

const means = { parseHtml, language: languageOf('th') };

const { now: workbook } = new PlainWorkbook({ agency: 'องค์การบริหารส่วนตำบลตัวอย่าง' });

const ok = (value: CallAnswers[Call['method']]): DoorAnswer => ({ ok: true, value });
const written = ok({ kind: 'written', read: [], skipped: [] });
const busy: DoorAnswer = { ok: false, refusal: { code: 'busy' } };

interface Options {
  /** The workbook as it was read before. */
  readonly known?: Workbook;
  /** How many calls a batch takes at most. */
  readonly mostCalls?: number;
}

/** Asks, with the server's answers given. @returns what came of it, and the calls that were made */
const ask = <R extends Request | GoTo>(
  request: R,
  answers: readonly DoorAnswer[],
  { known, mostCalls }: Options = {},
): Asked<AnswerTo<R>> & { readonly calls: readonly Call[] } => {
  const conversation = asking(request, means, known ?? null, mostCalls);
  const calls: Call[] = [];
  let next = conversation.next();
  for (const answer of answers) {
    if (next.done) break;
    calls.push(next.value.call);
    next = conversation.next(answer);
  }
  if (!next.done) throw new Error(`No answer to ${JSON.stringify(next.value.call)}`);
  return { ...next.value, calls };
};

const methods = ({ calls }: { readonly calls: readonly Call[] }): string[] =>
  calls.map(({ method }) => method);

describe('what is asked', () => {
  it('is answered from one reading, and the workbook is known from then on', () => {
    const first = ask({ method: 'start' }, [ok(workbook)]);
    expect(methods(first)).toEqual(['read']);
    expect(first.response).toEqual({ ok: true, value: 2568, skipped: [] });
    const again = ask({ method: 'start' }, [], { known: first.workbook ?? { tabs: [] } });
    expect([methods(again), again.response]).toEqual([[], first.response]);
  });

  it('is written, and the workbook is to be read anew', () => {
    const request = { method: 'answer', key: 'district', value: 'เมือง' } as const;
    const { calls, ...asked } = ask(request, [written], { known: workbook });
    expect(methods({ calls })).toEqual(['write']);
    expect(asked).toEqual({ response: { ok: true, value: null, skipped: [] }, workbook: null });
  });

  it('tells what tabs refused to take beside what was written', () => {
    const skipped = [{ tab: 'IIT', what: 'highlights' as const, detail: 'no room' }];
    const request = { method: 'answer', key: 'district', value: 'เมือง' } as const;
    const { response } = ask(request, [ok({ kind: 'written', read: [], skipped })], { known: workbook });
    expect(response).toEqual({ ok: true, value: null, skipped });
  });

  it('leads to a place without any reading', () => {
    const request = { method: 'goTo', tab: 'IIT', cell: 'B7' } as const;
    const { calls, response, workbook: left } = ask(request, [ok(null)], { known: workbook });
    expect(calls).toEqual([request]);
    expect(response).toEqual({ ok: true, value: null, skipped: [] });
    expect(left).toBe(workbook);
  });
});

describe('what goes wrong', () => {
  it('is said before anything is read where a text is too long', () => {
    const text = 'ก'.repeat(LONGEST_TEXT + 1);
    for (const request of [
      { method: 'previewPaste', text },
      { method: 'writePaste', text, accepted: [], shown: null },
    ] as const) {
      const { calls, response } = ask(request, []);
      expect(calls).toEqual([]);
      expect(response).toMatchObject({ ok: false, refusal: { code: 'text-too-long' }, isBegun: false });
    }
  });

  it('is what the server refused, and what was known stays known', () => {
    const { response, workbook: left } = ask({ method: 'answer', key: 'district', value: 'เมือง' }, [busy], {
      known: workbook,
    });
    expect(response).toEqual({ ok: false, refusal: { code: 'busy' }, isBegun: false });
    expect(left).toBe(workbook);
  });

  it('is a refusal too where nobody foresaw it', () => {
    const { response } = ask({ method: 'answer', key: 'colour', value: '' }, [], { known: workbook });
    expect(response).toEqual({
      ok: false,
      refusal: { code: 'unexpected', detail: 'There is no setting colour' },
      isBegun: false,
    });
  });

  it.each([
    // The settings' tab is there by then, and still blank.
    ['in the next batch', ''],
    ['while the workbook is read anew, as somebody was in the tab', 'ของเรา'],
  ])('is told from what goes wrong half way, %s: some of it stands', (_, found) => {
    const run = { method: 'createScoreTabs', fiscalYear: 2568 } as const;
    const empty: Workbook = { tabs: [] };
    const read = [{ tab: 'ตั้งค่า', stamp: '1', values: [[found]] }];
    const begun = ok({ kind: 'written', read, skipped: [] });
    const { response, workbook: left } = ask(run, [begun, busy], { known: empty, mostCalls: 12 });
    expect(response).toEqual({ ok: false, refusal: { code: 'busy' }, isBegun: true });
    expect(left).toBeNull();
  });
});

describe('what a person was shown before', () => {
  it('is alone what is written: where something else comes out by now, nothing is', () => {
    const run = { method: 'run', shown: 'another' } as const;
    const { calls, response, workbook: left } = ask(run, [], { known: workbook });
    expect(calls).toEqual([]);
    expect(response).toEqual({ ok: false, refusal: { code: 'changed', isBegun: false }, isBegun: false });
    expect(left).toBe(workbook);
  });

  it.each([
    { method: 'run', shown: null },
    { method: 'startYear', fiscalYear: 2569, shown: null },
    { method: 'writePaste', text: 'i1 98.67\ni2 97.50', accepted: [], shown: null },
  ] satisfies Request[])(
    'is not replaced by what $method comes to in a workbook that somebody changed',
    (request) => {
      const { shown, edits } = decideRequest<Request>(workbook, request, means);
      const other = new PlainWorkbook({ agency: 'เทศบาลตำบลหนองบัว', digits: 'ไทย' }).now;
      const {
        calls,
        response,
        workbook: left,
      } = ask(
        { ...request, shown: printOfShown(shown ?? edits) },
        [ok({ kind: 'changed', workbook: other })],
        {
          known: workbook,
        },
      );
      expect(methods({ calls })).toEqual(['write']);
      expect(response).toMatchObject({ ok: false, refusal: { code: 'changed', isBegun: false } });
      expect(left).toBe(other);
    },
  );

  it('does not bind what nobody was shown: that is decided anew', () => {
    const other = new PlainWorkbook({ agency: 'เทศบาลตำบลหนองบัว' }).now;
    const request = { method: 'answer', key: 'district', value: 'เมือง' } as const;
    const { calls, response } = ask(request, [ok({ kind: 'changed', workbook: other }), written], {
      known: workbook,
    });
    expect(methods({ calls })).toEqual(['write', 'write']);
    expect(response.ok).toBe(true);
  });
});
