import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAfterMove, movedRectangles } from './lineMove.ts';

describe('where lines are after a move', () => {
  const LINES = 12;
  const move = fc
    .record({ at: fc.nat(LINES - 1), count: fc.integer({ min: 1, max: LINES }), before: fc.nat(LINES) })
    .filter(({ at, count, before }) => at + count <= LINES && (before <= at || before >= at + count));

  test('is where an array of them would have them', () => {
    fc.assert(
      fc.property(move, ({ at, count, before }) => {
        const all = Array.from({ length: LINES }, (_, line) => line);
        const block = all.slice(at, at + count);
        const inBlock = (line: number): boolean => block.includes(line);
        const expected = [
          ...all.slice(0, before).filter((line) => !inBlock(line)),
          ...block,
          ...all.slice(before).filter((line) => !inBlock(line)),
        ];
        expect(all.map((line) => lineAfterMove(line, at, count, before))).toEqual(
          all.map((line) => expected.indexOf(line)),
        );
      }),
    );
  });

  test('a rectangle falls apart when one of its lines leaves it, and is whole when all move', () => {
    const rows = { startRow: 2, endRow: 5, startColumn: 0, endColumn: 3 };
    const away = { kind: 'move', lines: 'rows', at: 3, count: 1, before: 9 } as const;
    expect(movedRectangles(rows, away)).toEqual([
      { ...rows, endRow: 4 },
      { ...rows, startRow: 8, endRow: 8 },
    ]);
    const all = { kind: 'move', lines: 'rows', at: 2, count: 4, before: 0 } as const;
    expect(movedRectangles(rows, all)).toEqual([{ ...rows, startRow: 0, endRow: 3 }]);
    const columns = { kind: 'delete', lines: 'columns', at: 0, count: 4 } as const;
    expect(movedRectangles(rows, columns)).toEqual([]);
  });
});
