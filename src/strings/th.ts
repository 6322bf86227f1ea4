/** Every Thai word that the product writes or says, outside the framework and the measure library. */
import type { Explanation } from '../assessment/explain.ts';
import type { Obstacle } from '../assessment/level.ts';
import type { Framework, InstrumentCode, PartCode, Unconfirmed } from '../framework/framework.ts';
import type { MissingReason, ScoreDoubt } from '../paste/pastedReport.ts';
import type { AnnouncedFigure, FrameworkTable, FrameworkValue, Problem, ProblemCode } from '../problem.ts';
import { a1, type CellRef } from '../scores/grid.ts';
import type { OtherYear } from '../scores/readScores.ts';
import type { YearReason } from '../scores/tabYear.ts';
import type { Combining, SettingKey } from '../settings/settings.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { formatFigure, formatItemScore } from '../thai/format.ts';

const figure = (value: number): string => formatFigure(value, 'arabic');

/** Scores as short as they are exact, for pointing at what someone typed. */
const exact = (value: number): string => String(value);

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

const at = (cell: CellRef): string => `แท็บ ${cell.tab} เซลล์ ${a1(cell)}`;

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

const frameworkTableNames: Readonly<Record<FrameworkTable, string>> = {
  weights: 'น้ำหนัก',
  levels: 'ระดับ',
  issues: 'ประเด็น',
  items: 'รายการข้อ',
  confirmations: 'การยืนยัน',
};

const headersOf = (...columns: (keyof typeof frameworkWords.columns)[]): string =>
  columns.map((column) => `“${frameworkWords.columns[column]}”`).join(', ');

const frameworkHeaders: Readonly<Record<FrameworkTable, string>> = {
  weights: headersOf('part', 'weight'),
  levels: headersOf('level', 'overall', 'eachInstrument'),
  issues: headersOf('issue', 'issueName', 'confirmed'),
  items: headersOf(
    'code',
    'title',
    'indicator',
    'indicatorName',
    'subIndicator',
    'subIndicatorName',
    'issue',
    'topic',
  ),
  confirmations: headersOf('subject', 'confirmed'),
};

const frameworkValueNames: Readonly<Record<FrameworkValue, string>> = {
  year: 'ปี พ.ศ. สี่หลัก เช่น 2569',
  part: `ชื่อส่วน ได้แก่ ${Object.values(partNames).join(', ')}`,
  percent: 'ตัวเลข 0-100',
  number: 'จำนวนเต็มตั้งแต่ 1',
  confirmed: `คำว่า “${frameworkWords.confirmed}” หรือ “${frameworkWords.notConfirmed}”`,
  subject: `ชื่อข้อมูล ได้แก่ ${Object.values(frameworkWords.subjects).join(', ')} หรือลบแถวนั้น`,
};

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

const libraryInstead = 'ข้อที่ไม่มีมาตรการอื่นในคลังจะใช้มาตรการที่มากับระบบ';

/** The settings' words for the ways of combining an indicator. */
const combiningNames: Readonly<Record<Combining, string>> = {
  'by-item': 'รายข้อ',
  'by-sub-indicator': 'รายตัวชี้วัดย่อย',
};

/** What is wrong, and what to do about it: two sentences, in Arabic digits. */
export interface Sentence {
  readonly what: string;
  readonly todo: string;
}

/** What one thing would explain a difference. */
const describeExplanation = (explanation: Explanation): string =>
  explanation.kind === 'other-combining'
    ? `คะแนนจะตรงกันหากตั้ง “วิธีรวมคะแนนตัวชี้วัด” เป็น${combiningNames[explanation.combining]}`
    : `คะแนนจะตรงกันหาก ${explanation.items
        .map(({ item, score }) => `ข้อ ${item} ได้ ${formatItemScore(score, 'arabic')}`)
        .join(' และ ')} จึงควรตรวจข้อนี้ก่อน`;

const yearReasons: Readonly<Record<YearReason, string>> = {
  column: 'ตามหัวตาราง',
  name: 'ตามชื่อแท็บ',
  title: 'ตามชื่อเรื่องในแท็บ',
  list: 'ตามรายการข้อ',
  titles: 'ตามปีในชื่อข้อ',
  summary: 'คะแนนตรงกับสรุปผลของปีนั้น',
};

/** "แท็บ IIT, EIT เป็นคะแนนของปี 2568 ตามชื่อแท็บ": tabs with one year and one reason together. */
const describeOtherYears = (
  others: readonly { readonly tab: string; readonly year: number; readonly reason: YearReason }[],
): string => {
  const groups = new Map<string, Set<string>>();
  for (const { tab, year, reason } of others) {
    const said = `เป็นคะแนนของปี ${year} ${yearReasons[reason]}`;
    groups.set(said, (groups.get(said) ?? new Set()).add(tab));
  }
  return [...groups].map(([said, tabs]) => `แท็บ ${[...tabs].join(', ')} ${said}`).join(' และ');
};

type Describe = { readonly [Code in ProblemCode]: (problem: Extract<Problem, { code: Code }>) => Sentence };

