import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../test/support/tabs/grid.ts';
import { framework2568 } from '../framework/framework2568.ts';
import type { TabGrid } from '../grid/grid.ts';
import { readIndicatorScores } from './indicatorScores.ts';

/** The ten indicators of 2568 with the scores that a report prints. */
const printed: readonly (readonly [string, number])[] = [
  ['การปฏิบัติหน้าที่', 99.56],
  ['การใช้งบประมาณ', 99.56],
  ['การใช้อำนาจ', 100],
  ['การใช้ทรัพย์สินของราชการ', 97.78],
  ['การแก้ไขปัญหาการทุจริต', 98.22],
  ['คุณภาพการดำเนินงาน', 93.5],
  ['ประสิทธิภาพการสื่อสาร', 92.75],
  ['การปรับปรุงระบบการทำงาน', 93.25],
  ['การเปิดเผยข้อมูล', 80],
  ['การป้องกันการทุจริต', 87.5],
];

const scores = new Map(printed.map(([, score], index) => [index + 1, score]));

const table = (name: string, above: readonly (readonly Cell[])[] = [], rows = printed): TabGrid =>
  grid(name, [...above, ['ตัวชี้วัด', 'คะแนน'], ...rows.map(([indicator, score]) => [indicator, score])]);

const read = (tabs: readonly TabGrid[], hasOtherYears = false): Map<number, number> =>
  new Map(
    [...readIndicatorScores(tabs, framework2568, { fiscalYear: 2568, hasOtherYears })].map(
      ([number, { score }]) => [number, score],
    ),
  );

const nothing = new Map();

describe('the announced scores of indicators in a tab of their own', () => {
  it('are read by the indicators’ names, each with its cell', () => {
    expect(read([table('รายตัวชี้วัด')])).toEqual(scores);
    const found = readIndicatorScores([table('รายตัวชี้วัด')], framework2568, {
      fiscalYear: 2568,
      hasOtherYears: false,
    });
    expect(found.get(9)).toEqual({ score: 80, cell: { tab: 'รายตัวชี้วัด', row: 10, column: 2 } });
  });

  it.each([
    ['a number', (name: string, number: number) => `${number}. ${name}`],
    ['the word and a number', (name: string, number: number) => `ตัวชี้วัดที่ ${number} ${name}`],
    ['the English word and a number', (name: string, number: number) => `Indicator ${number}: ${name}`],
    ['a Thai number', (name: string, number: number) => `${'๐๑๒๓๔๕๖๗๘๙'[number % 10]}) ${name}`],
  ])('are read behind %s in front of the name', (_, nameOf) => {
    const rows = printed.map(([name, score], index) => [nameOf(name, index + 1), score] as const);
    expect(read([table('รายตัวชี้วัด', [], rows)])).toEqual(scores);
  });

  it('are none in a tab with a heading or two', () => {
    expect(read([table('IIT', [], printed.slice(0, 4))])).toEqual(nothing);
    expect(read([table('ห้าตัวชี้วัด', [], printed.slice(0, 5))]).size).toBe(5);
  });

  it('are not those of another year, said above the table or in the tab’s name', () => {
    expect(read([table('ผล', [['ผลการประเมิน ปีงบประมาณ พ.ศ. 2567']])])).toEqual(nothing);
    expect(read([table('ตัวชี้วัด 2567')])).toEqual(nothing);
    expect(read([table('เทียบ 2567-2568')])).toEqual(nothing);
    expect(read([table('ผล', [['ผลการประเมิน ปีงบประมาณ พ.ศ. 2568']])])).toEqual(scores);
  });

  it('are those of the column of the year, where years stand side by side', () => {
    const years = grid('รายตัวชี้วัด', [
      ['ตัวชี้วัด', 'ปี 2567', 'ปี 2568'],
      ...printed.map(([name, score]) => [name, 50, score]),
    ]);
    expect(read([years])).toEqual(scores);
  });

  it('are read from a tab that says the year rather than from one that says none', () => {
    const silent = table(
      'ร่าง',
      [],
      printed.map(([name]) => [name, 10]),
    );
    expect(read([silent, table('ตัวชี้วัด 2568')])).toEqual(scores);
  });

  it('are none where several tabs have them: nobody knows which are meant', () => {
    expect(read([table('ก'), table('ข')])).toEqual(nothing);
    expect(read([table('ก 2568'), table('ข 2568')])).toEqual(nothing);
  });

  it('say their year where the workbook has scores of other years, too; else they may be of any', () => {
    expect(read([table('รายตัวชี้วัด')], true)).toEqual(nothing);
    expect(read([table('รายตัวชี้วัด 2568')], true)).toEqual(scores);
  });

  it('leave an indicator out that stands in two rows, as for the parts of a survey, or has no score', () => {
    const rows = [...printed.slice(0, 9), printed[5] ?? ['', 0]] as const;
    const [first, ...others] = rows;
    const found = read([table('รายตัวชี้วัด', [], [[first?.[0] ?? '', Number.NaN], ...others])]);
    expect([...found.keys()]).toEqual([2, 3, 4, 5, 7, 8, 9]);
  });

  it('are none where two columns may be meant', () => {
    const two = grid('รายตัวชี้วัด', [
      ['ตัวชี้วัด', 'คะแนน', 'คะแนน'],
      ...printed.map(([name, score]) => [name, score, 100 - score]),
    ]);
    expect(read([two])).toEqual(nothing);
  });
});
