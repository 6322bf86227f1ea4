/** Every Thai word that the product writes or says, outside the framework and the measure library. */
import type { Obstacle } from '../assessment/level.ts';
import type { InstrumentCode, PartCode } from '../framework/framework.ts';
import type { AnnouncedFigure, Problem, ProblemCode } from '../problem.ts';
import { a1, type CellRef } from '../scores/grid.ts';
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

/** What is wrong, and what to do about it: two sentences, in Arabic digits. */
export interface Sentence {
  readonly what: string;
  readonly todo: string;
}

type Describe = { readonly [Code in ProblemCode]: (problem: Extract<Problem, { code: Code }>) => Sentence };

const describe: Describe = {
  'missing-item': ({ item, tab }) => ({
    what: `แท็บ ${tab} ไม่มีข้อ ${item}`,
    todo: `เพิ่มแถวของข้อ ${item} พร้อมคะแนน แล้วประมวลผลอีกครั้ง`,
  }),
  'missing-score': ({ item, cell }) => ({
    what: `ข้อ ${item} ยังไม่มีคะแนน`,
    todo: `กรอกคะแนน 0-100 ที่${at(cell)}`,
  }),
  'unreadable-score': ({ item, cell, text }) => ({
    what: item ? `คะแนนของข้อ ${item} คือ “${text}” ซึ่งไม่ใช่ตัวเลข` : `คะแนนประกาศที่กรอกไว้คือ “${text}” ซึ่งไม่ใช่ตัวเลข`,
    todo: `แก้${at(cell)} ให้เป็นตัวเลข 0-100`,
  }),
  'score-out-of-range': ({ item, cell, value }) => ({
    what: item
      ? `คะแนนของข้อ ${item} คือ ${exact(value)} ซึ่งอยู่นอกช่วง 0-100`
      : `คะแนนประกาศที่กรอกไว้คือ ${exact(value)} ซึ่งอยู่นอกช่วง 0-100`,
    todo: `ตรวจกับผลประเมินต้นฉบับแล้วแก้${at(cell)}`,
  }),
  'duplicate-item': ({ item, cell, first }) => ({
    what: `ข้อ ${item} ปรากฏซ้ำที่${at(first)} และ${at(cell)} ด้วยคะแนนเดียวกัน จึงนับครั้งเดียว`,
    todo: 'ลบแถวที่ซ้ำออกหนึ่งแถว',
  }),
  'conflicting-duplicate': ({ item, cell, first }) => ({
    what: `ข้อ ${item} มีคะแนนต่างกันสองแห่ง ที่${at(first)} และ${at(cell)} จึงยังไม่นำมาคำนวณ`,
    todo: 'ตรวจกับผลประเมินต้นฉบับ แล้วคงไว้เฉพาะแถวที่ถูกต้อง',
  }),
  'repaired-code': ({ item, cell, written }) => ({
    what: `อ่านรหัส “${written}” ที่${at(cell)} เป็นข้อ ${item}`,
    todo: `หากถูกต้องแล้วไม่ต้องทำสิ่งใด หากไม่ใช่ ให้แก้รหัสในเซลล์นั้น`,
  }),
  'unknown-item': ({ cell, written }) => ({
    what: `รหัส “${written}” ที่${at(cell)} ไม่ใช่ข้อคำถามของแท็บนี้ หรืออ่านได้มากกว่าหนึ่งข้อ จึงไม่นำมาคำนวณ`,
    todo: 'แก้รหัสให้ตรงกับข้อคำถาม เช่น i1, e1 หรือ o1 หรือลบแถวนั้น',
  }),
  'tab-not-found': ({ instrument, tab }) => ({
    what:
      tab === instrument
        ? `ไม่พบแท็บที่มีตารางคะแนน ${instrument}`
        : `ไม่พบแท็บชื่อ “${tab}” ที่ตั้งไว้เป็นแท็บคะแนน ${instrument}`,
    todo: `ตั้งชื่อแท็บคะแนนว่า ${instrument} หรือระบุชื่อแท็บในแท็บตั้งค่า ช่อง “แท็บคะแนน ${instrument}”`,
  }),
  'announced-differs': ({ figure: name, announced, computed }) => ({
    what: `${figureNames[name]} ที่ประกาศคือ ${figure(announced)} แต่คำนวณจากรายข้อได้ ${figure(computed)} ต่างกัน ${figure(Math.abs(computed - announced))}`,
    todo: 'ตรวจว่าคะแนนรายข้อและคะแนนประกาศตรงกับผลประเมินต้นฉบับ ระบบใช้คะแนนประกาศเป็นคะแนนทางการ',
  }),
  'announced-total-inconsistent': ({ cell, announced, fromInstruments }) => ({
    what: `คะแนนประกาศรวม ${figure(announced)} ไม่ตรงกับผลรวมถ่วงน้ำหนักของคะแนนประกาศรายเครื่องมือ ซึ่งได้ ${figure(fromInstruments)}`,
    todo: `ตรวจคะแนนประกาศทุกช่องกับต้นฉบับ โดยเริ่มที่${at(cell)}`,
  }),
  'announced-level-differs': ({ cell, typed, level, exists }) => ({
    what: exists
      ? `ระดับที่กรอกคือ “${typed}” แต่คะแนนที่ประกาศให้ผลเป็นระดับ “${level ?? '-'}”`
      : `ไม่มีระดับชื่อ “${typed}” ในเกณฑ์การประเมิน${level === null ? '' : ` คะแนนที่ประกาศให้ผลเป็นระดับ “${level}”`}`,
    todo: `ตรวจกับประกาศผลแล้วแก้${at(cell)}`,
  }),
  'oit-not-0-or-100': ({ item, cell, score }) => ({
    what: `ข้อ ${item} ได้ ${formatItemScore(score, 'arabic')} แต่ข้อของ OIT มีเฉพาะ 0 หรือ 100`,
    todo: `ตรวจกับผลประเมินต้นฉบับที่${at(cell)}`,
  }),
  'part-missing': ({ part }) => ({
    what: `ไม่มีทั้งคะแนนรายข้อและคะแนนประกาศของ ${partNames[part]} ผลรวมจึงยังไม่ครบ`,
    todo: `กรอก “คะแนนประกาศ ${partNames[part]}” ในแท็บตั้งค่า`,
  }),
  'unreadable-setting': ({ cell, text, allowed }) => ({
    what: `ค่า “${text}” ที่${at(cell)} ใช้ไม่ได้ จึงใช้ค่าเริ่มต้นแทน`,
    todo: `แก้เป็น ${allowed}`,
  }),
};

