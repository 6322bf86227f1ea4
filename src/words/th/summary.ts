/** What is said in the summary, in Thai. */

import type { Shortfall } from '../../assessment/ahead/levelsAhead.ts';
import type { Obstacle } from '../../assessment/level.ts';
import type { Change } from '../../assessment/years.ts';
import type { Framework, InstrumentCode, ItemCode, Unconfirmed } from '../../framework/framework.ts';
import { formatFigure } from '../../thai/format.ts';
import { figureNames } from '../../vocabulary/th.ts';
import { goingOn, leadingOn } from './goingOn.ts';
import { listed } from './listed.ts';

/** What keeps a result from the level above: "OIT ได้ 77.00 ต่ำกว่า 85", "คะแนนรวมได้ 84.00 ต่ำกว่า 85". */
const describeObstacle = ({ figure: name, score, least }: Obstacle): string =>
  `${leadingOn(figureNames[name])}ได้ ${formatFigure(score, 'arabic')} ต่ำกว่า ${least}`;

/** What is short, behind a Thai word: " OIT 8.00 คะแนน และคะแนนรวม 1.41 คะแนน" */
const pointsOf = (short: readonly Shortfall[]): string =>
  goingOn(
    listed(
      short.map(({ figure, points }) => `${figureNames[figure]} ${formatFigure(points, 'arabic')} คะแนน`),
    ),
  );

/** More codes than these are no sentence any more: the first of them are worth most. */
const MOST_CODES = 12;

const itemsInWords = (items: readonly ItemCode[]): string =>
  items.length <= MOST_CODES
    ? `ข้อ ${listed(items)}`
    : `${items.length} ข้อ เริ่มจาก ${listed(items.slice(0, 3))}`;

const aheadWords = {
  unknown: 'ยังสรุปไม่ได้ เพราะข้อมูลไม่ครบ',
  highest: 'ได้ระดับสูงสุดแล้ว ให้รักษาผลการดำเนินงานในทุกตัวชี้วัดต่อไป',
  /** What reaches the next level. @param missing how many items have no score, and are not counted */
  by: (way: {
    readonly short: readonly Shortfall[];
    readonly items: readonly ItemCode[];
    readonly level: string;
    readonly missing: number;
    readonly isOpenData: boolean;
  }): string => {
    const { level, missing } = way;
    const [points, items] = [pointsOf(way.short), goingOn(itemsInWords(way.items))];
    if (way.isOpenData) {
      return missing === 0
        ? `ขาด${points}: แก้ไข${items} ให้ครบถ้วน จะได้ระดับ${level}`
        : `ขาด${points}: แก้ไข${items} ให้ครบถ้วน จะได้ระดับ${level} (ยังไม่นับ ${missing} ข้อที่ไม่มีคะแนนรายข้อ)`;
    }
    return missing === 0
      ? `ขาด${points}: ยกระดับ${items} ให้ได้ 100 คะแนน จะได้ระดับ${level}`
      : `ขาด${points}: ยกระดับ${items} ให้ได้ 100 คะแนน จะได้ระดับ${level} (ยังไม่นับ ${missing} ข้อที่ไม่มีคะแนนรายข้อ)`;
  },
  never: (short: readonly Shortfall[], level: string): string =>
    `ขาด${pointsOf(short)}: แม้ทุกข้อที่มีคะแนนรายข้อได้ 100 คะแนน ก็ยังไม่ถึงระดับ${level}`,
  notKnown: (short: readonly Shortfall[], missing: number): string =>
    `ขาด${pointsOf(short)}: ยังระบุข้อที่ต้องยกระดับไม่ได้ เพราะไม่มีคะแนนรายข้อ ${missing} ข้อ`,
} as const;

/** How an instrument's score compares. */
const changed: Readonly<Record<Change, (instrument: string) => string>> = {
  up: (instrument) => `${instrument} เพิ่มขึ้น`,
  down: (instrument) => `${instrument} ลดลง`,
  same: (instrument) => `${instrument} เท่าเดิม`,
};

const overallChanged: Readonly<Record<Change, string>> = {
  up: 'คะแนนรวมเพิ่มขึ้น',
  down: 'คะแนนรวมลดลง',
  same: 'คะแนนรวมเท่าเดิม',
};

