import { expect, it } from 'vitest';
import type { ItemCode } from '../../framework/framework.ts';
import { summaryWords } from './summary.ts';

const { by } = summaryWords.ahead;
const many = Array.from({ length: 16 }, (_, index): ItemCode => `i${index + 1}`);

it('Thai words stand together, codes and figures apart', () => {
  const way = { items: many, level: 'ผ่านดีเยี่ยม', missing: 0, isOpenData: false };
  const short = [
    { figure: 'overall', points: 1.15 },
    { figure: 'IIT', points: 7 },
  ] as const;
  expect(by({ ...way, short })).toBe(
    'ขาดคะแนนรวม 1.15 คะแนน และ IIT 7.00 คะแนน: ยกระดับ 16 ข้อ เริ่มจาก i1, i2 และ i3 ให้ได้ 100 คะแนน จะได้ระดับผ่านดีเยี่ยม',
  );
  expect(by({ ...way, short: [...short].reverse(), items: ['i1', 'i2'] })).toBe(
    'ขาด IIT 7.00 คะแนน และคะแนนรวม 1.15 คะแนน: ยกระดับข้อ i1 และ i2 ให้ได้ 100 คะแนน จะได้ระดับผ่านดีเยี่ยม',
  );
});
