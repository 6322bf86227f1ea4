import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cell, grid, percent } from '../../test/support/tabs/grid.ts';
import { problemsOf } from '../../test/support/tabs/scores.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { findSettingsTab, readSettings } from './readSettings.ts';
import { announcedKeys, settingKeys } from './settings.ts';

const settingsTab = (...rows: readonly (readonly Cell[])[]) => grid('ตั้งค่า', rows);
const settingsOf = (...rows: readonly (readonly Cell[])[]) => readSettings(settingsTab(...rows)).settings;
const problems = (...rows: readonly (readonly Cell[])[]) => readSettings(settingsTab(...rows)).problems;

/** Every label, as the field knows them, with the values of the report. */
const everySetting: readonly (readonly [string, Cell])[] = [
  ['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อำเภอ', 'เมือง'],
  ['จังหวัด', 'ตัวอย่าง'],
  ['ปีงบประมาณ', 2568],
  ['คะแนนประกาศ IIT', 99.29],
  ['คะแนนประกาศ EIT ส่วนที่ 1', 96.12],
  ['คะแนนประกาศ EIT ส่วนที่ 2', 90.56],
  ['คะแนนประกาศ OIT', 77],
  ['คะแนนประกาศรวม', 88.59],
  ['ระดับที่ประกาศ', 'ผ่านดีมาก'],
  ['วิธีรวมคะแนนตัวชี้วัด', 'รายตัวชี้วัดย่อย'],
  ['แท็บคะแนน IIT', 'ภายใน'],
  ['แท็บคะแนน EIT', 'ภายนอก'],
  ['แท็บคะแนน OIT', 'เปิดเผย'],
  ['เกณฑ์เลือกข้อ', 'ต่ำสุด 5 ข้อ'],
  ['หน่วยงานรับผิดชอบ', 'สำนักปลัด, กองคลัง'],
  ['ช่วงเวลาดำเนินการ', 'ม.ค. 2569 - ก.ย. 2569'],
  ['ตัวเลข', 'อารบิก'],
];

const values = {
  agency: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  district: 'เมือง',
  province: 'ตัวอย่าง',
  fiscalYear: 2568,
  announced: {
    parts: { IIT: 99.29, EIT1: 96.12, EIT2: 90.56, OIT: 77 },
    overall: 88.59,
    level: 'ผ่านดีมาก',
  },
  combining: 'by-sub-indicator',
  scoreTabs: { IIT: 'ภายใน', EIT: 'ภายนอก', OIT: 'เปิดเผย' },
  selection: { kind: 'lowest', count: 5 },
  units: ['สำนักปลัด', 'กองคลัง'],
  period: 'ม.ค. 2569 - ก.ย. 2569',
  digits: 'arabic',
} as const;

const defaults = {
  agency: '',
  district: '',
  province: '',
  fiscalYear: null,
  announced: { parts: { IIT: null, EIT1: null, EIT2: null, OIT: null }, overall: null, level: null },
  combining: 'by-item',
  scoreTabs: { IIT: null, EIT: null, OIT: null },
  selection: { kind: 'default' },
  units: [],
  period: null,
  digits: 'thai',
} as const;

