import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell as GridCell, grid } from '../../test/support/tabs/grid.ts';
import { tabOf } from '../../test/support/tabs/tab.ts';
import type { Cell } from '../grid/edits.ts';
import { writeMark } from '../grid/marks/marks.ts';
import type { Tab } from '../grid/workbook.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { textOf } from './cells.ts';
import { inspectTable } from './inTab/inspectTable.ts';
import { readTable } from './inTab/readTable.ts';
import { writeRowMark } from './marks.ts';
import { adoptRow } from './merge/adoptRows.ts';
import { keepsAll, mergeDraft } from './merge/mergeDraft.ts';
import { markOf } from './merge/rowMarks.ts';
import type { Draft, DraftRow, TableSheet } from './table.ts';
import { noWishes, type TableChange } from './tableChange.ts';
import { MARK, type TableForm } from './tableForm.ts';

/** A table of items with their scores. */
const form: TableForm<'item' | 'score' | 'words'> = {
  kind: 'scored',
  rows: 'rows',
  drafted: ['item', 'score', 'words'],
  essential: ['item', 'score', 'words'],
  staff: [],
  wordsIn: () => ({
    tab: 'คะแนน',
    headers: { item: 'ข้อ', score: 'คะแนน', words: 'การวิเคราะห์' },
    initial: {},
  }),
  layout: [
    { name: 'item', width: 100, align: 'left' },
    { name: 'score', width: 60, align: 'center', holds: 'number' },
    { name: MARK, width: 30, align: 'left' },
    { name: 'words', width: 200, align: 'left' },
  ],
  yearsAhead: 0,
  titleWidth: 4,
  hidden: [],
  titleHeights: [20],
};

type Column = (typeof form.drafted)[number];

const rowOf = (item: string, score: Cell): DraftRow<Column> => ({
  key: item,
  section: 'indicator',
  items: [item],
  cells: { item, score, words: `เรื่อง ${item}` },
});

const draftOf = (score: Cell): Draft<Column> => ({
  sections: [{ key: 'indicator', name: 'ตัวชี้วัด', nameWhenEmpty: 'ตัวชี้วัด (ไม่มีข้อ)' }],
  rows: [rowOf('i1', score)],
});

/** A table whose only row was drafted with one score, while another stands there now. */
const standing = (wrote: Cell, now: Cell): TableSheet<Column> => ({
  mark: { kind: 'scored', fiscalYear: 2568, drafted: ['i1'], title: [] },
  outside: [],
  headRow: 2,
  rows: [
    {
      row: 3,
      mark: markOf(rowOf('i1', wrote)),
      cells: rowOf('i1', now).cells,
      formulas: [],
      hasOthers: false,
    },
  ],
});

const merge = (wrote: Cell, now: Cell, next: Cell, wishes = noWishes<Column>()): TableChange<Column> =>
  mergeDraft(standing(wrote, now), draftOf(next), keepsAll, wishes);

