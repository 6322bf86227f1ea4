import { expect, it } from 'vitest';
import { foldText } from '../thai/foldText.ts';
import { beginningWith, oneOf } from './wordPattern.ts';

const anywhere = new RegExp(oneOf(() => ['ส่วน', 'part', 'ปี งบประมาณ', 'น้ำหนัก', 'part of it', 'พ.ศ.']));

it.each([
  ['คะแนนส่วนที่ 1', 'ส่วน'],
  ['EIT PART 2', 'PART'],
  ['part2', 'part'],
  ['a part of it', 'part of it'],
  ['ประจำปีงบประมาณ', 'ปีงบประมาณ'],
  ['ปี งบประมาณ', 'ปี งบประมาณ'],
  ['น้ำหนัก', foldText('น้ำหนัก')],
  ['apart', undefined],
  ['parts', undefined],
  ['พxศx', undefined],
])('the words in %j: %j', (text, word) => {
  expect(anywhere.exec(foldText(text))?.[0]).toBe(word);
});

it('a text begins with a word, or with one that begins so', () => {
  const pattern = beginningWith(() => ['score', 'คะแนน']);
  expect(['Scores', 'SCORE', 'คะแนนที่ได้'].every((text) => pattern.test(text))).toBe(true);
  expect(['Full score', 'ได้คะแนน'].some((text) => pattern.test(text))).toBe(false);
});
