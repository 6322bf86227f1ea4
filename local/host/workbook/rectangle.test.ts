import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterDeletion, afterInsertion } from './rectangle.ts';

const lines = fc.record({
  start: fc.nat(20),
  length: fc.integer({ min: 1, max: 10 }),
  at: fc.nat(30),
  count: fc.integer({ min: 1, max: 9 }),
});

it('moves lines as if each were moved by itself', () => {
  fc.assert(
    fc.property(lines, ({ start, length, at, count }) => {
      const all = Array.from({ length }, (_, i) => start + i);
      const left = all
        .filter((line) => line < at || line >= at + count)
        .map((line) => (line < at ? line : line - count));
      const deleted = left.length ? [left[0], left.at(-1)] : null;
      expect(afterDeletion(start, start + length - 1, at, count)).toEqual(deleted);
      const inserted = all.map((line) => (line < at ? line : line + count));
      expect(afterInsertion(start, start + length - 1, at, count)).toEqual([inserted[0], inserted.at(-1)]);
    }),
  );
});
