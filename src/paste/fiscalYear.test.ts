import { expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { framework2569 } from '../framework/framework2569.ts';
import { allItems, titleOf } from '../framework/lookup.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { headedYear } from '../thai/year/yearOf.ts';
import { readFiscalYear } from './fiscalYear.ts';

it.each([
  ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 2568],
  ['ปีงบประมาณ 2569', 2569],
  ['ปีงบประมาณพ.ศ.๒๕๖๘', 2568],
  ['<b>ปีงบประมาณ</b>&nbsp;พ.ศ. 2568', 2568],
  ['ปีงบประมาณ พ.ศ. 2568 … ปีงบประมาณ พ.ศ. 2567 … ปีงบประมาณ พ.ศ. 2568', 2568],
  ['ปีงบประมาณ พ.ศ. 2568 รายงานประจำปี พ.ศ. 2567 และปี 2567', 2568],
  ['แผน ปีงบประมาณ พ.ศ. 2566 - 2570', null],
  ['ผลการประเมิน ITA 2567', 2567],
  ['ข้อ\tปี 2567\tปี 2568', null],
  ['ITA ปีงบประมาณ 2568\nข้อ\tปี 2567\tปี 2568', 2568],
  ['ปีงบประมาณ\u00a0พ.ศ. 2568 ปีงบประมาณ พ.ศ. 2567 (ITA 2568)', 2568],
  ['ประเด็น\tปีงบประมาณ\t\n\t2567\t2568', null],
  ['OIT 77.00 (ปี 2567 = 90.00)', null],
  ['98.67', null],
  ['', null],
])('the fiscal year of %j is %j', (text, year) => {
  expect(readFiscalYear(text, parseHtml)).toBe(year);
});

it.each([framework2568, framework2569])(
  "the years in official titles are those of their year's assessment",
  (framework) => {
    const { fiscalYear } = framework;
    const table = allItems(framework)
      .map((item) => `${item.code} ${titleOf(item, fiscalYear)}\t100`)
      .join('\n');
    expect(readFiscalYear(table, parseHtml)).toBe(fiscalYear);
    expect(readFiscalYear(toThaiDigits(table).replace(/ /g, '\n'), parseHtml)).toBe(fiscalYear);
    expect(readFiscalYear(`ผลการประเมิน ITA 2570\n${table}`, parseHtml)).toBe(2570);
  },
);

it('titles of several years say nothing', () => {
  const [report] = allItems(framework2568).filter(({ title }) => title.includes('{lastYear}'));
  const titled = (year: number): string => (report ? titleOf(report, year) : '');
  expect(readFiscalYear(titled(2568), parseHtml)).toBe(2568);
  expect(readFiscalYear(`${titled(2568)}\n${titled(2575)}`, parseHtml)).toBeNull();
});

it.each(['ITA 2025', 'FY2025', 'ปี 68', 'ปีงบฯ 2568', 'ประจำปีงบ 68', 'งบฯ 68'])(
  'reads %s as a tab does',
  (spelled) => {
    const report = `รายงานผลการประเมิน ${spelled}\nองค์การบริหารส่วนตำบลตัวอย่าง\nคะแนน 88.59 ณ วันที่ 30 กันยายน 2569`;
    expect(headedYear([`รายงานผลการประเมิน ${spelled}`])).toBe(2568);
    expect(readFiscalYear(report, parseHtml)).toBe(2568);
  },
);

it('a year before words about scores is one', () => {
  expect(readFiscalYear('ปี 68 คะแนนภาพรวม 80.10', parseHtml)).toBe(2568);
});

it.each([
  'ผล ITA 2025 และ ITA 2024',
  'ผลปี 67 และปี 68',
  'ผลปี 67 และ 68',
  'คะแนนรวม ปี 67 83.39 ปี 68 88.59',
  'คะแนนรวม ปี 68 88.59 ปี 67 83.39',
  'คะแนนปี 67\tคะแนนปี 68',
  'คะแนนรวมทั้งปี 68',
  'คะแนนรวม 88.59 (ปี 67 ได้ 83.39 คะแนน)',
  'คะแนนรวม 88.59 (ปี 2567 ได้คะแนน 83.39)',
  'ข้อ\tปี 67\t68',
  'ผล ITA 2025 และ 2024',
  'แผนปฏิบัติการ ปี 69',
  'OIT 77.00 (ปี 67 = 90.00)',
  'เพิ่มขึ้นจากปี 67',
  'ผล ITA 2025 เทียบ 2567',
  'แผนปี 66-70',
  'แผน FY2023 - 2027',
  'อายุ 18 ปี 60 คน',
  'คะแนนทั้งปี 68.50',
  'ปีงบประมาณ 2567 และ FY2568',
])('leaves open the year of "%s"', (text) => {
  expect(readFiscalYear(text, parseHtml)).toBeNull();
});