const describe: Describe = {
  'missing-item': ({ item, tab }) => ({
    what: `แท็บ ${tab} ไม่มีข้อ ${item}`,
    todo: `เพิ่มแถวของข้อ ${item} พร้อมคะแนนในแท็บนั้น แล้วกดวิเคราะห์อีกครั้ง`,
  }),
  'missing-score': ({ item, cell }) => ({
    what: `ข้อ ${item} ยังไม่มีคะแนน`,
    todo: `กรอกคะแนน 0-100 ที่${at(cell)} แล้วกดวิเคราะห์อีกครั้ง`,
  }),
  'unreadable-score': ({ item, cell, text }) => ({
    what: item ? `คะแนนของข้อ ${item} คือ “${text}” ซึ่งไม่ใช่ตัวเลข` : `คะแนนที่ประกาศซึ่งกรอกไว้คือ “${text}” ไม่ใช่ตัวเลข`,
    todo: `แก้ค่าที่${at(cell)} ให้เป็นตัวเลข 0-100`,
  }),
  'score-out-of-range': ({ item, cell, value }) => ({
    what: item
      ? `คะแนนของข้อ ${item} คือ ${exact(value)} ซึ่งอยู่นอกช่วง 0-100`
      : `คะแนนที่ประกาศซึ่งกรอกไว้คือ ${exact(value)} อยู่นอกช่วง 0-100`,
    todo: `ตรวจกับผลการประเมินต้นฉบับ แล้วแก้ค่าที่${at(cell)}`,
  }),
  'duplicate-item': ({ item, cell, first }) => ({
    what: `ข้อ ${item} ปรากฏซ้ำที่${at(first)} และที่${at(cell)} โดยคะแนนไม่ขัดแย้งกัน จึงนับครั้งเดียว`,
    todo: 'ผลคำนวณถูกต้องแล้ว หากต้องการให้ตารางเรียบร้อย ให้ลบแถวที่ซ้ำออก',
  }),
  'conflicting-duplicate': ({ item, cell, first }) => ({
    what: `ข้อ ${item} มีคะแนนไม่ตรงกันสองแห่ง คือที่${at(first)} และที่${at(cell)} จึงยังไม่นำข้อนี้มาคำนวณ`,
    todo: 'ตรวจกับผลการประเมินต้นฉบับ แล้วคงไว้เฉพาะแถวที่ถูกต้อง',
  }),
  'repaired-code': ({ item, cell, written }) => ({
    what: `รหัส “${written}” ที่${at(cell)} ระบบอ่านเป็นข้อ ${item}`,
    todo: 'หากถูกต้องแล้ว ไม่ต้องดำเนินการใด หากไม่ถูกต้อง ให้แก้รหัสในเซลล์นั้น',
  }),
  'unknown-item': ({ cell, written }) => ({
    what: `รหัส “${written}” ที่${at(cell)} ไม่ใช่รหัสข้อของแท็บนี้ หรืออ่านได้มากกว่าหนึ่งข้อ จึงไม่นำแถวนี้มาคำนวณ`,
    todo: 'แก้รหัสให้ถูกต้อง เช่น i1, e1, o1 หากแถวนั้นไม่ใช่ข้อที่มีคะแนน ให้ลบแถวออก',
  }),
  'tab-not-found': ({ instrument, tab, instead }) => ({
    what:
      instead === null && tab === instrument
        ? `ไม่พบแท็บที่มีตารางคะแนน ${instrument}`
        : `ไม่พบแท็บชื่อ “${tab}” ที่ตั้งไว้เป็นแท็บคะแนน ${instrument}${instead === null ? '' : ` จึงอ่านจากแท็บ ${instead} แทน`}`,
    todo:
      instead === null && tab === instrument
        ? `ตั้งชื่อแท็บคะแนนว่า ${instrument} หรือระบุชื่อแท็บในช่อง “แท็บคะแนน ${instrument}” ของแท็บตั้งค่า`
        : `แก้ช่อง “แท็บคะแนน ${instrument}” ในแท็บตั้งค่าให้ตรงกับชื่อแท็บที่มีอยู่ หรือเว้นว่างไว้ให้ระบบค้นหาเอง`,
  }),
  'many-agencies': ({ tab, agencies }) => ({
    what: `แท็บ ${tab} เป็นตารางคะแนนของหลายหน่วยงาน (${listed(agencies)}) จึงไม่ได้อ่านคะแนนจากแท็บนี้`,
    todo: 'คัดลอกเฉพาะคะแนนของหน่วยงานท่านไปไว้ในแท็บ IIT, EIT และ OIT แล้วกดวิเคราะห์อีกครั้ง',
  }),
  'set-tab-without-year': ({ instrument, tab, instead }) => ({
    what: `แท็บคะแนน ${instrument} ตั้งไว้เป็น “${tab}” ซึ่งไม่ได้บอกปี แต่ในไฟล์มีแท็บ “${instead}” ที่บอกว่าเป็นของปีที่ประเมิน`,
    todo: `ตรวจว่าใช้แท็บใดจึงถูกต้อง แล้วแก้ช่อง “แท็บคะแนน ${instrument}” ในแท็บตั้งค่า หรือเติมปีในชื่อแท็บ ${tab}`,
  }),
  'announced-differs': ({ figure: name, announced, computed, explanation }) => ({
    what: `${name === 'overall' ? figureNames.overall : `คะแนน ${figureNames[name]} `}ที่ประกาศคือ ${figure(announced)} แต่คำนวณจากคะแนนรายข้อได้ ${figure(computed)} ต่างกัน ${figure(Math.abs(computed - announced))} คะแนน${explanation ? ` ${describeExplanation(explanation)}` : ''}`,
    todo: 'ตรวจว่าคะแนนรายข้อและคะแนนที่ประกาศตรงกับผลการประเมินต้นฉบับ ระบบถือคะแนนที่ประกาศเป็นผลทางการ',
  }),
  'announced-indicator-differs': ({ number, name, cell, announced, computed }) => ({
    what: `ตัวชี้วัดที่ ${number} ${name} ประกาศไว้ ${figure(announced)} แต่คำนวณจากคะแนนรายข้อได้ ${figure(computed)} ต่างกัน ${figure(Math.abs(computed - announced))} คะแนน`,
    todo: `ตรวจคะแนนรายข้อของตัวชี้วัดนี้และคะแนนที่${at(cell)} กับผลการประเมินต้นฉบับ`,
  }),
  'announced-without-year': ({ cell, text }) => ({
    what: `แถวคะแนนที่ประกาศที่${at(cell)} ${text === '' ? 'ไม่ได้ระบุปีงบประมาณ' : `ระบุปีงบประมาณว่า “${text}” ซึ่งอ่านไม่ได้`} จึงยังไม่นำแถวนี้มาใช้`,
    todo: 'กรอกปี พ.ศ. สี่หลักในช่อง “ปีงบประมาณ” ของแถวนั้น เช่น 2568',
  }),
  'announced-twice': ({ fiscalYear, cell, first }) => ({
    what: `คะแนนที่ประกาศของปี ${fiscalYear} มีสองค่าไม่ตรงกัน คือที่${at(first)} และที่${at(cell)} จึงยังไม่นำค่านี้มาใช้`,
    todo: 'ตรวจกับประกาศผลการประเมิน แล้วคงไว้เพียงแถวเดียวของแต่ละปี',
  }),
  'announced-beside-labels': ({ cell, fiscalYear, isUsed }) => ({
    what: isUsed
      ? `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} ไม่มีปีกำกับ ระบบถือเป็นคะแนนของปี ${fiscalYear} ตามช่อง “ปีงบประมาณ”`
      : `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} เป็นคะแนนของปี ${fiscalYear} จึงใช้เฉพาะกับปีนั้น`,
    todo: `กด “ย้ายเข้าตารางรายปี” เพื่อบันทึกเป็นคะแนนของปี ${fiscalYear} หากไม่ใช่ ให้กรอกในตารางของปีที่ถูกต้อง แล้วลบออกจากช่องเดิม`,
  }),
  'announced-year-unknown': ({ cell, isContradicted }) => ({
    what: isContradicted
      ? `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} ไม่มีปีกำกับ และไม่ตรงกับตารางคะแนนที่ประกาศรายปี จึงใช้ตามตาราง`
      : `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} ไม่มีปีกำกับ และไฟล์นี้มีแท็บคะแนนหลายปี จึงยังไม่นำมาใช้`,
    todo: 'ตรวจกับประกาศผลการประเมิน กรอกในแถวของปีที่ถูกต้องในตารางคะแนนที่ประกาศรายปี แล้วลบออกจากช่องเดิม',
  }),
  'tabs-of-other-years': ({ fiscalYear, others }) => ({
    what: `ยังไม่มีแท็บคะแนนรายข้อของปี ${fiscalYear} (${describeOtherYears(others)}) จึงแสดงเฉพาะผลที่ประกาศ`,
    todo: `สร้างแท็บคะแนนหรือวางรายงานของปี ${fiscalYear} หากแท็บเหล่านั้นเป็นของปี ${fiscalYear} ให้แก้ปีที่ระบุไว้ในแท็บให้ถูกต้อง`,
  }),
  'announced-incomplete': ({ missing }) => ({
    what: `คะแนนที่ประกาศของปีที่ประเมินยังขาด ${missing.map((part) => partNames[part]).join(', ')} จึงแสดงคะแนนที่คำนวณจากรายข้อเป็นหลัก`,
    todo: 'กรอกคะแนนที่ประกาศให้ครบทุกส่วนในแท็บตั้งค่า หรือลบออกทั้งหมดหากยังไม่ประกาศ',
  }),
  'announced-total-inconsistent': ({ cell, announced, fromInstruments }) => ({
    what: `คะแนนรวมที่ประกาศคือ ${figure(announced)} แต่เมื่อถ่วงน้ำหนักคะแนนที่ประกาศของแต่ละเครื่องมือแล้วได้ ${figure(fromInstruments)}`,
    todo: `ตรวจคะแนนที่ประกาศทุกช่องกับต้นฉบับ โดยเริ่มที่${at(cell)}`,
  }),
  'announced-level-differs': ({ cell, typed, level, exists }) => ({
    what: exists
      ? `ระดับที่กรอกคือ “${typed}” แต่คะแนนที่ประกาศอยู่ในระดับ “${level ?? '-'}”`
      : `ไม่มีระดับชื่อ “${typed}” ในเกณฑ์การประเมิน${level === null ? '' : ` คะแนนที่ประกาศอยู่ในระดับ “${level}”`}`,
    todo: `ตรวจกับประกาศผลการประเมิน แล้วแก้ค่าที่${at(cell)}`,
  }),
  'oit-not-0-or-100': ({ item, cell, score }) => ({
    what: `ข้อ ${item} ได้ ${formatItemScore(score, 'arabic')} คะแนน แต่ข้อของ OIT ได้เพียง 0 หรือ 100 คะแนนเท่านั้น`,
    todo: `ตรวจคะแนนที่${at(cell)} กับผลการประเมินต้นฉบับ ระหว่างนี้ระบบคำนวณตามคะแนนที่กรอกไว้`,
  }),
  'title-differs': ({ item, cell, other }) => ({
    what: `แถวที่${at(cell)} มีรหัสข้อ ${item} แต่ชื่อข้อ${other === null ? `ไม่ตรงกับข้อ ${item} ของปีที่ประเมิน` : `ใกล้เคียงกับข้อ ${other} มากกว่า`} จึงยังไม่นำคะแนนของข้อ ${item} มาคำนวณ`,
    todo: 'ตรวจว่าปีงบประมาณในแท็บตั้งค่าตรงกับปีของตารางคะแนน หากตรงแล้ว ให้แก้รหัสหรือชื่อข้อในแถวนั้นให้ถูกต้อง',
  }),
  'past-plan-damaged': ({ tab, fiscalYear }) => ({
    what: `แท็บ ${tab} เป็นแผนของปีก่อนแต่ขาดส่วนที่จำเป็น จึงยังนำมาตรการและผลของปีนั้นมาใช้ไม่ได้`,
    todo: `หากต้องการใช้ ให้ตั้ง “ปีงบประมาณ” ในแท็บตั้งค่าเป็น ${fiscalYear} กดวิเคราะห์คะแนนเพื่อซ่อมแท็บนั้น แล้วตั้งปีกลับ`,
  }),
  'plan-copied': ({ tab, others }) => ({
    what: `มีแผนมาตรการของปีนี้มากกว่าหนึ่งแท็บ (${[tab, ...others].join(', ')}) ระบบปรับปรุงเฉพาะแท็บ ${tab}`,
    todo: 'หากต้องการใช้แท็บอื่น ให้ย้ายแท็บนั้นไว้ซ้ายสุด หรือลบแท็บที่ไม่ใช้',
  }),
  'score-looks-like-fraction': ({ item, cell, score }) => ({
    what: `คะแนนของข้อ ${item} ที่${at(cell)} คือ ${exact(score)} ซึ่งน้อยกว่า 1 เหมือนเป็นสัดส่วนแทนคะแนนเต็ม 100 จึงยังไม่นำมาคำนวณ`,
    todo: 'ตรวจกับผลการประเมินต้นฉบับ แล้วแก้เป็นคะแนนเต็ม 100 เช่น 0.98 แก้เป็น 98',
  }),
  'scores-look-like-fractions': ({ part, cell }) => ({
    what: `คะแนนของ ${partNames[part]} ตั้งแต่${at(cell)} ไม่เกิน 1 ทุกข้อ เหมือนเป็นสัดส่วนแทนคะแนนเต็ม 100 จึงยังไม่นำมาคำนวณ`,
    todo: 'จัดรูปแบบเซลล์คะแนนเป็นเปอร์เซ็นต์ หรือคูณคะแนนด้วย 100 แล้วกดวิเคราะห์อีกครั้ง',
  }),
  'part-missing': ({ part }) => ({
    what: `ไม่มีทั้งคะแนนรายข้อและคะแนนที่ประกาศของ ${partNames[part]} คะแนนรวมจึงยังไม่ครบถ้วน`,
    todo: `กรอกคะแนนประกาศ ${partNames[part]} ของปีที่ประเมินในแท็บตั้งค่า`,
  }),
  'unreadable-setting': ({ cell, text, allowed }) => ({
    what: `ค่า “${text}” ที่${at(cell)} ใช้ไม่ได้ จึงใช้ค่าเริ่มต้นแทน`,
    todo: `แก้เป็น ${allowed} แล้วกดวิเคราะห์อีกครั้ง`,
  }),
  'selection-unreadable-item': ({ cell, written }) => ({
    what: `${written.map((word) => `“${word}”`).join(', ')} ในรายการข้อที่เลือกไว้ที่${at(cell)} ไม่ใช่รหัสข้อ จึงใช้เฉพาะรหัสข้ออื่นในรายการนั้น`,
    todo: 'แก้เป็นรหัสข้อคั่นด้วยเครื่องหมายจุลภาค เช่น i2, e6, o1 หรือกดปุ่ม “เลือกข้อ” เพื่อเลือกใหม่',
  }),
  'selection-unknown-item': ({ cell, items, fiscalYear, instead }) => ({
    what: `โครงสร้างการประเมินปีงบประมาณ ${fiscalYear} ไม่มีข้อ ${items.join(', ')} ที่เลือกไว้ที่${at(cell)} ${instead === 'others' ? 'จึงใช้เฉพาะข้ออื่นในรายการนั้น' : 'จึงเลือกข้อตามค่าเริ่มต้นแทน'}`,
    todo: 'ตรวจว่าปีงบประมาณในแท็บตั้งค่าถูกต้อง แล้วแก้รหัสข้อในเซลล์นั้น หรือกดปุ่ม “เลือกข้อ” เพื่อเลือกใหม่',
  }),
  'selection-item-without-score': ({ cell, items }) => ({
    what: `ข้อ ${items.join(', ')} ที่เลือกไว้ที่${at(cell)} ยังไม่มีคะแนนที่ใช้ได้ จึงยังไม่อยู่ในแผน`,
    todo: 'กรอกหรือแก้คะแนนของข้อนั้นในแท็บคะแนนแล้วกดวิเคราะห์อีกครั้ง หรือนำข้อนั้นออกจากรายการ',
  }),
  'framework-missing-table': ({ table, tab }) => ({
    what: `แท็บ ${tab} ไม่มีตาราง${frameworkTableNames[table]} หรือตารางไม่มีแถวข้อมูล จึงยังใช้โครงสร้างนี้ไม่ได้`,
    todo: `เติมตารางที่มีหัวคอลัมน์ ${frameworkHeaders[table]} หรือสร้างแท็บโครงสร้างใหม่`,
  }),
  'framework-missing-column': ({ table, column, cell }) => ({
    what: `ตาราง${frameworkTableNames[table]}ที่${at(cell)} ไม่มีหัวคอลัมน์ “${column}”`,
    todo: 'แก้หัวคอลัมน์กลับเป็นชื่อเดิม หรือแทรกคอลัมน์นั้นกลับเข้ามา',
  }),
  'framework-missing-year': ({ tab }) => ({
    what: `แท็บ ${tab} ไม่ได้ระบุปีงบประมาณของโครงสร้าง`,
    todo: 'เติมแถวที่มีคำว่า “ปีงบประมาณ” และปี พ.ศ. สี่หลักในเซลล์ทางขวา',
  }),
  'framework-blank': ({ column, cell }) => ({
    what: `ช่อง “${column}” ที่${at(cell)} ว่างอยู่`,
    todo: 'กรอกข้อมูลในช่องนั้น หรือลบทั้งแถวหากไม่ใช้',
  }),
  'framework-unreadable': ({ cell, text, expected }) => ({
    what: `ค่า “${text}” ที่${at(cell)} ใช้ในโครงสร้างไม่ได้`,
    todo: `แก้เป็น${frameworkValueNames[expected]}`,
  }),
  'framework-duplicate': ({ cell, first, text }) => ({
    what: `“${text}” ปรากฏซ้ำที่${at(first)} และที่${at(cell)}`,
    todo: 'แก้ให้ไม่ซ้ำกัน หรือลบแถวที่เกินออก',
  }),
  'framework-missing-part': ({ part, tab }) => ({
    what: `ตารางน้ำหนักในแท็บ ${tab} ไม่มีแถวของ ${partNames[part]}`,
    todo: `เพิ่มแถว “${partNames[part]}” พร้อมน้ำหนัก`,
  }),
  'framework-weights': ({ cell, sum }) => ({
    what: `น้ำหนักทุกส่วนรวมกันได้ร้อยละ ${figure(sum)} ไม่ใช่ร้อยละ 100`,
    todo: `แก้น้ำหนักในตารางที่${at(cell)} ให้รวมกันได้ 100`,
  }),
  'framework-levels': ({ cell, level, why }) => ({
    what:
      why === 'order'
        ? `ระดับ “${level}” ที่${at(cell)} ไม่มีทางเกิดขึ้นได้ เพราะเกณฑ์ไม่ต่ำกว่าระดับที่อยู่ข้างบน`
        : `ระดับสุดท้าย “${level}” ที่${at(cell)} มีเกณฑ์สูงกว่า 0 คะแนนที่ต่ำกว่านั้นจึงไม่มีระดับ`,
    todo:
      why === 'order'
        ? 'เรียงระดับจากเกณฑ์สูงลงไปหาเกณฑ์ต่ำ'
        : 'แก้เกณฑ์ของระดับสุดท้ายให้เป็น 0 ทั้งสองช่อง หรือเพิ่มระดับที่ต่ำกว่า',
  }),
  'framework-bad-code': ({ cell, text }) => ({
    what: `“${text}” ที่${at(cell)} ไม่ใช่รหัสข้อ`,
    todo: 'ใช้รหัสที่ขึ้นต้นด้วย i, e หรือ o ตามด้วยเลขข้อ เช่น i1, e1, o1',
  }),
  'framework-unknown-issue': ({ item, cell, issue }) => ({
    what: `ข้อ ${item} ที่${at(cell)} อยู่ในประเด็นที่ ${issue} ซึ่งไม่มีในตารางประเด็น`,
    todo: 'แก้เลขประเด็นของข้อนั้น หรือเพิ่มประเด็นนั้นในตารางประเด็น',
  }),
  'framework-split': ({ kind, number, cell, first }) => ({
    what:
      kind === 'indicator'
        ? `ตัวชี้วัดที่ ${number} มีข้อของสองเครื่องมือ คือที่${at(first)} และที่${at(cell)}`
        : `ตัวชี้วัดย่อย ${number} อยู่ในสองตัวชี้วัด คือที่${at(first)} และที่${at(cell)}`,
    todo: 'แก้เลขให้ตรงกับโครงสร้างจริง เลขหนึ่งใช้ได้แห่งเดียว',
  }),
  'framework-two-names': ({ kind, number, cell, first }) => ({
    what: `${kind === 'indicator' ? 'ตัวชี้วัดที่' : 'ตัวชี้วัดย่อย'} ${number} มีสองชื่อ คือที่${at(first)} และที่${at(cell)}`,
    todo: 'แก้ให้เป็นชื่อเดียวกันทุกแถว',
  }),
  'framework-undivided-item': ({ item, indicator, cell }) => ({
    what: `ข้อ ${item} ที่${at(cell)} ไม่มีตัวชี้วัดย่อย ทั้งที่ข้ออื่นของตัวชี้วัดที่ ${indicator} มี`,
    todo: 'กรอกตัวชี้วัดย่อยให้ครบทุกข้อของตัวชี้วัดนั้น หรือลบออกทุกข้อ',
  }),
  'framework-no-items': ({ instrument, tab }) => ({
    what: `ตารางรายการข้อในแท็บ ${tab} ไม่มีข้อของ ${instrument}`,
    todo: `เพิ่มข้อของ ${instrument} อย่างน้อยหนึ่งข้อ`,
  }),
  'library-missing-column': ({ column, cell }) => ({
    what: `ตารางคลังมาตรการที่${at(cell)} ไม่มีหัวคอลัมน์ “${column}” จึงยังไม่ใช้คลังนี้ และใช้มาตรการที่มากับระบบทุกข้อ`,
    todo: 'แก้หัวคอลัมน์กลับเป็นชื่อเดิม หรือแทรกคอลัมน์นั้นกลับเข้ามา แล้วกดวิเคราะห์อีกครั้ง',
  }),
  'library-unknown-item': ({ cell, text }) => ({
    what:
      text === ''
        ? `แถวในคลังมาตรการไม่ได้ระบุข้อที่${at(cell)} จึงไม่นำแถวนี้ไปใช้กับข้อใด ${libraryInstead}`
        : `“${text}” ที่${at(cell)} ไม่ใช่รหัสข้อของปีงบประมาณในคลังมาตรการ หรืออ่านได้มากกว่าหนึ่งข้อ จึงไม่นำแถวนี้ไปใช้กับรหัสนั้น ${libraryInstead}`,
    todo: 'กรอกรหัสข้อให้ถูกต้อง เช่น o15 หรือ e4, e5 หากไม่ใช้แถวนั้น ให้ลบทั้งแถว',
  }),
  'library-blank': ({ item, columns, cell }) => ({
    what: `แถวของ${item === null ? 'มาตรการ' : `ข้อ ${item} `}ในคลังมาตรการยังไม่มี ${columns.map((column) => `“${column}”`).join(', ')} (เริ่มที่${at(cell)}) จึงยังไม่นำมาใช้ ${libraryInstead}`,
    todo: 'กรอกช่องที่ว่างให้ครบ หรือเลือก “ไม่ใช้” ในช่อง “ใช้ในแผน” ของแถวนั้นหากไม่ต้องการให้มีมาตรการ',
  }),
  'library-unreadable-issue': ({ cell, text }) => ({
    what: `“${text}” ที่${at(cell)} ไม่ใช่เลขประเด็น จึงจัดมาตรการนี้ไว้ในประเด็นของข้อแทน`,
    todo: 'แก้เป็นเลขประเด็น เช่น 3 หรือเว้นว่างไว้เพื่อใช้ประเด็นของข้อ',
  }),
  'library-unknown-issue': ({ cell, issue }) => ({
    what: `ประเด็นที่ ${issue} ที่${at(cell)} ไม่มีในโครงสร้างการประเมิน จึงจัดมาตรการนี้ไว้ในประเด็นของข้อแทน`,
    todo: 'แก้เป็นเลขประเด็นที่มีในแผน หรือเว้นว่างไว้เพื่อใช้ประเด็นของข้อ',
  }),
  'library-unreadable-use': ({ cell, text }) => ({
    what: `“${text}” ที่${at(cell)} ไม่ได้บอกว่าใช้หรือไม่ใช้มาตรการ จึงถือว่าใช้`,
    todo: 'เลือก “ใช้” หรือ “ไม่ใช้” จากรายการในช่องนั้น',
  }),
  'library-unknown-reference': ({ cell, text }) => ({
    what: `ข้อความที่${at(cell)} อ้างอิง “${text}” ซึ่งไม่ใช่รหัสข้อของปีงบประมาณในคลังมาตรการ จึงตัดการอ้างอิงนี้ออกจากแผน`,
    todo: 'แก้รหัสข้อในวงเล็บปีกกาให้ถูกต้อง เช่น “{อ้างอิง:o8}” หรือลบการอ้างอิงนั้นออก',
  }),
  'library-contradiction': ({ column, cell, first }) => ({
    what: `มาตรการเดียวกันมี “${column}” ไม่ตรงกันที่${at(first)} และที่${at(cell)} จึงใช้ตามที่กรอกไว้แห่งแรก`,
    todo: 'แก้ให้ตรงกันหรือเว้นว่างไว้ในแถวหลัง หากเป็นคนละมาตรการ ให้แก้รหัสมาตรการไม่ให้ซ้ำกัน เช่น เติม -2 ต่อท้าย',
  }),
  'library-duplicate-item': ({ item, cell, first }) => ({
    what: `ข้อ ${item} ปรากฏซ้ำในมาตรการเดียวกันที่${at(first)} และที่${at(cell)} จึงใช้สาเหตุและแนวทางจากแห่งแรก`,
    todo: 'ลบแถวที่ซ้ำออก หากเป็นคนละมาตรการ ให้แก้รหัสมาตรการไม่ให้ซ้ำกัน เช่น เติม -2 ต่อท้าย',
  }),
};

