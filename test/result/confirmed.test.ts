/** What a source prints against itself, confirmed by a person: nobody asks again, and nothing of it is lost. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf, type Outcome as Printed } from '../../local/cli/outcome.ts';
import {
  confirmationOf,
  isContradiction,
  withConfirmation,
  withConfirmed,
} from '../../src/assessment/confirmed.ts';
import { languageOf } from '../../src/problems/language.ts';
import { needsAction } from '../../src/problems/problem.ts';
import { confirmPrinted } from '../../src/run/tabs/confirmPrinted.ts';
import { readSettings } from '../../src/settings/readSettings.ts';
import { golden } from '../support/result/golden.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../support/tabs/plainWorkbook.ts';

const SUMMARY = 'สรุปผล';
let book: PlainWorkbook;
let made: PlainWorkbook['now'];

const ready = () => readyRun(book.now);
const run = (): void => book.edit(ready().edits);

beforeAll(() => {
  const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;
  book = new PlainWorkbook({ agency: 'อบต.ดอนเกษม' }, { IIT, EIT1, EIT2, OIT, overall, level: 'ผ่านดีมาก' });
  run();
  made = book.now;
});

beforeEach(() => {
  book.now = made;
});

/** The lines that confirm what is open. */
const openLines = (): string[] => {
  const { problems, dossier } = ready().decision;
  return problems
    .filter(isContradiction)
    .filter(({ confirmed }) => !confirmed)
    .map((one) => confirmationOf(one, dossier, thai.vocabulary));
};
const confirm = (line: string): void => book.edit(confirmPrinted(book.now, line, thai).edits);
const confirmAll = (): void => openLines().forEach(confirm);
const noted = (key: string): string | undefined =>
  book.shown(SUMMARY).find((cells) => cells.some((cell) => cell.includes(`"${key}"`)))?.[0];
const { labels } = thai.vocabulary.settingWords;
const settingsAt = (shown: readonly (readonly string[])[]): string[] =>
  shown.flatMap(([label = '']) => (label === labels.confirmed ? [label] : []));
const announce = (column: number, figure: number): void => {
  const row = book.rowOf('ตั้งค่า', '2568');
  book.type('ตั้งค่า', row, column, figure);
};

