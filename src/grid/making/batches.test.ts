import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expected } from '../door.ts';
import { type Edit, setCells } from '../edits.ts';
import { batchesOf, checksOf } from './batches.ts';

const write = (tab: string, row = 1): Edit => setCells(tab, row, 1, [['x']]);
const writes = (tab: string, count: number): Edit[] =>
  Array.from({ length: count }, (_, index) => write(tab, index + 1));

const NOTHING: Expected = { tabs: 3, stamps: [], facts: [] };
const stampsOf = (...tabs: string[]): Expected => ({
  ...NOTHING,
  stamps: tabs.map((tab) => ({ tab, stamp: '1' })),
});

const sizesOf = (edits: readonly Edit[], most: number, expected = NOTHING): number[] =>
  batchesOf(edits, expected, most).map((batch) => batch.edits.length);

describe('batches', () => {
  it('are none for nothing to do', () => {
    expect(batchesOf([], NOTHING)).toEqual([]);
  });

  it('take edits together, whatever their tabs, as long as they are few', () => {
    const edits = [write('ก'), write('ข'), write('ก')];
    expect(batchesOf(edits, NOTHING)).toEqual([{ tab: 'ก', edits }]);
  });

  it('count the workbook, each tab, and each edit: 4, 1 and here 2 calls', () => {
    expect(sizesOf(writes('ก', 2), 9)).toEqual([2]);
    expect(sizesOf([...writes('ก', 2), ...writes('ข', 2)], 14)).toEqual([4]);
    expect(sizesOf([...writes('ก', 2), ...writes('ข', 2)], 13)).toEqual([2, 2]);
  });

  it('count three calls more for a tab that is written to again later', () => {
    const twice = [...writes('ก', 2), ...writes('ข', 2), ...writes('ก', 1)];
    expect(sizesOf(twice, 20)).toEqual([5]);
    expect(sizesOf(twice, 19)).toEqual([4, 1]);
    expect(sizesOf(twice, 16)).toEqual([2, 3]);
  });

  it('count no call for room that a new tab has', () => {
    const room: Edit = { op: 'makeRoom', tab: 'ก', rows: 1000, columns: 26 };
    const make: Edit = { op: 'insertTab', tab: 'ก', index: null };
    expect(sizesOf([make, room, write('ก')], 9)).toEqual([3]);
    expect(sizesOf([make, { ...room, rows: 1001 }, write('ก')], 12)).toEqual([2, 1]);
    expect(sizesOf([room, write('ก')], 10)).toEqual([1, 1]);
  });

  it('end where a tab ends rather than within it', () => {
    expect(sizesOf([...writes('ก', 3), ...writes('ข', 3)], 16)).toEqual([3, 3]);
  });

  it('do not end between rows or columns that come and what fills them: blank, they would be anybody’s', () => {
    const rows: Edit = { op: 'insertRows', tab: 'ก', after: 3, count: 1 };
    const columns: Edit = { op: 'insertColumns', tab: 'ก', after: 3, count: 1 };
    const settle: Edit = { op: 'settle', tab: 'ก' };
    expect(sizesOf([...writes('ก', 2), rows, settle, write('ก')], 12)).toEqual([2, 3]);
    expect(sizesOf([write('ก'), columns, settle, write('ก'), write('ก')], 10)).toEqual([1, 3, 1]);
    // What does not fit into a batch is cut all the same, and so is what nothing fills.
    expect(sizesOf([rows, ...Array.from({ length: 5 }, () => settle), write('ก')], 8)).toEqual([3, 3, 1]);
    expect(sizesOf([...writes('ก', 2), rows, settle], 10)).toEqual([3, 1]);
  });

  it('leave room in each for the check of what they were decided on', () => {
    expect(sizesOf(writes('ก', 4), 13, stampsOf('ข'))).toEqual([2, 2]);
    expect(sizesOf(writes('ก', 4), 17, stampsOf('ข'))).toEqual([4]);
  });

  it('hold one edit that is too much on its own', () => {
    const widths: Edit = {
      op: 'setWidths',
      tab: 'ก',
      column: 1,
      widths: Array.from({ length: 100 }, (_, index) => 10 + index),
    };
    expect(batchesOf([write('ก'), widths, write('ก')], NOTHING).map(({ edits }) => edits.length)).toEqual([
      1, 1, 1,
    ]);
    expect(batchesOf([widths], NOTHING).map(({ edits }) => edits.length)).toEqual([1]);
  });

  it('keep every edit, in its order', () => {
    const kind = fc.constantFrom('setCells', 'insertRows', 'settle');
    const edit = fc.record({ tab: fc.constantFrom('ก', 'ข', 'ค'), row: fc.nat(5), kind });
    const stamps = fc.array(fc.record({ tab: fc.constantFrom('ก', 'ง'), stamp: fc.constant('1') }));
    const numbers = fc.record({ stamps, most: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(edit), numbers, (list, { stamps, most }) => {
        const edits = list.map(({ tab, row, kind: op }): Edit => {
          if (op === 'settle') return { op, tab };
          return op === 'setCells' ? write(tab, row + 1) : { op: 'insertRows', tab, after: row, count: 1 };
        });
        const batches = batchesOf(edits, { tabs: 3, stamps, facts: [] }, most);
        expect(batches.flatMap((batch) => batch.edits)).toEqual(edits);
        for (const { edits: own } of batches.slice(1)) expect(own).not.toEqual([]);
      }),
    );
  });
});

describe('checks', () => {
  const all = (parts: ReturnType<typeof checksOf>): string[] =>
    [...parts.before, parts.last].flatMap(({ stamps }) => stamps.map(({ tab }) => tab));
  const names = Array.from({ length: 40 }, (_, index) => `แท็บ ${index}`);

  it('go with the batch where they are few', () => {
    const expected = stampsOf('ก', 'ข');
    expect(checksOf(expected, [write('ก')])).toEqual({ before: [], last: stampsOf('ข', 'ก') });
  });

  it('are parted where they are many; what the batch writes to comes last, with it', () => {
    const parts = checksOf(stampsOf('ก', ...names), [write('ก')]);
    expect(parts.before.map(({ stamps }) => stamps.length)).toEqual([9, 21]);
    expect(parts.last.stamps).toHaveLength(11);
    expect(all(parts)).toEqual([...names, 'ก']);
  });

  it('count facts, too, and tell how many tabs there are in each part', () => {
    const facts = names.map((tab) => ({ tab, fact: 'formulas' as const, print: '1' }));
    const { before, last } = checksOf({ ...NOTHING, facts }, [write('แท็บ 0')]);
    expect([...before, last].map((part) => part.facts.length)).toEqual([10, 12, 12, 6]);
    expect(last.facts[5]?.tab).toBe('แท็บ 0');
    expect([...before, last].every(({ tabs }) => tabs === 3)).toBe(true);
  });
});
