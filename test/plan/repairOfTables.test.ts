/** The repair of a table that is made when asked for: nothing typed is lost, wherever it is cut short. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isMark } from '../../src/grid/marks/marks.ts';
import type { Tab, Workbook } from '../../src/grid/workbook.ts';
import { lostParts } from '../../src/ownedTable/inTab/inspectTable.ts';
import { followUpForm } from '../../src/plan/followUp/followUpForm.ts';
import { surveyOf } from '../../src/run/input/survey.ts';
import { prepareRun } from '../../src/run/run.ts';
import { makeTable } from '../../src/run/table/makeTable.ts';
import { ownedTables } from '../../src/run/table/ownedTables.ts';
import { repairIn } from '../../src/run/table/repair.ts';
import { tablesOf } from '../../src/run/table/tableOfYear.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../support/tabs/plainWorkbook.ts';

const PLAN = 'แผนมาตรการ';
const REPORT = 'รายงานผลการดำเนินการ';
const ASKED = { table: followUpForm.kind, fiscalYear: 2568 };
const TYPED = 'เล่าโดยกองคลัง';
const RESULT = 5;
const MARKS = 6;

let book: PlainWorkbook;
let worked: Workbook;

const damageSaid = () => readyRun(book.now).damaged;
const isWhole = (): boolean =>
  tablesOf(followUpForm, surveyOf(book.now.tabs, ownedTables).tables).every(
    (found) => lostParts(found).length === 0,
  );
/** What the report is asked for again, until it is made. */
const renewed = () => {
  if (!isWhole()) book.edit(repairIn(book.now, REPORT, thai).edits);
  book.edit(makeTable(book.now, ASKED, thai).edits);
  return book.tab(REPORT).grid;
};
/** The first row of the table below its head, which staff reworded. */
const firstRow = () => book.rowOf(REPORT, 'ประเด็นที่ ๑') + 1;

beforeAll(() => {
  book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' });
  const outcome = prepareRun(book.now, {}, thai);
  if (outcome.kind === 'ready') book.edit(outcome.edits);
  book.edit(makeTable(book.now, ASKED, thai).edits);
  book.type(REPORT, firstRow(), RESULT, TYPED);
  book.type(REPORT, 2, 1, 'อบต.ตัวอย่าง เสนอสภา');
  worked = book.now;
});

const rows = (first: number, count: number) => () =>
  book.edit([{ op: 'deleteRows', tab: REPORT, first: book.rowOf(REPORT, 'มาตรการ /') + first, count }]);

describe('a report', () => {
  it.each<[string, () => void]>([
    ['its header', rows(0, 1)],
    ['its hidden row', rows(1, 1)],
    ['its header and its hidden row', rows(0, 2)],
    ['its marks', () => book.empty(REPORT, MARKS)],
    ['a column', () => book.empty(REPORT, 3)],
    ['its first column', () => book.empty(REPORT, 1)],
    [
      'its marks and a column',
      () => {
        book.empty(REPORT, MARKS);
        book.empty(REPORT, 2);
      },
    ],
  ])(
    'without %s is said to be, is repaired, and keeps what was typed, wherever that is cut short',
    (what, damage) => {
      book.now = worked;
      damage();
      expect(damageSaid()).toMatchObject([{ table: followUpForm.kind, tab: REPORT }]);
      const damaged = book.now;
      const { edits } = repairIn(damaged, REPORT, thai);
      const whole = renewed();
      expect(isWhole()).toBe(true);
      expect(whole.shown.flat()).toContain(TYPED);
      if (what !== 'its first column') expect(whole.shown[1]?.[0]).toBe('อบต.ตัวอย่าง เสนอสภา');
      // Its own words are ours again, and renewed.
      expect(makeTable(book.now, ASKED, thai)).toMatchObject({
        edits: [{ op: 'activate' }],
        answer: { personalCells: 1, newerDrafts: 0, withheld: 0 },
      });
      for (let made = 1; made < edits.length; made += 1) {
        book.now = damaged;
        book.edit(edits.slice(0, made));
        expect(renewed(), `after edit ${made}`).toEqual(whole);
      }
    },
  );

  it('that is a damaged copy beside a whole one is not spoken of', () => {
    book.now = worked;
    const whole = book.tab(REPORT);
    book.empty(REPORT, 3);
    const copy = { ...book.tab(REPORT), grid: { ...book.tab(REPORT).grid, name: `สำเนาของ ${REPORT}` } };
    book.now = { tabs: [...worked.tabs.map((tab) => (tab.grid.name === REPORT ? whole : tab)), copy] };
    expect(damageSaid()).toEqual([]);
  });

  it.each([
    ['plan', PLAN],
    ['analysis', 'บทวิเคราะห์'],
    ['followUp', REPORT],
  ])('of which a whole copy stands beside is said to be the one in use, by its name: %s', (table, name) => {
    const own = worked.tabs.find(({ grid }) => grid.name === name) as Tab;
    const copy = { ...own, grid: { ...own.grid, name: `สำเนาของ ${name}` } };
    const outcome = prepareRun({ tabs: [copy, ...worked.tabs] }, {}, thai);
    expect(outcome).toMatchObject({
      decision: {
        problems: expect.arrayContaining([
          { code: 'table-copied', table, tab: name, others: [copy.grid.name] },
        ]),
      },
    });
  });

  it('is repaired after the plan that it was made from is gone, and keeps every text', () => {
    const without = worked.tabs.filter(({ grid }) => grid.name !== PLAN);
    for (const damage of [rows(0, 2), () => book.empty(REPORT, 3), () => book.empty(REPORT, MARKS)]) {
      book.now = { tabs: without };
      damage();
      const texts = book.tab(REPORT).grid.shown.flat();
      expect(() => makeTable(book.now, ASKED, thai)).toThrow('table-damaged');
      book.edit(repairIn(book.now, REPORT, thai).edits);
      expect(isWhole()).toBe(true);
      const left = [...book.tab(REPORT).grid.shown.flat()];
      for (const text of texts.filter((one) => !isMark(one))) expect(left).toContain(text);
      expect(repairIn(book.now, REPORT, thai).edits).toEqual([]);
      // What is to be in it is known by the plan alone.
      expect(() => makeTable(book.now, ASKED, thai)).toThrow('no-plan');
    }
  });

  it('that is damaged is refused by who asks for it, and said to be repaired', () => {
    book.now = worked;
    book.empty(REPORT, 3);
    expect(() => makeTable(book.now, ASKED, thai)).toThrow('table-damaged');
  });
});
