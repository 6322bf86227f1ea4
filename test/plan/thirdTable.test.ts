/**
 * A table more, made here of a form, a draft and words, and put into the list: it is found, written, worked in, renewed,
 * damaged and repaired as ours are, and nothing else knows of it. Its sections are indicators, its
 * scores are numbers, and one cell of a section holds a long text that staff merge over its rows.
 */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writerFor } from '../../sidebar/elements/writer.ts';
import { describeWritten } from '../../sidebar/steps/plan/describeWritten.ts';
import { TITLE_HEIGHT } from '../../src/grid/page/look.ts';
import { inspectMerged } from '../../src/ownedTable/inTab/inspectMerged.ts';
import { lostParts } from '../../src/ownedTable/inTab/inspectTable.ts';
import { MARK, type TableForm } from '../../src/ownedTable/tableForm.ts';
import { languageOf } from '../../src/problems/language.ts';
import { changesOf } from '../../src/run/changes.ts';
import { surveyOf } from '../../src/run/input/survey.ts';
import { type Outcome, prepareRun, type RunRequest } from '../../src/run/run.ts';
import { makeTable } from '../../src/run/table/makeTable.ts';
import type { OwnedTable } from '../../src/run/table/ownedTable.ts';
import { ownedTables } from '../../src/run/table/ownedTables.ts';
import { repairIn } from '../../src/run/table/repair.ts';
import { tablesOf } from '../../src/run/table/tableOfYear.ts';
import { readyOf } from '../support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../support/tabs/plainWorkbook.ts';

type Column = 'item' | 'score' | 'words';

const TAB = 'ตารางทดลอง';
const PLAN = 'แผนมาตรการ';
const KIND = 'tried';

const form: TableForm<Column> = {
  kind: KIND,
  rows: 'rows',
  drafted: ['item', 'score', 'words'],
  essential: ['item', 'score', 'words'],
  staff: [],
  wordsIn: () => ({
    tab: TAB,
    headers: { item: 'ประเด็นข้อคำถาม', score: 'คะแนนที่ได้', words: 'การวิเคราะห์' },
    initial: {},
  }),
  layout: [
    { name: 'item', width: 300, align: 'left' },
    { name: 'score', width: 80, align: 'center', holds: 'number' },
    { name: MARK, width: 30, align: 'left' },
    { name: 'words', width: 400, align: 'left' },
  ],
  yearsAhead: 0,
  titleWidth: 4,
  hidden: [],
  titleHeights: [TITLE_HEIGHT],
};

const analysis: OwnedTable<Column> = {
  form,
  inspect: inspectMerged,
  made: 'by-run',
  sectionOf: (text) => /^ตัวชี้วัดที่ ([0-9]+)/.exec(text)?.[1] ?? null,
  draft: ({ decision: { assessment, framework, settings }, fiscalYear, carry }) => {
    const scores = new Map(assessment.items.map(({ code, score }) => [code, score]));
    const indicators = framework.instruments.flatMap((instrument) => instrument.indicators);
    const rows = indicators.flatMap(({ number, items }) =>
      items.map(({ code }, index) => ({
        key: code,
        section: String(number),
        items: [code],
        cells: {
          item: `ข้อ ${code}`,
          score: scores.get(code) ?? '',
          words:
            index === 0 ? wordsOn(assessment.indicators.find((one) => one.number === number)?.lowest) : '',
        },
      })),
    );
    return {
      draft: {
        sections: indicators.map(({ number, name }) => ({
          key: String(number),
          name: `ตัวชี้วัดที่ ${number} ${name}`,
          nameWhenEmpty: `ตัวชี้วัดที่ ${number} ${name} (ไม่มีข้อ)`,
        })),
        rows,
      },
      lists: {},
      carried: carry.map((key) => ({
        key,
        section: '1',
        items: [],
        cells: { item: `ต่อเนื่อง ${key}`, score: '', words: '' },
        personal: ['item'],
        beside: [],
      })),
      titleOf: (after) => [
        `บทวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${fiscalYear} ${settings.agency}`,
        `${after.length} ข้อ`,
      ],
    };
  },
};

const wordsOn = (lowest: readonly string[] = []): string =>
  lowest.length === 0 ? 'รักษาระดับคะแนน' : `ข้อที่ได้คะแนนน้อยที่สุด ${lowest.join(', ')}\nสาเหตุเกิดจาก …`;

const tables = [...ownedTables, analysis];

let book: PlainWorkbook;

