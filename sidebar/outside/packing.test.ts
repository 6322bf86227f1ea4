import { describe, expect, it } from 'vitest';
import { MOST_PIECES, PIECE } from '../../src/grid/door.ts';
import { grid } from '../../test/support/tabs/grid.ts';
import { tabOf } from '../../test/support/tabs/tab.ts';
import { pack, unpack } from './packing.ts';

const workbookOf = (rows: number, textOf: (row: number) => string) => ({
  tabs: [
    tabOf(
      grid(
        'คะแนน',
        Array.from({ length: rows }, (_, row) => [textOf(row), row]),
      ),
    ),
  ],
});

describe('a workbook that is kept', () => {
  it('is the same again, from pieces that fit into properties', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      return seed.toString(36);
    };
    const workbook = workbookOf(2000, (row) => `ข้อ ${row} ${random()}`);
    const pieces = pack(workbook) ?? [];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.length <= PIECE && /^[ -~]+$/.test(piece))).toBe(true);
    expect(unpack(pieces)).toEqual(workbook);
  });

  it('is not kept when it is too large, and what is no workbook is none', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      return `${seed}${seed.toString(36)}${seed.toString(32)}`;
    };
    expect(pack(workbookOf(MOST_PIECES * 600, random))).toBeNull();
    expect(unpack(['@@@'])).toBeNull();
    expect(unpack([])).toBeNull();
  });
});
