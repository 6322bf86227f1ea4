/** What the sidebar says, in Thai. */

import type { InstrumentCode } from '../../framework/framework.ts';
import type { MissingReason, ScoreDoubt } from '../../paste/pastedReport.ts';
import { columnKey, tabKey } from '../../settings/settings.ts';
import { goingOn } from './goingOn.ts';
import { listed } from './listed.ts';
import { ownTab, settingsTab, settingsTabBefore, type Written } from './ownTabs.ts';
import { wordFileWords } from './report.ts';

/** What only a person can decide, as a question and its possible answers. */
export const questionWords = {
  year: (years: readonly number[], written: Written): string =>
    `ไฟล์นี้มีคะแนนหลายปี (${years.join(', ')}) แต่ยังไม่ได้ระบุปีที่ประเมิน ให้กรอกปี พ.ศ. ในช่อง “${written.settingWords.labels.fiscalYear}” ของ${settingsTab(written)}`,
  yearOption: (year: number): string => String(year),
  yearShort: 'จะวิเคราะห์ผลการประเมินของปีงบประมาณใด',
  tab: (instrument: InstrumentCode, options: readonly string[], written: Written): string =>
    `ไม่แน่ชัดว่าแท็บใดเป็นคะแนน ${instrument} ของปีที่ประเมิน (พบ ${options.join(', ')}) ให้ระบุแท็บที่ถูกต้องในช่อง “${written.settingWords.labels[tabKey[instrument]]}” ของ${settingsTab(written)}`,
  tabShort: (instrument: string): string => `แท็บใดเป็นคะแนน ${instrument} ของปีที่ประเมิน`,
  column: (instrument: InstrumentCode, tab: string, options: readonly string[], written: Written): string =>
    `ไม่แน่ชัดว่าคอลัมน์ใดในแท็บ ${tab} เป็นคะแนน ${instrument} ของปีที่ประเมิน (พบ ${options.join(', ')}) ให้ระบุหัวคอลัมน์หรืออักษรของคอลัมน์ในช่อง “${written.settingWords.labels[columnKey[instrument]]}” ของ${settingsTab(written)}`,
  columnShort: (instrument: string, tab: string): string =>
    `คอลัมน์ใดในแท็บ ${tab} เป็นคะแนน ${instrument} ของปีที่ประเมิน`,
  /** @param header '' where the column has none, and `example` where it holds nothing */
  columnOption: (column: string, header: string, example: string): string => {
    if (example === '') return header === '' ? `คอลัมน์ ${column}` : `คอลัมน์ ${column} “${header}”`;
    return header === '' ? `คอลัมน์ ${column} เช่น ${example}` : `คอลัมน์ ${column} “${header}” เช่น ${example}`;
  },
} as const;

