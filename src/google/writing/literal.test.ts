import { expect, it } from 'vitest';
import { literal } from './literal.ts';

it('keeps text from being taken for a formula, a date or a number', () => {
  expect(literal('=1+1', '')).toBe("'=1+1");
  expect(literal('1/2', '0.00')).toBe("'1/2");
  expect(literal('88.59', '')).toBe("'88.59");
  expect(literal('๘๘.๕๙', '')).toBe("'๘๘.๕๙");
  expect(literal('มกราคม 2569', '')).toBe("'มกราคม 2569");
  expect(literal('TRUE', '')).toBe("'TRUE");
  expect(literal("'ตัวอย่าง", '')).toBe("''ตัวอย่าง");
  expect(literal(`=${'1+'.repeat(60)}1`, '')).toMatch(/^'=1\+/);
});

it('writes text as it is where it stays text anyway', () => {
  expect(literal('', '')).toBe('');
  expect(literal('สำนักปลัด', '')).toBe('สำนักปลัด');
  for (const text of ['=1+1', '1/2', "'ตัวอย่าง"]) expect(literal(text, '@'), text).toBe(text);
});
