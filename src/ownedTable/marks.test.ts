import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asVersion1 } from '../../test/support/plan/oldMarks.ts';
import { grid } from '../../test/support/tabs/grid.ts';
import { tabOf } from '../../test/support/tabs/tab.ts';
import { recognise, writeMark } from '../grid/marks/marks.ts';
import { readColumnMark, readTableMark, rowMarkReader, writeRowMark } from './marks.ts';

const form = { kind: 'plan', drafted: ['measure', 'steps'] } as const;
const readRow = rowMarkReader(form);

describe('a mark that version 1 wrote is read as one of today:', () => {
  it('the memory of a plan', () => {
    const text =
      'ita:{"kind":"plan","fiscalYear":2568,"drafted":["e4+e5","i2"],"title":["2bo7jyqcxqe","0"],"lists":["responsible","status"],"pending":{"maxRows":40,"blocks":[{"after":9,"count":2}]}}';
    expect(readTableMark(text)).toEqual({
      kind: 'plan',
      fiscalYear: 2568,
      drafted: ['e4+e5', 'i2'],
      title: ['2bo7jyqcxqe', '0'],
      lists: ['responsible', 'status'],
      pending: { maxRows: 40, blocks: [{ after: 9, count: 2 }] },
    });
  });

  it('the memory of a report, which is the follow-up now', () => {
    const text = 'ita:{"kind":"report","fiscalYear":2567,"drafted":[],"title":[],"lists":[]}';
    expect(readTableMark(text)).toMatchObject({ kind: 'followUp', fiscalYear: 2567 });
  });

  it.each([
    ['plan', 'plan'],
    ['report', 'followUp'],
  ])('the name of a column of the %s', (old, table) => {
    expect(readColumnMark(`ita:{"kind":"column","table":"${old}","column":"steps"}`)).toEqual({
      kind: 'column',
      table,
      column: 'steps',
    });
  });

  it('the row of an issue, which is a section now', () => {
    expect(readRow('ita:{"kind":"issue","issue":7,"wrote":"1w5hnsqbgsv"}')).toEqual({
      kind: 'section',
      section: '7',
      wrote: '1w5hnsqbgsv',
    });
  });

  it('the row of a measure', () => {
    const text =
      'ita:{"kind":"measure","key":"e4+e5","issue":3,"items":["e4","e5"],"wrote":{"measure":"a","steps":"b","gone":"c"}}';
    expect(readRow(text)).toEqual({
      kind: 'row',
      key: 'e4+e5',
      section: '3',
      items: ['e4', 'e5'],
      wrote: { measure: 'a', steps: 'b' },
    });
  });

  it('the tab of the summary', () => {
    const text = 'ita:{"kind":"summary","fiscalYear":2568}';
    expect(recognise(tabOf(grid('สรุปผล', [[text]])))).toMatchObject({
      kind: 'summary',
      fiscalYear: 2568,
    });
  });
});

describe('a mark', () => {
  const words = fc.string({ unit: 'grapheme' });
  const section = fc.nat(99).map(String);
  const table = fc.constantFrom('plan', 'followUp');

  it('of a row reads the same, whichever version wrote it', () => {
    const wrote = fc.record({ measure: words, steps: words });
    const row = fc.record({
      kind: fc.constant('row' as const),
      key: words,
      section,
      items: fc.array(words),
      wrote,
    });
    const head = fc.record({ kind: fc.constant('section' as const), section, wrote: words });
    fc.assert(
      fc.property(fc.oneof(row, head), (mark) => {
        const text = writeRowMark('plan', mark);
        const old = asVersion1(text);
        expect(old).not.toBe(text);
        expect(readRow(text)).toEqual(mark);
        // In the same order, too: marks are compared by their texts.
        expect(JSON.stringify(readRow(old))).toBe(JSON.stringify(mark));
      }),
    );
  });

  it('of a table and of a column reads the same, whichever version wrote it', () => {
    const memory = fc.record({
      kind: table,
      fiscalYear: fc.nat(2600),
      drafted: fc.array(words),
      title: fc.array(words),
      lists: fc.array(words),
    });
    fc.assert(
      fc.property(memory, words, (mark, column) => {
        const text = writeMark(mark);
        expect(readTableMark(text)).toMatchObject(mark);
        expect(readTableMark(asVersion1(text))).toEqual(readTableMark(text));
        const name = { kind: 'column', table: mark.kind, column } as const;
        expect(readColumnMark(writeMark(name))).toEqual(name);
        expect(readColumnMark(asVersion1(writeMark(name)))).toEqual(name);
      }),
    );
  });

  it('names any table of ours by today’s version, and but two by the first', () => {
    const memory = { fiscalYear: 2568, drafted: [], title: [] };
    expect(readTableMark(writeMark({ kind: 'analysis', ...memory }))).toMatchObject({ kind: 'analysis' });
    expect(readTableMark(`ita:${JSON.stringify({ kind: 'analysis', ...memory })}`)).toBeNull();
  });

  it.each([
    [
      'today’s version with the words of the first',
      'ita:{"v":2,"kind":"issue","table":"plan","issue":1,"wrote":"a"}',
    ],
    [
      'the first version with the words of today',
      'ita:{"kind":"section","table":"plan","section":"1","wrote":"a"}',
    ],
    ['a version to come', 'ita:{"v":3,"kind":"section","table":"plan","section":"1","wrote":"a"}'],
    ['a version that is none', 'ita:{"v":"2","kind":"section","table":"plan","section":"1","wrote":"a"}'],
    ['no table', 'ita:{"v":2,"kind":"section","section":"1","wrote":"a"}'],
    ['another table', writeRowMark('followUp', { kind: 'section', section: '1', wrote: 'a' })],
    [
      'another table with the same columns',
      writeRowMark('followUp', {
        kind: 'row',
        key: 'a',
        section: '1',
        items: [],
        wrote: { measure: 'a', steps: 'b' },
      }),
    ],
    [
      'fewer columns',
      writeRowMark('plan', { kind: 'row', key: 'a', section: '1', items: [], wrote: { measure: 'a' } }),
    ],
  ])('of %s is none', (_, text) => {
    expect(readRow(text)).toBeNull();
  });
});