/** What is to be done about a table that lost a part. */
export const damageWords = {
  /** For where nobody can click. */
  byHand: 'ให้เปิดไฟล์ใน Google ชีต แล้วกด “ซ่อมแท็บนี้” ในแถบด้านข้างของผู้ช่วย ITA หรือลบแท็บนี้ออกจากไฟล์เพื่อทำใหม่',
  todo: 'ให้กด “ซ่อมแท็บนี้” เพื่อใส่ส่วนที่ขาดกลับคืน ข้อความที่ท่านเขียนไว้จะอยู่ครบ หรือกด “ทำใหม่ในแท็บอื่น” เพื่อเก็บแท็บนี้ไว้ตามเดิม',
} as const;

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
  /** @param item as a line begins with it: an item's code, or as `item` or `itemOfText` names it */
  missing: (item: string, reason: MissingReason): string => {
    switch (reason.kind) {
      case 'not-found':
        return `${item}: ไม่พบในข้อความ`;
      case 'no-score':
        return `${item}: พบข้อ แต่ไม่มีคะแนน (บรรทัดที่ ${reason.source.line})`;
      case 'out-of-range':
        return `${item}: คะแนนไม่อยู่ในช่วง 0-100 (บรรทัดที่ ${reason.source.line})`;
      case 'other-year':
        return `${item}: มีแต่คะแนนของปี ${reason.years.join(', ')} (บรรทัดที่ ${reason.source.line})`;
      case 'unreadable':
        return `${item}: คะแนน “${reason.text}” ไม่ใช่ตัวเลขที่อ่านได้ (บรรทัดที่ ${reason.source.line})`;
      case 'other-title':
        return reason.other === null
          ? `${item}: ชื่อข้อในแถวไม่ตรงกับข้อนี้ของปีที่ประเมิน (บรรทัดที่ ${reason.source.line})`
          : `${item}: ชื่อข้อในแถวใกล้เคียงกับข้อ ${reason.other} มากกว่า (บรรทัดที่ ${reason.source.line})`;
      case 'fraction':
        return `${item}: คะแนนน้อยกว่า 1 เหมือนเป็นสัดส่วนแทนคะแนนเต็ม 100 (บรรทัดที่ ${reason.source.line})`;
      case 'unclear':
        return `${item}: มีตัวเลขหลายตัว บอกไม่ได้ว่าตัวใดเป็นคะแนน (บรรทัดที่ ${reason.source.line})`;
      case 'conflicting':
        return `${item}: พบคะแนนไม่ตรงกัน: ${reason.readings.map(({ value }) => value).join(', ')}`;
    }
  },
  item: (item: string, part: string): string => `${item} (${part})`,
  itemOfText: (item: string, part: string): string => `ข้อ ${item} (${part}) ในข้อความ`,
  conflict: (label: string, values: readonly string[], written: Written): string =>
    `${label}: ในข้อความมีหลายค่า (${values.join(', ')}) จึงยังไม่กรอกให้ ให้ตรวจกับประกาศ แล้วกรอกใน${settingsTab(written)}`,
  unreadable: (label: string, text: string, line: number, written: Written): string =>
    `${label}: มีในข้อความแต่อ่านตัวเลขไม่ได้ (บรรทัดที่ ${line}: “${text}”) จึงยังไม่กรอกให้ ให้ตรวจกับประกาศ แล้วกรอกใน${settingsTab(written)}`,
  fills: (tab: string): string => `จะกรอกคะแนนในแท็บ ${tab} ซึ่งยังไม่มีคะแนน`,
  totalsOnly: (written: Written): string =>
    `ข้อความมีเฉพาะคะแนนที่ประกาศ ไม่มีคะแนนรายข้อ จึงบันทึกได้เฉพาะ${settingsTab(written)}`,
  fewer: (tab: string, inUse: number, pasted: number): string =>
    `แท็บ ${tab} ที่ใช้อยู่มีคะแนน ${inUse} ข้อ แต่ข้อความมี ${pasted} ข้อ หากบันทึก ผู้ช่วยจะใช้แท็บใหม่แทน`,
  same: (tab: string): string => `คะแนนตรงกับแท็บ ${tab} อยู่แล้ว จึงไม่สร้างแท็บใหม่`,
  spelling: (name: string, count: number): string => `${name} (${count} แห่ง)`,
  spellings: (names: readonly string[], written: Written): readonly [string, string] => [
    `ชื่อหน่วยงานในข้อความเขียนไม่ตรงกัน: ${names.join(' / ')}`,
    `ตรวจชื่อที่ถูกต้อง แล้วแก้ช่อง “${written.settingWords.labels.agency}” ใน${settingsTab(written)}`,
  ],
  checkSource: 'ตรวจกับเอกสารต้นฉบับ แล้วกรอกในแท็บที่บันทึกให้',
} as const;

