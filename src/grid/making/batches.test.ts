import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expected } from '../door.ts';
import { type Edit, setCells } from '../edits.ts';
import { batchesOf, callsOfCheck } from './batches.ts';

const write = (tab: string, row = 1): Edit => setCells(tab, row, 1, [['x']]);
const writes = (tab: string, count: number): Edit[] =>
  Array.from({ length: count }, (_, index) => write(tab, index + 1));

const sizesOf = (edits: readonly Edit[], most: number, expected?: Expected): number[] =>
  batchesOf(edits, expected, most).map((batch) => batch.edits.length);

describe('batches', () => {
  it('are none for nothing to do', () => {
    expect(batchesOf([])).toEqual([]);
  });

  it('take edits together, whatever their tabs, as long as they are few', () => {
    const edits = [write('ก'), write('ข'), write('ก')];
    expect(batchesOf(edits)).toEqual([{ tab: 'ก', edits }]);
  });

  it('count the workbook, each tab, and each edit: 4, 7 and here 2 calls', () => {
    expect(sizesOf(writes('ก', 5), 15)).toEqual([2, 2, 1]);
    expect(sizesOf([...writes('ก', 2), ...writes('ข', 2)], 26)).toEqual([4]);
    expect(sizesOf([...writes('ก', 3), ...writes('ข', 2)], 27)).toEqual([3, 2]);
  });

  it('end where a tab ends rather than within it', () => {
    expect(sizesOf([...writes('ก', 3), ...writes('ข', 3)], 25)).toEqual([3, 3]);
  });

  it('leave room in the first one for the check of what they were decided on', () => {
    const stamps = [{ tab: 'ก', stamp: '1' }];
    const expected = { tabs: 3, stamps, facts: [] };
    expect(callsOfCheck(expected)).toBe(8);
    expect(sizesOf(writes('ก', 2), 15, expected)).toEqual([2]);
    expect(sizesOf(writes('ข', 2), 19, expected)).toEqual([2]);
    expect(sizesOf(writes('ข', 2), 18, expected)).toEqual([0, 2]);
  });

  it('hold one edit that is too much on its own', () => {
    const widths: Edit = {
      op: 'setWidths',
      tab: 'ก',
      column: 1,
      widths: Array.from({ length: 100 }, (_, index) => 10 + index),
    };
    expect(batchesOf([write('ก'), widths, write('ก')]).map(({ edits }) => edits.length)).toEqual([1, 1, 1]);
    expect(batchesOf([widths]).map(({ edits }) => edits.length)).toEqual([1]);
  });

  it('keep every edit, in its order', () => {
    const edit = fc.record({ tab: fc.constantFrom('ก', 'ข', 'ค'), row: fc.nat(5) });
    const stamps = fc.array(fc.record({ tab: fc.constantFrom('ก', 'ง'), stamp: fc.constant('1') }));
    const numbers = fc.record({ stamps, most: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(edit), numbers, (list, { stamps, most }) => {
        const edits = list.map(({ tab, row }) => write(tab, row + 1));
        const batches = batchesOf(edits, { tabs: 3, stamps, facts: [] }, most);
        expect(batches.flatMap((batch) => batch.edits)).toEqual(edits);
        for (const { edits: own } of batches.slice(1)) expect(own).not.toEqual([]);
      }),
    );
  });
});