/** The problem in words. */
export const describeProblem = (problem: Problem): Sentence =>
  (describe[problem.code] as (problem: Problem) => Sentence)(problem);

/** What keeps a result from the level above: "OIT ได้ 77.00 ต่ำกว่า 85". */
export const describeObstacle = ({ figure: name, score, least }: Obstacle): string =>
  `${figureNames[name]} ได้ ${figure(score)} ต่ำกว่า ${least}`;

/** Names and words of the tabs that the add-on writes. */
export const tabWords = {
  summaryTab: 'สรุปผล',
  planTab: 'แผนมาตรการ',
  incomplete: (text: string): string => `${text} (ข้อมูลไม่ครบ)`,
  none: '-',
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
  },
  indicator: (number: number, name: string): string => `ตัวชี้วัดที่ ${number} ${name}`,
  servedItem: (code: string, title: string): string => `ข้อ ${code} ${title}`,
  itemScore: (code: string, score: string): string => `ข้อ ${code} ได้ ${score} คะแนน`,
  partScore: (part: PartCode, score: string): string => `${partNames[part]} ${score}`,
  cause: (text: string): string => `สาเหตุ: ${text}`,
  guidance: (text: string): string => `แนวทาง: ${text}`,
  everyUnit: 'ทุกหน่วยงาน',
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
  typedLevelWrong: (typed: string): string => `“${typed}” ไม่ตรงกับระดับตามคะแนนที่ประกาศ`,
  instruments: {
    heading: 'คะแนนรายเครื่องมือ: ที่ประกาศ เทียบกับที่คำนวณจากคะแนนรายข้อ',
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
      'by-item': 'คะแนนตัวชี้วัดเป็นค่าเฉลี่ยของรายข้อ',
      'by-sub-indicator': 'คะแนนตัวชี้วัดเป็นค่าเฉลี่ยของตัวชี้วัดย่อย',
    },
  },
  gains: {
    heading: 'ข้อที่ควรเร่งยกระดับก่อน เรียงตามคะแนนรวมที่จะเพิ่มขึ้นหากข้อนั้นได้ 100 คะแนน',
    columns: ['ข้อ', 'คะแนน', 'คะแนนรวมเพิ่มขึ้น'],
  },
  notes: {
    heading: 'หมายเหตุ',
    problems: (count: number): string =>
      count === 0 ? 'ไม่พบข้อที่ต้องตรวจสอบ' : `มี ${count} รายการที่ต้องตรวจสอบ ดูรายการในแถบผู้ช่วย ITA`,
    announcedIsRecord: 'คะแนนที่ประกาศเป็นผลทางการ คะแนนที่คำนวณจากรายข้อแสดงไว้เพื่อตรวจสอบ',
    unconfirmedSubIndicators: 'ขอบเขตของตัวชี้วัดย่อย OIT เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
    unconfirmedIssues: (numbers: string): string =>
      `ชื่อประเด็นที่ ${numbers} และการจัดข้อเข้าประเด็นในแผนมาตรการ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ`,
  },
} as const;

