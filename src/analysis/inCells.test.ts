import { describe, expect, it } from 'vitest';
import { inCells } from './inCells.ts';

describe('the parts of a text in cells', () => {
  it('stand in the first one while there is room', () => {
    expect(inCells(['a', 'b'], 3, '…', 2)).toEqual(['a\nb', '', '']);
  });

  it('go into the next ones whole', () => {
    expect(inCells(['a', 'b\nb', 'c'], 3, '…', 2)).toEqual(['a', 'b\nb', 'c']);
  });

  it('are taken apart where one is too much for a cell, and say so', () => {
    expect(inCells(['a', 'b\nb\nb'], 4, '…', 2)).toEqual(['a', 'b\nb', '…\nb', '']);
  });

  it('take the lines that a long one needs, in which marks above and below have no width', () => {
    const long = 'a'.repeat(130);
    expect(inCells([long, 'b'], 2, '…', 3)).toEqual([long, 'b']);
    const thai = 'ที่'.repeat(64);
    expect(inCells([thai, 'b', 'c'], 2, '…', 3)).toEqual([`${thai}\nb\nc`, '']);
  });

  it('have a line whole, however long it is, and all that is too much in the last cell', () => {
    expect(inCells(['a'.repeat(300)], 2, '…', 2)).toEqual(['a'.repeat(300), '']);
    expect(inCells(['a', 'b', 'c', 'd'], 2, '…', 1)).toEqual(['a', 'b\nc\nd']);
    expect(inCells(['a', 'b'], 1, '…', 1)).toEqual(['a\nb']);
  });
});
