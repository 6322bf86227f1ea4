/**
 * Words that stand in workbooks and are known again, in Thai. They are part of the workbooks' format: what is changed here
 * is not found any more in workbooks that have it. Another language is another module with the same exports.
 */
export { itemWords } from './th/items.ts';
export {
  analysisHeaders,
  everyUnit,
  formerListHelps,
  planHeaders,
  reportHeaders,
  tableWords,
  tabWords,
} from './th/ownTabs.ts';
export { sampleValues } from './th/sample.ts';
export { scoreWords } from './th/scores.ts';
export * as settingWords from './th/settings.ts';
export * as unitWords from './th/units.ts';

export const partNames = {
  IIT: 'IIT',
  EIT1: 'EIT ส่วนที่ 1',
  EIT2: 'EIT ส่วนที่ 2',
  OIT: 'OIT',
} as const;

export const figureNames = { ...partNames, EIT: 'EIT', overall: 'คะแนนรวม' } as const;

/** Words of the framework's tab. */
export const frameworkWords = {
  title: 'โครงสร้างการประเมิน ITA',
  year: 'ปีงบประมาณ',
  notes: [
    'ตารางในแท็บนี้ใช้แทนโครงสร้างที่มากับผู้ช่วย แก้ไข เพิ่ม หรือลบแถวได้ โดยคงหัวคอลัมน์ไว้ตามเดิม',
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
  /** Other words for the same. */
  otherConfirmed: ['ยืนยันแล้ว', 'จริง', '✓', '✔', '/'],
  otherNotConfirmed: ['ไม่', 'ยัง', 'ยังไม่ยืนยัน', 'ยังไม่ได้ยืนยัน', 'เท็จ', '-'],
  /** What may stand before a number in the columns of issues and indicators. */
  beforeNumber: ['ประเด็นที่', 'ตัวชี้วัดที่'],
  /** What stands for `{year}` and `{lastYear}` in an item's title, between the same braces. */
  placeholders: { year: 'ปี', lastYear: 'ปีก่อน' },
  /** A row of totals below the weights is passed over. */
  total: 'รวม',
} as const;

/** Words of the library's tab. */
export const libraryWords = {
  title: (fiscalYear: number): string => `คลังมาตรการยกระดับผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  notes: [
    'แก้ไข เพิ่ม หรือลบแถวได้ โดยคงหัวคอลัมน์และปีงบประมาณไว้ตามเดิม ข้อที่ลบทุกแถวออกจะใช้มาตรการที่มากับผู้ช่วย ข้อที่เลือก “ไม่ใช้” ทุกแถวจะไม่มีมาตรการในแผน',
    'แถวที่มีรหัสมาตรการเดียวกันเป็นมาตรการเดียว ให้กรอกชื่อ ขั้นตอน ประเด็นที่ และผู้รับผิดชอบ (เว้นว่าง คือ หน่วยงานที่ระบุในขั้นตอน) ในแถวแรก หากเพิ่มมาตรการอีกหนึ่งแบบให้ข้อเดิม ให้เติมท้ายรหัส เช่น o15-2 หรือเว้นรหัสว่างไว้',
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
  /** What may stand before the number of a step. */
  beforeStep: ['ขั้นตอนที่', 'ขั้นที่', 'ข้อที่', 'ข้อ'],
  /** What refers to other items in a text: `{อ้างอิง:o8,o9}`. */
  reference: 'อ้างอิง',
  years: { year: 'ปี', lastYear: 'ปีก่อน', nextYear: 'ปีถัดไป' },
} as const;

/** How the name of a copied tab begins. */
export const copyOf = ['สำเนา'] as const;

/** The name of the analysis' row about the whole result. */
export const overallHeading = 'ผลการประเมินในภาพรวม';

/** The name of an indicator's row in the analysis, in Arabic digits; the group is the indicator's number. */
export const indicatorHeading = /^ตัวชี้วัด(?:ที่)? ?([0-9]{1,2})(?![0-9.])/;

/** The name of an issue's row, in Arabic digits; the group is the issue's number. */
export const issueHeading = /^ประเด็น(?:ที่)? ?([0-9]{1,2})(?![0-9])/;

/** What a person chooses from to say how far a measure has come. */
export const statusWords = {
  notStarted: 'ยังไม่เริ่ม',
  inProgress: 'กำลังดำเนินการ',
  done: 'เสร็จแล้ว',
  cancelled: 'ยกเลิก',
} as const;

/** Words of the score tabs that we make. */
export const scoreTabWords = {
  /** @param agency whose scores they are; '' while nobody gave it */
  title: (name: string, code: string, fiscalYear: number, agency: string): string =>
    `${name} (${code}) ประจำปีงบประมาณ พ.ศ. ${fiscalYear} ${agency}`.trimEnd(),
  item: 'ประเด็นข้อคำถาม',
  itemLine: (code: string, title: string): string => `${code} ${title}`,
  score: 'คะแนน',
  partScore: (part: number): string => `คะแนน ส่วนที่ ${part}`,
  indicator: (number: number, name: string): string => `ตัวชี้วัดที่ ${number} ${name}`,
  percentHelp: 'กรอกคะแนน 0-100 ใช้ทศนิยมได้สองตำแหน่ง',
  zeroOrHundredHelp: 'กรอก 0 หรือ 100',
} as const;

/** The headers by which a summary's columns are found again. */
export const summaryHeaders = {
  instrument: 'เครื่องมือ',
  weight: 'น้ำหนัก (ร้อยละ)',
  announced: 'คะแนนที่ประกาศ',
  computed: 'คะแนนจากรายข้อ',
  difference: 'ผลต่าง',
  note: 'หมายเหตุ',
} as const;
