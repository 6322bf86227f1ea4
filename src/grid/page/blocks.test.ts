import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnBlocks, runs } from './blocks.ts';

describe('columnBlocks', () => {
  it('gathers neighbours down a column, whatever their order', () => {
    expect(
      columnBlocks([
        { row: 3, column: 2, cell: 'b' },
        { row: 2, column: 2, cell: 'a' },
        { row: 5, column: 2, cell: 'c' },
        { row: 4, column: 3, cell: 'd' },
      ]),
    ).toEqual([
      { row: 2, column: 2, cells: ['a', 'b'] },
      { row: 5, column: 2, cells: ['c'] },
      { row: 4, column: 3, cells: ['d'] },
    ]);
    expect(columnBlocks([])).toEqual([]);
  });

  it('puts every cell back in its place, in as few blocks as there are gaps', () => {
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 })), {
      selector: ([row, column]) => `${row},${column}`,
    });
    fc.assert(
      fc.property(places, (cells) => {
        const blocks = columnBlocks(
          cells.map(([row, column]) => ({ row, column, cell: `${row},${column}` })),
        );
        const back = blocks.flatMap(({ row, column, cells }) =>
          cells.map((cell, index) => [cell, `${row + index},${column}`]),
        );
        expect(back).toHaveLength(cells.length);
        for (const [cell, place] of back) expect(cell).toBe(place);
        const taken = new Set(cells.map(String));
        const tops = cells.filter(([row, column]) => !taken.has(`${row - 1},${column}`));
        expect(blocks).toHaveLength(tops.length);
      }),
    );
  });
});

describe('runs', () => {
  it('gathers ascending numbers without gaps', () => {
    expect(runs([2, 3, 4, 7, 9, 10])).toEqual([
      { first: 2, count: 3 },
      { first: 7, count: 1 },
      { first: 9, count: 2 },
    ]);
    expect(runs([])).toEqual([]);
  });

  it('holds every number once', () => {
    const ascending = fc.uniqueArray(fc.nat(40)).map((numbers) => [...numbers].sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, (numbers) => {
        const back = runs(numbers).flatMap(({ first, count }) =>
          Array.from({ length: count }, (_, index) => first + index),
        );
        expect(back).toEqual(numbers);
      }),
    );
  });
});
