import { describe, expect, it } from 'vitest';
import { heightOf, textHeight } from './paper.ts';
import type { Orientation } from './report.ts';
import { heightIn, rowOf, type Shape, TABLE_SIZE } from './tables.ts';

const shapeOf = (orientation: Orientation): Shape => ({
  orientation,
  columns: [{ header: 'ขั้นตอน', share: 1, align: 'left' }],
});

const lines = (count: number): string => Array.from({ length: count }, () => 'ก').join('\n');

describe('a row stands whole', () => {
  // Headings of 20 and 18 points with the space around them, a line of 16, and a head of so many lines.
  const heading = (points: number): number => heightOf('ก', 10, points) + 0.2;
  const head = (count: number): number => heightOf(lines(count), 10, TABLE_SIZE);
  const above: Readonly<Record<Orientation, number>> = {
    portrait: heading(20) + heading(18) * 2 + heightOf('ก', 10, 16) + head(1),
    landscape: heading(18) + head(3),
  };

  it.each(['portrait', 'landscape'] as const)(
    'at the beginning of a table only where it has room on a page with all that is above it: %s',
    (orientation) => {
      const shape = shapeOf(orientation);
      const whole = Array.from({ length: 60 }, (_, index) => lines(index + 1)).filter(
        (text) => rowOf([text], shape, true).isWhole,
      );
      expect(whole.length).toBeGreaterThan(10);
      for (const text of whole) {
        expect(heightIn(text, 0, shape) + above[orientation]).toBeLessThanOrEqual(textHeight(orientation));
      }
    },
  );

  it('further down where it has room below the head alone', () => {
    const shape = shapeOf('landscape');
    const text = lines(19);
    expect(heightIn(text, 0, shape) + head(3)).toBeLessThan(textHeight('landscape'));
    expect([true, false].map((isFirst) => rowOf([text], shape, isFirst).isWhole)).toEqual([false, true]);
  });
});
