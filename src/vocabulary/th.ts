/** Words that stand in workbooks and are known again, in Thai. */
import type { AnnouncedFigure, InstrumentCode, PartCode } from '../framework/framework.ts';
import type { SettingKey } from '../settings/settings.ts';
import { toArabicDigits } from '../thai/digits.ts';

export const partNames: Readonly<Record<PartCode, string>> = {
  IIT: 'IIT',
  EIT1: 'EIT ส่วนที่ 1',
  EIT2: 'EIT ส่วนที่ 2',
  OIT: 'OIT',
};

export const figureNames: Readonly<Record<AnnouncedFigure | InstrumentCode, string>> = {
  ...partNames,
  EIT: 'EIT',
  overall: 'คะแนนรวม',
};

/** Words of the framework's tab. The headers are part of the workbook's format: changing one breaks existing workbooks. */
export const frameworkWords = {
  title: 'โครงสร้างการประเมิน ITA',
  year: 'ปีงบประมาณ',
  notes: [
    'ตารางในแท็บนี้ใช้แทนโครงสร้างที่มากับระบบ แก้ไข เพิ่ม หรือลบแถวได้ โดยคงหัวคอลัมน์ไว้ตามเดิม',
    '“{ปี}” และ “{ปีก่อน}” ในชื่อข้อ หมายถึงปีงบประมาณของโครงสร้างนี้และปีก่อนหน้า',
    '“หัวข้อ” ใช้จับคู่ข้อกับคลังมาตรการ หากข้อใดเปลี่ยนเป็นเรื่องอื่น ให้พิมพ์คำใหม่ที่ไม่ซ้ำกับข้ออื่น หรือเว้นว่างไว้',
  ],
  headings: {
    weights: 'น้ำหนักคะแนน',
    levels: 'เกณฑ์ระดับผลการประเมิน',
    issues: 'ประเด็นของแผนมาตรการ',
    items: 'รายการข้อ',
    confirmations: 'การยืนยันกับประกาศทางการ',
  },
  columns: {
    part: 'ส่วน',
    weight: 'น้ำหนัก (ร้อยละ)',
    level: 'ระดับ',
    overall: 'คะแนนรวมตั้งแต่',
    eachInstrument: 'ทุกเครื่องมือตั้งแต่',
    issue: 'ประเด็นที่',
    issueName: 'ชื่อประเด็น',
    confirmed: 'ยืนยันแล้ว',
    code: 'รหัสข้อ',
    title: 'ชื่อข้อ',
    indicator: 'ตัวชี้วัดที่',
    indicatorName: 'ชื่อตัวชี้วัด',
    subIndicator: 'ตัวชี้วัดย่อย',
    subIndicatorName: 'ชื่อตัวชี้วัดย่อย',
    topic: 'หัวข้อ',
    subject: 'ข้อมูลที่ต้องยืนยัน',
  },
  subjects: {
    items: 'รายการข้อและชื่อข้อ',
    weights: 'น้ำหนักของแต่ละส่วน',
    levels: 'เกณฑ์ของแต่ละระดับ',
    'sub-indicators': 'ขอบเขตของตัวชี้วัดย่อย',
    'item-issues': 'การจัดข้อเข้าประเด็น',
  },
  confirmed: 'ใช่',
  notConfirmed: 'ไม่ใช่',
  /** What stands for `{year}` and `{lastYear}` in an item's title. */
  thisYear: '{ปี}',
  lastYear: '{ปีก่อน}',
  /** A row of totals below the weights is passed over. */
  total: 'รวม',
} as const;