const decided = (request: RunRequest = {}): Outcome => prepareRun(book.now, request, thai, tables);
const ready = (request?: RunRequest) => readyOf(decided(request));
const change = (request?: RunRequest) => {
  const work = ready(request).tables.find(({ form: { kind } }) => kind === KIND);
  if (!work) throw new Error('No such table');
  return work.change;
};
const run = (request?: RunRequest): void => book.edit(ready(request).edits);
const cells = (text: string): readonly unknown[] =>
  book.tab(TAB).grid.values[book.rowOf(TAB, text) - 1]?.filter((_, column) => column !== 2) ?? [];
const isWhole = (): boolean =>
  tablesOf(form, surveyOf(book.now.tabs, tables).tables).some((found) => lostParts(found).length === 0);

/** With the table in it. */
let made: PlainWorkbook['now'];

beforeAll(() => {
  book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' });
  run();
  made = book.now;
});

beforeEach(() => {
  book.now = made;
});

describe('a third table', () => {
  it('is made with the run, below its title, with numbers as numbers, and then there is nothing to write', () => {
    expect(book.names).toContain(TAB);
    expect(book.shown(TAB)[0]?.[0]).toContain('2568 อบต.ตัวอย่าง');
    expect(book.shown(TAB)[1]?.[0]).toBe('52 ข้อ');
    const [item, figure, words] = cells('ข้อ i1');
    expect([item, typeof figure]).toEqual(['ข้อ i1', 'number']);
    expect(words).toContain('ข้อที่ได้คะแนนน้อยที่สุด i2');
    expect(ready().edits).toEqual([]);
  });

  it('is renewed where it is ours, and offered where a person wrote', () => {
    book.type(TAB, book.rowOf(TAB, 'ข้อ i1'), 4, 'เขียนโดยคณะทำงาน');
    book.type('IIT', book.rowOf('IIT', 'i1 '), 2, 50);
    const { offers } = change();
    expect(offers).toMatchObject([{ table: KIND, key: 'i1', column: 'words', standing: 'เขียนโดยคณะทำงาน' }]);
    run();
    expect(cells('ข้อ i1')).toEqual(['ข้อ i1', 50, 'เขียนโดยคณะทำงาน']);
    const choice = { table: KIND, key: 'i1', column: 'words', seen: 'เขียนโดยคณะทำงาน' };
    // One of another table says nothing of this one.
    expect(change({ choices: [{ ...choice, table: 'plan', take: true }] }).offers).toHaveLength(1);
    run({ choices: [{ ...choice, take: true }] });
    expect(cells('ข้อ i1')[2]).toContain('น้อยที่สุด i1');
    expect(ready().edits).toEqual([]);
  });

  it('has what changes in its rows told, by their names where they are measures', () => {
    book.type('IIT', book.rowOf('IIT', 'i1 '), 2, 50);
    const changes = changesOf(ready());
    expect(changes.tables.find(({ tab }) => tab === TAB)).toMatchObject({
      isNew: false,
      added: [],
      renewed: [{ name: 'ข้อ i1', columns: ['score', 'words'] }],
      takenBack: [],
    });
    const writer = writerFor('arabic', languageOf('th'));
    expect(describeWritten(changes, writer)).toContain(`ปรับแท็บ ${TAB}: ปรับข้อความ 1 แถว`);
    const asMeasures = changes.tables
      .filter(({ tab }) => tab === TAB)
      .map((table) => ({ ...table, form: { ...table.form, rows: 'measures' as const } }));
    expect(describeWritten({ ...changes, tables: asMeasures }, writer)).toContain('ปรับข้อความ 1 มาตรการ');
  });

  it('keeps away what a person deleted, until it is asked back', () => {
    book.edit([{ op: 'deleteRows', tab: TAB, first: book.rowOf(TAB, 'ข้อ o1'), count: 1 }]);
    const { withheld } = change();
    expect(withheld).toMatchObject([{ table: KIND, key: 'o1' }]);
    run();
    expect(change({ restore: [{ table: 'plan', key: 'o1' }] }).withheld).toHaveLength(1);
    run({ restore: [{ table: KIND, key: 'o1' }] });
    expect(change().withheld).toEqual([]);
    expect(ready().edits).toEqual([]);
  });

  it('takes rows over that are asked for by its name, and none of another table', () => {
    expect(ready({ carry: [{ table: 'plan', key: 'past' }] }).edits).toEqual([]);
    run({ carry: [{ table: KIND, key: 'past' }] });
    expect(cells('ต่อเนื่อง past')[0]).toBe('ต่อเนื่อง past');
    expect(ready().edits).toEqual([]);
  });

  it('reads a long text that staff merged over the rows of its section', () => {
    const first = book.rowOf(TAB, 'ข้อ i1');
    book.mergeDown(TAB, first, 4, 3);
    expect(ready().edits).toEqual([]);
    book.type(TAB, first, 4, 'เขียนโดยคณะทำงาน');
    run();
    expect(cells('ข้อ i1')[2]).toBe('เขียนโดยคณะทำงาน');
    expect(change().personal).toBe(1);
  });

  it('is made when asked for, where its entry says so', () => {
    book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' });
    const onRequest = [...ownedTables, { ...analysis, made: 'on-request' as const }];
    book.edit(makeTable(book.now, { table: KIND, fiscalYear: 2568 }, thai, onRequest).edits);
    expect(cells('ข้อ i1')[0]).toBe('ข้อ i1');
    const { answer } = makeTable(book.now, { table: KIND, fiscalYear: 2568 }, thai, onRequest);
    expect(answer).toEqual({ tab: TAB, personalCells: 0, newerDrafts: 0, withheld: 0 });

    book.edit([{ op: 'deleteRows', tab: TAB, first: book.rowOf(TAB, 'ข้อ i2'), count: 1 }]);
    const asked = { table: KIND, fiscalYear: 2568 };
    expect(makeTable(book.now, asked, thai, onRequest).answer.withheld).toBe(1);
    const restore = [{ table: KIND, key: 'i2' }];
    book.edit(makeTable(book.now, { ...asked, restore }, thai, onRequest).edits);
    expect(cells('ข้อ i2')[0]).toBe('ข้อ i2');
  });
});

