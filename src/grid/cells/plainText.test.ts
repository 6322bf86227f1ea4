import { expect, it } from 'vitest';
import { isPlain } from './plainText.ts';

it('knows the text that typing cannot change', () => {
  expect(isPlain('มาตรการยกระดับการเปิดเผยข้อมูลสาธารณะของหน่วยงาน ข้อ o1, o27 และ i2 ประจำปี 2569')).toBe(true);
  for (const text of ['1'.repeat(61), '-', '+66', '#REF!', '@x', '12 ม.ค. 2569', 'false']) {
    expect(isPlain(text), text).toBe(false);
  }
});