/** The problem in words. */
export const describeProblem = (problem: Problem): Sentence =>
  (describe[problem.code] as (problem: Problem) => Sentence)(problem);

/** What keeps a result from the level above: "OIT ได้ 77.00 ต่ำกว่า 85", "คะแนนรวมได้ 84.00 ต่ำกว่า 85". */
export const describeObstacle = ({ figure: name, score, least }: Obstacle): string =>
  `${name === 'overall' ? figureNames.overall : `${figureNames[name]} `}ได้ ${figure(score)} ต่ำกว่า ${least}`;

/** Names and words of the tabs that the add-on writes. */
export const tabWords = {
  summaryTab: 'สรุปผล',
  planTab: 'แผนมาตรการ',
  frameworkTab: 'โครงสร้าง',
  libraryTab: 'คลังมาตรการ',
  incomplete: (text: string): string => `${text} (ข้อมูลไม่ครบ)`,
  none: '-',
} as const;

/** What only a person can decide, as a question and its possible answers. */
export const questionWords = {
  year: (years: readonly number[]): string =>
    `ไฟล์นี้มีคะแนนหลายปี (${years.join(', ')}) แต่ยังไม่ได้ระบุปีที่ประเมิน ให้กรอกปี พ.ศ. ในช่อง “ปีงบประมาณ” ของแท็บตั้งค่า`,
  yearShort: 'จะวิเคราะห์ผลการประเมินของปีงบประมาณใด',
  tab: (instrument: string, options: readonly string[]): string =>
    `ไม่แน่ชัดว่าแท็บใดเป็นคะแนน ${instrument} ของปีที่ประเมิน (พบ ${options.join(', ')}) ให้ระบุแท็บที่ถูกต้องในช่อง “แท็บคะแนน ${instrument}” ของแท็บตั้งค่า`,
  tabShort: (instrument: string): string => `แท็บใดเป็นคะแนน ${instrument} ของปีที่ประเมิน`,
  column: (instrument: string, tab: string, options: readonly string[]): string =>
    `ไม่แน่ชัดว่าคอลัมน์ใดในแท็บ ${tab} เป็นคะแนน ${instrument} ของปีที่ประเมิน (พบ ${options.join(', ')}) ให้ระบุหัวคอลัมน์หรืออักษรของคอลัมน์ในช่อง “คอลัมน์คะแนน ${instrument}” ของแท็บตั้งค่า`,
  columnShort: (instrument: string, tab: string): string =>
    `คอลัมน์ใดในแท็บ ${tab} เป็นคะแนน ${instrument} ของปีที่ประเมิน`,
  columnOption: (column: string, header: string, example: string): string =>
    `คอลัมน์ ${column}${header === '' ? '' : ` “${header}”`}${example === '' ? '' : ` เช่น ${example}`}`,
} as const;

