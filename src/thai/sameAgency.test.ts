import { describe, expect, it } from 'vitest';
import { agenciesNamed } from './agencyNames.ts';
import { isSameAgency, ofAgency } from './sameAgency.ts';

it.each<[string, string, boolean]>([
  ['องค์การบริหารส่วนตำบลดอนเกษม', 'อบต.ดอนเกษม', true],
  ['องค์การบริหารส่วนตำบลดอนเกษม', 'องค์การบริหารส่วนตำบล ดอนเกสม อำเภอเมืองทอง', true],
  ['องค์การบริหารส่วนตำบลดอนเกษม', 'ดอนเกษม', true],
  ['องค์การบริหารส่วนตำบลน้ำปลีก', 'องค์การบริหารส่วนตำบลน้าปลีก', true],
  ['โรงเรียนดอนเกษมวิทยา', 'โรงเรียนดอนเกษมวิทยา', true],
  ['เทศบาลตำบลดอนเกษม', 'สำนักงานเทศบาลตำบลดอนเกษม', true],
  ['องค์การบริหารส่วนตำบลทมนางาม', 'ทมนางาม', true],
  ['โรงเรียน ต.ช.ด. บ้านดอน', 'โรงเรียน ต.ช.ด. ห้วยลึก', false],
  ['โรงเรียนดอนเกษม', 'โรงเรียนห้วยลึก', false],
  ['องค์การบริหารส่วนตำบลดอนเกษม', 'องค์การบริหารส่วนตำบลห้วยลึก', false],
  ['เทศบาลตำบลดอนเกษม', 'เทศบาลเมืองดอนเกษม', false],
  ['เทศบาลตำบลดอนเกษม', 'องค์การบริหารส่วนตำบลดอนเกษม', false],
])('%s and %s are one agency: %j', (left, right, isSame) => {
  expect([isSameAgency(left, right), isSameAgency(right, left)]).toEqual([isSame, isSame]);
});

describe('what is an agency’s', () => {
  const left = (agency: string, ...names: string[]): string[] => ofAgency(names, agency, (name) => name);
  const donKasem = 'องค์การบริหารส่วนตำบลดอนเกษม';

  it('bears its name, however that is written', () => {
    const names = ['อบต. ดอนเกษม', 'ดอนเกษม', 'ขององค์การบริหารส่วนตำบลดอนเกษม อำเภอเมืองทอง'];
    expect(left(donKasem, ...names, 'เทศบาลตำบลดอนเกษม')).toEqual(names);
  });

  it.each([
    'อบต.ดอนเกษม อ.เมือง จ.เลย',
    'อบต.ดอนเกษม ต.ดอนเกษม อ.เมือง จ.เลย',
    'องค์การบริหารส่วนตำบลดอนเกษมอ.เมือง',
    'อบต ดอนเกษม',
    'อบตดอนเกษม',
    'ตำบลดอนเกษม',
    'ต.ดอนเกษม',
    'ดอนเกษม (อบต.)',
    'องค์การบริหารส่วนตำบลดอนเกษม (อบต.)',
    'องค์การบริหารส่วนตำบล (อบต.) ดอนเกษม',
    'ที่ทำการองค์การบริหารส่วนตำบลดอนเกษม',
  ])('bears its name as it is written every day: %s', (written) => {
    expect(left(donKasem, written, 'องค์การบริหารส่วนตำบลดอนเกสม')).toEqual([written]);
    expect(left('อบต.ห้วยลึก', written)).toEqual([]);
  });

  it.each(['ทต ห้วยลึก', 'ทต.ห้วยลึก จ.เลย', 'เทศบาลตำบล ห้วยลึก'])('is a municipality’s: %s', (written) => {
    expect(left('เทศบาลตำบลห้วยลึก', written)).toEqual([written]);
    expect(left('เทศบาลเมืองห้วยลึก', written)).toEqual([]);
  });

  it('bears its name as it was before a letter was mended', () => {
    expect(left(donKasem, 'องค์การบริหารส่วนตำบลดอนเกสม')).toHaveLength(1);
  });

  it('bears no spelling of it where something bears just its name', () => {
    expect(left('อบต.ดอนเกษม', 'อบต.ดอนเกสม', donKasem)).toEqual([donKasem]);
  });

  it.each([
    ['อบต.บ้านดอน', 'อบต.บ้านดง'],
    ['อบต.นาดี', 'อบต.นาดง'],
    ['โรงเรียนบ้านดอน', 'โรงเรียนบ้านดง'],
  ])('is not %s’s where its name is %s', (agency, other) => {
    expect(left(agency, other)).toEqual([]);
  });

  it('may bear no name, and is everything where the agency has none', () => {
    expect(left(donKasem, '', 'อบต.ห้วยลึก')).toEqual(['']);
    expect(left('', donKasem, 'อบต.ห้วยลึก')).toEqual([donKasem, 'อบต.ห้วยลึก']);
  });
});

it.each<[string, string[]]>([
  ['แผนมาตรการ อบต.ดอนเกษม ประจำปีงบประมาณ พ.ศ. 2569', ['องค์การบริหารส่วนตำบลดอนเกษม']],
  ['ของเทศบาลตำบลห้วยลึก อำเภอเมือง', ['เทศบาลตำบลห้วยลึก']],
  ['แผนมาตรการภายในหน่วยงาน', []],
])('%s names %j', (title, names) => {
  expect(agenciesNamed(title)).toEqual(names);
});
