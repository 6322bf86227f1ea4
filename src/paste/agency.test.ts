import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { readReport } from './readReport.ts';

const read = (text: string) => readReport(text, framework2568, parseHtml);
const spellingsIn = (text: string) =>
  read(text).agencySpellings.map(({ name, count }) => [name, count] as const);

describe("the agency's name", () => {
  it.each([
    ['ขององค์การบริหารส่วนตำบลดอนเกษม อำเภอเมือง', 'องค์การบริหารส่วนตำบลดอนเกษม'],
    ['อบต.ดอนเกษม', 'องค์การบริหารส่วนตำบลดอนเกษม'],
    ['เทศบาลนคร ดอนเกษม จังหวัดปทุมรัตน์', 'เทศบาลนครดอนเกษม'],
    ['ชื่อหน่วยงาน: โรงเรียนดอนเกษมวิทยา อำเภอเมือง', 'โรงเรียนดอนเกษมวิทยา'],
    ['ชื่อหน่วยงาน\tโรงเรียนดอนเกษมวิทยา', 'โรงเรียนดอนเกษมวิทยา'],
    ['โรงพยาบาลดอนเกษม', 'โรงพยาบาลดอนเกษม'],
    ['องค์การบริหารส่วนตำบลได้ดำเนินการแล้ว', null],
    ['หน่วยงานของท่าน', null],
    ['', null],
  ])('in %j is %j', (text, name) => {
    expect(read(text).agency).toBe(name);
  });

  it('is cut off where a sentence runs on', () => {
    expect(spellingsIn('เทศบาลตำบลดอนเกษม\nเทศบาลตำบลดอนเกษมได้ดำเนินการ')).toEqual([['เทศบาลตำบลดอนเกษม', 2]]);
  });

  it('is the most frequent of its spellings', () => {
    expect(spellingsIn('เทศบาลตำบลดอนเกสม\nเทศบาลตำบลดอนเกษม\nทต.ดอนเกษม')).toEqual([
      ['เทศบาลตำบลดอนเกษม', 2],
      ['เทศบาลตำบลดอนเกสม', 1],
    ]);
  });

  it('has no spelling in the name of another agency', () => {
    const text = 'เทศบาลตำบลดอนเกษม\nเทศบาลตำบลดอนเกษม\nเทศบาลตำบลห้วยลึก\nเทศบาลเมืองดอนเกษม';
    expect(spellingsIn(text)).toEqual([['เทศบาลตำบลดอนเกษม', 2]]);
  });
});

it.each([
  ['อำเภอเมืองทอง จังหวัดปทุมรัตน์', 'เมืองทอง', 'ปทุมรัตน์'],
  ['อ.เมืองทอง จ.ปทุมรัตน์', 'เมืองทอง', 'ปทุมรัตน์'],
  ['จังหวัด: ปทุมรัตน์', null, 'ปทุมรัตน์'],
  ['ระดับจังหวัด หรือหน่วยงานกำกับดูแล', null, null],
  ['องค์การบริหารส่วนจังหวัดปทุมรัตน์', null, null],
])('district and province of %j', (text, district, province) => {
  expect(read(text)).toMatchObject({ district, province });
});
