import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { findHeaders, firstPlaces, headerKey, headerReader } from './findTable.ts';

const read = headerReader(
  new Map(
    [
      ['ข้อ', 'item'],
      ['รหัสข้อ', 'item'],
      ['แนวทาง', 'means'],
      ['คะแนน (ร้อยละ)', 'score'],
      ['Score', 'score'],
    ].map(([header = '', column = '']) => [headerKey(header), column]),
  ),
);

describe('a header', () => {
  it.each([
    ['ข้อ', 'item'],
    [' รหัส ข้อ: ', 'item'],
    ['เเนวทาง', 'means'],
    ['คะแนนร้อยละ', 'score'],
    ['*คะแนน (ร้อยละ)', 'score'],
    ['SCORE', 'score'],
    ['ｓｃｏｒｅ', 'score'],
    ['คะแนน', null],
    ['98.67', null],
    [`ข้อ${' '.repeat(80)}`, null],
  ])('%j heads %j', (text, column) => {
    expect(read(text)).toBe(column);
  });
});

describe('a header row', () => {
  const tab = grid('แผน', [
    ['ตาราง', '', '', ''],
    ['ข้อ', 'คะแนน', '', ''],
    ['', 'ข้อ', 'score', 'ข้อ'],
    ['', 'i1', '98', ''],
    ['', 'รหัสข้อ', 'Score', ''],
  ]);
  const rows = findHeaders(tab, read, (has) => has('item') && has('score'));

  it('has the headers that make it one, and each column at all its places', () => {
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(rows[0]?.places).toEqual(
      new Map([
        ['item', [1, 3]],
        ['score', [2]],
      ]),
    );
  });

  it('gives each column once when asked to', () => {
    expect(rows[0] && firstPlaces(rows[0])).toEqual(
      new Map([
        ['item', 1],
        ['score', 2],
      ]),
    );
  });
});