/** Why a run cannot go on, and what to do. */
export const errorWords = {
  noScoreTab:
    'ไม่พบตารางคะแนน IIT, EIT หรือ OIT ในไฟล์นี้ ให้สร้างแท็บชื่อ IIT, EIT และ OIT ที่มีรหัสข้อและคะแนน แล้วกดอีกครั้ง',
  unsupportedYear: (year: number, supported: string): string =>
    `ยังไม่มีโครงสร้างการประเมินของปีงบประมาณ ${year} (มีปี ${supported}) ให้แก้ “ปีงบประมาณ” ในแท็บตั้งค่า`,
  unreadableYear: (text: string, cell: CellRef): string =>
    `อ่านปีงบประมาณ “${text}” ที่${at(cell)} ไม่ได้ ให้แก้เป็นปี พ.ศ. สี่หลัก เช่น 2568`,
  busy: 'มีผู้ใช้อีกคนกำลังประมวลผลไฟล์นี้อยู่ รอสักครู่แล้วกดอีกครั้ง',
  columnsMissing: (tab: string, columns: readonly string[]): string =>
    `แท็บ ${tab} ไม่มีหัวคอลัมน์ ${columns.map((column) => `“${column}”`).join(', ')} จึงยังไม่ได้เขียนสิ่งใด ให้แก้หัวคอลัมน์กลับเป็นชื่อเดิม หรือเปลี่ยนชื่อแท็บนี้แล้วกดอีกครั้งเพื่อสร้างแท็บใหม่`,
  tabGone: (tab: string): string => `ไม่พบแท็บ ${tab} แล้ว อาจถูกลบหรือเปลี่ยนชื่อ ให้ประมวลผลอีกครั้ง`,
  unexpected: (detail: string): string =>
    `เกิดข้อผิดพลาดที่ไม่คาดคิด ไม่มีข้อมูลใดของท่านถูกลบ ลองกดอีกครั้ง หากยังเกิดซ้ำให้แจ้งผู้ดูแลพร้อมข้อความนี้: ${detail}`,
} as const;

export const menuWords = {
  menu: 'ผู้ช่วย ITA',
  openSidebar: 'เปิดผู้ช่วย ITA',
  clearHighlights: 'ล้างแถบสีของผู้ช่วย ITA',
} as const;

export const sidebarWords = {
  run: 'วิเคราะห์และจัดทำแผน',
  runAgain: 'วิเคราะห์อีกครั้ง',
  intro:
    'กดปุ่มเพื่ออ่านแท็บคะแนน คำนวณผล เน้นสีข้อที่ได้คะแนนต่ำสุด และจัดทำแท็บสรุปผลกับแผนมาตรการ คะแนนในแท็บของท่านจะไม่ถูกแก้ไข',
  running: 'กำลังอ่านคะแนนและจัดทำแผน โปรดรอสักครู่',
  done: 'เสร็จแล้ว',
  clearing: 'กำลังล้างแถบสี',
  cleared: 'ล้างแถบสีแล้ว',
  clearHighlights: 'ล้างแถบสี',
  year: (fiscalYear: number): string => `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  yearAssumed: (fiscalYear: number): string => `แท็บตั้งค่าไม่ได้ระบุปีงบประมาณ จึงใช้ปี ${fiscalYear} โปรดตรวจสอบ`,
  official: 'คะแนนรวมตามประกาศ',
  computed: 'คะแนนรวมคำนวณจากรายข้อ',
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
    none: 'ไม่พบสิ่งที่ต้องตรวจสอบ',
    notices: (count: number): string => `อ่านให้แล้ว เพื่อทราบ ${count} รายการ`,
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
    covered: 'ครบทุกประเด็น',
    uncovered: (issues: string): string => `ประเด็นที่ ${issues} ยังไม่มีมาตรการ`,
    personal: (count: number): string => `คงข้อความที่ท่านแก้ไขไว้ ${count} เซลล์`,
    newer: (count: number): string => `ในจำนวนนี้ ${count} เซลล์มีคะแนนหรือร่างที่เปลี่ยนไปหลังจากท่านแก้ไข โปรดทบทวน`,
    withheld: (items: string): string => `ไม่เพิ่มแถวที่ท่านลบไปแล้วกลับเข้ามา: ${items}`,
    open: 'เปิดแผนมาตรการ',
    openSummary: 'เปิดสรุปผล',
  },
  unconfirmed: 'ข้อมูลที่ยังไม่ได้ยืนยัน โปรดตรวจสอบก่อนใช้',
  severalAccounts:
    'เบราว์เซอร์นี้เข้าระบบ Google ไว้หลายบัญชี ทำให้ส่วนเสริมทำงานไม่ได้ ให้เปิดไฟล์นี้ในโปรไฟล์ Chrome ที่มีบัญชีเดียว หรือในหน้าต่างไม่ระบุตัวตน แล้วลองอีกครั้ง',
  noAnswer: 'ไม่ได้รับคำตอบจาก Google ตรวจสอบอินเทอร์เน็ต โหลดหน้านี้ใหม่ แล้วลองอีกครั้ง ข้อมูลในชีตไม่สูญหาย',
  failed: (detail: string): string => `ทำงานไม่สำเร็จ ข้อมูลในชีตไม่สูญหาย ลองอีกครั้ง (${detail})`,
} as const;
