import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from './batches.ts';
import { type Edit, setCells } from './edits.ts';

const write = (tab: string, row = 1): Edit => setCells(tab, row, 1, [['x']]);
const writes = (tab: string, count: number): Edit[] =>
  Array.from({ length: count }, (_, index) => write(tab, index + 1));

describe('batches', () => {
  it('are none for nothing to do', () => {
    expect(batchesOf([])).toEqual([]);
  });

  it('take edits together, whatever their tabs, as long as they are few', () => {
    const edits = [write('ก'), write('ข'), write('ก')];
    expect(batchesOf(edits)).toEqual([{ tab: 'ก', edits }]);
  });

  it('end where a tab ends rather than within it', () => {
    const edits = [...writes('ก', 3), ...writes('ข', 3)];
    expect(batchesOf(edits, 8)).toEqual([
      { tab: 'ก', edits: writes('ก', 3) },
      { tab: 'ข', edits: writes('ข', 3) },
    ]);
  });

  it('are cut within a tab that is too much for one', () => {
    expect(batchesOf(writes('ก', 5), 4).map(({ edits }) => edits.length)).toEqual([2, 2, 1]);
  });

  it('hold one edit that is too much on its own', () => {
    const widths: Edit = {
      op: 'setWidths',
      tab: 'ก',
      column: 1,
      widths: Array.from({ length: 100 }, () => 10),
    };
    expect(batchesOf([write('ก'), widths, write('ก')]).map(({ edits }) => edits.length)).toEqual([1, 1, 1]);
  });

  it('keep every edit, in its order', () => {
    const edit = fc.record({ tab: fc.constantFrom('ก', 'ข', 'ค'), row: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(edit), fc.integer({ min: 1, max: 20 }), (list, most) => {
        const edits = list.map(({ tab, row }) => write(tab, row + 1));
        const batches = batchesOf(edits, most);
        expect(batches.flatMap((batch) => batch.edits)).toEqual(edits);
        for (const batch of batches) expect(batch.tab).toBe(batch.edits[0]?.tab);
      }),
    );
  });
});
