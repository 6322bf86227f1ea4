import { describe, expect, it } from 'vitest';
import { deletion, insertion, mergesAfter, unmoved, withMerge, withoutCovered } from './merges.ts';

/** Two rows and three columns from B3 on. */
const area = { row: 3, column: 2, rows: 2, columns: 3 };

describe('merged cells', () => {
  it.each([
    [2, { row: 5, rows: 2 }],
    [3, { row: 3, rows: 4 }],
    [4, { row: 3, rows: 2 }],
  ])('when rows come after row %i', (after, expected) => {
    expect(mergesAfter([area], insertion(after, 2), unmoved)).toEqual([{ ...area, ...expected }]);
  });

  it.each([
    [1, 2, [{ ...area, row: 1 }]],
    [2, 2, [{ ...area, row: 2, rows: 1 }]],
    [4, 3, [{ ...area, rows: 1 }]],
    [5, 3, [area]],
    [3, 2, []],
  ])('when from row %i on %i rows go', (from, gone, expected) => {
    expect(mergesAfter([area], deletion(from, gone), unmoved)).toEqual(expected);
  });

  it('are none when one cell of them is left', () => {
    expect(mergesAfter([{ row: 1, column: 1, rows: 2, columns: 1 }], deletion(2, 1), unmoved)).toEqual([]);
  });

  it('move and grow with columns', () => {
    expect(mergesAfter([area], unmoved, insertion(0, 1))).toEqual([{ ...area, column: 3 }]);
    expect(mergesAfter([area], unmoved, insertion(2, 1))).toEqual([{ ...area, columns: 4 }]);
  });

  it('take in those that lie within them', () => {
    const within = { row: 3, column: 2, rows: 1, columns: 2 };
    const beside = { row: 1, column: 1, rows: 1, columns: 2 };
    expect(withMerge([within, beside], area)).toEqual([beside, area]);
    expect(withMerge([beside], { row: 9, column: 1, rows: 1, columns: 1 })).toEqual([beside]);
  });

  it('hold what stands in the first of them', () => {
    const cells = [
      ['ก', 'ข', 1],
      ['ค', 2, 'ง'],
    ];
    expect(withoutCovered(cells, [{ row: 1, column: 2, rows: 2, columns: 2 }], '')).toEqual([
      ['ก', 'ข', ''],
      ['ค', '', ''],
    ]);
    expect(withoutCovered(cells, [], '')).toBe(cells);
  });
});
