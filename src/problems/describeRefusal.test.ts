import { describe, expect, it } from 'vitest';
import { isWhole, madeUp } from '../../test/support/words/madeUp.ts';
import { withoutNames } from '../../test/support/words/names.ts';
import { eachOnEach, tabsMisnamed } from '../../test/support/words/ownTabs.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { describeRefusal } from './describe.ts';
import { languageOf } from './language.ts';
import type { Refusal } from './refusal.ts';
import { spokenIn } from './spokenIn.ts';

const cell = { tab: 'ตั้งค่า', row: 4, column: 2 };
const yearBefore = { tab: 'IIT', year: 2568, reason: 'name' } as const;

/** Every refusal, with what its sentence must name. */
const everyRefusal: {
  readonly [Code in Refusal['code']]: readonly (readonly [
    Extract<Refusal, { code: Code }>,
    readonly string[],
  ])[];
} = {
  'no-score-tab': [
    [{ code: 'no-score-tab', tooLarge: [] }, ['IIT, EIT และ OIT']],
    [{ code: 'no-score-tab', tooLarge: ['รายชื่อ'] }, ['แท็บ รายชื่อ มีข้อมูลมากเกิน']],
    [{ code: 'no-score-tab', tooLarge: ['ก', 'ข', 'ค', 'ง', 'จ'] }, ['แท็บ ก, ข, ค และอีก 2 แท็บ มีข้อมูล']],
  ],
  'other-year': [
    [
      { code: 'other-year', fiscalYear: 2569, others: [yearBefore], own: ['EIT 2569'] },
      ['2569', '2568', 'EIT 2569'],
    ],
    [
      { code: 'other-year', fiscalYear: 2569, others: [{ ...yearBefore, reason: 'summary' }], own: [] },
      ['IIT 2569'],
    ],
  ],
  'tabs-without-year': [
    [{ code: 'tabs-without-year', tabs: ['IIT', 'EIT'], fiscalYear: 2569 }, ['IIT, EIT', 'IIT 2568']],
  ],
  'year-not-new': [
    [{ code: 'year-not-new', fiscalYear: 2569 }, ['2569']],
    [{ code: 'year-not-new', fiscalYear: null }, ['ยังไม่ได้ระบุปีงบประมาณ']],
  ],
  'announced-unclear': [[{ code: 'announced-unclear', fiscalYear: 2568 }, ['2568']]],
  'unsupported-year': [
    [
      { code: 'unsupported-year', fiscalYear: 2580, supported: [2568, 2569], of: 'workbook' },
      ['2580', '2568, 2569', 'แท็บตั้งค่า'],
    ],
    [
      { code: 'unsupported-year', fiscalYear: 2580, supported: [2568, 2569], of: 'text' },
      ['2580', '2568, 2569', 'ข้อความเป็นของ'],
    ],
  ],
  'unreadable-year': [[{ code: 'unreadable-year', text: 'ปีหน้า', cell }, ['ปีหน้า', 'ตั้งค่า เซลล์ B4']]],
  'framework-unusable': [
    [
      {
        code: 'framework-unusable',
        tab: 'โครงสร้าง',
        problems: [1, 2, 3, 4, 5].map((row) => ({
          code: 'framework-blank',
          column: 'title',
          cell: { ...cell, row },
        })),
      },
      ['โครงสร้าง', 'ชื่อข้อ', 'B3', 'อีก 2 แห่ง'],
    ],
  ],
  'nothing-pasted': [
    [{ code: 'nothing-pasted', why: { kind: 'nothing-found' } }, ['ไม่พบคะแนน']],
    [
      {
        code: 'nothing-pasted',
        why: {
          kind: 'no-score',
          items: [{ item: 'o4', reason: { kind: 'unreadable', text: '9O', source: { line: 7, text: '' } } }],
        },
      },
      ['o4: คะแนน “9O”', 'บรรทัดที่ 7'],
    ],
    [
      { code: 'nothing-pasted', why: { kind: 'other-years', years: [2566, 2567], fiscalYear: 2568 } },
      ['2566, 2567', '2568'],
    ],
  ],
  'text-too-long': [[{ code: 'text-too-long', longest: 1_000_000 }, ['1 ล้าน']]],
  'many-agencies': [
    [{ code: 'many-agencies', tab: 'รวม', agencies: ['ก', 'ข', 'ค', 'ง'] }, ['แท็บ รวม', 'ก, ข, ค และอีก 1']],
    [{ code: 'many-agencies', tab: null, agencies: ['ก', 'ข'] }, ['ข้อความ', '(ก, ข)']],
  ],
  'other-agency': [
    [{ code: 'other-agency', ofText: 'อบต. ก', own: 'อบต. ข' }, ['เป็นของอบต. ก', 'ระบุอบต. ข']],
  ],
  'scores-of-other-agency': [
    [
      {
        code: 'scores-of-other-agency',
        tabs: ['IIT', 'OIT'],
        agency: 'อบต. ก',
        own: 'อบต. ข',
        summary: 'สรุปผล',
      },
      ['แท็บ IIT, OIT', 'ของอบต. ก', 'ระบุอบต. ข', 'แท็บ สรุปผล'],
    ],
    [
      { code: 'scores-of-other-agency', tabs: ['EIT'], agency: 'อบต. ก', own: 'อบต. ข', summary: null },
      ['แท็บ EIT มีชื่ออบต. ก', 'ระบุอบต. ข'],
    ],
  ],
  'agency-not-set': [
    [{ code: 'agency-not-set', agencies: ['อบต. ก', 'อบต. ข'] }, ['ชื่อหน่วยงาน', '(อบต. ก, อบต. ข)']],
  ],
  'owner-unknown': [
    [{ code: 'owner-unknown', tab: 'แผน', unknown: ['agency'] }, ['แท็บ แผน', 'ชื่อหน่วยงาน']],
    [{ code: 'owner-unknown', tab: 'แผน', unknown: ['year'] }, ['แท็บ แผน', 'ปีของตาราง']],
    [{ code: 'owner-unknown', tab: 'แผน', unknown: ['agency', 'year'] }, ['หน่วยงานใดและปีใด']],
  ],
  'year-differs': [
    [{ code: 'year-differs', fiscalYear: 2569, set: 2568 }, ['ระบุปีงบประมาณ 2568', 'ของปี 2569']],
  ],
  'framework-exists': [[{ code: 'framework-exists', tab: 'โครงสร้าง' }, ['โครงสร้าง']]],
  'timed-out': [[{ code: 'timed-out' }, ['กดอีกครั้ง']]],
  'no-network': [[{ code: 'no-network' }, ['อินเทอร์เน็ต']]],
  'not-empty': [[{ code: 'not-empty' }, ['ตัวอย่าง']]],
  'library-exists': [[{ code: 'library-exists', tab: 'คลังมาตรการ' }, ['คลังมาตรการ']]],
  'no-plan': [[{ code: 'no-plan' }, ['แผนมาตรการ']]],
  'nothing-to-report': [[{ code: 'nothing-to-report' }, ['บทวิเคราะห์', 'แผนมาตรการ', 'บันทึกลงชีต']]],
  'report-not-ready': [[{ code: 'report-not-ready' }, ['คำถาม', 'ซ่อม', 'กดวิเคราะห์']]],
  'table-damaged': [
    [
      {
        code: 'table-damaged',
        table: 'plan',
        tab: 'แผน',
        lost: ['header', { column: 'steps' }],
        inYear: 2568,
      },
      ['แท็บ แผน ขาดแถวหัวตาราง และคอลัมน์ “ขั้นตอนหรือวิธีการปฏิบัติ”', 'เป็น 2568'],
    ],
    [
      { code: 'table-damaged', table: 'followUp', tab: 'รายงาน', lost: [{ column: 'result' }], inYear: null },
      ['แท็บ รายงาน ขาดคอลัมน์ “ผลการดำเนินการ”', '“ซ่อมแท็บนี้”'],
    ],
  ],
  changed: [
    [{ code: 'changed', isBegun: false }, ['มีผู้แก้ไขไฟล์นี้', 'ตรวจรายการที่จะบันทึก']],
    [{ code: 'changed', isBegun: true }, ['มีผู้แก้ไขไฟล์นี้', 'ส่วนที่บันทึกไปแล้วยังอยู่ในไฟล์']],
  ],
  outdated: [[{ code: 'outdated' }, ['เปิดใหม่']]],
  busy: [[{ code: 'busy' }, ['โปรดรอ']]],
  'columns-missing': [
    [
      { code: 'columns-missing', tab: 'สรุปผล', columns: ['announced', 'note'] },
      ['แท็บ สรุปผล', '“คะแนนที่ประกาศ”, “หมายเหตุ”'],
    ],
  ],
  'tab-gone': [[{ code: 'tab-gone', tab: 'OIT' }, ['แท็บ OIT']]],
  'refused-by-cell': [
    [
      { code: 'refused-by-cell', tab: 'แผนของเรา', cell: 'B7', detail: 'violates' },
      ['B7', 'แท็บ แผนของเรา', '(violates)'],
    ],
  ],
  'protected-cell': [
    [{ code: 'protected-cell', tab: 'แผนของเรา', detail: 'protected' }, ['แท็บ แผนของเรา', '(protected)']],
  ],
  'view-only': [[{ code: 'view-only', detail: 'denied' }, ['ผู้แก้ไข', '(denied)']]],
  'own-tab-too-large': [
    [{ code: 'own-tab-too-large', tab: 'แผนของเรา', most: 200_000 }, ['แท็บ แผนของเรา', '200,000']],
  ],
  'not-written': [[{ code: 'not-written', detail: 'ไม่อนุญาต' }, ['ไม่อนุญาต', 'สิทธิ์']]],
  stopped: [[{ code: 'stopped', done: 1, all: 3 }, ['1 จาก 3 ชุด']]],
  'several-accounts': [[{ code: 'several-accounts' }, ['หลายบัญชี']]],
  'no-answer': [[{ code: 'no-answer' }, ['ไม่ได้รับคำตอบ']]],
  failed: [[{ code: 'failed', detail: 'NetworkError' }, ['(NetworkError)']]],
  unexpected: [[{ code: 'unexpected', detail: 'x is not a function' }, ['x is not a function']]],
};

