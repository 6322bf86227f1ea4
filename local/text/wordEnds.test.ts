import { expect, test } from 'vitest';
import { wordEnds } from './wordEnds.ts';

const pieces = (text: string): string[] => {
  const ends = [...wordEnds(text, 0, text.length), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

test.each([
  ['เดือนมกราคม', ['เดือน', 'มกราคม']],
  ['ทุก ๆ เดือน', ['ทุก ๆ ', 'เดือน']],
  ['ปีงบประมาณ พ.ศ. 2569', ['ปีงบประมาณ ', 'พ.ศ. ', '2569']],
  ['ต.ค. 2568 - ก.ย. 2569', ['ต.ค. ', '2568 ', '- ', 'ก.ย. ', '2569']],
  ['คู่มือ (อ้างอิงจาก o8)', ['คู่มือ ', '(อ้างอิง', 'จาก ', 'o8)']],
])('a line of “%s” may end behind its words', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test('places count from the beginning of the whole text', () => {
  expect(wordEnds('ทุกเดือนมกราคม', 3, 14)).toEqual([8]);
  expect(wordEnds('ทุกเดือนมกราคม', 8, 14)).toEqual([]);
});