const yearWords = {
  heading: 'เทียบกับปีที่ผ่านมา (คะแนนที่เป็นทางการ)',
  columns: ['ปีงบประมาณ', 'คะแนนรวม', 'IIT', 'EIT', 'OIT', 'คะแนนปีที่ประเมินเทียบกับปีนั้น'],
  year: (fiscalYear: number): string => `พ.ศ. ${fiscalYear}`,
  assessed: 'ปีที่ประเมิน',
  noYears: 'ยังไม่มีข้อมูลของปีก่อน',
  /** The lowest items that were not among the lowest of that year, and those that no longer are. */
  lowest: (added: readonly ItemCode[], gone: readonly ItemCode[]): string =>
    added.length + gone.length === 0
      ? 'ข้อต่ำสุดเป็นข้อเดิม'
      : [
          ...(added.length > 0 ? [`ข้อต่ำสุดที่เพิ่ม ${added.join(', ')}`] : []),
          ...(gone.length > 0 ? [`พ้นจากข้อต่ำสุด ${gone.join(', ')}`] : []),
        ].join(' · '),
  /** What changed since that year. */
  changes: (overall: Change | null, instruments: Readonly<Partial<Record<InstrumentCode, Change>>>): string =>
    [
      ...(overall ? [overallChanged[overall]] : []),
      ...Object.entries(instruments).map(([code, change]) => changed[change](code)),
    ].join(' · '),
} as const;

/** A mean as it is reckoned: "(98.00 + 96.00) ÷ 2 = 97.00". */
const meanOf = (figures: readonly string[], mean: string): string =>
  `(${figures.join(' + ')}) ÷ ${figures.length} = ${mean}`;