describe('a number that we drafted', () => {
  it('is renewed when its draft changes, and stays one', () => {
    expect(merge(98.67, 98.67, 99.5).cells).toEqual([{ row: 3, column: 'score', cell: 99.5 }]);
    expect(merge(98.67, 98.67, 98.67)).toMatchObject({ cells: [], marks: [], personal: 0 });
  });

  it('is ours when a person typed the same over it, as a number or as text', () => {
    expect(merge(98.67, '98.67', 98.67)).toMatchObject({ cells: [], marks: [], personal: 0, offers: [] });
    expect(merge(98.67, '98.67', 99.5).cells).toEqual([{ row: 3, column: 'score', cell: 99.5 }]);
    expect(merge('98.67', 98.67, 99.5).cells).toHaveLength(1);
  });

  it('is a person’s when another number, a word or nothing stands there', () => {
    for (const now of [95, '95', 0, '98.67 คะแนน', '']) {
      const change = merge(98.67, now, 99.5);
      expect(change).toMatchObject({ cells: [], personal: 1 });
      expect(change.offers).toEqual([
        { table: 'scored', row: 3, key: 'i1', column: 'score', standing: now, draft: 99.5 },
      ]);
    }
  });

  it('replaces a person’s when that is wished, of the text that the person saw', () => {
    const choice = { table: 'scored', key: 'i1', column: 'score', seen: '95', take: true };
    expect(merge(98.67, 95, 99.5, { ...noWishes(), choices: [choice] }).cells).toEqual([
      { row: 3, column: 'score', cell: 99.5 },
    ]);
    expect(merge(98.67, 96, 99.5, { ...noWishes(), choices: [choice] }).cells).toEqual([]);
  });

  it('is the same whatever a sum left behind its last digit', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(merge(0.1 + 0.2, 0.3, 0.3)).toMatchObject({ cells: [], personal: 0 });
    expect(merge(99.02333333333333, 99.0233333333333, 99)).toMatchObject({ personal: 0 });
  });

  it('0 is something: a row that has but that is not emptied', () => {
    const { rows, ...rest } = standing(0, 0);
    const bare = rows.map((row) => ({ ...row, cells: { item: '', score: 0, words: '' } }));
    const change = mergeDraft({ ...rest, rows: bare }, draftOf(0), keepsAll);
    expect(change.withheld).toEqual([]);
    expect(change.after).toHaveLength(1);
  });

  it('does not tell which row it is in when the row’s mark is gone', () => {
    const dossier = { agency: '', fiscalYear: 2568 };
    const input = { dossier, draft: draftOf(98.67), sectionOf: () => null };
    expect(adoptRow({ item: 'โครงการของเรา', score: 98.67, words: '' }, input)).toBeNull();
    expect(adoptRow({ item: '', score: 98.67, words: 'เรื่อง i1' }, input)).toMatchObject({ key: 'i1' });
  });
});

describe('a column of numbers in a tab', () => {
  const keys = form.layout.map(({ name }) =>
    writeMark(
      name === MARK
        ? { kind: 'scored', fiscalYear: 2568, drafted: ['i1'], title: [] }
        : { kind: 'column', table: 'scored', column: name },
    ),
  );
  const lineOf = (item: string, score: GridCell, mark: string): GridCell[] => [
    item,
    score,
    mark,
    `เรื่อง ${item}`,
  ];
  const tabIn = (rows: readonly (readonly GridCell[])[]): Tab => tabOf(grid('คะแนน', rows));
  const headers = ['ข้อ', 'คะแนน', '', 'การวิเคราะห์'];

  const scoreIn = (cell: GridCell): Cell | undefined => {
    const found = inspectTable(form, tabIn([headers, keys, lineOf('i1', cell, '')]));
    return found ? readTable(found)?.sheet.rows[0]?.cells.score : undefined;
  };

  it.each<[GridCell, Cell]>([
    [98.67, 98.67],
    [{ value: 98.6667, shown: '98.67' }, 98.6667],
    ['98.67', 98.67],
    ['๙๘.๖๗', 98.67],
    [' 98.670 ', 98.67],
    ['0', 0],
    ['', ''],
    ['-', '-'],
    ['98.67 คะแนน', '98.67 คะแนน'],
    ['1e5', '1e5'],
    ['0x10', '0x10'],
  ])('%j is read as %j', (cell, score) => {
    expect(scoreIn(cell)).toBe(score);
  });

  it('reads any number that a person types again, in whatever digits, as the same', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (hundredths) => {
        const score = hundredths / 100;
        for (const typed of [score, textOf(score), score.toFixed(2), toThaiDigits(score.toFixed(2))]) {
          const now = scoreIn(typed) ?? '';
          expect(merge(score, now, score)).toMatchObject({ cells: [], personal: 0, offers: [] });
        }
      }),
    );
  });

  it('is found by the numbers that the rows remember, where its names and headers are gone', () => {
    const rows = [rowOf('i1', 98.67), rowOf('i2', 100), rowOf('i3', 0)];
    const lines = rows.map((row) => lineOf(row.key, row.cells.score, writeRowMark('scored', markOf(row))));
    expect(inspectTable(form, tabIn(lines))?.columns.get('score')).toBe(1);
  });

  it('in a column of text is what it shows', () => {
    const found = inspectTable(form, tabIn([headers, keys, [{ value: 7, shown: '7.00' }, 98.67, '', '']]));
    expect(found && readTable(found)?.sheet.rows[0]?.cells.item).toBe('7.00');
  });
});