describe('every refusal', () => {
  it.each(Object.values(everyRefusal).flat())('says what it is about: $0', (refusal, named) => {
    const text = describeRefusal(refusal, languageOf('th'));
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    for (const part of named) expect(text).toContain(part);
    expect(describeRefusal(refusal, languageOf('en'))).not.toMatch(/undefined|null|NaN|\[object/);
    expect(isWhole(describeRefusal(refusal, madeUp))).toBe(true);
  });

  it.each(['th', 'en'] as const)('has a sentence of its own, %s', (code) => {
    const [texts, refusals] = [new Map<string, string>(), Object.values(everyRefusal).flat()];
    for (const [refusal] of refusals) texts.set(describeRefusal(refusal, languageOf(code)), refusal.code);
    expect(texts.size).toBe(refusals.length);
  });

  it.each(Object.values(everyRefusal).flat())(
    'names settings, tabs and headers as they stand there: $0',
    (refusal) => {
      const labels = Object.values(vocabularies.th.settingWords.labels).map((label) => `“${label}”`);
      const thai = describeRefusal(refusal, languageOf('th', 'en'));
      expect(labels.filter((label) => thai.includes(label))).toEqual([]);
      expect(withoutNames(describeRefusal(refusal, languageOf('en', 'en')), refusal)).not.toMatch(/[ก-๙]/);
      for (const [code, tab] of eachOnEach) {
        const own = withoutNames(describeRefusal(refusal, languageOf(code, tab)), refusal);
        expect(tabsMisnamed(own, vocabularies[tab]), own).toEqual([]);
      }
    },
  );

  it('says what is set, what is there, what is not done and what to do, a sentence each', () => {
    const others = [yearBefore, { ...yearBefore, tab: 'EIT' }, { ...yearBefore, tab: 'OIT', year: 2567 }];
    const refusal = { code: 'other-year', fiscalYear: 2569, others, own: ['EIT 2569'] } as const;
    expect(describeRefusal(refusal, languageOf('th'))).toBe(
      'ปีงบประมาณที่ตั้งไว้คือ 2569 แต่แท็บคะแนนเป็นของปีอื่น (แท็บ IIT, EIT เป็นคะแนนของปี 2568 ตามชื่อแท็บ และแท็บ OIT เป็นคะแนนของปี 2567 ตามชื่อแท็บ) แท็บของปี 2569 มีเพียง EIT 2569 ผู้ช่วยยังไม่คำนวณเพื่อไม่ให้คะแนนต่างปีปนกัน ให้กด “สร้างแท็บคะแนน” หรือ “วางข้อความรายงาน” สำหรับปี 2569 หรือแก้ “ปีงบประมาณ” ในแท็บตั้งค่าให้ตรงกับแท็บคะแนน แล้วกดวิเคราะห์อีกครั้ง',
    );
  });

  it.each(Object.values(everyRefusal).flat())('is in Thai digits all but its names: $0', (refusal) => {
    const text = describeRefusal(refusal, spokenIn('thai', languageOf('th')));
    expect(withoutNames(text, refusal)).not.toMatch(/[0-9]/);
  });

  it.each([
    ['68', ['“68”', 'เช่น ๒๕๖๘']],
    ['256', ['“256”', 'เช่น ๒๕๖๘']],
    ['ปี 68', ['“ปี 68”', 'เช่น ๒๕๖๘']],
  ])('never has two kinds of digits in one number, where a cell holds %s', (text, parts) => {
    const said = describeRefusal({ code: 'unreadable-year', text, cell }, spokenIn('thai', languageOf('th')));
    for (const part of parts) expect(said).toContain(part);
    expect(said).not.toMatch(/[0-9][๐-๙]|[๐-๙][0-9]/);
  });
});
