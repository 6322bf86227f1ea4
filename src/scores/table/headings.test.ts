import { expect, it } from 'vitest';
import { framework2568 } from '../../framework/framework2568.ts';
import { headingsOf } from './headings.ts';

const { letterOf } = headingsOf(framework2568);

it.each([
  ['ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', 'i'],
  ['ผลของตัวชี้วัดที่ 8', 'e'],
  ['Indicator 8', 'e'],
  ['Result of indicator 10', 'o'],
  ['ตัวชี้วัดที่ 11', null],
  ['Indicators 8', null],
  ['EIT2', 'e'],
])('%j stands over the items of %s', (text, letter) => {
  expect(letterOf(text)).toBe(letter);
});
