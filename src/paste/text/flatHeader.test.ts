import { expect, it } from 'vitest';
import { headsScores } from './flatHeader.ts';

it.each([
  'ส่วนที่ 1',
  'ส่วนที่ 2 2568',
  'ส่วนที่ 1 (ปีงบประมาณ พ.ศ. 2568)',
  'ส่วนที่ 1 พ.ศ. 2568',
  'ส่วนที่ 2 (ประจำปี 2568)',
  'EIT part 2',
  'Part 1',
  'Part 2 (2568)',
  'EIT ส่วนที่ 2 2568',
])('a part heads scores, of whatever year: %s', (text) => {
  expect(headsScores(text)).toBe(true);
});

it.each(['ส่วนที่ 3', 'ส่วนที่ 1 ข้อมูลทั่วไป', 'ส่วนที่ 1 ข้อมูลปี 2568', 'Part 1 General', 'EIT 12', 'EIT 2 96.12'])(
  '%s heads none',
  (text) => {
    expect(headsScores(text)).toBe(false);
  },
);