/** Words of the library's tab. The headers are part of the workbook's format: changing one breaks existing workbooks. */
export const libraryWords = {
  title: (fiscalYear: number): string => `คลังมาตรการยกระดับผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  notes: [
    'แก้ไข เพิ่ม หรือลบแถวได้ โดยคงหัวคอลัมน์และปีงบประมาณไว้ตามเดิม ข้อที่ลบทุกแถวออกจะใช้มาตรการที่มากับระบบ ข้อที่เลือก “ไม่ใช้” ทุกแถวจะไม่มีมาตรการในแผน',
    'แถวที่มีรหัสมาตรการเดียวกันเป็นมาตรการเดียว ให้กรอกชื่อ ขั้นตอน ประเด็นที่ และผู้รับผิดชอบ (เว้นว่าง คือ หน่วยงานตามแท็บตั้งค่า) ในแถวแรก หากเพิ่มมาตรการอีกหนึ่งแบบให้ข้อเดิม ให้เติมท้ายรหัส เช่น o15-2 หรือเว้นรหัสว่างไว้',
    'ขั้นตอนพิมพ์บรรทัดละหนึ่งขั้น ใช้ “{อ้างอิง:o8,o9}” เมื่ออ้างอิงข้ออื่น และใช้ “{ปี}” “{ปีก่อน}” “{ปีถัดไป}” แทนปีที่ประเมิน ปีก่อนหน้า และปีที่ดำเนินการตามแผน',
  ],
  columns: {
    code: 'รหัสมาตรการ',
    item: 'ข้อ',
    title: 'ชื่อข้อ',
    issue: 'ประเด็นที่',
    name: 'มาตรการ / โครงการ / กิจกรรม',
    cause: 'สาเหตุ',
    guidance: 'แนวทางการยกระดับผลการประเมิน',
    steps: 'ขั้นตอนหรือวิธีการปฏิบัติ',
    responsible: 'ผู้รับผิดชอบ',
    use: 'ใช้ในแผน',
  },
  /** Other headers that are understood. */
  otherHeaders: {
    code: ['รหัสของมาตรการ', 'รหัสมาตรการ/โครงการ'],
    item: ['รหัสข้อ', 'ข้อที่', 'ข้อคำถาม', 'ข้อ ITA'],
    title: [],
    issue: ['ประเด็น', 'ประเด็นของแผน'],
    name: ['มาตรการ', 'ชื่อมาตรการ', 'มาตรการ/โครงการ', 'มาตรการหรือโครงการ', 'มาตรการ โครงการ กิจกรรม'],
    cause: ['สาเหตุเกิดจาก', 'สาเหตุที่ได้คะแนนน้อย'],
    guidance: ['แนวทาง', 'แนวทางการยกระดับ', 'แนวทางยกระดับ', 'แนวทางแก้ไข'],
    steps: ['ขั้นตอน', 'วิธีการปฏิบัติ', 'ขั้นตอนการปฏิบัติ', 'ขั้นตอน/วิธีการปฏิบัติ', 'ขั้นตอนและวิธีการปฏิบัติ'],
    responsible: ['หน่วยงานรับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'หน่วยงานผู้รับผิดชอบ'],
    use: ['ใช้', 'ใช้หรือไม่', 'ใช้/ไม่ใช้', 'ใช้ในแผนหรือไม่'],
  },
  use: 'ใช้',
  notUse: 'ไม่ใช้',
  /** Other words for the same. */
  otherUse: ['ใช่', 'ใช้ในแผน', 'จริง', '✓', '✔', '/'],
  otherNotUse: ['ไม่', 'ไม่ใช่', 'งดใช้', 'ไม่ใช้ในแผน', 'เท็จ', '✗', '✘', '×', 'x'],
  useHelp: 'เลือก “ใช้” หรือ “ไม่ใช้” (เว้นว่าง คือ ใช้)',
  /** What refers to other items in a text: `{อ้างอิง:o8,o9}`. */
  reference: 'อ้างอิง',
  years: { year: 'ปี', lastYear: 'ปีก่อน', nextYear: 'ปีถัดไป' },
} as const satisfies {
  readonly columns: Readonly<Record<string, string>>;
  readonly otherHeaders: Readonly<Record<string, readonly string[]>>;
  readonly [words: string]: unknown;
};

/** Names and words of the tabs that the add-on writes. */
export const tabWords = {
  summaryTab: 'สรุปผล',
  planTab: 'แผนมาตรการ',
  frameworkTab: 'โครงสร้าง',
  libraryTab: 'คลังมาตรการ',
  incomplete: (text: string): string => `${text} (ข้อมูลไม่ครบ)`,
  none: '-',
} as const;

/** The number in the name of an issue's row; null when the text is none. */
export const issueOfHeading = (text: string): number | null => {
  const number = /^ประเด็น(?:ที่)? ?([0-9]{1,2})(?![0-9])/.exec(toArabicDigits(text).trim())?.[1];
  return number === undefined ? null : Number(number);
};

/** What a person chooses from to say how far a measure has come. */
export const statusWords: Readonly<Record<'notStarted' | 'inProgress' | 'done' | 'cancelled', string>> = {
  notStarted: 'ยังไม่เริ่ม',
  inProgress: 'กำลังดำเนินการ',
  done: 'เสร็จแล้ว',
  cancelled: 'ยกเลิก',
};

/** Words of the score tabs that we make. */
export const scoreTabWords = {
  title: (name: string, code: string, fiscalYear: number): string =>
    `${name} (${code}) ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  item: 'ประเด็นข้อคำถาม',
  score: 'คะแนน',
  partScore: (part: number): string => `คะแนน ส่วนที่ ${part}`,
  indicator: (number: number, name: string): string => `ตัวชี้วัดที่ ${number} ${name}`,
  percentHelp: 'กรอกคะแนน 0-100 ใช้ทศนิยมได้สองตำแหน่ง',
  zeroOrHundredHelp: 'กรอก 0 หรือ 100',
} as const;

