/** Words of the settings' tab, in Thai. */

export const tab = 'ตั้งค่า';

/** What stands left of each setting. */
export const labels = {
  agency: 'ชื่อหน่วยงาน',
  district: 'อำเภอ',
  province: 'จังหวัด',
  fiscalYear: 'ปีงบประมาณ',
  announcedIIT: 'คะแนนประกาศ IIT',
  announcedEIT1: 'คะแนนประกาศ EIT ส่วนที่ 1',
  announcedEIT2: 'คะแนนประกาศ EIT ส่วนที่ 2',
  announcedOIT: 'คะแนนประกาศ OIT',
  announcedOverall: 'คะแนนประกาศรวม',
  announcedLevel: 'ระดับที่ประกาศ',
  combining: 'วิธีรวมคะแนนตัวชี้วัด',
  tabIIT: 'แท็บคะแนน IIT',
  tabEIT: 'แท็บคะแนน EIT',
  tabOIT: 'แท็บคะแนน OIT',
  columnIIT: 'คอลัมน์คะแนน IIT',
  columnEIT: 'คอลัมน์คะแนน EIT',
  columnOIT: 'คอลัมน์คะแนน OIT',
  selection: 'เกณฑ์เลือกข้อ',
  units: 'หน่วยงานรับผิดชอบ',
  period: 'ช่วงเวลาดำเนินการ',
  digits: 'ตัวเลข',
  language: 'ภาษาของแท็บและรายงาน',
  highlightBelow: 'เกณฑ์สีเน้นคะแนนต่ำ',
  confirmed: 'ตัวเลขที่ยืนยันแล้ว',
  reportSections: 'ส่วนของรายงาน Word',
  reportFont: 'แบบอักษรของรายงาน Word',
} as const;

/** What may be typed for each setting, beside it in a settings tab that we made. */
export const hints = {
  announcedTable: 'คะแนนที่ประกาศ แยกตามปีงบประมาณ ปีละหนึ่งแถว (เว้นว่างได้หากยังไม่ประกาศ)',
  agency: 'ชื่อเต็มของหน่วยงาน ใช้ในหัวเอกสาร',
  district: '',
  province: '',
  fiscalYear: 'ปีงบประมาณที่ประเมิน เป็นปี พ.ศ. เช่น 2568',
  announcedIIT: 'คะแนนที่ประกาศ 0-100 เว้นว่างได้หากยังไม่ประกาศ',
  announcedEIT1: 'คะแนนที่ประกาศ 0-100',
  announcedEIT2: 'คะแนนที่ประกาศ 0-100 จำเป็นเมื่อไม่มีคะแนนรายข้อของส่วนที่ 2',
  announcedOIT: 'คะแนนที่ประกาศ 0-100',
  announcedOverall: 'คะแนนรวมที่ประกาศ เว้นว่างได้ ผู้ช่วยจะคำนวณจากเครื่องมือ',
  announcedLevel: 'ระดับตามประกาศผล เช่น ผ่านดี',
  combining: 'รายข้อ หรือ รายตัวชี้วัดย่อย (เว้นว่าง คือ รายข้อ)',
  tabIIT: 'ชื่อแท็บ เว้นว่างไว้ให้ผู้ช่วยค้นหาเอง',
  tabEIT: 'ชื่อแท็บ เว้นว่างไว้ให้ผู้ช่วยค้นหาเอง',
  tabOIT: 'ชื่อแท็บ เว้นว่างไว้ให้ผู้ช่วยค้นหาเอง',
  columnIIT: '',
  columnEIT: '',
  columnOIT: '',
  selection: 'ค่าเริ่มต้น หรือ ต่ำสุด 5 ข้อ หรือ ต่ำกว่า 90 หรือรหัสข้อ เช่น i2, e6, o1',
  units: 'หน่วยงานภายใน คั่นด้วยเครื่องหมายจุลภาค เช่น สำนักปลัด, กองคลัง',
  period: 'เว้นว่างไว้เพื่อใช้ ต.ค. ของปีที่ประเมิน ถึง ก.ย. ของปีถัดไป',
  digits: 'ไทย หรือ อารบิก (เว้นว่าง คือ ไทย)',
  language: 'ไทย หรือ English (เว้นว่าง คือ ไทย)',
  highlightBelow: 'คะแนนที่ต่ำกว่านี้มีสีเน้นในแท็บคะแนน (เว้นว่าง คือ 85)',
  confirmed: '',
  reportSections: '',
  reportFont: '',
} as const;

/** Figures that a person confirmed as printed in the source, beside those that are announced. */
export const confirmedFigures = {
  indicator: (number: number): string => `ตัวชี้วัดที่ ${number}`,
  total: 'ผลรวมถ่วงน้ำหนัก',
  level: 'ระดับ',
} as const;

/** A line that confirms a figure: whose it is, then both its values. */
export const confirmedHead = (fiscalYear: number, agency: string, figure: string): string =>
  `${fiscalYear} ${agency}: ${figure} `;

