import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1, columnName } from '../grid.ts';
import { areSameHighlights, highlightsOf, rectangles } from './highlights.ts';

const at = (row: number, column: number) => ({ row, column });

/** The cells of a rectangle: "B2:C3" gives B2, C2, B3, C3. */
const cellsIn = (rectangle: string): string[] => {
  const [first = '', last = first] = rectangle.split(':');
  const corner = (name: string) => ({
    column: [...name.replace(/[0-9]/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(name.replace(/[A-Z]/g, '')),
  });
  const [from, to] = [corner(first), corner(last)];
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) cells.push(a1({ row, column }));
  }
  return cells;
};

describe('rectangles', () => {
  it('are none for no cells, and one for one cell', () => {
    expect(rectangles([])).toEqual([]);
    expect(rectangles([at(7, 2)])).toEqual(['B7']);
  });

  it('join neighbours across and down', () => {
    expect(rectangles([at(2, 1), at(2, 2)])).toEqual(['A2:B2']);
    expect(rectangles([at(2, 1), at(3, 1), at(4, 1)])).toEqual(['A2:A4']);
    expect(rectangles([at(2, 1), at(2, 2), at(3, 1), at(3, 2)])).toEqual(['A2:B3']);
  });

  it('stay apart where there is a gap or another width', () => {
    expect(rectangles([at(2, 1), at(2, 3)])).toEqual(['A2', 'C2']);
    expect(rectangles([at(2, 1), at(4, 1)])).toEqual(['A2', 'A4']);
    expect(rectangles([at(2, 1), at(2, 2), at(3, 1)])).toEqual(['A2:B2', 'A3']);
  });

  it('take a cell once that was named twice, in any order', () => {
    expect(rectangles([at(3, 2), at(2, 2), at(3, 2)])).toEqual(['B2:B3']);
  });

  it('cover exactly the cells, each once', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 24, max: 30 }) });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const covered = rectangles(cells).flatMap(cellsIn);
        expect(covered.sort()).toEqual([...new Set(cells.map(a1))].sort());
      }),
    );
  });
});

describe('highlights', () => {
  it('gather the cells of each kind, and put problems first: they win', () => {
    expect(
      highlightsOf([
        { kind: 'lowest', ...at(2, 2) },
        { kind: 'problem', ...at(2, 2) },
        { kind: 'lowest', ...at(3, 2) },
      ]),
    ).toEqual([
      { kind: 'problem', places: ['B2'] },
      { kind: 'lowest', places: ['B2:B3'] },
    ]);
    expect(highlightsOf([])).toEqual([]);
  });

  it('are the same when they colour the same cells and win in the same order', () => {
    const [problem, lowest] = [
      { kind: 'problem', places: ['B2', 'D4'] },
      { kind: 'lowest', places: ['A1'] },
    ];
    expect(areSameHighlights([problem, lowest], [{ kind: 'problem', places: ['D4', 'B2'] }, lowest])).toBe(
      true,
    );
    expect(areSameHighlights([problem, lowest], [lowest, problem])).toBe(false);
    expect(areSameHighlights([problem], [{ kind: 'problem', places: ['B2'] }])).toBe(false);
    expect(areSameHighlights([problem], [{ ...problem, kind: 'lowest' }])).toBe(false);
    expect(areSameHighlights([], [])).toBe(true);
  });
});

describe('names of cells', () => {
  it('count columns past Z', () => {
    expect([1, 2, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect(a1(at(7, 28))).toBe('AB7');
  });
});
