/** What is said in the plan and in the report on its measures, in Thai. */
import type { PartCode } from '../../framework/framework.ts';
import { planPeriod } from '../../thai/format.ts';
import { partNames, statusWords } from '../../vocabulary/th.ts';
import { listed } from './listed.ts';

/** How far the measures have come, in one line. */
const describeProgress = ({
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

/** What the plan lacks: issues by number, items by code, and how many measures. */
const describeCoverage = (lacking: {
  readonly issues: readonly number[];
  readonly items: readonly string[];
  /** Items without a score. */
  readonly unknown: readonly string[];
  readonly notLow: number;
  readonly withoutUnit: number;
  readonly withoutPeriod: number;
}): string => {
  const { issues, items, unknown, notLow, withoutUnit, withoutPeriod } = lacking;
  const unknownItems = unknown.length > 8 ? `${unknown.length} ข้อ` : unknown.join(', ');
  const parts = [
    ...(issues.length > 0 ? [`ประเด็นที่ยังไม่มีมาตรการ ${issues.join(', ')}`] : []),
    ...(items.length > 0 ? [`ข้อคะแนนต่ำที่ยังไม่มีมาตรการ ${items.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`ข้อที่ยังไม่มีคะแนน จึงยังไม่ทราบว่าต้องมีมาตรการหรือไม่ ${unknownItems}`] : []),
    ...(notLow > 0 ? [`มาตรการของข้อที่คะแนนไม่ต่ำ ${notLow} มาตรการ`] : []),
    ...(withoutUnit > 0 ? [`ไม่มีผู้รับผิดชอบ ${withoutUnit} มาตรการ`] : []),
    ...(withoutPeriod > 0 ? [`ไม่มีช่วงเวลา ${withoutPeriod} มาตรการ`] : []),
  ];
  return parts.length > 0
    ? parts.join(' · ')
    : 'มีมาตรการครบทุกประเด็นและครบทุกข้อที่คะแนนต่ำ ทุกมาตรการมีผู้รับผิดชอบและช่วงเวลา';
};

/** The agency, where it is; '' for what is not given. */
const placeOf = (agency: string, district: string, province: string): string =>
  [
    agency,
    district && `อำเภอ${district.replace(/^อำเภอ/, '')}`,
    province && `จังหวัด${province.replace(/^จังหวัด/, '')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

const reportWords = {
  /** @param planYear the fiscal year the plan ran in */
  title: (planYear: number): string =>
    `รายงานผลการดำเนินการตามแผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${planYear}`,
  /** @param isConfirmed whether an official source confirms that year's item codes */
  use: (item: string, year: number, isConfirmed: boolean): string =>
    isConfirmed
      ? `ใช้ประกอบการเปิดเผยข้อมูลตามข้อ ${item} ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`
      : `ใช้ประกอบการเปิดเผยข้อมูลตามข้อ ${item} ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year} (โปรดตรวจสอบรหัสข้อกับคู่มือของปีนั้น)`,
  /** What its own rows say: the plan may be further by the time that somebody reads it. */
  progress: (progress: string): string => `ความคืบหน้าเมื่อจัดทำรายงาน: ${progress}`,
} as const;

/** An indicator, its number in the digits of the sentence. */
interface Indicator {
  readonly number: string;
  readonly name: string;
}

export const planWords = {
  /**
   * @param planYear the fiscal year the plan runs in
   * @param agency '' while it is not given
   */
  title: (planYear: number, agency: string): string =>
    agency === ''
      ? `แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${planYear}`
      : `แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส ${agency} ประจำปีงบประมาณ พ.ศ. ${planYear}`,
  /** @param result null while the level is not known */
  basis: (fiscalYear: number, result: { readonly overall: string; readonly level: string } | null): string =>
    result === null
      ? `จัดทำจากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`
      : `จัดทำจากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${fiscalYear} คะแนนรวม ${result.overall} คะแนน ระดับ${result.level}`,
  issue: (number: number, name: string): string => `ประเด็นที่ ${number} ${name}`,
  issueWithoutMeasure: (number: number, name: string): string =>
    `ประเด็นที่ ${number} ${name} (ยังไม่มีมาตรการ โปรดกำหนดอย่างน้อย 1 มาตรการ)`,
  /** What drop-downs say of themselves. */
  listHelps: {
    units:
      'เลือกหน่วยงานจากรายการ เลือกต่อเพื่อเพิ่มหน่วยงานอื่น เลือกหน่วยงานเดิมซ้ำเพื่อเอาออก ชื่อที่พิมพ์ตรงกับรายการนับเป็นการเลือก',
    status: 'เลือกสถานะจากรายการ',
  },
  coverage: describeCoverage,
  coverageLine: (coverage: string): string => `ความครบถ้วนของแผน: ${coverage}`,
  /** Below the plan, to be signed by hand. */
  signatures: ['ผู้จัดทำ', 'ผู้เห็นชอบ', 'ผู้อนุมัติ'].map(
    (role) =>
      `ลงชื่อ ${'.'.repeat(44)} ${role}     (${'.'.repeat(44)})     ตำแหน่ง ${'.'.repeat(36)}     วันที่ ${'.'.repeat(20)}`,
  ),
  lastYear: {
    status: (planYear: string, status: string): string => `ปี ${planYear}: ${status}`,
    result: (text: string): string => `ผล: ${text}`,
    evidence: (text: string): string => `หลักฐาน: ${text}`,
    problems: (text: string): string => `ปัญหาและอุปสรรค: ${text}`,
    cutShort: (text: string): string => `${text}… (อ่านต่อในแผนของปีนั้น)`,
    carried: (planYear: number): string => `มาตรการต่อเนื่องจากแผนปีงบประมาณ พ.ศ. ${planYear}`,
  },
  servedItem: (code: string, title: string): string => `ข้อ ${code} ${title}`,
  /** What the scores say of an item that a measure serves. */
  finding: {
    lowest: (code: string, score: string, { number, name }: Indicator): string =>
      `ข้อ ${code} ได้ ${score} คะแนน: ต่ำสุดในตัวชี้วัดที่ ${number} ${name}`,
    weak: (code: string, score: string, { number, name }: Indicator, least: number): string =>
      `ข้อ ${code} ได้ ${score} คะแนน: ต่ำกว่า ${least} คะแนน ในตัวชี้วัดที่ ${number} ${name}`,
    other: (code: string, score: string, { number, name }: Indicator): string =>
      `ข้อ ${code} ได้ ${score} คะแนน: อยู่ในตัวชี้วัดที่ ${number} ${name}`,
    withoutScore: (code: string, { number, name }: Indicator): string =>
      `ข้อ ${code} ยังไม่มีคะแนน: อยู่ในตัวชี้วัดที่ ${number} ${name}`,
  },
  /** Of an item that is scored in several parts. */
  partScores: (scores: readonly { readonly part: PartCode; readonly score: string }[]): string =>
    scores.map(({ part, score }) => `${partNames[part]} ${score}`).join(' · '),
  /** When the plan runs, unless the settings say otherwise. */
  period: planPeriod,
  /** Behind what refers to other items; at least one code. */
  references: (codes: readonly string[]): string => `(อ้างอิงจาก ${listed(codes)})`,
  /** For an item that the measure library does not know: the agency writes its own. */
  ownMeasure: {
    name: 'มาตรการยกระดับผลการประเมิน (โปรดกำหนดชื่อมาตรการ)',
    cause: 'คลังมาตรการยังไม่มีคำแนะนำสำหรับข้อนี้ โปรดวิเคราะห์และระบุสาเหตุที่ได้คะแนนน้อยของหน่วยงาน',
    guidance: 'โปรดระบุแนวทางการยกระดับผลการประเมินที่สอดคล้องกับสาเหตุ',
    steps: ['โปรดระบุขั้นตอนหรือวิธีการปฏิบัติของหน่วยงาน', 'โปรดระบุวิธีติดตามและรายงานผลต่อผู้บริหาร'],
  },
  progress: describeProgress,
  place: placeOf,
  report: reportWords,
} as const;
