import { describe, expect, it } from 'vitest';
import { framework2568 } from '../framework/framework2568.ts';
import { framework2569 } from '../framework/framework2569.ts';
import type { StandIn } from '../settings/settings.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { voiceOf, wordingOf } from '../words/voice.ts';
import { measureLibrary } from './library/builtIn/library.ts';
import { readyLibrary } from './library/readyLibrary.ts';
import { ownUnits } from './ownUnits.ts';

const { everyUnit, unitWords } = vocabularies.th;

const of = (units: readonly string[], standIns: readonly StandIn[] = []) =>
  ownUnits({ units, standIns }, vocabularies.th);

const sample = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'];
const city = ['สำนักปลัดเทศบาล', 'กองคลัง', 'กองสาธารณสุขและสิ่งแวดล้อม'];

describe('who is responsible', () => {
  it.each([
    [
      'those that the steps name, in the order of the settings',
      sample,
      '1. กองคลังสำรวจ\n2. สำนักปลัดรวบรวม',
      'สำนักปลัด / กองคลัง',
    ],
    ['by their people, too', sample, '1. เจ้าหน้าที่พัสดุลงทะเบียน', 'กองคลัง'],
    [
      'by the agency’s own names',
      city,
      '1. สำนักปลัดร่วมกับกองสาธารณสุขจัดทำ',
      'สำนักปลัดเทศบาล / กองสาธารณสุขและสิ่งแวดล้อม',
    ],
    ['the office for a unit that is missing', city, '1. กองช่างสำรวจ', 'สำนักปลัดเทศบาล'],
    ['the office where no unit is named', sample, '๑. คณะทำงานวิเคราะห์', 'สำนักปลัด'],
    [
      'the first unit where there is no office',
      ['ฝ่ายอำนวยการ', 'ฝ่ายวิชาการ'],
      '1. สำนักปลัดจัดทำ',
      'ฝ่ายอำนวยการ',
    ],
    ['every unit where each is to act', sample, '๑. ทุกส่วนราชการสำรวจ\n๒. สำนักปลัดรวบรวม', everyUnit],
    ['every unit where all are named', ['สำนักปลัด', 'กองคลัง'], '1. สำนักปลัดร่วมกับกองคลังจัดทำ', everyUnit],
    ['not every unit where each is only told', sample, '1. กองคลังแจ้งเวียนทุกส่วนราชการ', 'กองคลัง'],
    ['the only unit there is', ['สำนักปลัด'], '1. ทุกส่วนราชการสำรวจ', 'สำนักปลัด'],
    ['those named where no units are given', [], '1. กองการศึกษาจัดทำ\n2. กองคลังเผยแพร่', 'กองการศึกษา / กองคลัง'],
  ])('is %s', (_, units, steps, responsible) => {
    expect(of(units).responsibleFor(steps)).toBe(responsible);
  });

  it('is whom the settings say', () => {
    const standIns = [
      { unit: 'กองช่าง', own: 'กองคลัง' },
      { unit: 'กองประปา', own: 'งานกิจการประปา' },
    ];
    const units = of(['สำนักปลัด', 'กองคลัง'], standIns);
    expect(units.responsibleFor('1. สำนักช่างสำรวจ')).toBe('กองคลัง');
    expect(units.responsibleFor('1. กองประปาสำรวจ')).toBe('งานกิจการประปา');
  });
});

describe('steps', () => {
  it.each([
    ['an own name', city, 'สำนักปลัดรวบรวมและเสนอผู้บริหาร', 'สำนักปลัดเทศบาลรวบรวมและเสนอผู้บริหาร'],
    ['a longer name for a shorter', sample, 'สำนักปลัดเทศบาลจัดทำ', 'สำนักปลัดจัดทำ'],
    ['one unit alone for two', ['สำนักปลัด'], 'สำนักปลัดร่วมกับกองคลังจัดทำ', 'สำนักปลัดจัดทำ'],
    ['its leader', ['สำนักปลัด'], 'ผู้อำนวยการกองคลังตรวจ', 'หัวหน้าสำนักปลัดตรวจ'],
    ['nothing where all are there', sample, 'กองช่างและกองคลังตรวจ', 'กองช่างและกองคลังตรวจ'],
    ['nothing where no units are given', [], 'สำนักปลัดเทศบาลและกองประปาตรวจ', 'สำนักปลัดเทศบาลและกองประปาตรวจ'],
  ])('get %s', (_, units, text, written) => {
    expect(of(units).inText(text)).toBe(written);
  });

  const voice = voiceOf('thai', wordingOf('th'));
  const names = Object.values(unitWords.unitNames).flat();

  it.each([framework2568, framework2569])(
    'name only units of the agency, and each has one: $fiscalYear',
    (framework) => {
      const { measures } = readyLibrary(measureLibrary, framework, voice);
      for (const units of [sample, city, ['สำนักปลัด'], ['ฝ่ายอำนวยการ', 'ฝ่ายวิชาการ']]) {
        const own = of(units);
        for (const { steps } of measures) {
          const text = units.reduce((left, unit) => left.replaceAll(unit, ''), own.inText(steps));
          expect(names.filter((name) => text.includes(name))).toEqual([]);
          const responsible = own.responsibleFor(steps).split(' / ');
          expect([...units, everyUnit]).toEqual(expect.arrayContaining(responsible));
        }
      }
    },
  );

  it('of the library leave hardly half of the measures to every unit', () => {
    const { measures } = readyLibrary(measureLibrary, framework2568, voice);
    const own = of(sample);
    const every = measures.filter(({ steps }) => own.responsibleFor(steps) === everyUnit);
    expect(every.length).toBeLessThan(measures.length / 2);
  });
});