describe('readSettings', () => {
  it('reads every label', () => {
    const { settings, problems } = readSettings(settingsTab(...everySetting));
    expect(settings).toMatchObject(values);
    expect(problems).toEqual([]);
  });

  it('knows where each value stands', () => {
    const { cells } = settingsOf(...everySetting);
    expect(Object.keys(cells)).toHaveLength(everySetting.length);
    expect(cells.agency).toEqual({ tab: 'ตั้งค่า', row: 1, column: 2 });
    expect(cells.announcedOverall).toEqual({ tab: 'ตั้งค่า', row: 9, column: 2 });
  });

  it('takes a label in any column and any order, with other rows between', () => {
    const rows = [...everySetting].reverse().map(([label, value]): Cell[] => ['', '', `${label} :`, value]);
    const { settings } = readSettings(grid('ตั้งค่า', [['การตั้งค่า'], ...rows.flatMap((row) => [row, []])]));
    expect(settings).toMatchObject(values);
    expect(settings.cells.digits).toEqual({ tab: 'ตั้งค่า', row: 2, column: 4 });
  });

  it('takes a label with its unit or choices in brackets, or with Thai digits', () => {
    expect(
      settingsOf(
        ['ตัวเลข (ไทย / อารบิก)', 'อารบิก'],
        ['วิธีรวมคะแนนตัวชี้วัด (รายข้อ / รายตัวชี้วัดย่อย)', 'รายตัวชี้วัดย่อย'],
        ['คะแนนประกาศ EIT ส่วนที่ ๒', 90.56],
        ['คะแนนประกาศรวม (คะแนน)', 88.59],
      ),
    ).toMatchObject({
      digits: 'arabic',
      combining: 'by-sub-indicator',
      announced: { parts: { EIT2: 90.56 }, overall: 88.59 },
    });
  });

  it('gives the defaults without a settings tab, and for blanks', () => {
    expect(readSettings(null)).toMatchObject({ settings: { ...defaults, cells: {} }, problems: [] });
    const blank = readSettings(settingsTab(...everySetting.map(([label]) => [label, ''])));
    expect(blank.settings).toMatchObject(defaults);
    expect(blank.problems).toEqual([]);
    const labelsOnly = readSettings(settingsTab(...everySetting.map(([label]) => [label])));
    expect(labelsOnly.settings).toMatchObject(defaults);
    expect(labelsOnly.problems).toEqual([]);
  });

  it('takes a dash for nothing announced', () => {
    const { settings, problems } = readSettings(
      settingsTab(['คะแนนประกาศ IIT', '-'], ['คะแนนประกาศรวม', '–'], ['ระดับที่ประกาศ', '-']),
    );
    expect(settings.announced).toEqual(defaults.announced);
    expect(problems).toEqual([]);
  });
});

