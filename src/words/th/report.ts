/** What is said in the Word report, in Thai. */
import { settingsTab, type Written } from './ownTabs.ts';

/** Whose: "ขององค์การบริหารส่วนตำบล…"; just "of the office" while its name is not given. */
const whose = (agency: string): string => `ของ${agency || 'หน่วยงาน'}`;

export const reportDocumentWords = {
  /** As documents name their language. */
  language: 'th-TH',
  names: {
    full: 'รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน',
    brief: 'สรุปผลการประเมินคุณธรรมและความโปร่งใส (ITA) สำหรับผู้บริหาร',
    plan: 'แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  },
  /** Of the file, without its ending. @param agency '' while it is not given */
  fileNames: {
    full: (fiscalYear: number, agency: string): string =>
      agency === ''
        ? `รายงานวิเคราะห์ผลการประเมิน ITA ปี ${fiscalYear}`
        : `รายงานวิเคราะห์ผลการประเมิน ITA ปี ${fiscalYear} ${agency}`,
    brief: (fiscalYear: number, agency: string): string =>
      agency === '' ? `สรุปสำหรับผู้บริหาร ITA ปี ${fiscalYear}` : `สรุปสำหรับผู้บริหาร ITA ปี ${fiscalYear} ${agency}`,
    plan: (fiscalYear: number, agency: string): string =>
      agency === '' ? `แผนมาตรการ ITA ปี ${fiscalYear + 1}` : `แผนมาตรการ ITA ปี ${fiscalYear + 1} ${agency}`,
  },
  whose,
  year: (fiscalYear: number): string => `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  /** Stands where the agency's seal goes, until a picture is chosen. */
  sealPlace: '(ตราสัญลักษณ์ของหน่วยงาน)',
  seal: (agency: string): string => `ตราสัญลักษณ์${whose(agency)}`,
  team: 'คณะทำงานส่งเสริมคุณธรรมและความโปร่งใส',
  preface: {
    heading: 'คำนำ',
    /** @param planYear the fiscal year in which the plan runs */
    paragraphs: (agency: string, fiscalYear: number, planYear: number): readonly string[] => [
      'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ช่วยให้หน่วยงานทราบสถานะด้านคุณธรรมและความโปร่งใสของตน ทั้งจากมุมมองของผู้มีส่วนได้ส่วนเสียภายในและภายนอก และจากการเปิดเผยข้อมูลต่อสาธารณะ เพื่อนำผลมาพัฒนาการปฏิบัติงานและการให้บริการประชาชนอย่างต่อเนื่อง',
      `รายงานฉบับนี้วิเคราะห์ผลการประเมิน${whose(agency)} ประจำปีงบประมาณ พ.ศ. ${fiscalYear} เป็นรายตัวชี้วัด แสดงข้อที่ควรปรับปรุงพร้อมสาเหตุและแนวทางการยกระดับ และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสที่จะดำเนินการในปีงบประมาณ พ.ศ. ${planYear}`,
      'หวังเป็นอย่างยิ่งว่ารายงานฉบับนี้จะเป็นประโยชน์แก่ผู้บริหาร บุคลากร และประชาชน ในการติดตามและร่วมกันยกระดับการดำเนินงานของหน่วยงานให้สุจริต โปร่งใส และตรวจสอบได้',
    ],
  },
  contents: 'สารบัญ',
  result: {
    heading: 'ผลการประเมินในภาพรวม',
    instruments: 'คะแนนรายเครื่องมือ',
    columns: { instrument: 'เครื่องมือ', weight: 'น้ำหนัก (ร้อยละ)', score: 'คะแนน' },
    instrument: (name: string, code: string): string => `${name} (${code})`,
    overall: 'คะแนนรวม',
    incomplete: (score: string): string => `${score} (ข้อมูลไม่ครบ)`,
    none: '-',
  },
  chart: {
    heading: (count: number): string => `คะแนนรายตัวชี้วัดทั้ง ${count} ตัวชี้วัด`,
    series: 'คะแนน',
    bar: (number: number, name: string): string => `${number}. ${name}`,
    /** Stands at the bar's name: without a score there is no bar to write it at. */
    barWithoutScore: (bar: string): string => `${bar} (ไม่มีคะแนน)`,
    legend: (least: number): string => `แท่งสีเข้ม คือ ตัวชี้วัดที่ได้คะแนนต่ำกว่า ${least} คะแนน`,
    /** Read out instead of the picture. */
    alternative: (bars: readonly string[]): string => `แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัด: ${bars.join(', ')}`,
    alternativeBar: (bar: string, score: string): string => (score === '' ? bar : `${bar} ${score}`),
  },
  analysis: {
    heading: (count: number): string => `การวิเคราะห์ผลการประเมินรายตัวชี้วัด ทั้ง ${count} ตัวชี้วัด`,
    indicator: (number: number, name: string): string => `ตัวชี้วัดที่ ${number} ${name}`,
    score: (score: string, isComplete: boolean): string =>
      isComplete ? `คะแนนตัวชี้วัด ${score} คะแนน` : `คะแนนตัวชี้วัด ${score} คะแนน (ข้อมูลไม่ครบ)`,
    noScore: 'ยังไม่มีคะแนนตัวชี้วัด',
    noRows: 'ไม่มีรายการข้อคำถามในบทวิเคราะห์',
  },
  wayUp: {
    heading: 'แนวทางสู่ระดับที่สูงขึ้น',
    itemsHeading: 'ข้อที่ควรดำเนินการก่อน',
    columns: { item: 'ข้อ', title: 'ประเด็นข้อคำถาม', score: 'คะแนน', gain: 'คะแนนรวมที่เพิ่มได้' },
  },
  plan: {
    heading: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    /** @param place '' while nobody gave the agency's name */
    place: (place: string): string => `ชื่อหน่วยงาน ${place}`,
    opening: (agency: string, fiscalYear: number, planYear: number): string =>
      `จากการวิเคราะห์ผลการประเมินประจำปีงบประมาณ พ.ศ. ${fiscalYear} ${agency || 'หน่วยงาน'}กำหนดมาตรการเพื่อยกระดับคุณธรรมและความโปร่งใส สำหรับดำเนินการในปีงบประมาณ พ.ศ. ${planYear} จำแนกตามประเด็น ดังนี้`,
    issue: (number: number, name: string): string => `ประเด็นที่ ${number} ${name}`,
    noMeasure: 'ยังไม่ได้กำหนดมาตรการในประเด็นนี้',
    otherMeasures: 'มาตรการอื่น',
  },
  followUp: {
    heading: (planYear: number): string => `ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${planYear}`,
  },
  signatures: {
    roles: ['ผู้จัดทำ', 'ผู้เห็นชอบ', 'ผู้อนุมัติ'],
    /** Three of them stand side by side on an upright page: no line is wider than a third of it. */
    lines: (role: string): readonly string[] => [
      role,
      `ลงชื่อ ${'.'.repeat(38)}`,
      `(${'.'.repeat(42)})`,
      `ตำแหน่ง ${'.'.repeat(34)}`,
      `วันที่ ${'.'.repeat(38)}`,
    ],
  },
  brief: {
    /** @param level null while it is not known */
    score: (overall: string, level: string | null): string =>
      level === null
        ? `คะแนนรวม ${overall} คะแนน ยังสรุประดับไม่ได้ เพราะข้อมูลไม่ครบ`
        : `คะแนนรวม ${overall} คะแนน ระดับผลการประเมิน: ${level}`,
    measures: 'มาตรการสำคัญ',
    noMeasures: 'ยังไม่มีมาตรการในแผน',
    measure: (name: string, responsible: string): string =>
      responsible === '' ? name : `${name} (ผู้รับผิดชอบ: ${responsible})`,
    /** A name that is too long for one page. */
    cut: (start: string): string => `${start}…`,
  },
  notes: {
    heading: 'ข้อสังเกตจากการตรวจสอบข้อมูล',
    /** What is to be settled before the report goes out. */
    notWritten: 'สรุปผล บทวิเคราะห์ หรือแผนมาตรการยังไม่ตรงกับคะแนนปัจจุบัน โปรดบันทึกลงชีตก่อนจัดทำรายงาน',
    noAnalysis: 'ยังไม่มีบทวิเคราะห์ของปีนี้ รายงานจึงไม่มีตารางวิเคราะห์รายตัวชี้วัด',
    noPlan: 'ยังไม่มีแผนมาตรการของปีนี้ รายงานจึงไม่มีแผน',
    noAgency: (written: Written): string => `ยังไม่ได้ระบุชื่อหน่วยงานใน${settingsTab(written)}`,
    coverage: (sentence: string): string => `ความครบถ้วนของแผน: ${sentence}`,
    missingAnalysis: (indicators: readonly number[]): string =>
      `บทวิเคราะห์ไม่มีข้อความของตัวชี้วัดที่ ${indicators.join(', ')}`,
  },
  /** A heading and its number. */
  counted: (number: number, heading: string): string => `${number}. ${heading}`,
  /** An item of a list and its number, in the voice's digits. */
  listed: (number: string, text: string): string => `${number}. ${text}`,
  /** The title in the document's properties. */
  title: (name: string, agency: string, year: number): string =>
    `${name} ${whose(agency)} ประจำปีงบประมาณ พ.ศ. ${year}`,
} as const;

/** What the sidebar says of making a Word file. */
export const wordFileWords = {
  open: 'จัดทำรายงาน Word',
  openHeading: 'เอกสารเผยแพร่',
  reading: 'กำลังอ่านแท็บ…',
  check: 'ตรวจสิ่งที่ควรทราบ เลือกเอกสาร แล้วกดสร้างไฟล์ Word',
  heading: 'รายงาน Word',
  explain: 'ใช้ข้อความตามที่อยู่ในแท็บขณะนี้ รวมถึงข้อความที่ท่านแก้ไว้',
  notes: 'สิ่งที่ควรทราบก่อนเผยแพร่',
  noNotes: 'ไม่พบสิ่งที่ต้องแก้ไขก่อนเผยแพร่',
  notesExplain: ({ settingWords: { reportSections } }: Written): string =>
    `รายการนี้ไม่อยู่ในรายงาน เว้นแต่เลือกส่วน “${reportSections.notes}”`,
  kinds: 'เอกสาร',
  kind: { full: 'รายงานฉบับเต็ม', brief: 'สรุปสำหรับผู้บริหาร (หนึ่งหน้า)', plan: 'แผนมาตรการ' },
  sections: 'ส่วนของรายงาน',
  font: 'แบบอักษร',
  seal: 'ภาพตราสัญลักษณ์สำหรับปก (PNG หรือ JPEG ไม่บังคับ)',
  sealKept: 'ใช้ภาพตราสัญลักษณ์ที่เลือกไว้บนปก',
  dropSeal: 'เปลี่ยนหรือไม่ใช้ภาพนี้',
  badSeal: 'ใช้ภาพนี้ไม่ได้ โปรดเลือกไฟล์ภาพ PNG หรือ JPEG',
  make: 'สร้างไฟล์ Word',
  back: 'กลับ',
  /** The first time takes longer: what makes the file is fetched then. */
  preparing: 'กำลังเตรียมสร้างไฟล์ ครั้งแรกใช้เวลาครู่หนึ่ง…',
  making: 'กำลังสร้างไฟล์ Word…',
  made: (file: string): string => `สร้างไฟล์ ${file} แล้ว ตรวจดูในรายการดาวน์โหลดของเบราว์เซอร์`,
  again: 'หากเบราว์เซอร์ไม่บันทึกไฟล์ให้ กดชื่อไฟล์ หรือเปิดหน้าต่างดาวน์โหลดแล้วกดชื่อไฟล์ในหน้าต่างนั้น',
  /** Word asks before it puts page numbers into the contents; not always of a download, which it opens for reading only. */
  fields:
    'ใส่เลขหน้าในสารบัญ: เปิดไฟล์ใน Word แล้วกด “เปิดใช้งานการแก้ไข” หาก Word ถามว่าจะปรับปรุงเขตข้อมูลหรือไม่ ให้ตอบ “ใช่” หากไม่ถาม ให้คลิกในสารบัญแล้วกดแป้น F9',
  openWindow: 'เปิดหน้าต่างดาวน์โหลด',
  windowBlocked: 'เบราว์เซอร์ไม่ให้เปิดหน้าต่างใหม่ โปรดอนุญาตหน้าต่างป๊อปอัปของหน้านี้ แล้วกดอีกครั้ง',
  nothingChosen: 'โปรดเลือกอย่างน้อยหนึ่งส่วนของรายงาน',
} as const;
