import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnLetters, fromA1, toA1 } from './a1.ts';

it('names columns', () => {
  expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
});

it('reads back what it writes', () => {
  const line = fc.nat({ max: 5000 });
  fc.assert(
    fc.property(line, line, line, line, (a, b, c, d) => {
      const cells = {
        startRow: Math.min(a, b),
        endRow: Math.max(a, b),
        startColumn: Math.min(c, d),
        endColumn: Math.max(c, d),
      };
      expect(fromA1(toA1(cells), 10, 10)).toEqual(cells);
    }),
  );
});

it('knows what is no notation', () => {
  for (const text of ['', 'A', '1', 'A0', 'A1:', ':B2', 'A1:B2:C3', 'ก1', 'A1 ', 'ABCD1', 'Sheet1!A1']) {
    expect(fromA1(text, 10, 10), text).toBeNull();
  }
});
