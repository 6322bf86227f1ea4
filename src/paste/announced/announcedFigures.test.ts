import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import type { PastedAnnounced } from '../pastedReport.ts';
import { readReport } from '../readReport.ts';

const read = (text: string): PastedAnnounced => readReport(text, framework2568, parseHtml).announced;
const found = (value: number | string) => ({ kind: 'found', value });

const spellingsOfLastYear = [
  'ปี 2567',
  'ปีงบประมาณ พ.ศ. 2567',
  'ปี 67',
  'ปี67',
  'ปีงบฯ 67',
  'งบ 67',
  'FY2567',
  'FY2024',
  'FY 67',
  'fy67',
  'Fiscal Year 2024',
  'Fiscal year 2024',
  'FISCAL YEAR 67',
  'ITA 2024',
  'ITA 2567',
  'ITA 67',
  'ITA67',
  'ปี 2024',
];

describe('an announced figure', () => {
  it.each(['IIT ได้คะแนน 99.29', 'IIT\t99.29', 'คะแนน IIT : ๙๙.๒๙ คะแนน', '(IIT)\nมีคะแนนรวม\n99.29'])(
    'is read from %j',
    (text) => {
      expect(read(text).parts.IIT).toMatchObject(found(99.29));
      expect(read(text).overall.kind).toBe('not-found');
    },
  );

  it.each([
    'IIT ได้คะแนน ๙๙. ๒๙',
    'IIT ได้คะแนน ๙๙ .๒๙ คะแนน',
    'IIT ได้คะแนน ๙๙ . ๒๙',
    'IIT ได้คะแนน ๙๙.\n๒๙',
    'IIT 99.29\n2. EIT',
    'IIT\t99.29\t30',
    'ปีที่ผ่านมา IIT ได้ 80.00 ปีนี้ 99.29',
    'IIT ปีก่อน 80.00 ปีนี้ได้ 99.29',
    'IIT เดิม 80.00 ได้คะแนน 99.29',
    'ผู้ตอบ IIT จำนวน 45.00 ราย ได้คะแนน 99.29',
  ])('is whole in %j', (text) => {
    expect(read(text).parts.IIT).toMatchObject(found(99.29));
  });

  it.each([
    'คะแนนรวม 75.00 คะแนน ในปี 2567 และ 88.59 คะแนน ในปี 2568',
    'คะแนนรวม 88.59 คะแนน ในปี 2568 และ 75.00 คะแนน ในปี 2567',
    'คะแนนรวม ปี 2567 75.00 ปี 2568 88.59',
    'คะแนนรวม 75.00 (ปี 2567) 88.59 (ปี 2568)',
    'คะแนนรวม 75.00 ในปีที่ผ่านมา และ 88.59 ในปีนี้',
    'คะแนนรวม 75.00 ในปีงบฯ ที่ผ่านมา และ 88.59 ในปีปัจจุบัน',
    'คะแนนรวม 88.59 (ปี 2567 = 90.00)',
    'รวม 88.59',
    'IIT\t99.29\nรวม\t๘๘.๕๙',
  ])('is that of the year in %j', (text) => {
    expect(read(text).overall).toMatchObject(found(88.59));
  });

  it.each(spellingsOfLastYear)('is not that of another year, written “%s”', (last) => {
    const own = 'ปีงบประมาณ พ.ศ. 2568\n';
    expect(read(`${own}${last} คะแนนภาพรวม 75.00 คะแนน`).overall.kind).toBe('not-found');
    expect(read(`${own}คะแนนรวม ${last} 75.00`).overall.kind).toBe('not-found');
    expect(read(`${own}คะแนนรวม (${last}) 75.00`).overall.kind).toBe('not-found');
    expect(read(`${own}คะแนนรวม ${last} = 75.00 ปี 2568 = 88.59`).overall).toMatchObject(found(88.59));
    expect(read(`${own}คะแนนรวม ${last} ได้ 75.00`).overall.kind).toBe('not-found');
    for (const text of [
      `คะแนนรวม 75.00 คะแนน ใน${last} และ 88.59 คะแนน ในปี 2568`,
      `คะแนนรวม 88.59 (${last} = 75.00)`,
      `คะแนน ITA ${last} 75.00 คะแนน ITA 2568 88.59`,
    ])
      expect(read(own + text).overall).toMatchObject(found(88.59));
  });

  it.each(['ปี 68', 'ปีงบฯ 68', 'ITA 68', 'FY2025', 'ITA 2025', 'ITA 2568', 'พ.ศ. 2568'])(
    'is the year’s own, written “%s”',
    (year) => {
      expect(read(`คะแนนรวม ปีก่อน 75.00 ${year} 88.59`).overall).toMatchObject(found(88.59));
      expect(read(`คะแนนรวม ${year} 88.59`).overall).toMatchObject(found(88.59));
    },
  );

  it('is no year of a heading, though one may look like it', () => {
    expect(read('ผลคะแนน ITA 68\nเทศบาลตำบลตัวอย่าง').overall.kind).toBe('not-found');
    expect(read('คะแนน ITA 68 คะแนน').overall).toMatchObject(found(68));
    expect(read('คะแนน ITA 68.59').overall).toMatchObject(found(68.59));
  });

  it.each([
    'คะแนนรวมทั้งปี 68.59',
    'คะแนนรวม (ผู้ตอบ 60 คน อายุ 18 ปี 60 คน) 68.59',
    'พ.ร.บ. พ.ศ. 2540 คะแนนรวม 68.59',
    'แผนปฏิบัติการป้องกันการทุจริต ปี 2566-2570 คะแนนรวม 68.59',
    'แผนพัฒนาท้องถิ่น ปี พ.ศ. 2566 – พ.ศ. 2570 คะแนนรวม 68.59',
    'แผนปฏิบัติการ ปี 66-70 คะแนนรวม 68.59',
  ])('is read beside what is no year of it: %s', (text) => {
    expect(read(text).overall).toMatchObject(found(68.59));
  });

  it.each([
    'คะแนนรวม 75.00 และ 88.59 ในปี 2567 และ 2568 ตามลำดับ',
    'คะแนนรวม 75.00 ปี 2567 88.59 ปี 2568',
    'คะแนนรวม 75.00 ปีก่อน 88.59',
    'คะแนนรวม 75.00 ปีก่อนหน้านี้ 88.59',
    'เครื่องมือ ปี 67 ปี 68\nคะแนนรวม 75.00 88.59',
    "เครื่องมือ ปี '67 ปี '68\nคะแนนรวม 75.00 88.59",
  ])('is not settled where nobody can say which is of the year: %j', (text) => {
    expect(['conflicting', 'unreadable']).toContain(read(text).overall.kind);
  });

  it.each(['คะแนนรวม ณ วันที่ 30 กันยายน พ.ศ. 2568 88.59', 'คะแนนรวมเฉลี่ย 3 ปี 88.59'])(
    'is no number of days or years before it: %s',
    (text) => {
      expect(read(text).overall).toMatchObject(found(88.59));
    },
  );

  it('is no year without its century', () => {
    expect(read('คะแนนรวม ณ วันที่ 30 ก.ย. 68 88.59').overall.kind).toBe('unreadable');
    expect(read('ผลคะแนน พ.ศ. 68').overall.kind).toBe('not-found');
    expect(read('ผลคะแนน 68 คะแนน').overall).toMatchObject(found(68));
  });

  it('in percent is read, but for a weight and a share', () => {
    expect(read('OIT ร้อยละ ๗๗').parts.OIT).toMatchObject(found(77));
    for (const text of ['OIT ร้อยละ 40', 'ผู้ตอบแบบวัด OIT ร้อยละ 77', 'OIT ร้อยละ 77 ของทั้งหมด'])
      expect(read(text).parts.OIT.kind).toBe('not-found');
  });

  it('is not the total below, where the own one was not taken', () => {
    for (const total of ['รวม', 'คะแนนรวม']) {
      const { parts, overall } = read(`IIT\t99.29\nOIT\t77\n${total}\t88.59`);
      expect(parts.OIT).not.toMatchObject({ value: 88.59 });
      expect(overall).toMatchObject(found(88.59));
    }
  });

  it('stands behind the number of a part', () => {
    expect(read('EIT ส่วนที่ 1 96.12').parts.EIT1).toMatchObject(found(96.12));
    expect(read('EIT ส่วนที่ ๒ ๙๐.๕๖').parts.EIT2).toMatchObject(found(90.56));
  });

  it.each(['#i1', '【i1】', 'і1', '¤i1', 'ก1'])('is no number of a row, whose code is %s', (code) => {
    const text = `แบบวัด (IIT)\nที่\tประเด็น\tคะแนน\n1\t${code} การปฏิบัติงาน\t100\n2\t${code} การปฏิบัติงาน\t100`;
    for (const each of [text, text.replace('ประเด็น', 'เรื่อง')])
      expect(read(each).parts.IIT.kind).toBe('not-found');
  });

  it('of the year is read from a table of years', () => {
    const header = 'ปีงบประมาณ\tIIT\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\tOIT\tคะแนนรวม\tระดับ';
    const last = '2567\t90\t91\t92\t93\t94\tผ่านดี';
    const own = '๒๕๖๘\t99.29\t96.12\t90.56\t77\t88.59\tผ่าน';
    for (const rows of [`${last}\n${own}`, `${own}\n${last}`]) {
      expect(read(`${header}\n${rows}`)).toEqual({
        parts: {
          IIT: expect.objectContaining(found(99.29)),
          EIT1: expect.objectContaining(found(96.12)),
          EIT2: expect.objectContaining(found(90.56)),
          OIT: expect.objectContaining(found(77)),
        },
        overall: expect.objectContaining(found(88.59)),
        level: expect.objectContaining(found('ผ่าน')),
      });
    }
    const { parts, overall, level } = read(`${header}\n${last}`);
    expect([...Object.values(parts), overall, level].map(({ kind }) => kind)).toEqual(
      Array(6).fill('not-found'),
    );
    expect(read(`${header}\n${own.replace('77', '7O')}`).parts.OIT.kind).toBe('unreadable');
  });

  it('of a part is read behind its instrument alone', () => {
    expect(read('EIT\nส่วนที่ 1\t96.12\nส่วนที่ 2\t90.56').parts).toMatchObject({
      EIT1: found(96.12),
      EIT2: found(90.56),
    });
    expect(read('ส่วนที่ 1 คะแนน 96.12').parts.EIT1.kind).toBe('not-found');
  });

  it.each([
    ['a weight', 'IIT ร้อยละ 30'],
    ['a weight with decimals', 'IIT น้ำหนัก 30.00'],
    ['a criterion', 'คะแนนภาพรวม 85.00 คะแนนขึ้นไป'],
    ['a range', 'คะแนนรวม 85.00 - 94.99'],
    ['another year', 'ปีงบประมาณ พ.ศ. 2567 คะแนนภาพรวม 80.10 คะแนน'],
    ['an indicator', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ คะแนนรวม 99.56'],
    ['a sum below a table', 'i15 ท่านเชื่อมั่น\t98.00\nคะแนนรวม\t99.02'],
    ['a count', 'มีผู้ตอบแบบ IIT จำนวน 45.00 ราย'],
    ["a province's average", 'แบบวัด IIT เฉลี่ยทั้งจังหวัด 91.11'],
    ["a country's average", 'ค่าเฉลี่ยระดับประเทศ IIT 91.11'],
    ["a district's", 'คะแนนภาพรวมระดับอำเภอ 91.11'],
    ["last year's", 'ปีที่ผ่านมา IIT ได้ 80.00'],
    ['a combined EIT', 'EIT คะแนน 93.34'],
  ])('is not %s', (_, text) => {
    const { parts, overall } = read(text);
    expect([...Object.values(parts), overall].map(({ kind }) => kind)).toEqual(Array(5).fill('not-found'));
  });

  it.each([
    'IIT คะแนน 99.2 9',
    'IIT คะแนน 9 9.29',
    'IIT คะแนน 99. 2',
    'IIT คะแนน 99. .29',
    'IIT คะแนน 99,29 คะแนน',
    'IIT มีคะแนนรวม ระบุ 9O.29 คะแนน',
    'IIT ได้คะแนน 9\ufffd.29',
    'IIT ได้คะแนน 992.9',
    'IIT\t99;29',
  ])('that is there and cannot be read is said, in %j', (text) => {
    expect(read(text).parts.IIT).toMatchObject({ kind: 'unreadable', source: { line: 1 } });
    expect(read(`${text}\nสรุป IIT ได้คะแนน 99.29`).parts.IIT).toMatchObject(found(99.29));
  });

  it.each([
    'IIT มีผู้ตอบ 1,250 คน',
    'OIT (ตัวชี้วัดย่อย 9.1, 9.2, 9.3)',
    'IIT ประกาศเมื่อ 1/8/2568 เวลา 10:30 น.',
    'OIT ตามแบบ o1,o2 และ o21,22',
    'ข้อ 1.1 IIT (Internal) 2.2.1',
  ])('is not missed in %j, which gives none', (text) => {
    expect(Object.values(read(text).parts).map(({ kind }) => kind)).toEqual(Array(4).fill('not-found'));
  });

  it('given twice, differently, is not settled', () => {
    expect(read('IIT คะแนน 99.29\nคะแนน IIT 98.29').parts.IIT).toMatchObject({
      kind: 'conflicting',
      readings: [{ value: 99.29 }, { value: 98.29 }],
    });
    expect(read('IIT\t30.00\t99.29').parts.IIT.kind).toBe('conflicting');
    expect(read('IIT คะแนน 99.29\nคะแนน IIT 99.29').parts.IIT).toMatchObject(found(99.29));
  });
});

describe('the level', () => {
  it.each([
    ['อยู่ในระดับ ผ่านดีมาก โดยมีคะแนน', 'ผ่านดีมาก'],
    ['ผลการประเมินอยู่ในระดับ “ผ่าน”', 'ผ่าน'],
    ['ระดับผลการประเมิน: ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุงโดยด่วน'],
    ['ได้ระดับ A', 'A'],
    ['ระดับผ่านดี ระดับผ่าน แต่หน่วยงานอยู่ในระดับผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
  ])('of %j is %j', (text, level) => {
    expect(read(text).level).toMatchObject(found(level));
  });

  it.each([
    'ขาด OIT 8.00 คะแนน: แก้ไขข้อ o27 และ o1 ให้ครบถ้วน จะได้ระดับผ่านดี',
    'แม้ทุกข้อที่มีคะแนนรายข้อได้ 100 คะแนน ก็ยังไม่ถึงระดับผ่านดี',
    'ยังไม่ถึงระดับ “ผ่านดี” เพราะ OIT ได้ 77.00',
    'หาก OIT ได้ 85 คะแนน จะจัดอยู่ในระดับผ่านดี',
    'ยกระดับผลการประเมินเพื่อให้ได้ระดับ ผ่านดี',
    'แนวทางไปสู่ระดับผ่านดี',
    'OIT 8.00 missing: complete items o27 and o1 to reach ผ่านดี.',
  ])('that may be reached, or was missed, is not the result’s: %j', (text) => {
    expect(read(text).level.kind).toBe('not-found');
    expect(read(`ระดับผลการประเมิน\tผ่าน\nสู่ระดับถัดไป\t${text}`).level).toMatchObject(found('ผ่าน'));
  });

  it('is not chosen from several', () => {
    expect(read('ระดับผ่านดี\nระดับผ่าน').level.kind).toBe('conflicting');
    expect(read('ระดับจังหวัด').level.kind).toBe('not-found');
  });
});