const methodWords = {
  heading: 'วิธีคำนวณจากคะแนนรายข้อ',
  overall: (
    parts: readonly { readonly name: string; readonly weight: number; readonly score: string }[],
    overall: string,
  ): string =>
    `คะแนนรวม = ${parts.map(({ name, weight, score }) => `${name} ${score} × ${weight}%`).join(' + ')} = ${overall}`,
  subIndicators: (
    indicator: number,
    figures: readonly { readonly number: string; readonly score: string }[],
  ): string =>
    `ตัวชี้วัดย่อยของตัวชี้วัดที่ ${indicator}: ${figures.map(({ number, score }) => `${number} = ${score}`).join(' · ')}`,
  /** An instrument in parts. */
  parts: (
    code: InstrumentCode,
    names: readonly string[],
    figures: { readonly parts: readonly string[]; readonly score: string },
    tab: string | null,
  ): string => {
    const mean = meanOf(figures.parts, figures.score);
    return tab === null
      ? `${code} = ค่าเฉลี่ยของ${goingOn(listed(names))} = ${mean}`
      : `${code} = ค่าเฉลี่ยของ${goingOn(listed(names))} = ${mean} (คะแนนรายข้อจากแท็บ ${tab})`;
  },
  /** An instrument as the mean of its indicators. */
  instrument: (
    code: InstrumentCode,
    figures: readonly { readonly number: number; readonly score: string }[],
    score: string,
    tab: string | null,
  ): string => {
    const numbers = figures.map(({ number }) => number);
    const between = numbers.length < 2 ? `${numbers[0]}` : `${numbers[0]}-${numbers[numbers.length - 1]}`;
    const mean = meanOf(
      figures.map((one) => one.score),
      score,
    );
    return tab === null
      ? `${code} = ค่าเฉลี่ยของตัวชี้วัดที่ ${between} = ${mean}`
      : `${code} = ค่าเฉลี่ยของตัวชี้วัดที่ ${between} = ${mean} (คะแนนรายข้อจากแท็บ ${tab})`;
  },
} as const;

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
const unconfirmedNotes = ({
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

interface Difference {
  readonly figure: string;
  readonly announced: string;
  readonly computed: string;
}

/** So many find room in a line of an upright A4 page. */
const MOST_DIFFERENCES = 4;

const describeDifferences = (differences: readonly Difference[]): string => {
  const said = differences
    .slice(0, MOST_DIFFERENCES)
    .map(({ figure, announced, computed }) => `${figure} ประกาศ ${announced} คำนวณได้ ${computed}`)
    .join(' · ');
  const left = differences.length - MOST_DIFFERENCES;
  return left > 0 ? `${said} และอีก ${left} รายการ` : said;
};

export const summaryWords = {
  none: '-',
  incomplete: (text: string): string => `${text} (ข้อมูลไม่ครบ)`,
  progress: 'ความคืบหน้าของแผน',
  coverage: 'ความครบถ้วนของแผน',
  title: 'สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  year: (fiscalYear: number): string => `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  /** Each has to find room in a cell of 225 pixels. */
  stale: {
    scores: 'คะแนนเปลี่ยนแล้ว โปรดคำนวณใหม่',
    statuses: 'สถานะเปลี่ยนแล้ว โปรดคำนวณใหม่',
    fresh: 'ตรงกับคะแนนและสถานะล่าสุด',
  },
  headline: 'ผลการประเมินในภาพรวม',
  next: 'สู่ระดับถัดไป',
  ahead: aheadWords,
  years: yearWords,
  method: methodWords,
  overallAnnounced: 'คะแนนรวม (ตามประกาศ)',
  overallComputed: 'คะแนนรวม (คำนวณจากรายข้อ)',
  level: 'ระดับผลการประเมิน',
  levelUnknown: 'ยังสรุประดับไม่ได้ เพราะข้อมูลไม่ครบ',
  why: 'เหตุผล',
  whyBest: 'คะแนนรวมและทุกเครื่องมือถึงเกณฑ์ของระดับสูงสุด',
  /** @param obstacles at least one */
  whyNot: (above: string, obstacles: readonly Obstacle[]): string =>
    `ยังไม่ถึงระดับ${above} เพราะ${goingOn(listed(obstacles.map(describeObstacle)))}`,
  typedLevel: 'ระดับที่กรอกไว้',
  typedLevelWrong: (typed: string): string => `“${typed}” ไม่ตรงกับระดับผลการประเมินข้างต้น โปรดตรวจสอบ`,
  typedLevelConfirmed: (typed: string): string => `“${typed}” (ยืนยันแล้วว่าต้นฉบับระบุเช่นนี้)`,
  instruments: {
    heading: 'คะแนนรายเครื่องมือ: คะแนนที่ประกาศเทียบกับคะแนนที่คำนวณจากรายข้อ',
    overall: 'คะแนนรวม',
    line: (name: string, code: string): string => `${name} (${code})`,
    differs: 'ไม่ตรงกัน โปรดตรวจสอบ',
    differsConfirmed: 'ไม่ตรงกัน (ยืนยันแล้วว่าตรงตามต้นฉบับ)',
    agrees: 'ตรงกัน',
    fromAnnounced: 'ไม่มีคะแนนรายข้อ จึงใช้คะแนนที่ประกาศ',
    incomplete: 'ข้อมูลไม่ครบ',
  },
  indicators: {
    heading: 'คะแนนรายตัวชี้วัดและข้อที่ได้คะแนนต่ำสุด',
    columns: (least: number): readonly string[] => [
      'ตัวชี้วัด',
      'เครื่องมือ',
      'คะแนน',
      'ข้อต่ำสุด',
      `เกณฑ์ ${least}`,
      'ชื่อข้อที่ได้คะแนนต่ำสุด',
    ],
    chart: {
      title: (least: number): string => `คะแนนรายตัวชี้วัด (เส้นประคือเกณฑ์ ${least})`,
      columns: (least: number): readonly [string, string, string] => ['ตัวชี้วัด', 'คะแนน', `เกณฑ์ ${least}`],
      incomplete: (line: string): string => `${line} (ข้อมูลไม่ครบ)`,
    },
    above: 'ถึงเกณฑ์',
    below: 'ต่ำกว่าเกณฑ์',
    item: (code: string, title: string): string => `${code} ${title}`,
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
    heading: 'สิ่งที่ควรทำก่อน: ข้อที่ช่วยให้ถึงระดับถัดไปหรือเพิ่มคะแนนรวมได้มากที่สุดหากได้ 100 คะแนน',
    columns: ['ข้อ', 'คะแนน', 'คะแนนรวมเพิ่ม', 'เครื่องมือ', 'ตัวชี้วัดที่', 'ชื่อข้อ'],
  },
  notes: {
    heading: 'หมายเหตุ',
    problems: (count: number): string =>
      count === 0 ? 'ไม่พบรายการที่ต้องตรวจสอบ' : `มี ${count} รายการที่ต้องตรวจสอบกับเอกสารต้นทาง เปิดดูได้จากผู้ช่วย ITA`,
    announcedIncomplete: (missing: readonly string[]): string =>
      `กรอกคะแนนที่ประกาศไม่ครบ (ขาด ${missing.join(', ')}) จึงแสดงคะแนนที่คำนวณจากรายข้อเป็นหลัก`,
    notAnnounced: 'ยังไม่ได้กรอกคะแนนที่ประกาศ จึงแสดงคะแนนที่คำนวณจากรายข้อ',
    announcedIsRecord: 'คะแนนที่ประกาศเป็นผลทางการ ส่วนคะแนนที่คำนวณจากรายข้อแสดงไว้เพื่อการตรวจสอบ',
    unconfirmed: unconfirmedNotes,
    open: (differences: readonly Difference[]): string =>
      differences.length === 0
        ? 'ไม่มีคะแนนที่ประกาศซึ่งต่างจากที่คำนวณและยังรอตรวจสอบกับต้นฉบับ'
        : `รอตรวจสอบกับต้นฉบับ: ${describeDifferences(differences)}`,
    confirmed: (differences: readonly Difference[]): string =>
      differences.length === 0 ? '' : `ยืนยันแล้วว่าตรงตามต้นฉบับ: ${describeDifferences(differences)}`,
  },
} as const;
