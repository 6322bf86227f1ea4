import { describe, expect, it } from 'vitest';
import { isYearLabel, labelledYear, yearAlone } from './yearAlone.ts';
import { headedYear } from './yearOf.ts';
import { beforeYear, latestYear, yearsIn, yearsInName } from './yearsIn.ts';

describe('the year in a tab’s name', () => {
  it.each([
    ['IIT 2569', [2569]],
    ['IIT ปี ๒๕๖๙', [2569]],
    ['IIT2569', [2569]],
    ['คะแนน ปีงบ 69', [2569]],
    ['IIT69', [2569]],
    ['ITA 2025', [2568]],
    ['OIT พ.ศ.2568', [2568]],
    ['เทียบ 2567-2568', [2567, 2568]],
    ['IIT', []],
    ['Sheet2568', [2568]],
    ['IIT 12568', []],
    ['IIT (2)', []],
    ['EIT ส่วนที่ 2', []],
    ['คะแนน 98', []],
  ])('%s', (name, years) => {
    expect(yearsInName(name)).toEqual(years);
  });
});

describe('years in a text', () => {
  it.each([
    ['คะแนน ปี 2567', [2567]],
    ['คะแนน ปีงบฯ 67', [2567]],
    ['คะแนน งบฯ 67', [2567]],
    ['คะแนน งบ 67', [2567]],
    ['ผล ITA 67', [2567]],
    ['ผล ITA67', [2567]],
    ['คะแนน ITA 68 คะแนน', []],
    ['คะแนน ITA 68.50', []],
    ['ข้อมูล ณ วันที่ 1 ส.ค. 2568', []],
    ['เมื่อวันที่ 12 มิถุนายน พ.ศ. ๒๕๖๘', []],
    ['พิมพ์ 01/08/2568', []],
    ['2567 | 2568', [2567, 2568]],
    ['รหัส 256812', []],
    ['คะแนน 25.68', []],
  ])('%s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });
});

describe('the year of a heading', () => {
  it('is the fiscal year, whatever other years stand beside it', () => {
    expect(headedYear(['ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 'ตามมติ พ.ศ. 2566'])).toBe(2569);
  });
  it('is the only year where none is called a fiscal year', () => {
    expect(headedYear(['ITA 2568', 'ข้อมูล ณ 3 ส.ค. 2569'])).toBe(2568);
  });
  it('is not known of several', () => {
    expect(headedYear(['ปี 2567', 'ปี 2568'])).toBeNull();
    expect(headedYear(['IIT'])).toBeNull();
  });
});

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

it.each<[string, number | null]>([
  ['2568', 2568],
  ['พ.ศ. ๒๕๖๘', 2568],
  ['ปี 2568', 2568],
  ['(ประจำปีงบประมาณ พ ศ 2568)', 2568],
  ['2600', 2600],
  ['2499', null],
  ['ปี 2567 - 2568', null],
  ['ปี 2568 คะแนน', null],
  ['25680', null],
  ['2025', null],
])('the year that %j is: %j', (text, year) => {
  expect(yearAlone(text)).toBe(year);
});

it.each([
  'การประเมินความเสี่ยง ปี 2568',
  'การประเมินความเสี่ยง ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ ของหน่วยงาน',
  'การประเมินความเสี่ยง (ปีงบฯ 68)',
  'การประเมินความเสี่ยง FY2025',
  'การประเมินความเสี่ยง 2568',
  'การประเมินความเสี่ยง',
])('the words before the year of "%s"', (text) => {
  expect(beforeYear(text)).toBe('การประเมินความเสี่ยง');
});

it.each([
  ['2568', true],
  ['ปีที่ประเมิน 2568', true],
  ['พ.ศ. 2568', true],
  ['คะแนน ปี 2568', false],
  ['ปี', false],
])('whether %s is the label of a year: %s', (text, isLabel) => {
  expect(isYearLabel(text)).toBe(isLabel);
});

it('finds a year behind a long text that has no blanks', () => {
  // Were the text searched anew from each of its letters, this would take longer than any test may.
  expect(yearsIn(`${'ก'.repeat(100_000)} 2568`)).toEqual([2568]);
});

it.each([
  ['ปีงบประมาณ: ๒๕๖๘', '', 2568],
  ['ปีงบประมาณ พ.ศ.', '2568', 2568],
  ['Fiscal Year', '2568', 2568],
  ['ปีงบประมาณ', 'ไม่ระบุ', null],
  ['ปี 2568', '', null],
  ['หมายเหตุ', '2568', null],
])('the year behind the label %s, beside %s: %s', (text, beside, year) => {
  expect(labelledYear(text, beside)).toBe(year);
});