describe('a contradiction in the source', () => {
  it('is open on the summary until somebody confirms it', () => {
    expect(openLines()).toEqual([
      '2568 อบต.ดอนเกษม: IIT ประกาศ 99.29 คำนวณได้ 99.02',
      '2568 อบต.ดอนเกษม: OIT ประกาศ 77 คำนวณได้ 83.75',
      '2568 อบต.ดอนเกษม: คะแนนรวม ประกาศ 88.59 คำนวณได้ 91.21',
      '2568 อบต.ดอนเกษม: ระดับ ประกาศ ผ่านดีมาก คำนวณได้ ผ่าน',
    ]);
    expect(noted('note:open')).toBe(
      'รอตรวจสอบกับต้นฉบับ: IIT ประกาศ ๙๙.๒๙ คำนวณได้ ๙๙.๐๒ · OIT ประกาศ ๗๗.๐๐ คำนวณได้ ๘๓.๗๕ · คะแนนรวม ประกาศ ๘๘.๕๙ คำนวณได้ ๙๑.๒๑ · ระดับ ประกาศ ผ่านดีมาก คำนวณได้ ผ่าน',
    );
    expect(noted('note:confirmed')).toBe('');
  });

  it('is asked about no more once it is confirmed, in no place', () => {
    const before = ready().decision.problems;
    confirmAll();
    const { problems } = ready().decision;
    expect(problems.filter(needsAction)).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
    run();
    expect(noted('note:open')).toMatch(/^ไม่มี/);
    expect(noted('note:confirmed')).toMatch(/^ยืนยันแล้วว่าตรงตามต้นฉบับ: IIT ประกาศ ๙๙.๒๙ /);
    expect(noted('note:problems')).toBe('ไม่พบรายการที่ต้องตรวจสอบ');
    expect(book.shown(SUMMARY).flat().join('\n')).not.toContain('โปรดตรวจสอบ');
    expect(ready().edits).toEqual([]);
  });

  it('stays in what the command line prints, with the fact that it is confirmed', () => {
    const printed = (): Printed['problems'] => outcomeOf(ready(), languageOf('th')).problems;
    const differing = printed().filter(({ code }) => code === 'announced-differs');
    expect(differing.map(({ confirmed }) => confirmed)).toEqual([false, false, false]);
    confirm(openLines()[1] ?? '');
    const now = printed().filter(({ code }) => code === 'announced-differs');
    expect(now.map(({ confirmed, needsAction }) => [confirmed, needsAction])).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ]);
    expect(now.map(({ what }) => what)).toEqual(differing.map(({ what }) => what));
  });

  it('is asked about again once one of its figures changes, and only that one', () => {
    confirmAll();
    announce(5, 78);
    expect(openLines()).toContain('2568 อบต.ดอนเกษม: OIT ประกาศ 78 คำนวณได้ 83.75');
    expect(openLines()).not.toContain('2568 อบต.ดอนเกษม: IIT ประกาศ 99.29 คำนวณได้ 99.02');
    confirmAll();
    const lines = ready().decision.settings.confirmed;
    expect(lines.filter((line) => line.includes(': OIT '))).toEqual([
      '2568 อบต.ดอนเกษม: OIT ประกาศ 78 คำนวณได้ 83.75',
    ]);
    book.type('OIT', book.rowOf('OIT', 'o27'), 2, 100);
    expect(openLines().join('\n')).toContain('OIT ประกาศ 78 คำนวณได้ 90');
  });

  it('is another agency’s or another year’s own', () => {
    confirmAll();
    const { problems, dossier, settings } = ready().decision;
    const open = problems.map((problem) => ({ ...problem, confirmed: undefined }));
    const confirmed = (other: Partial<typeof dossier>): unknown[] =>
      withConfirmed(open, settings.confirmed, { ...dossier, ...other }, thai.vocabulary).filter(
        (problem) => problem.confirmed,
      );
    expect(confirmed({})).toHaveLength(4);
    expect(confirmed({ agency: 'เทศบาลตำบลหนองบัว' })).toEqual([]);
    expect(confirmed({ fiscalYear: 2569 })).toEqual([]);
  });

  it('leaves the drawn rows of the years to come free', () => {
    confirmAll();
    const header = book.shown('ตั้งค่า').findIndex((cells) => cells.includes('IIT')) + 1;
    const [label] = settingsAt(book.shown('ตั้งค่า'));
    for (const [below, year] of [2569, 2570].entries()) {
      book.type('ตั้งค่า', header + 2 + below, 1, year);
      book.type('ตั้งค่า', header + 2 + below, 2, 90);
    }
    expect(readSettings(book.tab('ตั้งค่า').grid).settings.years.map(({ fiscalYear }) => fiscalYear)).toEqual([
      2568, 2569, 2570,
    ]);
    expect(settingsAt(book.shown('ตั้งค่า'))).toEqual([label]);
    expect(ready().decision.settings.confirmed).toHaveLength(4);
  });

  it('leaves what is confirmed of a figure whose name goes on', () => {
    const { dossier } = ready().decision;
    const ofIndicator = (number: number) => ({
      code: 'announced-indicator-differs' as const,
      number,
      name: '',
      cell: { tab: 'OIT', row: 1, column: 1 },
      announced: 80,
      computed: 90,
    });
    const tenth = withConfirmation([], ofIndicator(10), dossier, thai.vocabulary);
    const both = withConfirmation(tenth, ofIndicator(1), dossier, thai.vocabulary);
    expect(both).toEqual([
      '2568 อบต.ดอนเกษม: ตัวชี้วัดที่ 10 ประกาศ 80 คำนวณได้ 90',
      '2568 อบต.ดอนเกษม: ตัวชี้วัดที่ 1 ประกาศ 80 คำนวณได้ 90',
    ]);
    const changed = withConfirmation(both, { ...ofIndicator(1), announced: 81 }, dossier, thai.vocabulary);
    expect(changed).toEqual([both[0], '2568 อบต.ดอนเกษม: ตัวชี้วัดที่ 1 ประกาศ 81 คำนวณได้ 90']);
  });

  it('cannot be confirmed when it is not there any more', () => {
    const [line = ''] = openLines();
    announce(2, 99.02);
    expect(() => confirm(line)).toThrow('changed');
  });
});