export const planWords = {
  /** @param planYear the fiscal year the plan runs in */
  title: (planYear: number): string =>
    `แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${planYear}`,
  basis: (fiscalYear: number, result: string): string =>
    `จัดทำจากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${fiscalYear}${result}`,
  basisResult: (overall: string, level: string): string => ` คะแนนรวม ${overall} คะแนน ระดับ${level}`,
  issue: (number: number, name: string): string => `ประเด็นที่ ${number} ${name}`,
  issueWithoutMeasure: (issue: string): string => `${issue} (ยังไม่มีมาตรการ โปรดกำหนดอย่างน้อย 1 มาตรการ)`,
  columns: {
    measure: 'มาตรการ / โครงการ / กิจกรรม',
    analysis: 'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA',
    steps: 'ขั้นตอนหรือวิธีการปฏิบัติ',
    period: 'ช่วงระยะเวลาในการดำเนินการ',
    responsible: 'ผู้รับผิดชอบ',
    status: 'สถานะ',
    result: 'ผลการดำเนินการ',
    evidence: 'หลักฐาน / ลิงก์',
    problems: 'ปัญหาและอุปสรรค',
    lastYear: 'ผลของปีที่ผ่านมา',
  },
  unitHelp:
    'เลือกหน่วยงานจากรายการ เลือกต่อเพื่อเพิ่มหน่วยงานอื่น เลือกหน่วยงานเดิมซ้ำเพื่อเอาออก ชื่อที่พิมพ์ตรงกับรายการนับเป็นการเลือก',
  statusHelp: 'เลือกสถานะจากรายการ',
  coverage: {
    complete: 'ความครบถ้วนของแผน: มีมาตรการครบทุกประเด็นและครบทุกข้อที่คะแนนต่ำ ทุกมาตรการมีผู้รับผิดชอบและช่วงเวลา',
    lacking: (parts: readonly string[]): string => `ความครบถ้วนของแผน: ${parts.join(' · ')}`,
    issues: (numbers: readonly number[]): string => `ประเด็นที่ยังไม่มีมาตรการ ${numbers.join(', ')}`,
    items: (codes: readonly string[]): string => `ข้อคะแนนต่ำที่ยังไม่มีมาตรการ ${codes.join(', ')}`,
    unknown: (codes: readonly string[]): string =>
      `ข้อที่ยังไม่มีคะแนน จึงยังไม่ทราบว่าต้องมีมาตรการหรือไม่ ${codes.length > 8 ? `${codes.length} ข้อ` : codes.join(', ')}`,
    notLow: (count: number): string => `มาตรการของข้อที่คะแนนไม่ต่ำ ${count} มาตรการ`,
    withoutUnit: (count: number): string => `ไม่มีผู้รับผิดชอบ ${count} มาตรการ`,
    withoutPeriod: (count: number): string => `ไม่มีช่วงเวลา ${count} มาตรการ`,
  },
  lastYear: {
    status: (planYear: string, status: string): string => `ปี ${planYear}: ${status}`,
    result: (text: string): string => `ผล: ${text}`,
    evidence: (text: string): string => `หลักฐาน: ${text}`,
    problems: (text: string): string => `ปัญหาและอุปสรรค: ${text}`,
    more: '(อ่านต่อในแผนของปีนั้น)',
    carried: (planYear: number): string => `มาตรการต่อเนื่องจากแผนปีงบประมาณ พ.ศ. ${planYear}`,
  },
  indicator: (number: number, name: string): string => `ตัวชี้วัดที่ ${number} ${name}`,
  servedItem: (code: string, title: string): string => `ข้อ ${code} ${title}`,
  itemScore: (code: string, score: string): string => `ข้อ ${code} ได้ ${score} คะแนน`,
  /** For an item with nothing left to gain: there is no cause to name. */
  keepUp: 'ไม่มีข้อบกพร่องที่ต้องแก้ไข ให้รักษาแนวปฏิบัติเดิมและดำเนินการอย่างต่อเนื่อง',
  itemWithoutScore: (code: string): string => `ข้อ ${code} ยังไม่มีคะแนน`,
  partScore: (part: PartCode, score: string): string => `${partNames[part]} ${score}`,
  cause: (text: string): string => `สาเหตุ: ${text}`,
  guidance: (text: string): string => `แนวทาง: ${text}`,
  everyUnit: 'ทุกหน่วยงาน',
  /** For an item that the measure library does not know: the agency writes its own. */
  ownMeasure: {
    name: 'มาตรการยกระดับผลการประเมิน (โปรดกำหนดชื่อมาตรการ)',
    cause: 'คลังมาตรการยังไม่มีคำแนะนำสำหรับข้อนี้ โปรดวิเคราะห์และระบุสาเหตุที่ได้คะแนนน้อยของหน่วยงาน',
    guidance: 'โปรดระบุแนวทางการยกระดับผลการประเมินที่สอดคล้องกับสาเหตุ',
    steps: ['โปรดระบุขั้นตอนหรือวิธีการปฏิบัติของหน่วยงาน', 'โปรดระบุวิธีติดตามและรายงานผลต่อผู้บริหาร'],
  },
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

/** How far the measures have come, in one line. */
export const describeProgress = ({
  done,
  inProgress,
  notStarted,
  cancelled,
  other,
  total,
}: Readonly<
  Record<'done' | 'inProgress' | 'notStarted' | 'cancelled' | 'other' | 'total', number>
>): string =>
  [
    `${statusWords.done} ${done} จาก ${total} มาตรการ`,
    `${statusWords.inProgress} ${inProgress}`,
    `${statusWords.notStarted} ${notStarted}`,
    `${statusWords.cancelled} ${cancelled}`,
    ...(other > 0 ? [`สถานะอื่น ${other}`] : []),
  ].join(' · ');

/** What a plan lost, and what to do about it. */
export const damageWords = {
  parts: {
    header: 'แถวหัวตาราง',
    memory: 'แถวซ่อนใต้หัวตารางซึ่งใช้จำว่าเซลล์ใดเป็นของท่าน',
    marks: 'คอลัมน์ซ่อนซึ่งใช้จำว่าเซลล์ใดเป็นของท่าน',
  },
  column: (header: string): string => `คอลัมน์ “${header}”`,
  what: (tab: string, parts: readonly string[]): string =>
    `แท็บ ${tab} ขาด${parts.join(', ')} จึงยังไม่ได้เขียนสิ่งใดลงในไฟล์`,
  /** For where nobody can click. */
  byHand: 'ให้เปิดไฟล์ใน Google Sheets แล้วกด “ซ่อมแท็บนี้” ในแถบข้างของผู้ช่วย ITA หรือลบแท็บนี้ออกจากไฟล์เพื่อทำแผนใหม่',
  todo: 'ให้กด “ซ่อมแท็บนี้” เพื่อใส่ส่วนที่ขาดกลับคืน ข้อความที่ท่านเขียนไว้จะอยู่ครบ หรือกด “ทำแผนใหม่ในแท็บอื่น” เพื่อเก็บแท็บนี้ไว้ตามเดิม',
} as const;

export const reportWords = {
  tab: 'รายงานผลการดำเนินการ',
  /** @param planYear the fiscal year the plan ran in */
  title: (planYear: number): string =>
    `รายงานผลการดำเนินการตามแผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${planYear}`,
  /** @param isConfirmed whether an official source confirms that year's item codes */
  use: (item: string, year: number, isConfirmed: boolean): string =>
    `ใช้ประกอบการเปิดเผยข้อมูลตามข้อ ${item} ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}${isConfirmed ? '' : ' (โปรดตรวจสอบรหัสข้อกับคู่มือของปีนั้น)'}`,
  problems: 'ปัญหา อุปสรรค และข้อเสนอแนะ',
} as const;

export const placeOf = (agency: string, district: string, province: string): string =>
  [
    agency,
    district && `อำเภอ${district.replace(/^อำเภอ/, '')}`,
    province && `จังหวัด${province.replace(/^จังหวัด/, '')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

export const summaryWords = {
  progress: 'ความคืบหน้าของแผน',
  title: 'สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  year: (fiscalYear: number): string => `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  headline: 'ผลการประเมินในภาพรวม',
  overallAnnounced: 'คะแนนรวม (ตามประกาศ)',
  overallComputed: 'คะแนนรวม (คำนวณจากรายข้อ)',
  level: 'ระดับผลการประเมิน',
  levelUnknown: 'ยังสรุประดับไม่ได้ เพราะข้อมูลไม่ครบ',
  why: 'เหตุผล',
  whyBest: 'คะแนนรวมและทุกเครื่องมือถึงเกณฑ์ของระดับสูงสุด',
  whyNot: (above: string, obstacles: readonly string[]): string =>
    `ยังไม่ถึงระดับ${above} เพราะ ${obstacles.join(' และ ')}`,
  typedLevel: 'ระดับที่กรอกไว้',
  typedLevelWrong: (typed: string): string => `“${typed}” ไม่ตรงกับระดับผลการประเมินข้างต้น โปรดตรวจสอบ`,
  instruments: {
    heading: 'คะแนนรายเครื่องมือ: คะแนนที่ประกาศเทียบกับคะแนนที่คำนวณจากรายข้อ',
    columns: ['เครื่องมือ', 'น้ำหนัก (ร้อยละ)', 'คะแนนที่ประกาศ', 'คะแนนจากรายข้อ', 'ผลต่าง', 'หมายเหตุ'],
    overall: 'คะแนนรวม',
    differs: 'ไม่ตรงกัน โปรดตรวจสอบ',
    agrees: 'ตรงกัน',
    fromAnnounced: 'ไม่มีคะแนนรายข้อ จึงใช้คะแนนที่ประกาศ',
    incomplete: 'ข้อมูลไม่ครบ',
  },
  indicators: {
    heading: 'คะแนนรายตัวชี้วัดและข้อที่ได้คะแนนต่ำสุด',
    columns: ['ตัวชี้วัด', 'เครื่องมือ', 'คะแนน', 'ข้อที่ได้คะแนนต่ำสุด'],
    noneLow: 'ทุกข้อได้คะแนนเต็ม',
    nothing: 'ไม่มีคะแนนรายข้อ',
    combining: {
      'by-item': 'คะแนนตัวชี้วัดเป็นค่าเฉลี่ยของคะแนนรายข้อ',
      'by-sub-indicator': 'คะแนนตัวชี้วัดที่มีตัวชี้วัดย่อยเป็นค่าเฉลี่ยของคะแนนตัวชี้วัดย่อย ตัวชี้วัดอื่นเป็นค่าเฉลี่ยของคะแนนรายข้อ',
    },
  },
  gains: {
    heading: 'ข้อที่ควรเร่งยกระดับก่อน เรียงตามคะแนนรวมที่จะเพิ่มขึ้นหากข้อนั้นได้ 100 คะแนน',
    columns: ['ข้อ', 'คะแนน', 'คะแนนรวมเพิ่มขึ้น'],
  },
  notes: {
    heading: 'หมายเหตุ',
    problems: (count: number): string =>
      count === 0 ? 'ไม่พบรายการที่ต้องตรวจสอบ' : `มี ${count} รายการที่ต้องตรวจสอบ ดูรายละเอียดในแถบด้านข้าง “ผู้ช่วย ITA”`,
    announcedIncomplete: (missing: readonly string[]): string =>
      `กรอกคะแนนที่ประกาศไม่ครบ (ขาด ${missing.join(', ')}) จึงแสดงคะแนนที่คำนวณจากรายข้อเป็นหลัก`,
    notAnnounced: 'ยังไม่ได้กรอกคะแนนที่ประกาศ จึงแสดงคะแนนที่คำนวณจากรายข้อ',
    announcedIsRecord: 'คะแนนที่ประกาศเป็นผลทางการ ส่วนคะแนนที่คำนวณจากรายข้อแสดงไว้เพื่อการตรวจสอบ',
    unconfirmedItems: 'รายการข้อ รหัสข้อ และชื่อข้อของปีนี้ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
    unconfirmedWeights: 'น้ำหนักคะแนนของแต่ละเครื่องมือในปีนี้ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
    unconfirmedLevels: 'เกณฑ์ระดับผลการประเมินของปีนี้ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
    unconfirmedSubIndicators: 'ขอบเขตของตัวชี้วัดย่อย OIT เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
    unconfirmedIssues: (numbers: string): string =>
      `ชื่อประเด็นที่ ${numbers} และการจัดข้อเข้าประเด็นในแผนมาตรการ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ`,
    unconfirmedIssueNames: (numbers: string): string =>
      `ชื่อประเด็นที่ ${numbers} เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ`,
    unconfirmedFiling: 'การจัดข้อเข้าประเด็นในแผนมาตรการ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
  },
} as const;

/** What of a framework is not confirmed, one sentence each; `subject` stays the same over all runs. */
export const unconfirmedNotes = ({
  issues,
  unconfirmed,
}: Pick<Framework, 'issues' | 'unconfirmed'>): {
  readonly subject: Unconfirmed | 'issues';
  readonly text: string;
}[] => {
  const words = summaryWords.notes;
  const note = (subject: Unconfirmed, text: string) =>
    unconfirmed.includes(subject) ? [{ subject, text }] : [];
  const numbers = issues.filter(({ confirmed }) => !confirmed).map(({ number }) => number);
  const filing = unconfirmed.includes('item-issues');
  const names = numbers.join(', ');
  const aboutIssues =
    names === ''
      ? filing
        ? words.unconfirmedFiling
        : ''
      : filing
        ? words.unconfirmedIssues(names)
        : words.unconfirmedIssueNames(names);
  return [
    ...note('items', words.unconfirmedItems),
    ...note('weights', words.unconfirmedWeights),
    ...note('levels', words.unconfirmedLevels),
    ...note('sub-indicators', words.unconfirmedSubIndicators),
    ...(aboutIssues === '' ? [] : [{ subject: 'issues' as const, text: aboutIssues }]),
  ];
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

/** The first few of a list, and that there are more. */
const listed = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` และอีก ${names.length - 3} แห่ง` : ''}`;

/** What was understood of a pasted text. */
export const pasteWords = {
  doubt: (doubt: ScoreDoubt): string => {
    switch (doubt.kind) {
      case 'repaired-code':
        return `อ่านรหัส “${doubt.written}”`;
      case 'far-from-title':
        return 'คะแนนอยู่ห่างจากชื่อข้อ';
      case 'unlike-title':
        return `ชื่อข้อไม่ตรงกับชื่อทางการ: “${doubt.title}”`;
      case 'maybe-page-number':
        return 'อาจเป็นเลขหน้า';
    }
  },
  missing: (reason: MissingReason): string => {
    switch (reason.kind) {
      case 'not-found':
        return 'ไม่พบในข้อความ';
      case 'no-score':
        return `พบข้อ แต่ไม่มีคะแนน (บรรทัดที่ ${reason.source.line})`;
      case 'out-of-range':
        return `คะแนนไม่อยู่ในช่วง 0-100 (บรรทัดที่ ${reason.source.line})`;
      case 'other-year':
        return `มีแต่คะแนนของปี ${reason.years.join(', ')} (บรรทัดที่ ${reason.source.line})`;
      case 'unreadable':
        return `คะแนน “${reason.text}” ไม่ใช่ตัวเลขที่อ่านได้ (บรรทัดที่ ${reason.source.line})`;
      case 'unclear':
        return `มีตัวเลขหลายตัว บอกไม่ได้ว่าตัวใดเป็นคะแนน (บรรทัดที่ ${reason.source.line})`;
      case 'conflicting':
        return `พบคะแนนไม่ตรงกัน: ${reason.readings.map(({ value }) => value).join(', ')}`;
    }
  },
  conflict: (label: string, values: readonly string[]): string =>
    `${label}: ในข้อความมีหลายค่า (${values.join(', ')}) จึงยังไม่กรอกให้ ให้ตรวจกับประกาศ แล้วกรอกในแท็บตั้งค่า`,
  unreadable: (label: string, text: string, line: number): string =>
    `${label}: มีในข้อความแต่อ่านตัวเลขไม่ได้ (บรรทัดที่ ${line}: “${text}”) จึงยังไม่กรอกให้ ให้ตรวจกับประกาศ แล้วกรอกในแท็บตั้งค่า`,
  unread: (item: string, part: string, why: string): string => `ข้อ ${item} (${part}) ในข้อความ: ${why}`,
  checkSource: 'ตรวจกับเอกสารต้นฉบับ แล้วกรอกในแท็บที่เขียนให้',
} as const;

/** Why a run cannot go on, and what to do. */
export const errorWords = {
  noScoreTab:
    'ไม่พบตารางคะแนน IIT, EIT หรือ OIT ในไฟล์นี้ ให้สร้างแท็บชื่อ IIT, EIT และ OIT ที่มีรหัสข้อและคะแนน แล้วกดปุ่มอีกครั้ง',
  /** @param others the tabs of other years @param own the tabs of the assessed year */
  otherYear: (
    fiscalYear: number,
    others: readonly Omit<OtherYear, 'instrument'>[],
    own: readonly string[],
  ): string => {
    const beside = own.length === 0 ? '' : ` ส่วนปี ${fiscalYear} มีเพียงแท็บ ${own.join(', ')}`;
    const isBySummary = others.some(({ reason }) => reason === 'summary');
    const rename = isBySummary
      ? ` หากเป็นคะแนนของปี ${fiscalYear} จริง ให้เติมปีในชื่อแท็บ เช่น ${others[0]?.tab ?? ''} ${fiscalYear}`
      : '';
    return `ปีงบประมาณที่ตั้งไว้คือ ${fiscalYear} แต่${describeOtherYears(others)}${beside} จึงยังไม่คำนวณเพื่อไม่ให้คะแนนต่างปีปนกัน ให้กด “สร้างแท็บคะแนน” หรือ “วางข้อความรายงาน” สำหรับปี ${fiscalYear} หรือแก้ “ปีงบประมาณ” ในแท็บตั้งค่าให้ตรงกับแท็บคะแนน${rename} แล้วกดวิเคราะห์อีกครั้ง`;
  },
  tabsWithoutYear: (tabs: readonly string[], fiscalYear: number): string =>
    `แท็บ ${tabs.join(', ')} มีคะแนนอยู่แล้วแต่ไม่ได้บอกปี ระบบจึงถือเป็นคะแนนของปี ${fiscalYear} หากเป็นของปีอื่น ให้เติมปีนั้นในชื่อแท็บ เช่น ${tabs[0] ?? ''} ${fiscalYear - 1} แล้วกดอีกครั้ง`,
  unsupportedYear: (year: number, supported: string): string =>
    `ยังไม่มีโครงสร้างการประเมินของปีงบประมาณ ${year} (มีปี ${supported}) ให้แก้ “ปีงบประมาณ” ในแท็บตั้งค่า`,
  unreadableYear: (text: string, cell: CellRef): string =>
    `อ่านปีงบประมาณ “${text}” ที่${at(cell)} ไม่ได้ ให้แก้เป็นปี พ.ศ. สี่หลัก เช่น 2568`,
  frameworkUnusable: (tab: string, sentences: readonly string[]): string =>
    `ยังใช้โครงสร้างในแท็บ ${tab} ไม่ได้ จึงยังไม่ได้เขียนสิ่งใด: ${sentences.slice(0, 3).join(' · ')}${sentences.length > 3 ? ` · และอีก ${sentences.length - 3} แห่ง` : ''}`,
  yearDiffers: (asked: number, set: number): string =>
    `แท็บตั้งค่าระบุปีงบประมาณ ${set} แต่ขอให้สร้างแท็บของปี ${asked} หากจะเริ่มปี ${asked} ให้กด “ขึ้นปีงบประมาณใหม่” หากไม่ใช่ ให้เลือกปี ${set} แล้วกดอีกครั้ง`,
  announcedUnclear: (year: number): string =>
    `คะแนนที่ประกาศของปี ${year} ในช่องที่ไม่มีปีกำกับ ไม่ตรงกับตารางคะแนนที่ประกาศรายปีในแท็บตั้งค่า ให้ตรวจกับประกาศผล ลบคะแนนที่ไม่ถูกต้องออก แล้วกดอีกครั้ง`,
  noYearToLeave: 'ยังไม่ได้ระบุปีงบประมาณในแท็บตั้งค่า ให้กด “สร้างแท็บคะแนน” หรือ “วางข้อความรายงาน” แทน',
  yearNotNew: (year: number): string =>
    `แท็บตั้งค่าระบุปีงบประมาณ ${year} อยู่แล้ว ให้เลือกปีอื่น หรือกด “สร้างแท็บคะแนน” หากยังไม่มีแท็บของปีนี้`,
  frameworkExists: (tab: string): string =>
    `มีโครงสร้างของปีนี้ในแท็บ ${tab} แล้ว ให้แก้ในแท็บนั้น หรือลบแท็บนั้นก่อนแล้วกดอีกครั้ง`,
  libraryExists: (tab: string): string =>
    `มีคลังมาตรการในแท็บ ${tab} แล้ว ใช้ได้กับทุกปีงบประมาณ ให้แก้ในแท็บนั้น หรือลบแท็บนั้นก่อนแล้วกดอีกครั้ง`,
  nothingPasted:
    'ไม่พบคะแนนรายข้อหรือคะแนนที่ประกาศในข้อความ ให้คัดลอกตารางที่มีรหัสข้อ (i1, e1, o1) พร้อมคะแนน แล้ววางอีกครั้ง',
  /** @param examples what was found of items, and why no score of them was taken */
  noScoreTaken: (examples: readonly string[]): string =>
    `พบรหัสข้อในข้อความ แต่อ่านคะแนนไม่ได้สักข้อ เช่น ${examples.join(' · ')} ให้ตรวจคะแนนในตารางต้นฉบับ แล้ววางอีกครั้ง`,
  otherYears: (years: readonly number[], fiscalYear: number): string =>
    `ตารางในข้อความเป็นคะแนนของปี ${years.join(', ')} ไม่ใช่ปีงบประมาณ ${fiscalYear} จึงยังไม่อ่าน ให้ระบุปีที่ต้องการในช่อง “ปีงบประมาณ” ของแท็บตั้งค่า หรือคัดลอกตารางของปี ${fiscalYear} แล้ววางอีกครั้ง`,
  manyAgencies: (agencies: readonly string[]): string =>
    `ข้อความมีคะแนนของหลายหน่วยงาน (${listed(agencies)}) จึงยังไม่อ่าน ให้คัดลอกเฉพาะส่วนของหน่วยงานท่าน แล้ววางอีกครั้ง`,
  otherAgency: (ofText: string, own: string): string =>
    `ข้อความเป็นของ${ofText} แต่แท็บตั้งค่าระบุ${own} จึงยังไม่ได้เขียนสิ่งใด ให้วางข้อความของ${own} หรือเลือกยืนยันว่าต้องการเขียนคะแนนของ${ofText} แล้วกดเขียนอีกครั้ง`,
  unsupportedYearOfText: (year: number, supported: string): string =>
    `ข้อความเป็นของปีงบประมาณ ${year} ซึ่งยังไม่มีโครงสร้างการประเมิน (มีปี ${supported}) จึงยังไม่อ่าน ให้ใช้ข้อความของปีที่มี หรือสร้างแท็บโครงสร้างของปี ${year} ในไฟล์นี้ก่อน แล้ววางอีกครั้ง`,
  noPlan: 'ยังไม่มีแผนมาตรการของปีนี้ในไฟล์ ให้กดวิเคราะห์แล้วเขียนลงแท็บก่อน แล้วลองอีกครั้ง',
  /** @param fiscalYear the year of the result that the plan was made from */
  planDamaged: (what: string, fiscalYear: number): string =>
    `${what} ให้ตั้ง “ปีงบประมาณ” ในแท็บตั้งค่าเป็น ${fiscalYear} แล้วกดวิเคราะห์คะแนนเพื่อซ่อมแท็บนั้น จากนั้นตั้งปีกลับและกดอีกครั้ง`,
  reportDamaged: (tab: string): string =>
    `แท็บ ${tab} ขาดคอลัมน์หรือแถวหัวตารางที่ต้องใช้ จึงยังไม่ได้เขียนสิ่งใด ให้เปลี่ยนชื่อและเก็บแท็บนี้ไว้ในไฟล์อื่น ลบออกจากไฟล์นี้ แล้วกดอีกครั้งเพื่อจัดทำรายงานใหม่จากแผน`,
  refusedByCell: (detail: string): string =>
    `เซลล์หนึ่งในแท็บไม่ยอมรับข้อความของระบบ เพราะมีกฎตรวจสอบข้อมูลที่ตั้งไว้ ให้ลบกฎของเซลล์นั้นที่เมนู ข้อมูล > การตรวจสอบข้อมูล แล้วกดอีกครั้ง ระบบจะเขียนส่วนที่เหลือให้ครบ (${detail})`,
  protectedCell: (detail: string): string =>
    `บางเซลล์ถูกป้องกันไว้ไม่ให้แก้ไข ให้ผู้ที่ป้องกันไว้ยกเลิกที่เมนู ข้อมูล > ป้องกันชีตและช่วง หรือให้ผู้มีสิทธิ์เป็นผู้กดปุ่ม แล้วกดอีกครั้ง ระบบจะเขียนส่วนที่เหลือให้ครบ (${detail})`,
  busy: 'ไฟล์นี้กำลังถูกวิเคราะห์โดยผู้ใช้อื่นหรือจากหน้าต่างอื่น โปรดรอสักครู่แล้วกดอีกครั้ง',
  columnsMissing: (tab: string, columns: readonly string[]): string =>
    `แท็บ ${tab} ไม่มีหัวคอลัมน์ ${columns.map((column) => `“${column}”`).join(', ')} จึงยังไม่ได้เขียนสิ่งใดลงในไฟล์ ให้แก้หัวคอลัมน์กลับเป็นชื่อเดิม หรือคัดลอกแท็บนี้ไปเก็บไว้ในไฟล์อื่น ลบแท็บนี้ แล้วกดอีกครั้งเพื่อสร้างแท็บใหม่`,
  tabGone: (tab: string): string => `ไม่พบแท็บ ${tab} แล้ว อาจถูกลบหรือเปลี่ยนชื่อ ให้กดวิเคราะห์อีกครั้ง`,
  unexpected: (detail: string): string =>
    `เกิดข้อผิดพลาดที่ไม่คาดคิด ไม่มีข้อมูลใดของท่านถูกลบ โปรดลองกดอีกครั้ง หากยังเกิดซ้ำ ให้แจ้งผู้ดูแลพร้อมข้อความนี้: ${detail}`,
} as const;

export const menuWords = {
  menu: 'ผู้ช่วย ITA',
  openSidebar: 'เปิดผู้ช่วย ITA',
  clearHighlights: 'ล้างแถบสีของผู้ช่วย ITA',
} as const;

export const sidebarWords = {
  run: 'วิเคราะห์คะแนน',
  runAgain: 'วิเคราะห์อีกครั้ง',
  intro:
    'กดปุ่มเพื่ออ่านแท็บคะแนนและคำนวณผล ระบบจะแสดงสิ่งที่จะเขียนให้ตรวจก่อน และจะยังไม่เขียนสิ่งใดจนกว่าท่านจะกด “เขียนลงแท็บ” คะแนนในแท็บของท่านจะไม่ถูกแก้ไข',
  running: 'กำลังอ่านคะแนนและคำนวณผล โปรดรอสักครู่',
  clearing: 'กำลังล้างแถบสี',
  cleared: 'ล้างแถบสีแล้ว',
  clearHighlights: 'ล้างแถบสี',
  year: (fiscalYear: number): string => `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  yearAssumed: (fiscalYear: number): string => `แท็บตั้งค่าไม่ได้ระบุปีงบประมาณ จึงใช้ปี ${fiscalYear} โปรดตรวจสอบ`,
  official: 'คะแนนรวมตามประกาศ',
  computed: 'คะแนนรวมที่คำนวณจากรายข้อ',
  level: (name: string): string => `ระดับ${name}`,
  levelUnknown: 'ยังสรุประดับไม่ได้ เพราะข้อมูลไม่ครบ',
  incomplete: 'ข้อมูลไม่ครบ',
  none: '-',
  instruments: {
    heading: 'คะแนนรายเครื่องมือ',
    instrument: 'เครื่องมือ',
    announced: 'ประกาศ',
    fromItems: 'จากรายข้อ',
    overall: 'รวม',
    differs: 'ต่างกัน',
  },
  problems: {
    heading: (count: number): string => `ต้องตรวจสอบ ${count} รายการ`,
    none: 'ไม่พบรายการที่ต้องตรวจสอบ',
    notices: (count: number): string => `แจ้งเพื่อทราบ ${count} รายการ (นำมาคำนวณแล้ว)`,
    fix: (label: string, value: string): string => `แก้ “${label}” เป็น ${value}`,
    place: (tab: string, cell: string | null): string => (cell ? `ไปที่ ${tab} ${cell}` : `ไปที่ ${tab}`),
  },
  indicators: {
    heading: 'ข้อที่ได้คะแนนต่ำสุดรายตัวชี้วัด',
    noneLow: 'ไม่มี',
  },
  gains: {
    heading: 'เริ่มที่ข้อใดก่อน',
    explain: 'คะแนนรวมจะเพิ่มขึ้นเท่านี้ หากข้อนั้นได้ 100 คะแนน',
  },
  plan: {
    heading: 'แผนมาตรการ',
    summary: (rows: number, items: number): string => `${rows} มาตรการ สำหรับ ${items} ข้อที่เลือก`,
    chosenBy: (way: string): string => `เกณฑ์เลือกข้อที่ใช้: ${way}`,
    choose: 'เลือกข้อ',
    open: 'เปิดแผนมาตรการ',
    openSummary: 'เปิดสรุปผล',
  },
  changes: {
    heading: 'สิ่งที่จะเขียน',
    written: 'สิ่งที่เขียนแล้ว',
    nothingHeading: 'ไม่มีสิ่งที่ต้องเขียน',
    nothing: 'ทุกแท็บเป็นปัจจุบันแล้ว',
    tabs: (names: readonly string[]): string => `สร้างแท็บ ${names.join(', ')}`,
    added: (count: number): string => `เพิ่ม ${count} มาตรการ`,
    renewed: (count: number): string => `ปรับข้อความ ${count} มาตรการ ให้ตรงกับผลล่าสุด`,
    columns: (names: readonly string[]): string => `(คอลัมน์ ${names.join(', ')})`,
    takenBack: (count: number): string => `นำออก ${count} มาตรการ`,
    takenBackWhy:
      'มาตรการเหล่านี้ไม่อยู่ในร่างแผนแล้ว เพราะข้อไม่ได้ถูกเลือก ยังไม่มีคะแนนที่ใช้ได้ หรือปิดใช้ในคลังมาตรการ และยังไม่มีผู้ใดแก้ไขหรือเพิ่มข้อความในแถว',
    items: (codes: readonly string[]): string => `(ข้อ ${codes.join(', ')})`,
    declined: (count: number): string => `จดจำว่าท่านคงข้อความของท่านไว้ ${count} เซลล์`,
    remembered: 'ปรับหัวเรื่อง รายการเลือก หรือข้อมูลที่ระบบใช้จดจำในแท็บแผนมาตรการ',
    summaryCells: (count: number): string => `ปรับแท็บสรุปผล ${count} เซลล์`,
    highlights: (tabs: readonly string[]): string => `ปรับแถบสีในแท็บ ${tabs.join(', ')}`,
    personal: (count: number): string => `ข้อความในแผนที่ท่านเขียนเอง ${count} เซลล์ คงไว้ตามเดิม`,
    write: 'เขียนลงแท็บ',
    writing: 'กำลังเขียนลงแท็บ โปรดรอสักครู่',
    pending: 'ระบบจะยังไม่เขียนรายการเหล่านี้จนกว่าท่านจะกด “เขียนลงแท็บ”',
    check: 'โปรดตรวจสิ่งที่จะเขียน แล้วกด “เขียนลงแท็บ”',
    renewing: 'กำลังปรับสิ่งที่จะเขียน',
    done: (parts: readonly string[]): string =>
      `เขียนลงแท็บแล้ว${parts.length > 0 ? `: ${parts.join(' · ')}` : ''}`,
  },
  offers: {
    heading: (count: number): string => `ร่างใหม่กว่าข้อความของท่าน ${count} เซลล์`,
    explain: 'คะแนนหรือร่างของระบบเปลี่ยนไปหลังจากที่ท่านแก้ไข ข้อความของท่านจะคงอยู่จนกว่าท่านจะเลือก',
    standing: 'ข้อความของท่าน',
    draft: 'ร่างใหม่',
    empty: '(เว้นว่าง)',
    glimpse: (name: string, start: string): string => `${name}: ${start}…`,
    take: 'ใช้ร่างใหม่',
    keep: 'คงข้อความเดิม',
    takeAll: 'ใช้ร่างใหม่ทั้งหมด',
    keepAll: 'คงข้อความเดิมทั้งหมด',
    taken: 'จะใช้ร่างใหม่',
    kept: 'จะคงข้อความของท่าน',
    undo: 'เลิกเลือก',
    undoAll: 'เลิกเลือกทั้งหมด',
  },
  withheld: {
    heading: (count: number): string => `มาตรการที่ท่านลบ ${count} มาตรการ`,
    explain: 'ข้อของมาตรการเหล่านี้ยังอยู่ในข้อที่เลือก แต่ระบบจะไม่เพิ่มแถวกลับจนกว่าท่านจะขอ',
    restore: 'เพิ่มกลับ',
    restored: 'จะเพิ่มกลับ',
  },
  coverage: {
    heading: 'ความครบถ้วนของแผน',
    complete: 'มีมาตรการครบทุกประเด็นและทุกข้อที่คะแนนต่ำ ทุกมาตรการมีผู้รับผิดชอบและช่วงเวลา',
    issues: (count: number): string => `ประเด็นที่ยังไม่มีมาตรการ ${count} ประเด็น`,
    issue: (number: number, name: string): string => `${number}. ${name}`,
    items: (count: number): string => `ข้อคะแนนต่ำที่ยังไม่มีมาตรการ ${count} ข้อ`,
    unknown: (count: number): string => `ข้อที่ยังไม่มีคะแนน จึงยังไม่ทราบว่าต้องมีมาตรการหรือไม่ ${count} ข้อ`,
    notLow: (count: number): string => `มาตรการของข้อที่คะแนนไม่ต่ำ ${count} มาตรการ`,
    withoutUnit: (count: number): string => `ไม่มีผู้รับผิดชอบ ${count} มาตรการ`,
    withoutPeriod: (count: number): string => `ไม่มีช่วงเวลาดำเนินการ ${count} มาตรการ`,
    measure: (name: string, cell: string): string => `${name} (${cell})`,
  },
  followUp: {
    heading: 'การติดตามผล',
    columns: {
      shown: 'ซ่อนคอลัมน์ติดตามผล',
      hidden: 'แสดงคอลัมน์ติดตามผล',
      missing: 'เพิ่มคอลัมน์ติดตามผลกลับคืน',
    },
    changing: 'กำลังปรับคอลัมน์ติดตามผล',
    shown: 'แสดงคอลัมน์ติดตามผลแล้ว',
    hidden: 'ซ่อนคอลัมน์ติดตามผลแล้ว ข้อความในคอลัมน์ยังอยู่ครบ',
    report: (planYear: number): string => `จัดทำรายงานผลการดำเนินการ ปี ${planYear}`,
    reporting: 'กำลังจัดทำรายงานผลการดำเนินการ',
    reported: (tab: string): string => `จัดทำรายงานในแท็บ ${tab} แล้ว`,
    reportNewer: (count: number): string =>
      `ในจำนวนนี้ ${count} เซลล์ แผนเปลี่ยนไปแล้วหลังจากท่านแก้รายงาน โปรดเทียบกับแผน`,
    reportWithheld: (count: number): string =>
      `ไม่ได้เพิ่ม ${count} มาตรการที่ท่านลบออกจากรายงานแล้ว หากต้องการรายงานใหม่ทั้งหมด ให้ลบแท็บรายงานแล้วกดอีกครั้ง`,
    reportKept: (count: number): string => `คงข้อความที่ท่านเขียนไว้ในรายงาน ${count} เซลล์`,
  },
  lastYear: {
    heading: (planYear: number): string => `จากแผนปี ${planYear}`,
    explain: 'เลือกมาตรการที่จะดำเนินการต่อในแผนปีนี้ ข้อความที่ท่านเขียนไว้จะตามมาด้วย',
    tickAll: 'เลือกทั้งหมด',
    tickNone: 'ยกเลิกการเลือกทั้งหมด',
    present: (count: number): string => `อยู่ในแผนปีนี้แล้ว ${count} มาตรการ`,
    allPresent: 'ทุกมาตรการของแผนเดิมอยู่ในแผนปีนี้แล้ว',
    inPlan: 'อยู่ในแผนปีนี้แล้วด้วยข้อความของระบบ เลือกเพื่อใช้ข้อความที่ท่านเขียนไว้ในปีที่แล้ว',
    noResult: 'ไม่มีบันทึกผลการดำเนินการ',
  },
  damage: {
    heading: 'แท็บแผนมาตรการไม่ครบ',
    waiting: 'ยังไม่ได้เขียนสิ่งใด โปรดเลือกวิธีแก้ไข',
    repair: 'ซ่อมแท็บนี้',
    makeAnew: 'ทำแผนใหม่ในแท็บอื่น',
    repairing: 'กำลังซ่อมแท็บ',
    repaired: (tab: string): string => `ซ่อมแท็บ ${tab} แล้ว`,
  },
  selection: {
    heading: 'เลือกข้อที่จะทำมาตรการ',
    explain: 'ระบบจะจำการเลือกนี้ไว้ในช่อง “เกณฑ์เลือกข้อ” ของแท็บตั้งค่า',
    ways: 'วิธีเลือกข้อ',
    default: 'ค่าเริ่มต้น',
    defaultExplain: (weak: number): string => `ข้อที่ได้คะแนนต่ำสุดของแต่ละตัวชี้วัด และทุกข้อที่ได้ต่ำกว่า ${weak} คะแนน`,
    lowest: 'ต่ำสุด',
    lowestUnit: 'ข้อ',
    count: 'จำนวนข้อที่ได้คะแนนต่ำสุด',
    below: 'คะแนนต่ำกว่า',
    belowUnit: 'คะแนน',
    threshold: 'คะแนนที่ใช้เป็นเกณฑ์',
    items: 'เลือกเอง',
    inUse: {
      lowest: (count: number): string => `ต่ำสุด ${count} ข้อ`,
      below: (threshold: number): string => `คะแนนต่ำกว่า ${threshold}`,
    },
    itemsHeading: 'ข้อทั้งหมด',
    figures: 'ท้ายแต่ละข้อคือคะแนนของข้อนั้น และคะแนนรวมที่จะเพิ่มขึ้น (+) หากข้อนั้นได้ 100 คะแนน',
    ticked: (count: number): string => `เลือกไว้ ${count} ข้อ`,
    tickDefault: 'เลือกตามค่าเริ่มต้น',
    tickNone: 'ล้างการเลือก',
    byGain: 'เรียงตามคะแนนรวมที่เพิ่มขึ้น',
    indicator: (number: number, name: string): string => `ตัวชี้วัดที่ ${number} ${name}`,
    item: (code: string, title: string): string => `${code} ${title}`,
    full: (count: number): string => `ข้อที่ได้ 100 คะแนน ${count} ข้อ`,
    noScore: 'ยังไม่มีคะแนนที่ใช้ได้ จึงยังเลือกไม่ได้',
    badCount: (most: number): string => `กรอกจำนวนข้อเป็นจำนวนเต็ม 1-${most}`,
    badThreshold: 'กรอกคะแนนที่มากกว่า 0 แต่ไม่เกิน 100 ใช้ทศนิยมได้ไม่เกินสองตำแหน่ง',
    nothingTicked: 'เลือกอย่างน้อย 1 ข้อ',
    save: 'ใช้การเลือกนี้',
    cancel: 'ยกเลิก',
  },
  unconfirmed: 'ข้อมูลที่ยังไม่ได้ยืนยัน โปรดตรวจสอบก่อนนำไปใช้',
  more: 'เครื่องมืออื่น',
  yearLabel: 'ปีงบประมาณ',
  createScoreTabs: 'สร้างแท็บคะแนน',
  createFramework: 'สร้างแท็บโครงสร้าง',
  createLibrary: 'สร้างแท็บคลังมาตรการ',
  creating: 'กำลังสร้างแท็บ',
  made: (names: readonly string[]): string => `สร้างแท็บ ${names.join(', ')} แล้ว`,
  nothingMade: 'มีแท็บครบแล้ว จึงไม่ได้สร้างแท็บใด',
  begin: { heading: 'เริ่มจากจุดใด' },
  newYear: {
    open: 'ขึ้นปีงบประมาณใหม่',
    heading: (from: number, to: number): string =>
      to > from ? `ขึ้นปี ${to} (เดิม ${from})` : `เปลี่ยนกลับไปปี ${to} (เดิม ${from})`,
    reading: 'กำลังตรวจสิ่งที่จะเปลี่ยน',
    check: 'โปรดตรวจสิ่งที่จะเปลี่ยน ยังไม่ได้เขียนสิ่งใด',
    setsYear: (to: number): string => `ตั้ง “ปีงบประมาณ” ในแท็บตั้งค่าเป็น ${to}`,
    makes: (names: readonly string[]): string => `สร้างแท็บคะแนน ${names.join(', ')}`,
    hasTabs: (to: number): string => `ใช้แท็บคะแนนของปี ${to} ที่มีอยู่แล้ว`,
    blanks: (labels: readonly string[]): string => `ล้างค่าของปีเดิมในแท็บตั้งค่า: ${labels.join(', ')}`,
    moves: (years: readonly number[]): string => `ย้ายคะแนนที่ประกาศของปี ${years.join(', ')} เข้าตารางรายปี`,
    keeps: (names: readonly string[]): string => `คงไว้ตามเดิม: ${names.join(', ')}`,
    measures: (planYear: number): string => `มาตรการในแผนปี ${planYear} ที่จะดำเนินการต่อ`,
    measuresExplain: 'มาตรการที่เลือกจะอยู่ในแผนปีใหม่ทันที เลือกภายหลังก็ได้เมื่อวิเคราะห์คะแนนของปีใหม่แล้ว',
    start: (from: number, to: number): string => (to > from ? `ขึ้นปี ${to}` : `เปลี่ยนกลับไปปี ${to}`),
    cancel: 'ยกเลิก',
    starting: 'กำลังขึ้นปีงบประมาณใหม่',
    started: (to: number, names: readonly string[]): string =>
      names.length > 0
        ? `ตั้งปีที่ประเมินเป็น ${to} แล้ว สร้างแท็บ ${names.join(', ')} ให้กรอกคะแนนของปี ${to} หรือวางข้อความรายงาน แล้วกดวิเคราะห์คะแนน`
        : `ตั้งปีที่ประเมินเป็น ${to} แล้ว ให้กดวิเคราะห์คะแนน`,
    notCarried: 'ยังนำมาตรการที่เลือกไปไว้ในแผนใหม่ไม่ได้ เลือกอีกครั้งได้เมื่อวิเคราะห์คะแนนแล้ว',
  },
  announced: {
    move: 'ย้ายเข้าตารางรายปี',
    moving: 'กำลังย้ายคะแนนที่ประกาศเข้าตารางรายปี',
    moved: 'ย้ายคะแนนที่ประกาศเข้าตารางรายปีแล้ว',
  },
  questions: {
    heading: 'โปรดเลือก',
    explain: 'ข้อมูลอ่านได้มากกว่าหนึ่งแบบ ระบบจะจำคำตอบไว้ในแท็บตั้งค่า และยังไม่ได้เขียนสิ่งใด',
    waiting: 'รอคำตอบของท่าน',
  },
  paste: {
    open: 'วางข้อความรายงาน',
    heading: 'วางข้อความรายงาน',
    explain: 'คัดลอกทั้งรายงานหรือเฉพาะตารางคะแนน จากไฟล์ Word, PDF หรือหน้าเว็บ แล้ววางที่นี่',
    read: 'อ่านข้อความ',
    cancel: 'ยกเลิก',
    back: 'กลับไปแก้ข้อความ',
    reading: 'กำลังอ่านข้อความ',
    check: 'ตรวจสอบสิ่งที่อ่านได้ก่อนเขียน',
    writing: 'กำลังเขียนแท็บคะแนน',
    written: 'เขียนตั้งค่าแล้ว ไม่ต้องสร้างแท็บใหม่',
    write: 'เขียนแท็บคะแนนและตั้งค่า',
    turn: (from: number, to: number): string =>
      `ข้อความนี้เป็นของปี ${to} แต่ไฟล์นี้ตั้งไว้ที่ปี ${from} หากเขียน ระบบจะขึ้นปี ${to} ให้พร้อมกันทั้งหมด คือ แท็บคะแนน ปีงบประมาณ และคะแนนที่ประกาศของปี ${to} โดยแท็บ แผน และสรุปผลของปี ${from} คงไว้ตามเดิม`,
    figures: (figures: readonly string[]): string => `คะแนนที่ประกาศที่จะกรอก: ${figures.join(' · ')}`,
    fills: (tab: string): string => `จะกรอกคะแนนในแท็บ ${tab} ซึ่งยังไม่มีคะแนน`,
    filled: (tabs: readonly string[]): string => `กรอกคะแนนในแท็บ ${tabs.join(', ')} แล้ว`,
    writeTurn: (to: number): string => `ขึ้นปี ${to} ด้วยข้อความนี้`,
    found: (found: number, total: number): string => `อ่านได้ ${found} จาก ${total} ข้อ`,
    year: (year: number, found: boolean): string =>
      found ? `ปีงบประมาณ ${year}` : `ไม่พบปีงบประมาณในข้อความ จึงอ่านตามโครงสร้างปี ${year} โปรดตรวจสอบ`,
    spelling: (name: string, count: number): string => `${name} (${count} แห่ง)`,
    spellings: (names: readonly string[]): readonly [string, string] => [
      `ชื่อหน่วยงานในข้อความเขียนไม่ตรงกัน: ${names.join(' / ')}`,
      'ตรวจชื่อที่ถูกต้อง แล้วแก้ช่อง “ชื่อหน่วยงาน” ในแท็บตั้งค่า',
    ],
    otherAgency: (ofText: string, own: string): string =>
      `ข้อความนี้เป็นของ${ofText} แต่แท็บตั้งค่าระบุ${own} หากเขียน คะแนนของ${ofText} จะอยู่ในไฟล์ของ${own} ให้ตรวจว่าคัดลอกถูกหน่วยงาน หากชื่อในแท็บตั้งค่าไม่ถูกต้อง ให้แก้ก่อน`,
    otherAgencyMeant: (ofText: string): string => `ยืนยันว่าต้องการเขียนคะแนนของ${ofText} ลงในไฟล์นี้`,
    missing: (count: number): string => `ไม่มีคะแนน ${count} รายการ`,
    /** @param most characters */
    tooLong: (most: number): string =>
      `ข้อความยาวเกินไป (อ่านได้ไม่เกิน ${most / 1_000_000} ล้านตัวอักษร) ให้คัดลอกเฉพาะตารางคะแนน แล้ววางอีกครั้ง`,
    totalsOnly: 'ข้อความมีเฉพาะคะแนนที่ประกาศ ไม่มีคะแนนรายข้อ จึงเขียนได้เฉพาะแท็บตั้งค่า',
    writeSettings: 'เขียนแท็บตั้งค่า',
    unknown: (count: number): string => `แถวที่มีรหัสซึ่งไม่มีในโครงสร้าง ${count} แถว`,
    repaired: (count: number): string => `รหัสที่เขียนต่างจากปกติ อ่านให้แล้ว ${count} รายการ`,
    fewer: (tab: string, inUse: number, pasted: number): string =>
      `แท็บ ${tab} ที่ใช้อยู่มีคะแนน ${inUse} ข้อ แต่ข้อความมี ${pasted} ข้อ หากเขียน ระบบจะใช้แท็บใหม่แทน`,
    same: (tab: string): string => `คะแนนตรงกับแท็บ ${tab} อยู่แล้ว จึงไม่สร้างแท็บใหม่`,
    doubtful: (count: number): string => `อ่านได้แต่ควรตรวจ ${count} รายการ`,
    doubt: (item: string, score: number, line: number, doubts: readonly string[]): string =>
      `${item} ได้ ${score} (บรรทัดที่ ${line}): ${doubts.join(', ')}`,
    changes: (count: number): string => `เลือกค่าที่จะเขียนในแท็บตั้งค่า (${count} ช่อง)`,
    change: (label: string, from: string, to: string): string =>
      from === '' ? `${label}: ${to}` : `${label}: จาก “${from}” เป็น “${to}”`,
    scores: (count: number): string => `คะแนนทั้งหมดที่อ่านได้ ${count} รายการ`,
    tabs: (instruments: readonly string[]): string =>
      `จะสร้างแท็บคะแนน ${instruments.join(', ')} ใหม่ แท็บที่มีข้อมูลอยู่แล้วจะไม่ถูกแก้ไข`,
  },
  severalAccounts:
    'เบราว์เซอร์นี้เข้าระบบ Google ไว้หลายบัญชี ทำให้ส่วนเสริมทำงานไม่ได้ ให้เปิดไฟล์นี้ในโปรไฟล์ Chrome ที่ลงชื่อเข้าใช้เพียงบัญชีเดียว หรือในหน้าต่างที่ไม่ระบุตัวตน แล้วลองอีกครั้ง',
  noAnswer: 'ไม่ได้รับคำตอบจาก Google โปรดตรวจสอบอินเทอร์เน็ต โหลดหน้านี้ใหม่ แล้วลองอีกครั้ง ข้อมูลในชีตไม่สูญหาย',
  failed: (detail: string): string => `ทำงานไม่สำเร็จ ข้อมูลในชีตไม่สูญหาย โปรดลองอีกครั้ง (${detail})`,
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