describe('the fiscal year', () => {
  it.each<[Cell]>([
    [2568],
    ['2568'],
    ['๒๕๖๘'],
    ['พ.ศ. ๒๕๖๘'],
    ['พ.ศ.2568'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๘'],
    [' 2568 '],
  ])('is 2568 from %j', (typed) => {
    expect(settingsOf(['ปีงบประมาณ', typed]).fiscalYear).toBe(2568);
  });

  it.each<[Cell]>([[2025], ['ปีนี้'], ['25 68'], ['68'], ['#REF!']])(
    'cannot be %j, and its cell is named',
    (typed) => {
      expect(settingsOf(['ปีงบประมาณ', typed]).fiscalYear).toBeNull();
      expect(problems(['ปีงบประมาณ', typed])).toMatchObject([
        { code: 'unreadable-setting', cell: { tab: 'ตั้งค่า', row: 1, column: 2 }, text: String(typed) },
      ]);
    },
  );
});

describe('the announced figures', () => {
  it.each<[Cell]>([['๙๙.๒๙'], ['99.29 คะแนน'], ['99.29%'], [percent(0.9929)], [' 99.29\u00a0']])(
    'are read as scores are: %j',
    (typed) => {
      expect(settingsOf(['คะแนนประกาศ IIT', typed]).announced.parts.IIT).toBe(99.29);
    },
  );

  it('are null with a problem when they cannot be read', () => {
    const rows = [
      ['ชื่อหน่วยงาน', 'อบต.'],
      ['คะแนนประกาศ OIT', 'รอประกาศ'],
      ['คะแนนประกาศรวม', 885.9],
    ];
    expect(settingsOf(...rows).announced).toEqual(defaults.announced);
    expect(problems(...rows)).toEqual([
      {
        code: 'unreadable-score',
        item: null,
        cell: { tab: 'ตั้งค่า', row: 2, column: 2 },
        text: 'รอประกาศ',
      },
      { code: 'score-out-of-range', item: null, cell: { tab: 'ตั้งค่า', row: 3, column: 2 }, value: 885.9 },
    ]);
  });

  it('keep a level as it was typed, even one that does not exist', () => {
    expect(settingsOf(['ระดับที่ประกาศ', 'ผ่านดีมาก']).announced.level).toBe('ผ่านดีมาก');
    expect(settingsOf(['ระดับที่ประกาศ', ' ระดับ ผ่านดี ']).announced.level).toBe('ผ่านดี');
    expect(settingsOf(['ระดับที่ประกาศ', 'ระดับผ่าน']).announced.level).toBe('ผ่าน');
  });
});

describe('the choices', () => {
  it.each([
    ['รายข้อ', 'by-item'],
    ['รายตัวชี้วัดย่อย', 'by-sub-indicator'],
    [' รายตัวชี้วัดย่อย ', 'by-sub-indicator'],
  ])('combine %j as %s', (typed, combining) => {
    expect(settingsOf(['วิธีรวมคะแนนตัวชี้วัด', typed]).combining).toBe(combining);
  });

  it.each([
    ['ไทย', 'thai'],
    ['อารบิก', 'arabic'],
    ['เลขไทย', 'thai'],
  ])('write digits %j as %s', (typed, digits) => {
    expect(settingsOf(['ตัวเลข', typed]).digits).toBe(digits);
  });

  it.each([
    ...['ENGLISH', 'english', 'EN', 'Eng', 'อังกฤษ', 'ภาษาอังกฤษ'].map((typed) => [typed, 'en'] as const),
    ...['ไทย', 'ภาษาไทย', 'TH', 'Thai', 'THAI'].map((typed) => [typed, 'th'] as const),
    ['', null] as const,
  ])('write tabs in the language %j as %s', (typed, language) => {
    const row = ['ภาษาของแท็บและรายงาน', typed] as const;
    expect(settingsOf(row).language).toBe(language);
    expect(problems(row)).toEqual([]);
  });

  it('are the same in whichever case they are typed', () => {
    expect(settingsOf(['Digits', 'ARABIC'], ['Font of the Word report', 'th sarabunpsk'])).toMatchObject({
      digits: 'arabic',
      reportFont: 'TH SarabunPSK',
    });
  });

  it.each([
    ['ค่าเริ่มต้น', { kind: 'default' }],
    ['ต่ำสุด 5 ข้อ', { kind: 'lowest', count: 5 }],
    ['ต่ำสุด ๑๐ ข้อ', { kind: 'lowest', count: 10 }],
    ['5 ข้อต่ำสุด', { kind: 'lowest', count: 5 }],
    ['ต่ำกว่า 90', { kind: 'below', threshold: 90 }],
    ['ต่ำกว่า ๙๐.๕ คะแนน', { kind: 'below', threshold: 90.5 }],
    ['ต\u0e4d่ากว่า 90', { kind: 'below', threshold: 90 }],
  ])('select items by %j', (typed, selection) => {
    expect(settingsOf(['เกณฑ์เลือกข้อ', typed]).selection).toEqual(selection);
  });

  it('choose sections and font of the Word report, in its order', () => {
    const chosen = settingsOf(
      ['ส่วนของรายงาน Word', 'แผนมาตรการ, ปก; บทวิเคราะห์'],
      ['แบบอักษรของรายงาน Word', 'TH Sarabun PSK'],
    );
    expect(chosen).toMatchObject({
      reportSections: ['cover', 'analysis', 'plan'],
      reportFont: 'TH SarabunPSK',
    });
    expect(settingsOf(['ส่วนของรายงาน Word', ''])).toMatchObject({
      reportSections: null,
      reportFont: 'TH Sarabun New',
    });
  });

  it('that cannot be read are reported with their cells, and the defaults used', () => {
    const rows = [
      ['วิธีรวมคะแนนตัวชี้วัด', 'เฉลี่ย'],
      ['ตัวเลข', 'โรมัน'],
      ['เกณฑ์เลือกข้อ', 'ทั้งหมดที่แย่'],
      ['ส่วนของรายงาน Word', 'ปก, ภาคผนวก'],
    ];
    expect(settingsOf(...rows)).toMatchObject({
      combining: 'by-item',
      digits: 'thai',
      selection: { kind: 'default' },
      reportSections: null,
    });
    const found = problemsOf(problems(...rows), 'unreadable-setting');
    expect(found.map(({ setting, cell, text }) => [cell.row, cell.column, text, setting]).sort()).toEqual([
      [1, 2, 'เฉลี่ย', 'combining'],
      [2, 2, 'โรมัน', 'digits'],
      [3, 2, 'ทั้งหมดที่แย่', 'selection'],
      [4, 2, 'ปก, ภาคผนวก', 'reportSections'],
    ]);
  });

  it('of items by name keep what can be read and point out the rest with their cell', () => {
    const typed: Cell[] = ['เกณฑ์เลือกข้อ', 'i๒; ๐๑, การใช้งบ'];
    const cell = { tab: 'ตั้งค่า', row: 1, column: 2 };
    expect(settingsOf(typed).selection).toEqual({ kind: 'items', codes: ['i2', 'o1'] });
    expect(problems(typed)).toEqual([
      { code: 'repaired-code', item: 'o1', cell, written: '๐๑' },
      { code: 'selection-unreadable-item', cell, written: ['การใช้งบ'] },
    ]);
    expect(problems(['เกณฑ์เลือกข้อ', 'i2, e6'])).toEqual([]);
  });

  it.each(['ต่ำสุด 0 ข้อ', 'ต่ำกว่า 101'])('of items cannot be %j', (typed) => {
    expect(settingsOf(['เกณฑ์เลือกข้อ', typed]).selection).toEqual({ kind: 'default' });
    expect(problems(['เกณฑ์เลือกข้อ', typed])).toHaveLength(1);
  });
});

describe('the responsible units', () => {
  it.each([
    'สำนักปลัด, กองคลัง, กองช่าง',
    'สำนักปลัด; กองคลัง;กองช่าง',
    'สำนักปลัด\nกองคลัง\nกองช่าง',
    '- สำนักปลัด\n- กองคลัง\n- กองช่าง',
    '-สำนักปลัด\n-กองคลัง\n-กองช่าง\n',
    '๑.สำนักปลัด\n๒.กองคลัง\n๓.กองช่าง',
    '1) สำนักปลัด\n2) กองคลัง\n3) กองช่าง',
  ])('are three in %j', (typed) => {
    expect(settingsOf(['หน่วยงานรับผิดชอบ', typed]).units).toEqual(['สำนักปลัด', 'กองคลัง', 'กองช่าง']);
  });
});

describe('findSettingsTab', () => {
  const scores = grid('IIT', [
    ['ประเด็นข้อคำถาม', 'คะแนน'],
    ['i1', 100],
  ]);

  it('takes the tab of that name', () => {
    const tab = grid('ตั้งค่า', [['ชื่อหน่วยงาน', 'อบต.']]);
    expect(findSettingsTab([scores, tab])).toBe(tab);
  });

  it('takes a renamed tab by its labels', () => {
    const tab = grid('ข้อมูลหน่วยงาน', everySetting);
    expect(findSettingsTab([scores, tab])).toBe(tab);
  });

  it('finds none in a workbook without settings', () => {
    expect(findSettingsTab([scores])).toBeNull();
    expect(findSettingsTab([])).toBeNull();
  });
});

/** Announced figures stand in the table of years there. */
const inReference = settingKeys.filter((key) => !announcedKeys.includes(key));

const reference = readFileSync(new URL('../../docs/reference.th.md', import.meta.url), 'utf8');

it.each(inReference)('has a row in the reference: %s', (key) => {
  const label = vocabularies.th.settingWords.labels[key];
  const named = reference.split('\n').flatMap((line) => /^\|([^|]*)/.exec(line)?.[1] ?? []);
  const isThere = named.some((cell) => cell.includes(label));
  expect(isThere, `The reference, chapter 4, has no row for “${label}”`).toBe(true);
});

it('the reference names the sections of the Word report in their order', () => {
  const { labels, reportSections } = vocabularies.th.settingWords;
  const row = reference.split('\n').find((line) => line.startsWith(`| ${labels.reportSections} |`));
  expect(row).toContain(Object.values(reportSections).join(', '));
});