describe('a damaged third table', () => {
  const head = () => book.rowOf(TAB, 'ประเด็นข้อคำถาม');

  const damages: Record<string, () => void> = {
    'its header': () => book.edit([{ op: 'deleteRows', tab: TAB, first: head(), count: 1 }]),
    'its memory': () => book.edit([{ op: 'deleteRows', tab: TAB, first: head() + 1, count: 1 }]),
    'its header and its memory': () => book.edit([{ op: 'deleteRows', tab: TAB, first: head(), count: 2 }]),
    'its marks': () => book.empty(TAB, 3),
    'a column': () => book.empty(TAB, 2),
    'its marks and a column': () => {
      book.empty(TAB, 3);
      book.empty(TAB, 4);
    },
  };

  it.each(Object.entries(damages))(
    'without %s is said to be, repaired, and keeps what was typed',
    (what, damage) => {
      const typed = what.endsWith('a column') ? 1 : 4;
      book.type(TAB, book.rowOf(TAB, 'ข้อ i3'), typed, 'ข้อ i3 พิมพ์เอง');
      const before = book.shown(TAB).flat();
      expect(before).toContain('ข้อ i3 พิมพ์เอง');
      damage();
      const outcome = decided();
      expect(outcome).toMatchObject({ kind: 'damaged', damage: { table: KIND, tab: TAB } });
      expect(isWhole()).toBe(false);
      const plan = book.tab(PLAN);

      book.edit(repairIn(book.now, TAB, thai, tables).edits);
      expect(isWhole()).toBe(true);
      run();
      expect(book.shown(TAB).flat()).toContain('ข้อ i3 พิมพ์เอง');
      expect(ready().edits).toEqual([]);
      expect(cells('ข้อ i1')).toEqual(['ข้อ i1', expect.any(Number), expect.stringContaining('น้อยที่สุด')]);
      expect(book.tab(PLAN)).toEqual(plan);
    },
  );

  it('is repaired even where one column is all that it has left', () => {
    book.type(TAB, book.rowOf(TAB, 'ข้อ i3'), 4, 'พิมพ์เอง');
    book.empty(TAB, 1);
    book.empty(TAB, 2);
    expect(decided()).toMatchObject({ kind: 'damaged', damage: { table: KIND } });
    book.edit(repairIn(book.now, TAB, thai, tables).edits);
    expect(isWhole()).toBe(true);
    run();
    expect(book.shown(TAB).flat()).toEqual(expect.arrayContaining(['ข้อ i3', 'พิมพ์เอง', 'ประเด็นข้อคำถาม']));
    expect(ready().edits).toEqual([]);
  });

  it('is made anew beside the damaged one, where that is asked for its kind', () => {
    damages['its header']?.();
    expect(decided({ afresh: ['plan'] }).kind).toBe('damaged');
    run({ afresh: [KIND] });
    expect(book.names).toContain(`${TAB} ๒๕๖๘`);
  });
});