/** What may be typed for each setting, beside it in a settings tab that we made. */
export const settingHints: Readonly<Record<SettingKey | 'announcedTable', string>> = {
  announcedTable: 'คะแนนที่ประกาศ แยกตามปีงบประมาณ ปีละหนึ่งแถว (เว้นว่างได้หากยังไม่ประกาศ)',
  agency: 'ชื่อเต็มของหน่วยงาน ใช้ในหัวเอกสาร',
  district: '',
  province: '',
  fiscalYear: 'ปีงบประมาณที่ประเมิน เป็นปี พ.ศ. เช่น 2568',
  announcedIIT: 'คะแนนที่ประกาศ 0-100 เว้นว่างได้หากยังไม่ประกาศ',
  announcedEIT1: 'คะแนนที่ประกาศ 0-100',
  announcedEIT2: 'คะแนนที่ประกาศ 0-100 จำเป็นเมื่อไม่มีคะแนนรายข้อของส่วนที่ 2',
  announcedOIT: 'คะแนนที่ประกาศ 0-100',
  announcedOverall: 'คะแนนรวมที่ประกาศ เว้นว่างได้ ระบบจะคำนวณจากเครื่องมือ',
  announcedLevel: 'ระดับตามประกาศผล เช่น ผ่านดี',
  combining: 'รายข้อ หรือ รายตัวชี้วัดย่อย (เว้นว่าง คือ รายข้อ)',
  tabIIT: 'ชื่อแท็บ เว้นว่างไว้ให้ระบบค้นหาเอง',
  tabEIT: 'ชื่อแท็บ เว้นว่างไว้ให้ระบบค้นหาเอง',
  tabOIT: 'ชื่อแท็บ เว้นว่างไว้ให้ระบบค้นหาเอง',
  columnIIT: '',
  columnEIT: '',
  columnOIT: '',
  selection: 'ค่าเริ่มต้น หรือ ต่ำสุด 5 ข้อ หรือ ต่ำกว่า 90 หรือรหัสข้อ เช่น i2, e6, o1',
  units: 'หน่วยงานภายใน คั่นด้วยเครื่องหมายจุลภาค เช่น สำนักปลัด, กองคลัง',
  period: 'เว้นว่างไว้เพื่อใช้ ต.ค. ของปีที่ประเมิน ถึง ก.ย. ของปีถัดไป',
  digits: 'ไทย หรือ อารบิก (เว้นว่าง คือ ไทย)',
};

/** The headers by which a summary's columns are found again. */
export const summaryHeaders = {
  instrument: 'เครื่องมือ',
  weight: 'น้ำหนัก (ร้อยละ)',
  announced: 'คะแนนที่ประกาศ',
  computed: 'คะแนนจากรายข้อ',
  difference: 'ผลต่าง',
  note: 'หมายเหตุ',
} as const;

export type SummaryColumn = keyof typeof summaryHeaders;

/** In the order that a summary is made with. */
export const summaryColumns: readonly SummaryColumn[] = [
  'instrument',
  'weight',
  'announced',
  'computed',
  'difference',
  'note',
];
