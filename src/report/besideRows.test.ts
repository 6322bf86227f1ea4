import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideRows, type Fit, type RowWithText } from './besideRows.ts';

/** A line is one high, a page has room for ten. */
const fit: Fit = { room: 10, heightOf: (text) => text.split('\n').length };

const row = (name: string, text = '', goesOn = false, height = 1): RowWithText<string> => ({
  row: name,
  text,
  goesOn,
  height,
});

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `${index}`).join('\n');

describe('a text beside rows', () => {
  it('stands beside all of them where they fit a page together', () => {
    expect(besideRows([row('a', 'x\ny'), row('b'), row('c', 'z', true)], fit)).toEqual([
      { rows: ['a', 'b', 'c'], text: 'x\ny\nz' },
    ]);
  });

  it('that begins beside a later row stays there', () => {
    expect(besideRows([row('a', 'x'), row('b', 'y'), row('c')], fit)).toEqual([
      { rows: ['a'], text: 'x' },
      { rows: ['b', 'c'], text: 'y' },
    ]);
  });

  it('is taken apart beside more rows than a page holds, a label with what follows it', () => {
    const rows = Array.from({ length: 12 }, (_, index) => row(`${index}`));
    const found = besideRows([row('first', 'a\nb\nc\nสาเหตุ:\nd\ne'), ...rows], fit);
    expect(found.length).toBeGreaterThan(1);
    for (const { text } of found) expect(text.endsWith(':')).toBe(false);
  });

  it('longer than a page stands whole beside a single row', () => {
    expect(besideRows([row('a', lines(30))], fit)).toEqual([{ rows: ['a'], text: lines(30) }]);
  });

  it('loses nothing and keeps its order, whatever the heights', () => {
    const anyRow = fc.record({
      row: fc.string(),
      text: fc.array(fc.stringMatching(/^[a-z]{1,5}:?$/), { maxLength: 12 }).map((some) => some.join('\n')),
      goesOn: fc.boolean(),
      height: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const found = besideRows(rows, fit);
        const linesOf = (texts: readonly string[]): string[] =>
          texts.flatMap((text) => (text === '' ? [] : text.split('\n')));
        expect(found.flatMap((group) => group.rows)).toEqual(rows.map((one) => one.row));
        expect(linesOf(found.map(({ text }) => text))).toEqual(linesOf(rows.map(({ text }) => text)));
      }),
    );
  });
});