export const sidebarWords = {
  wordFile: wordFileWords,
  name: 'ผู้ช่วย ITA',
  run: 'วิเคราะห์คะแนน',
  runAgain: 'วิเคราะห์อีกครั้ง',
  outdated: 'มีการแก้ไขคะแนน การตั้งค่า หรือสถานะในตารางแล้ว ผลที่แสดงนี้จึงไม่เป็นปัจจุบัน กด “วิเคราะห์อีกครั้ง” เพื่อคำนวณใหม่',
  intro: [
    'ผู้ช่วยอ่านแท็บคะแนน คำนวณผล แล้วร่างบทวิเคราะห์และแผนมาตรการให้',
    'ท่านตรวจก่อนทุกครั้ง ไม่มีการบันทึกจนกว่าท่านจะกด “บันทึกลงชีต” และคะแนนของท่านไม่ถูกแก้ไข',
    'มีแท็บคะแนนแล้ว กด “วิเคราะห์คะแนน” ด้านล่าง',
  ],
  /** What was read before is shown again. @param at when it was read */
  kept: (at: Date): string =>
    `ผลที่อ่านไว้เมื่อ ${at.toLocaleString('th-TH', { dateStyle: 'medium', timeStyle: 'short' })} กด “วิเคราะห์อีกครั้ง” เพื่ออ่านใหม่`,
  tour: {
    heading: 'รู้จักสี่ขั้นตอน',
    offer: 'ใช้เวลาไม่ถึงหนึ่งนาที ไม่มีการบันทึกสิ่งใด',
    begin: 'เริ่ม',
    next: 'ถัดไป',
    end: 'ไม่ต้องแสดงอีก',
    done: 'เข้าใจแล้ว',
  },
  helpHeading: 'วิธีใช้ขั้นตอนนี้',
  /** The guide's file, the link to its section, and what heads the section where it stands here. */
  guide: { file: 'user-guide.th.md', open: 'เปิดคู่มือของขั้นตอนนี้', here: 'คู่มือของขั้นตอนนี้' },
  /** Of each step: what it is for, and what to do there. */
  help: {
    scores: [
      'ขั้นที่ 1 คะแนน: ผู้ช่วยบอกว่าอ่านแท็บใดของปีใด และข้อใดต้องตรวจ',
      'กดชื่อแท็บเพื่อไปยังเซลล์นั้น แก้ไขแล้วกด “วิเคราะห์อีกครั้ง” หากต้นฉบับพิมพ์ไว้เช่นนั้นจริง ให้กดยืนยัน',
    ],
    result: [
      'ขั้นที่ 2 ผล: คะแนนรวม ระดับ และสิ่งที่ยังขาดเพื่อไปถึงระดับถัดไป',
      'คะแนนที่ประกาศเป็นผลทางการ คะแนนที่คำนวณจากรายข้อแสดงไว้ข้างกันเพื่อตรวจสอบ',
    ],
    items: [
      'ขั้นที่ 3 ข้อที่ต้องปรับปรุง: ลองเลือกข้อหรือเลื่อนคะแนน แล้วดูว่าผลจะเป็นอย่างไร',
      'กด “เลือกข้อ” เพื่อกำหนดว่าแผนมาตรการจะทำข้อใด',
    ],
    plan: [
      'ขั้นที่ 4 แผน: ตรวจรายการที่จะบันทึก แล้วกด “บันทึกลงชีต”',
      'ข้อความที่ท่านแก้ไขในแผนจะคงอยู่ เมื่อมีร่างใหม่ผู้ช่วยจะถามก่อนเสมอ',
    ],
  },
  steps: {
    label: 'ขั้นตอน',
    names: { scores: 'คะแนน', result: 'ผล', items: 'ข้อที่ต้องปรับปรุง', plan: 'แผน' },
    states: {
      waiting: 'ยังไม่ได้อ่านคะแนน',
      needs: 'รอท่านดำเนินการ',
      stale: 'มีข้อมูลใหม่กว่าที่บันทึกไว้',
      done: 'เรียบร้อย',
    },
    next: (name: string): string => `ถัดไป: ${name}`,
    checkFirst: (count: number): string => `ตรวจคะแนนก่อน (${count} รายการ)`,
    nothingYet: 'ยังไม่มีผล ให้วิเคราะห์คะแนนก่อน',
  },
  read: {
    line: (instrument: string, tab: string, items: number): string =>
      `${instrument}: แท็บ ${tab} อ่านได้ ${items} ข้อ`,
    none: (instrument: string): string => `${instrument}: ไม่มีแท็บคะแนน`,
  },
  reading: {
    workbook: 'กำลังอ่านแท็บทั้งหมดในไฟล์ โปรดรอสักครู่',
    facts: ([first = '', ...others]: readonly string[]): string =>
      others.length === 0
        ? `กำลังอ่านรูปแบบและรายการเลือกของแท็บ ${first}`
        : `กำลังอ่านรูปแบบและรายการเลือกของแท็บ ${first} และอีก ${others.length} แท็บ`,
    stop: 'ยกเลิกการอ่าน',
    stopped: 'ยกเลิกการอ่านแล้ว กดอีกครั้งเมื่อพร้อม',
    /** Something was written before. @param button what reads it */
    stoppedAfterWriting: (button: string): string => `ยกเลิกการอ่านแล้ว เมื่อพร้อมให้กด “${button}” เพื่อดูผลล่าสุด`,
  },
  running: 'กำลังอ่านคะแนนและคำนวณผล โปรดรอสักครู่',
  clearing: 'กำลังล้างสีเน้น',
  cleared: 'ล้างสีเน้นแล้ว',
  clearHighlights: 'ล้างสีเน้น',
  /** @param agency '' when the settings name none */
  whoseResult: (agency: string, fiscalYear: number): string =>
    agency === '' ? `ปีงบประมาณ พ.ศ. ${fiscalYear}` : `${agency} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  yearAssumed: (fiscalYear: number, written: Written): string =>
    `${settingsTabBefore(written)}ไม่ได้ระบุปีงบประมาณ จึงใช้ปี ${fiscalYear} โปรดตรวจสอบ`,
  official: 'คะแนนรวมตามประกาศ',
  computed: 'คะแนนรวมที่คำนวณจากรายข้อ',
  level: (name: string): string => `ระดับ${name}`,
  levelUnknown: 'ยังสรุประดับไม่ได้ เพราะข้อมูลไม่ครบ',
  incomplete: 'ข้อมูลไม่ครบ',
  incompleteFigure: (figure: string): string => `${figure} (ข้อมูลไม่ครบ)`,
  none: '-',
  item: (code: string, title: string): string => `${code} ${title}`,
  /** Points that the overall score would rise by. */
  gain: (points: string): string => `+${points}`,
  instruments: {
    heading: 'คะแนนรายเครื่องมือ',
    instrument: 'เครื่องมือ',
    announced: 'ประกาศ',
    fromItems: 'จากรายข้อ',
    overall: 'รวม',
    differs: (name: string): string => `${name} (ต่างกัน)`,
  },
  problems: {
    heading: (count: number): string => `ต้องตรวจสอบ ${count} รายการ`,
    none: 'ไม่พบรายการที่ต้องตรวจสอบ',
    notices: (count: number): string => `แจ้งเพื่อทราบ ${count} รายการ (นำมาคำนวณแล้ว)`,
    fix: (label: string, value: string): string => `แก้ “${label}” เป็น ${value}`,
    place: (tab: string, cell: string | null): string => (cell ? `ไปที่ ${tab} ${cell}` : `ไปที่ ${tab}`),
    confirm: 'ยืนยันว่าตรงตามต้นฉบับ',
    confirming: (written: Written): string => `กำลังบันทึกการยืนยันใน${settingsTab(written)}…`,
    confirmed: 'บันทึกการยืนยันแล้ว จะไม่ถามอีกจนกว่าตัวเลขจะเปลี่ยน',
  },
  indicators: {
    heading: 'ข้อที่ได้คะแนนต่ำสุดรายตัวชี้วัด',
    bars: 'คะแนนรายตัวชี้วัด',
    name: (number: number, name: string): string => `${number}. ${name}`,
    items: (codes: readonly string[]): string => codes.join(', ') || 'ไม่มี',
    line: (number: number, name: string, score: string): string => `${number}. ${name} ${score}`,
    legend: (below: number): string =>
      `สีเน้นในแท็บคะแนน: สีเหลือง ตัวเอียง คือข้อต่ำสุดของตัวชี้วัด · สีส้ม ตัวหนา คือคะแนนต่ำกว่า ${below} · สีชมพู คือเซลล์ที่ต้องตรวจสอบ`,
  },
  whatIf: {
    heading: 'ลองดูผลหากปรับปรุง',
    explain: 'เลือกข้อที่จะปรับปรุงให้ได้ 100 คะแนน แล้วดูผลได้ทันที ตัวเลขท้ายข้อคือคะแนนรวมที่จะเพิ่มขึ้น การลองนี้ไม่บันทึกลงชีต',
    least: (level: string, items: number): string => `ให้ถึงระดับ${level} (${items} ข้อ)`,
    overall: (from: string, to: string): string => `คะแนนรวม จาก ${from} เป็น ${to}`,
    moved: (name: string, from: string, to: string): string => `${name} จาก ${from} เป็น ${to}`,
    indicator: (number: number, name: string): string => `${number}. ${name}`,
    scoreOf: (code: string, standing: string): string => `คะแนนที่ลองของข้อ ${code} (เดิม ${standing})`,
    others: (count: number): string => `ข้ออื่นที่ยังไม่ได้ 100 คะแนน ${count} ข้อ`,
    clear: 'เลิกลอง',
  },
  plan: {
    heading: 'แผนมาตรการ',
    summary: (rows: number, items: number): string => `${rows} มาตรการ สำหรับ ${items} ข้อที่เลือก`,
    chosen: (items: number): string => `เลือกทำมาตรการ ${items} ข้อ`,
    chosenBy: {
      default: 'เกณฑ์เลือกข้อที่ใช้: ค่าเริ่มต้น',
      lowest: (count: number): string => `เกณฑ์เลือกข้อที่ใช้: ต่ำสุด ${count} ข้อ`,
      below: (threshold: number): string => `เกณฑ์เลือกข้อที่ใช้: คะแนนต่ำกว่า ${threshold}`,
      items: 'เกณฑ์เลือกข้อที่ใช้: เลือกเอง',
    },
    choose: 'เลือกข้อ',
    open: 'เปิดแผนมาตรการ',
    openSummary: 'เปิดสรุปผล',
    /** Of another table. */
    openTab: (tab: string): string => `เปิด${tab}`,
  },
  changes: {
    heading: 'รายการที่จะบันทึก',
    written: 'รายการที่บันทึกแล้ว',
    nothingHeading: 'ไม่มีรายการที่ต้องบันทึก',
    nothing: 'ทุกแท็บเป็นปัจจุบันแล้ว',
    tabs: (names: readonly string[]): string => `สร้างแท็บ ${names.join(', ')}`,
    added: (count: number): string => `เพิ่ม ${count} มาตรการ`,
    renewed: (count: number): string => `ปรับข้อความ ${count} มาตรการ ให้ตรงกับผลล่าสุด`,
    columns: (measure: string, columns: readonly string[]): string =>
      `${measure} (คอลัมน์ ${columns.join(', ')})`,
    takenBack: (count: number): string => `นำออก ${count} มาตรการ`,
    takenBackWhy:
      'มาตรการเหล่านี้ไม่อยู่ในร่างแผนแล้ว เพราะข้อไม่ได้ถูกเลือก ยังไม่มีคะแนนที่ใช้ได้ หรือปิดใช้ในคลังมาตรการ และยังไม่มีผู้ใดแก้ไขหรือเพิ่มข้อความในแถว',
    measure: (name: string, items: readonly string[]): string => `${name} (ข้อ ${items.join(', ')})`,
    declined: (count: number): string => `จดจำว่าท่านคงข้อความของท่านไว้ ${count} เซลล์`,
    /** Of a table whose rows stay as they are. */
    remembered: (tab: string): string => `ปรับหัวเรื่อง รายการเลือก หรือข้อมูลที่ผู้ช่วยใช้จดจำในแท็บ ${tab}`,
    /** @param rows how many; one at least */
    table: (
      tab: string,
      { added, renewed, takenBack }: Readonly<Record<'added' | 'renewed' | 'takenBack', number>>,
    ): string =>
      `ปรับแท็บ ${tab}: ${listed([
        ...(added > 0 ? [`เพิ่ม ${added} แถว`] : []),
        ...(renewed > 0 ? [`ปรับข้อความ ${renewed} แถว`] : []),
        ...(takenBack > 0 ? [`นำออก ${takenBack} แถว`] : []),
      ])}`,
    cells: (tab: string, count: number): string => `ปรับแท็บ ${tab}: ${count} เซลล์`,
    highlights: (tabs: readonly string[]): string => `ปรับสีเน้นในแท็บ ${tabs.join(', ')}`,
    /** Tabs of which no figure and no text changes. */
    details: (tabs: readonly string[]): string => `ปรับสูตร รายการเลือก หรือรูปแบบในแท็บ ${tabs.join(', ')}`,
    personal: (count: number): string => `ข้อความที่ท่านเขียนเอง ${count} เซลล์ คงไว้ตามเดิม`,
    write: 'บันทึกลงชีต',
    stop: 'หยุดบันทึก',
    /** Tabs that did not take what they can do without. */
    noLists: (tabs: readonly string[]): string =>
      `แท็บ ${tabs.join(', ')} ไม่รับรายการให้เลือกในเซลล์ ส่วนอื่นบันทึกครบแล้ว ผู้ช่วยจะลองตั้งอีกครั้งในการบันทึกครั้งต่อไป`,
    noHighlights: (tabs: readonly string[]): string =>
      `แท็บ ${tabs.join(', ')} ไม่รับสีเน้น ส่วนอื่นบันทึกครบแล้ว โปรดตรวจกฎที่เมนู รูปแบบ > การจัดรูปแบบตามเงื่อนไข ของแท็บนั้น ผู้ช่วยจะลองอีกครั้งในการบันทึกครั้งต่อไป`,
    noCharts: (tabs: readonly string[]): string =>
      `แท็บ ${tabs.join(', ')} ไม่รับแผนภูมิ ส่วนอื่นบันทึกครบแล้ว ผู้ช่วยจะลองสร้างอีกครั้งในการบันทึกครั้งต่อไป`,
    progress: (tab: string, done: number, all: number): string =>
      all > 1 ? `กำลังบันทึกแท็บ ${tab} (${done + 1}/${all})` : `กำลังบันทึกแท็บ ${tab}`,
    writing: 'กำลังบันทึกลงชีต โปรดรอสักครู่',
    pending: 'ผู้ช่วยจะยังไม่บันทึกรายการเหล่านี้จนกว่าท่านจะกด “บันทึกลงชีต”',
    check: 'โปรดตรวจรายการที่จะบันทึก แล้วกด “บันทึกลงชีต”',
    /** Something that changes the result is open. */
    checkFirst: (count: number): string => `อ่านคะแนนแล้ว โปรดตรวจ ${count} รายการในขั้นคะแนนก่อนบันทึก`,
    renewing: 'กำลังปรับรายการที่จะบันทึก',
    /** @param lines what was done, as the lines above say it */
    done: (lines: readonly string[]): string =>
      lines.length > 0 ? `บันทึกลงชีตแล้ว: ${lines.join(' · ')}` : 'บันทึกลงชีตแล้ว',
  },
  offers: {
    heading: (count: number): string => `มีร่างใหม่สำหรับช่องที่ท่านแก้ไข ${count} เซลล์`,
    explain: 'คะแนนหรือร่างของผู้ช่วยเปลี่ยนไปหลังจากที่ท่านแก้ไข ข้อความของท่านจะคงอยู่จนกว่าท่านจะเลือก',
    /** Whose cell it is: the column's header, and the measure. */
    about: (header: string, measure: string): string => `${header} ${measure}`,
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
    /** @param areMeasures whether all of them are measures */
    heading: (count: number, areMeasures: boolean): string =>
      areMeasures ? `มาตรการที่ท่านลบ ${count} มาตรการ` : `แถวที่ท่านลบ ${count} แถว`,
    explain: 'แถวเหล่านี้ยังอยู่ในร่าง แต่ผู้ช่วยจะไม่เพิ่มแถวกลับจนกว่าท่านจะขอ',
    /** A row that is no measure. */
    ofTab: (row: string, items: readonly string[], tab: string): string =>
      `${row} (ข้อ ${items.join(', ')}) แถวของแท็บ ${tab}`,
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
    inPlan: 'อยู่ในแผนปีนี้แล้วด้วยข้อความของผู้ช่วย เลือกเพื่อใช้ข้อความที่ท่านเขียนไว้ในปีที่แล้ว',
    noResult: 'ไม่มีบันทึกผลการดำเนินการ',
  },
  damage: {
    heading: (tab: string): string => `แท็บ ${tab} ไม่ครบ`,
    waiting: 'ยังไม่ได้บันทึกสิ่งใด โปรดเลือกวิธีแก้ไข',
    repair: 'ซ่อมแท็บนี้',
    makeAnew: 'ทำใหม่ในแท็บอื่น',
    repairing: 'กำลังซ่อมแท็บ',
    repaired: (tab: string): string => `ซ่อมแท็บ ${tab} แล้ว`,
  },
  selection: {
    heading: 'เลือกข้อที่จะทำมาตรการ',
    explain: (written: Written): string =>
      `ผู้ช่วยจะจำการเลือกนี้ไว้ในช่อง “${written.settingWords.labels.selection}” ของ${settingsTab(written)}`,
    ways: 'วิธีเลือกข้อ',
    default: 'ค่าเริ่มต้น',
    defaultExplain: (weak: number): string => `ข้อที่ได้คะแนนต่ำสุดของแต่ละตัวชี้วัด และทุกข้อที่ได้ต่ำกว่า ${weak} คะแนน`,
    lowest: (count: string): string => `ต่ำสุด ${count} ข้อ`,
    count: 'จำนวนข้อที่ได้คะแนนต่ำสุด',
    below: (threshold: string): string => `คะแนนต่ำกว่า ${threshold} คะแนน`,
    threshold: 'คะแนนที่ใช้เป็นเกณฑ์',
    items: 'เลือกเอง',
    itemsHeading: 'ข้อทั้งหมด',
    figures: 'ท้ายแต่ละข้อคือคะแนนของข้อนั้น และคะแนนรวมที่จะเพิ่มขึ้น (+) หากข้อนั้นได้ 100 คะแนน',
    ticked: (count: number): string => `เลือกไว้ ${count} ข้อ`,
    tickDefault: 'เลือกตามค่าเริ่มต้น',
    tickNone: 'ล้างการเลือก',
    byGain: 'เรียงตามคะแนนรวมที่เพิ่มขึ้น',
    indicator: (number: number, name: string): string => `ตัวชี้วัดที่ ${number} ${name}`,
    scoreAndGain: (score: string, gain: string): string => `${score} +${gain}`,
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
  /** In what language tabs and reports are written. */
  writtenIn: {
    label: 'ภาษาของแท็บและรายงาน',
    saving: (written: Written): string => `กำลังบันทึกภาษาใน${settingsTab(written)}`,
    saved: (written: Written): string =>
      `บันทึกภาษาใน${settingsTabBefore(written)}แล้ว จะใช้เมื่อสร้างแท็บหรือบันทึกลงชีตครั้งต่อไป`,
  },
  yearLabel: 'ปีงบประมาณ',
  year: (fiscalYear: number): string => String(fiscalYear),
  createScoreTabs: 'สร้างแท็บคะแนน',
  createFramework: ({ tabWords }: Written): string => `สร้าง${ownTab(tabWords.frameworkTab)}`,
  createLibrary: ({ tabWords }: Written): string => `สร้าง${ownTab(tabWords.libraryTab)}`,
  creating: 'กำลังสร้างแท็บ',
  made: (names: readonly string[]): string => `สร้างแท็บ ${names.join(', ')} แล้ว`,
  nothingMade: 'มีแท็บครบแล้ว จึงไม่ได้สร้างแท็บใด',
  begin: { heading: 'ยังไม่มีคะแนนในไฟล์นี้', sample: 'ใช้ข้อมูลตัวอย่าง' },
  newYear: {
    open: 'ขึ้นปีงบประมาณใหม่',
    heading: (from: number, to: number): string =>
      to > from ? `ขึ้นปี ${to} (เดิม ${from})` : `เปลี่ยนกลับไปปี ${to} (เดิม ${from})`,
    reading: 'กำลังตรวจสิ่งที่จะเปลี่ยน',
    check: 'โปรดตรวจสิ่งที่จะเปลี่ยน ยังไม่ได้บันทึกสิ่งใด',
    setsYear: (to: number, written: Written): string =>
      `ตั้ง “${written.settingWords.labels.fiscalYear}” ใน${settingsTabBefore(written)}เป็น ${to}`,
    makes: (names: readonly string[]): string => `สร้างแท็บ ${names.join(', ')}`,
    /** Tabs that stand and are empty. */
    fills: (names: readonly string[]): string => `เขียนลงในแท็บ ${names.join(', ')} ซึ่งยังว่างอยู่`,
    hasTabs: (to: number): string => `ใช้แท็บคะแนนของปี ${to} ที่มีอยู่แล้ว`,
    blanks: (labels: readonly string[], written: Written): string =>
      `ล้างค่าของปีเดิมใน${settingsTab(written)}: ${labels.join(', ')}`,
    moves: (years: readonly number[]): string => `ย้ายคะแนนที่ประกาศของปี ${years.join(', ')} เข้าตารางรายปี`,
    /** Announced figures beside labels. */
    clears: 'ล้างคะแนนที่ประกาศในช่องที่ไม่มีปีกำกับ เพราะมีในตารางรายปีแล้ว',
    addsRows: (years: readonly number[]): string => `เพิ่มแถวของปี ${years.join(', ')} ในตารางคะแนนที่ประกาศรายปี`,
    names: (agencies: readonly string[]): string =>
      `เติมชื่อหน่วยงาน ${agencies.join(', ')} ในแถวของหน่วยงานนั้นในตารางคะแนนที่ประกาศรายปี`,
    renews: (names: readonly string[]): string =>
      `ปรับแท็บ ${names.join(', ')} ให้เป็นปัจจุบัน โดยคงข้อความที่ท่านเขียนเองไว้ตามเดิม`,
    uncolours: (names: readonly string[]): string =>
      `ล้างสีเน้นของผู้ช่วยในแท็บ ${names.join(', ')} โดยไม่กระทบข้อมูลในแท็บ`,
    recolours: (names: readonly string[]): string =>
      `ปรับสีเน้นของผู้ช่วยในแท็บ ${names.join(', ')} โดยไม่กระทบข้อมูลในแท็บ`,
    /** The measures that are ticked. */
    carriesNothing: 'มาตรการที่เลือกยังนำไปไว้ในแผนใหม่ไม่ได้ โปรดเลือกอีกครั้งเมื่อวิเคราะห์คะแนนของปีใหม่แล้ว',
    keeps: (names: readonly string[]): string => `คงแท็บเหล่านี้ไว้ตามเดิม: ${names.join(', ')}`,
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
  units: {
    heading: 'หน่วยงานใดรับผิดชอบมาตรการ',
    explain: (written: Written): string =>
      `ระบุหน่วยงานภายในของท่าน ผู้ช่วยจะกำหนดผู้รับผิดชอบและขั้นตอนของแต่ละมาตรการตามหน่วยงานที่มีจริง และจำไว้ในช่อง “${written.settingWords.labels.units}” ของ${settingsTab(written)}`,
    usual: 'หน่วยงานที่มี',
    others: 'ชื่ออื่น',
    othersExplain: 'คั่นด้วยเครื่องหมายจุลภาค เช่น สำนักปลัดเทศบาล, กองช่างสุขาภิบาล',
    nothing: 'โปรดเลือกหรือพิมพ์ชื่อหน่วยงานอย่างน้อยหนึ่งหน่วยงาน หรือกดข้าม',
    save: 'ใช้หน่วยงานเหล่านี้',
    skip: 'ข้าม และบันทึกลงชีต',
    waiting: 'ยังไม่ได้บันทึกสิ่งใด โปรดระบุหน่วยงาน หรือกดข้าม',
    saved: (written: Written): string => `บันทึกหน่วยงานใน${settingsTabBefore(written)}แล้ว`,
  },
  questions: {
    heading: 'โปรดเลือก',
    explain: (written: Written): string =>
      `ข้อมูลอ่านได้มากกว่าหนึ่งแบบ ผู้ช่วยจะจำคำตอบไว้ใน${settingsTab(written)} และยังไม่ได้บันทึกสิ่งใด`,
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
    check: 'ตรวจสอบสิ่งที่อ่านได้ก่อนบันทึก',
    writing: 'กำลังบันทึกแท็บคะแนน',
    written: (written: Written): string => `บันทึก${settingsTabBefore(written)}แล้ว ไม่ต้องสร้างแท็บใหม่`,
    write: ({ settingWords }: Written): string => `บันทึกแท็บคะแนนและ${goingOn(settingWords.tab)}`,
    turn: (from: number, to: number): string =>
      `ข้อความนี้เป็นของปี ${to} แต่ไฟล์นี้ตั้งไว้ที่ปี ${from} หากบันทึก ผู้ช่วยจะขึ้นปี ${to} ให้พร้อมกันทั้งหมด คือ แท็บคะแนน ปีงบประมาณ และคะแนนที่ประกาศของปี ${to} โดยแท็บ แผน และสรุปผลของปี ${from} คงไว้ตามเดิม`,
    figures: (figures: readonly string[]): string => `คะแนนที่ประกาศที่จะกรอก: ${figures.join(' · ')}`,
    filled: (tabs: readonly string[]): string => `กรอกคะแนนในแท็บ ${tabs.join(', ')} แล้ว`,
    writeTurn: (to: number): string => `ขึ้นปี ${to} ด้วยข้อความนี้`,
    found: (found: number, total: number): string => `อ่านได้ ${found} จาก ${total} ข้อ`,
    year: (year: number, found: boolean): string =>
      found ? `ปีงบประมาณ ${year}` : `ไม่พบปีงบประมาณในข้อความ จึงอ่านตามโครงสร้างปี ${year} โปรดตรวจสอบ`,
    otherAgency: (ofText: string, own: string, written: Written): string =>
      `ข้อความนี้เป็นของ${ofText} แต่${settingsTabBefore(written)}ระบุ${own} หากบันทึก คะแนนของ${ofText} จะอยู่ในไฟล์ของ${own} ให้ตรวจว่าคัดลอกถูกหน่วยงาน หากชื่อใน${settingsTabBefore(written)}ไม่ถูกต้อง ให้แก้ก่อน`,
    otherAgencyMeant: (ofText: string): string => `ยืนยันว่าต้องการบันทึกคะแนนของ${ofText} ลงในไฟล์นี้`,
    missing: (count: number): string => `ไม่มีคะแนน ${count} รายการ`,
    writeSettings: (written: Written): string => `บันทึก${settingsTab(written)}`,
    unknown: (count: number): string => `แถวที่มีรหัสซึ่งไม่มีในโครงสร้าง ${count} แถว`,
    repaired: (count: number): string => `รหัสที่เขียนต่างจากปกติ อ่านให้แล้ว ${count} รายการ`,
    doubtful: (count: number): string => `อ่านได้แต่ควรตรวจ ${count} รายการ`,
    doubt: (item: string, score: number, line: number, doubts: readonly string[]): string =>
      `${item} ได้ ${score} (บรรทัดที่ ${line}): ${doubts.join(', ')}`,
    changes: (count: number, written: Written): string =>
      `เลือกค่าที่จะบันทึกใน${settingsTab(written)} (${count} ช่อง)`,
    change: (label: string, from: string, to: string): string =>
      from === '' ? `${label}: ${to}` : `${label}: จาก “${from}” เป็น “${to}”`,
    figure: (label: string, value: string): string => `${label} ${value}`,
    score: (item: string, part: string, score: number): string => `${item} (${part}) ${score}`,
    scores: (count: number): string => `คะแนนทั้งหมดที่อ่านได้ ${count} รายการ`,
    tabs: (instruments: readonly string[]): string =>
      `จะสร้างแท็บคะแนน ${instruments.join(', ')} ใหม่ แท็บที่มีข้อมูลอยู่แล้วจะไม่ถูกแก้ไข`,
  },
} as const;
