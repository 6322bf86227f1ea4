import { beforeAll, describe, expect, it } from 'vitest';
import { golden } from '../../../test/support/result/golden.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { setCells } from '../../grid/edits.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { UserError } from '../../problems/refusal.ts';
import { readSettings } from '../../settings/readSettings.ts';
import type { SettingValues } from '../../settings/settingsPage.ts';
import { previewYear, startYear } from './newYear.ts';

const PLAN = 'แผนมาตรการ';
const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;

/** A year that was worked in: its plan stands, and a person put their own words into a measure and its period. */
let worked: Workbook;
/** Keys of the measure that the person changed, and of another one. */
let own: string;
let another: string;

beforeAll(() => {
  const book = new PlainWorkbook(
    { agency: 'อบต.ตัวอย่าง', digits: 'อารบิก' },
    { IIT, EIT1, EIT2, OIT, overall },
  );
  book.edit(readyRun(book.now).edits);
  const rows = readyRun(book.now).plan.after;
  const [first, second] = rows;
  if (!first?.key || !second?.key || first.row === null) throw new Error('There are no measures');
  [own, another] = [first.key, second.key];
  book.type(PLAN, first.row, 3, 'ขั้นตอนที่เจ้าหน้าที่เขียนเอง');
  worked = book.now;
});

const bookOf = (workbook: Workbook): PlainWorkbook => {
  const book = new PlainWorkbook({});
  book.now = workbook;
  return book;
};

const start = (book: PlainWorkbook, carry: readonly string[] = []) => {
  const { edits, answer } = startYear(book.now, 2569, carry, thai);
  book.edit(edits);
  return answer;
};

const settingsOf = (book: PlainWorkbook) => readSettings(book.tab('ตั้งค่า').grid).settings;

/** The rows of a tab whose cells hold the text. */
const rowsWith = (book: PlainWorkbook, tab: string, text: string): number =>
  book.shown(tab).filter((cells) => cells.includes(text)).length;

describe('starting another fiscal year', () => {
  it('makes its score tabs, sets it, and leaves every tab of the year before as it is', () => {
    const book = bookOf(worked);
    const before = new Map(book.names.map((name) => [name, book.shown(name)]));
    expect(start(book)).toEqual({ tabs: ['IIT 2569', 'EIT 2569', 'OIT 2569'], carried: true });
    expect(settingsOf(book).fiscalYear).toBe(2569);
    for (const [name, shown] of before) if (name !== 'ตั้งค่า') expect(book.shown(name)).toEqual(shown);
  });

  it('has a row for its announced figures, and those of the year before stay', () => {
    const book = bookOf(worked);
    start(book);
    expect(settingsOf(book).years).toMatchObject([
      { fiscalYear: 2568, announced: { overall: 88.59 } },
      { fiscalYear: 2569, announced: { overall: null } },
    ]);
  });

  it('makes no plan while no measure goes on', () => {
    const book = bookOf(worked);
    start(book);
    expect(book.names.filter((name) => name.startsWith(PLAN))).toEqual([PLAN]);
  });

  it('takes the measures that go on into its plan, with the words that a person gave them', () => {
    const book = bookOf(worked);
    const { tabs, carried } = start(book, [own]);
    // A plan made from the result of 2569 runs in 2570.
    const made = `${PLAN} 2570`;
    expect(carried).toBe(true);
    expect(tabs).toContain(made);
    expect(tabs.slice(0, 3)).toEqual(['IIT 2569', 'EIT 2569', 'OIT 2569']);
    expect(rowsWith(book, made, 'ขั้นตอนที่เจ้าหน้าที่เขียนเอง')).toBe(1);
    expect(rowsWith(book, PLAN, 'ขั้นตอนที่เจ้าหน้าที่เขียนเอง')).toBe(1);
    const keys = readyRun(book.now).plan.after.map(({ key }) => key);
    expect(keys).toContain(own);
    expect(keys).not.toContain(another);
  });

  it('is begun without them where its tabs leave a question open; they are chosen later', () => {
    const book = bookOf(worked);
    start(book);
    // Somebody copied a tab of the new year, and went back.
    const copy = book.tab('IIT 2569');
    book.edit([
      { op: 'insertTab', tab: 'สำเนา IIT 2569', index: null },
      setCells('สำเนา IIT 2569', 1, 1, copy.grid.values as string[][]),
    ]);
    book.set({ fiscalYear: '2568' });
    expect(start(book, [own])).toEqual({ tabs: [], carried: false });
    expect(settingsOf(book).fiscalYear).toBe(2569);
    expect(book.names.filter((name) => name.startsWith(PLAN))).toEqual([PLAN]);
  });

  it('takes no tab that does not say its year for one of the new year; going back, it may be of that', () => {
    const book = new PlainWorkbook({ digits: 'อารบิก' });
    for (const tab of ['IIT', 'EIT']) {
      // Codes without titles, and nothing above them.
      for (const [row, [first = '']] of book.shown(tab).entries()) {
        book.type(tab, row + 1, 1, /^[ie]\d+/.exec(first)?.[0] ?? '');
      }
    }
    expect(start(book).tabs).toEqual(['IIT 2569', 'EIT 2569', 'OIT 2569']);
    expect(startYear(book.now, 2568, [], thai).answer.tabs).toEqual([]);
  });

  it('blanks what belongs to the year before: named tabs, ticked items, the period of the plan', () => {
    const values: SettingValues = { tabIIT: 'IIT', selection: 'i2, o1', period: 'ทั้งปี', units: 'กองคลัง' };
    const book = bookOf(worked);
    book.set(values);
    start(book);
    const { scoreTabs, selection, period, units } = settingsOf(book);
    expect([scoreTabs.IIT, selection.kind, period, units]).toEqual([null, 'default', null, ['กองคลัง']]);
  });

  it('makes no tab twice where it is begun, left and begun again', () => {
    const book = bookOf(worked);
    start(book);
    book.set({ fiscalYear: '2568' });
    expect(start(book).tabs).toEqual([]);
  });
});

describe('what it would do', () => {
  it('is told before: the tabs that stand, those that are made, and the plan whose measures may go on', () => {
    const { turn, tabs, past } = previewYear(worked, 2569, [], thai);
    expect(turn.newTabs.map(({ place }) => place.name)).toEqual(['IIT 2569', 'EIT 2569', 'OIT 2569']);
    expect(tabs).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT', 'สรุปผล', 'บทวิเคราะห์', PLAN]);
    expect([past?.tab, past?.fiscalYear, past?.measures.map(({ key }) => key)]).toEqual([
      PLAN,
      2568,
      expect.arrayContaining([own, another]),
    ]);
  });

  it('is nothing where the year is the one that is set, none is set, or nobody knows its items', () => {
    const refused =
      (fiscalYear: number, workbook = worked) =>
      () =>
        previewYear(workbook, fiscalYear, [], thai);
    expect(refused(2568)).toThrow(new UserError({ code: 'year-not-new', fiscalYear: 2568 }));
    expect(refused(2569, { tabs: [] })).toThrow(new UserError({ code: 'year-not-new', fiscalYear: null }));
    const unset = new PlainWorkbook({ fiscalYear: '' });
    expect(refused(2569, unset.now)).toThrow(new UserError({ code: 'year-not-new', fiscalYear: null }));
    expect(refused(2560)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'unsupported-year' }) }),
    );
  });
});
