import { expect, it } from 'vitest';
import { around, aroundEach, GAP } from './around.ts';
import type { View } from './element.ts';

/** The texts of what stands side by side. */
const texts = (shown: readonly (View | string)[]): unknown[] =>
  shown.map((one) => (typeof one === 'string' ? one : (one.props as { children?: unknown }).children));

it('a sentence stands around what goes into its gap, wherever a language has that', () => {
  expect(texts(around(`before ${GAP} behind`, 'child'))).toEqual(['before ', 'child', ' behind']);
  expect(texts(around(`${GAP} behind`, 'child'))).toEqual(['child', ' behind']);
  expect(texts(around(`before ${GAP}`, 'child'))).toEqual(['before ', 'child']);
});

it('a list has a gap for each of several; none of them where there is none', () => {
  expect(texts(aroundEach(`${GAP}、${GAP} and ${GAP}`, ['a', 'b', 'c']))).toEqual([
    'a',
    '、',
    'b',
    ' and ',
    'c',
  ]);
  expect(texts(aroundEach('none', []))).toEqual(['none']);
});