/** The two values of a figure that was confirmed: as announced, and as computed. */
export const confirmedValues = (announced: number | string, computed: number | string): string =>
  `ประกาศ ${announced} คำนวณได้ ${computed}`;

/** The headers of the table that says which unit does the work of another. */
export const standIns = {
  unit: 'หน่วยงานในคลังมาตรการ',
  own: 'หน่วยงานของเราที่รับผิดชอบ',
} as const;

/** Beside that table. */
export const standInsHint =
  'หน่วยงานใดไม่มี หรือใช้ชื่ออื่น ให้ระบุว่าหน่วยงานใดรับผิดชอบ เว้นว่างไว้ให้ผู้ช่วยเลือกจากช่องหน่วยงานรับผิดชอบ เพิ่มแถวได้';

/** The header of the column that says whose announced figures a row has. A table has it where it needs one. */
export const announcedAgency = 'หน่วยงาน';

/** Other headers of that column that are understood. */
export const otherAnnouncedAgency = ['ชื่อหน่วยงาน', 'ชื่อ อปท.', 'อปท.'] as const;

/** The headers of a new table of announced figures, beside the parts' names. */
export const announcedHeaders = {
  fiscalYear: 'ปีงบประมาณ',
  overall: 'คะแนนรวม',
  level: 'ระดับ',
} as const;

/** Other headers of that table that are understood. */
export const otherAnnouncedHeaders = {
  fiscalYear: ['ปี', 'ปีที่ประเมิน', 'ปี พ.ศ.', 'พ.ศ.', 'ปีงบประมาณ พ.ศ.', 'ปีงบ', 'ประจำปีงบประมาณ'],
  IIT: ['คะแนนiit'],
  EIT1: ['eit1', 'คะแนนeit1', 'คะแนนeitส่วนที่1', 'eitpart1'],
  EIT2: ['eit2', 'คะแนนeit2', 'คะแนนeitส่วนที่2', 'eitpart2'],
  OIT: ['คะแนนoit'],
  overall: ['รวม', 'คะแนนita', 'ita', 'คะแนนภาพรวม', 'ภาพรวม', 'คะแนนประกาศรวม', 'คะแนนรวมita'],
  level: ['ระดับที่ประกาศ', 'ระดับผลการประเมิน', 'ผลการประเมิน'],
} as const;

/** Before the name of a part, in a header or over it: its figure is the one that was announced. */
export const announcedScore = ['คะแนนประกาศ', 'คะแนนที่ประกาศ'] as const;

/** What may stand before the name of a level. */
export const beforeLevel = ['ระดับ'] as const;

/** The choices of a setting. The first word of each is the one that we write. */
export const combining = { 'by-item': ['รายข้อ'], 'by-sub-indicator': ['รายตัวชี้วัดย่อย'] } as const;

export const digits = { thai: ['ไทย', 'เลขไทย'], arabic: ['อารบิก', 'เลขอารบิก'] } as const;

/** The languages that tabs and reports are written in. */
export const languages = { th: ['ไทย', 'ภาษาไทย'], en: ['English', 'อังกฤษ', 'ภาษาอังกฤษ'] } as const;

/** The fonts of the Word report, by their names. */
export const reportFont = {
  'TH Sarabun New': ['TH Sarabun New', 'Sarabun New'],
  'TH SarabunPSK': ['TH SarabunPSK', 'TH Sarabun PSK', 'Sarabun PSK'],
} as const;

/** The sections of the Word report, in its order; those that are to be in it are listed. */
export const reportSections = {
  cover: 'ปก',
  preface: 'คำนำ',
  contents: 'สารบัญ',
  result: 'ผลการประเมิน',
  analysis: 'บทวิเคราะห์',
  wayUp: 'แนวทางสู่ระดับที่สูงขึ้น',
  plan: 'แผนมาตรการ',
  followUp: 'ผลการดำเนินการ',
  signatures: 'ช่องลงนาม',
  notes: 'ข้อสังเกตจากการตรวจสอบ',
} as const;

/** How items are chosen: the rules as we write them. */
export const selection = {
  default: 'ค่าเริ่มต้น',
  lowest: (count: number): string => `ต่ำสุด ${count} ข้อ`,
  below: (threshold: number): string => `ต่ำกว่า ${threshold}`,
} as const;

/** The rules as staff write them, in folded text; the number stands in the one group that matched. */
export const selectionRules = {
  default: /^(?:ใช้)?ค่าเริ่มต้น$/,
  lowest: /^(?:ต่ำสุด|ต่ำที่สุด) ?([0-9]+)(?: ?ข้อ)?$|^([0-9]+) ?ข้อ(?:ที่)?ต่ำ(?:ที่)?สุด$/,
  below: /^(?:คะแนน ?)?(?:ต่ำกว่า|น้อยกว่า|<) ?([0-9]+(?:\.[0-9]+)?)(?: ?คะแนน)?$/,
} as const;

/** Words before a list of item codes that name none. */
export const selectionFillers = /เลือกเอง/g;
