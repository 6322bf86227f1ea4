/**
 * Words of our tabs and of the lists in them, in Thai: all that the server, too, knows of a vocabulary. What readers alone
 * need stands elsewhere.
 */

/** Names of the tabs that the add-on makes, beside the settings' and those of `tableWords`. */
export const tabWords = {
  summaryTab: 'สรุปผล',
  frameworkTab: 'โครงสร้าง',
  libraryTab: 'คลังมาตรการ',
} as const;

/** Headers of the plan. */
export const planHeaders = {
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
} as const;

/** Headers of the report on the measures. */
export const reportHeaders = {
  measure: planHeaders.measure,
  period: planHeaders.period,
  responsible: planHeaders.responsible,
  status: planHeaders.status,
  result: planHeaders.result,
  evidence: planHeaders.evidence,
  problems: 'ปัญหา อุปสรรค และข้อเสนอแนะ',
} as const;

/** Headers of the analysis. */
export const analysisHeaders = {
  item: 'ประเด็นข้อคำถาม',
  score: 'คะแนน',
  analysis: 'การวิเคราะห์ผลการประเมินฯ',
} as const;

/** Of each table that people work in, by the kind that its marks name: what its new tab is called, and its headers. */
export const tableWords = {
  plan: { tab: 'แผนมาตรการ', headers: planHeaders },
  analysis: { tab: 'บทวิเคราะห์', headers: analysisHeaders },
  followUp: { tab: 'รายงานผลการดำเนินการ', headers: reportHeaders },
} as const;

/** What a person chooses as responsible when no unit is: all of them. */
export const everyUnit = 'ทุกหน่วยงาน';

/** The help texts of drop-downs from before these carried a mark. */
export const formerListHelps = {
  units: 'เลือกหน่วยงานจากรายการ เลือกต่อเพื่อเพิ่มหน่วยงานอื่น เลือกหน่วยงานเดิมซ้ำเพื่อเอาออก ชื่อที่พิมพ์ตรงกับรายการนับเป็นการเลือก',
  status: 'เลือกสถานะจากรายการ',
} as const;
