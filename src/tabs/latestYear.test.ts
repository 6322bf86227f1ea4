import { expect, it } from 'vitest';
import { latestYear } from './latestYear.ts';

it.each<[string[], number | null]>([
  [[], null],
  [['แผนมาตรการของเรา'], null],
  [['ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 'ผลการประเมิน พ.ศ. 2568'], 2569],
  [['ต.ค. 2568 - ก.ย. 2569'], 2569],
  [['งบประมาณ 125690 บาท', 'เลขที่ 2569123'], null],
  [['พ.ศ. 2026'], null],
])('the latest year of %j is %j', (texts, year) => {
  expect(latestYear(texts)).toBe(year);
});
