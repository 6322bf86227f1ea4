import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { isEmpty, type Tab } from '../workbook.ts';
import { markedColumns, readMark, recognise, textAt, writeMark } from './marks.ts';

const open = (rows: readonly (readonly Cell[])[]): Tab => tabOf(grid('แผนมาตรการ', rows));
const planMark = writeMark({ kind: 'plan', fiscalYear: 2568, drafted: [] });

describe('a mark', () => {
  const Schema = v.object({ kind: v.literal('plan'), drafted: v.array(v.string()) });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (drafted) => {
        const mark = { kind: 'plan' as const, drafted };
        expect(readMark(Schema, writeMark(mark))).toEqual(mark);
      }),
    );
  });

  it.each([
    '',
    'ita:',
    'ita:{',
    'ita:null',
    'ita:"plan"',
    'ita:{"kind":"summary","drafted":[]}',
    'ita:{"kind":"plan"}',
    '{"kind":"plan","drafted":[]}',
    'ITA 2568',
  ])('is not %j', (text) => {
    expect(readMark(Schema, text)).toBeNull();
  });

  it('damaged by a person is none, and never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (typed, cut) => {
        const damaged = planMark.slice(0, cut) + typed;
        if (damaged !== planMark) expect(readMark(Schema, damaged)).toBeNull();
      }),
    );
  });
});

describe('recognise', () => {
  it('finds a tab of ours by its mark, with the rows and columns it stands in', () => {
    const tab = open([['แผนมาตรการ'], [], ['มาตรการ', 'ผู้รับผิดชอบ', planMark], ['ประเด็นที่ 1']]);
    expect(recognise(tab)).toMatchObject({ kind: 'plan', fiscalYear: 2568, markRow: 2, markColumn: 2 });
  });

  it('finds it again wherever rows and columns were inserted', () => {
    const tab = open([[], ['', '', 'หมายเหตุ'], [], [], ['', '', '', '', planMark]]);
    expect(recognise(tab)).toMatchObject({ markRow: 4, markColumn: 4 });
  });

  it('knows the summary from the plan', () => {
    const tab = open([[writeMark({ kind: 'summary', fiscalYear: 2567 })]]);
    expect(recognise(tab)).toMatchObject({ kind: 'summary', fiscalYear: 2567 });
  });

  it("passes by the marks of rows, which are no tab's", () => {
    const tab = open([[writeMark({ kind: 'issue', issue: 1, wrote: 'x' })], ['', planMark]]);
    expect(recognise(tab)).toMatchObject({ markRow: 1, markColumn: 1 });
  });

  it('takes no other tab for ours', () => {
    expect(
      recognise(
        open([
          ['i1', 100],
          ['ita: ดูภาคผนวก', 98.67],
        ]),
      ),
    ).toBeNull();
    expect(recognise(open([[writeMark({ kind: 'plan' })]]))).toBeNull();
    expect(recognise(open([]))).toBeNull();
  });
});

describe('textAt', () => {
  it('is what a cell holds where that is text, else what it shows', () => {
    const tab = grid('แผน', [
      [
        { value: 'ต.ค. ๒๕๖๘', shown: 'ต.ค. ๒๕๖๘' },
        { value: 0.5, shown: '50%' },
        { value: true, shown: 'TRUE' },
        '',
      ],
    ]);
    expect([0, 1, 2, 3].map((column) => textAt(tab, 0, column))).toEqual(['ต.ค. ๒๕๖๘', '50%', 'TRUE', '']);
  });

  it('has line breaks of one kind, wherever the text was typed', () => {
    expect(textAt(grid('แผน', [['1. ก\r\n2. ข\r3. ค\n4. ง']]), 0, 0)).toBe('1. ก\n2. ข\n3. ค\n4. ง');
  });

  it('is empty outside the tab', () => {
    expect(textAt(grid('แผน', [['ก']]), 5, 5)).toBe('');
  });
});

describe('isEmpty', () => {
  it('is true of a tab that holds nothing at all', () => {
    expect(isEmpty(open([]))).toBe(true);
    expect(
      isEmpty(
        open([
          ['', ''],
          ['', ''],
        ]),
      ),
    ).toBe(true);
  });

  it('is false of a tab that holds anything', () => {
    expect(
      isEmpty(
        open([
          ['', ''],
          ['', 'ก'],
        ]),
      ),
    ).toBe(false);
    expect(isEmpty(open([[0]]))).toBe(false);
    expect(isEmpty(open([[false]]))).toBe(false);
  });
});

describe('marked columns', () => {
  it('are where their marks stand, the first of each name', () => {
    const column = (name: string): string => writeMark({ kind: 'column', table: 'plan', column: name });
    const rows = [['ita: หมายเหตุ'], ['', column('measure'), 'x', column('status')], [column('status')]];
    expect([...markedColumns(grid('แผน', rows))]).toEqual([
      ['measure', 1],
      ['status', 3],
    ]);
    expect(markedColumns(grid('แผน', rows), 'plan').size).toBe(2);
    expect(markedColumns(grid('แผน', rows), 'followUp').size).toBe(0);
    expect(markedColumns(grid('IIT', [['i1', 98]])).size).toBe(0);
  });
});
