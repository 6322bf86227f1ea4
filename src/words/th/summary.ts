/** What is said in the summary, in Thai. */
import type { Obstacle } from '../../assessment/level.ts';
import type { Framework, Unconfirmed } from '../../framework/framework.ts';
import { formatFigure } from '../../thai/format.ts';
import { figureNames } from '../../vocabulary/th.ts';

/** What keeps a result from the level above: "OIT ได้ 77.00 ต่ำกว่า 85", "คะแนนรวมได้ 84.00 ต่ำกว่า 85". */
const describeObstacle = ({ figure: name, score, least }: Obstacle): string =>
  `${name === 'overall' ? figureNames.overall : `${figureNames[name]} `}ได้ ${formatFigure(score, 'arabic')} ต่ำกว่า ${least}`;

const unconfirmedWords = {
  items: 'รายการข้อ รหัสข้อ และชื่อข้อของปีนี้ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
  weights: 'น้ำหนักคะแนนของแต่ละเครื่องมือในปีนี้ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
  levels: 'เกณฑ์ระดับผลการประเมินของปีนี้ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
  subIndicators: 'ขอบเขตของตัวชี้วัดย่อย OIT เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
  issues: (numbers: string): string =>
    `ชื่อประเด็นที่ ${numbers} และการจัดข้อเข้าประเด็นในแผนมาตรการ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ`,
  issueNames: (numbers: string): string => `ชื่อประเด็นที่ ${numbers} เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ`,
  filing: 'การจัดข้อเข้าประเด็นในแผนมาตรการ เป็นข้อมูลที่ยังไม่ได้ยืนยันกับประกาศทางการ',
} as const;

/** What of a framework is not confirmed, one sentence each; `subject` stays the same over all runs. */
export const unconfirmedNotes = ({
  issues,
  unconfirmed,
}: Pick<Framework, 'issues' | 'unconfirmed'>): {
  readonly subject: Unconfirmed | 'issues';
  readonly text: string;
}[] => {
  const note = (subject: Unconfirmed, text: string) =>
    unconfirmed.includes(subject) ? [{ subject, text }] : [];
  const numbers = issues.filter(({ confirmed }) => !confirmed).map(({ number }) => number);
  const filing = unconfirmed.includes('item-issues');
  const names = numbers.join(', ');
  const aboutIssues =
    names === ''
      ? filing
        ? unconfirmedWords.filing
        : ''
      : filing
        ? unconfirmedWords.issues(names)
        : unconfirmedWords.issueNames(names);
  return [
    ...note('items', unconfirmedWords.items),
    ...note('weights', unconfirmedWords.weights),
    ...note('levels', unconfirmedWords.levels),
    ...note('sub-indicators', unconfirmedWords.subIndicators),
    ...(aboutIssues === '' ? [] : [{ subject: 'issues' as const, text: aboutIssues }]),
  ];
};

export const summaryWords = {
  none: '-',
  incomplete: (text: string): string => `${text} (ข้อมูลไม่ครบ)`,
  progress: 'ความคืบหน้าของแผน',
  coverage: 'ความครบถ้วนของแผน',
  title: 'สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  year: (fiscalYear: number): string => `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  headline: 'ผลการประเมินในภาพรวม',
  overallAnnounced: 'คะแนนรวม (ตามประกาศ)',
  overallComputed: 'คะแนนรวม (คำนวณจากรายข้อ)',
  level: 'ระดับผลการประเมิน',
  levelUnknown: 'ยังสรุประดับไม่ได้ เพราะข้อมูลไม่ครบ',
  why: 'เหตุผล',
  whyBest: 'คะแนนรวมและทุกเครื่องมือถึงเกณฑ์ของระดับสูงสุด',
  /** @param obstacles at least one */
  whyNot: (above: string, obstacles: readonly Obstacle[]): string =>
    `ยังไม่ถึงระดับ${above} เพราะ ${obstacles.map(describeObstacle).join(' และ ')}`,
  typedLevel: 'ระดับที่กรอกไว้',
  typedLevelWrong: (typed: string): string => `“${typed}” ไม่ตรงกับระดับผลการประเมินข้างต้น โปรดตรวจสอบ`,
  instruments: {
    heading: 'คะแนนรายเครื่องมือ: คะแนนที่ประกาศเทียบกับคะแนนที่คำนวณจากรายข้อ',
    overall: 'คะแนนรวม',
    line: (name: string, code: string): string => `${name} (${code})`,
    differs: 'ไม่ตรงกัน โปรดตรวจสอบ',
    agrees: 'ตรงกัน',
    fromAnnounced: 'ไม่มีคะแนนรายข้อ จึงใช้คะแนนที่ประกาศ',
    incomplete: 'ข้อมูลไม่ครบ',
  },
  indicators: {
    heading: 'คะแนนรายตัวชี้วัดและข้อที่ได้คะแนนต่ำสุด',
    columns: ['ตัวชี้วัด', 'เครื่องมือ', 'คะแนน', 'ข้อที่ได้คะแนนต่ำสุด'],
    line: (number: number, name: string): string => `${number}. ${name}`,
    subLine: (number: string, name: string): string => `${number} ${name}`,
    /** The lowest items: those with the same score together, the score in the voice's digits. */
    lowest: (groups: readonly { readonly items: readonly string[]; readonly score: string }[]): string =>
      groups.map(({ items, score }) => `${items.join(', ')} (${score})`).join(' · '),
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
    line: (code: string, title: string): string => `${code} ${title}`,
  },
  notes: {
    heading: 'หมายเหตุ',
    problems: (count: number): string =>
      count === 0 ? 'ไม่พบรายการที่ต้องตรวจสอบ' : `มี ${count} รายการที่ต้องตรวจสอบ ดูรายละเอียดในแถบด้านข้าง “ผู้ช่วย ITA”`,
    announcedIncomplete: (missing: readonly string[]): string =>
      `กรอกคะแนนที่ประกาศไม่ครบ (ขาด ${missing.join(', ')}) จึงแสดงคะแนนที่คำนวณจากรายข้อเป็นหลัก`,
    notAnnounced: 'ยังไม่ได้กรอกคะแนนที่ประกาศ จึงแสดงคะแนนที่คำนวณจากรายข้อ',
    announcedIsRecord: 'คะแนนที่ประกาศเป็นผลทางการ ส่วนคะแนนที่คำนวณจากรายข้อแสดงไว้เพื่อการตรวจสอบ',
    unconfirmed: unconfirmedNotes,
  },
} as const;
