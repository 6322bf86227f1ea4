import { expect, it } from 'vitest';
import { literal } from './literal.ts';

it('keeps text from being taken for a formula, a date or a number', () => {
  expect(literal('=1+1')).toBe("'=1+1");
  expect(literal('1/2')).toBe("'1/2");
  expect(literal('88.59')).toBe("'88.59");
  expect(literal("'ตัวอย่าง")).toBe("''ตัวอย่าง");
});

it('leaves an empty cell empty', () => {
  expect(literal('')).toBe('');
});
