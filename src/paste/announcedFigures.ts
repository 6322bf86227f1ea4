/** The announced result in a text: totals of the parts, the overall score, the level. */

import type { AnnouncedFigure, Framework, PartCode } from '../framework/framework.ts';
import { BEFORE_YEAR, YEAR } from '../thai/buddhistYear.ts';
import { escaped } from '../thai/escaped.ts';
import { folded } from '../thai/foldText.ts';
import { announcedTableIn } from './announcedTableIn.ts';
import type { DocumentText } from './documentText.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import type { Finding, PastedAnnounced, Reading, Source } from './pastedReport.ts';
import { quote } from './source.ts';
import type { Word } from './words.ts';

/** What may be said of a result, one after the other. */
const EVENTS = {
  /** The result of all agencies of a place. */
  average: '(?:ภาพรวม|เฉลี่ย(?:รวม)?|คะแนนรวม) ?(?:ของ|ใน)?(?:ทั้ง|ระดับ|ทุก)?(?:ประเทศ|จังหวัด|อำเภอ|ภาค(?!ส่วน))',
  past: 'ปี(?:งบประมาณ)? ?(?:ที่ผ่านมา|ก่อน|ที่แล้ว)',
  present: 'ปี(?:งบประมาณ)? ?นี้|ปีปัจจุบัน',
  iit: '(?<![A-Za-z])IIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายใน',
  eit: '(?<![A-Za-z])EIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายนอก',
  oit: '(?<![A-Za-z])OIT(?![A-Za-z])|การเปิดเผยข้อมูลสาธารณะ',
  part: '(?:ส่วน(?:ที่)?|[Pp]art) ?[12](?![0-9.])',
  overall:
    'ภาพรวม|คะแนน(?:เฉลี่ย|สุทธิ|ประเมิน)?รวม|ผลคะแนน|คะแนน ?ITA|(?<![ก-๎])รวม(?= ?[:=]? ?[0-9]{1,3}\\.[0-9])',
  table: 'ตัวชี้วัด|ประเด็นข้อคำถาม|ประเด็นที่',
  other:
    'น้ำหนัก|คะแนนเต็ม|เกณฑ์|ไม่น้อยกว่า|ไม่ต่ำกว่า|เป้าหมาย|ค่าเฉลี่ย(?:ของ)?(?:ประเทศ|จังหวัด)|เพิ่มขึ้น|ลดลง|มากกว่า|น้อยกว่า',
  year: `(?=ปี)${BEFORE_YEAR}${YEAR}`,
  // Two digits and two more with a sign between them, or a letter among them, that belongs into no figure.
  garbled:
    '(?<![A-Za-z0-9.,/\\-–])(?![0-9]{1,3}(?:\\.[0-9]{1,4}| ?\\. ?[0-9]{2})(?![0-9OlI|\\ufffd]))[0-9\\ufffd][0-9OlI|\\ufffd]{1,2}(?: ?[.,;·]){1,2} ?[0-9OlI|\\ufffd]{1,2}(?![0-9A-Za-z,/]|\\.[0-9])',
  // Scans put spaces and line breaks around the point.
  figure:
    '(?<![0-9.,/\\-–]|[0-9] ?\\. )[0-9]{1,3}(?:\\.[0-9]{1,4}| ?\\. ?[0-9]{2}(?! ?\\.))?(?![0-9,/]| ?\\. ?[0-9])',
} as const;

type EventName = keyof typeof EVENTS;
const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[];
/** One group for each event, in order. */
const EVENT = folded(new RegExp(EVENT_NAMES.map((name) => `(${EVENTS[name]})`).join('|'), 'g'));

/** A figure stands this near behind what it is the score of. */
const NEAR = 70;
/** "IIT … คะแนนรวม": the total is the instrument's while it is this near. */
const SAME_SENTENCE = 45;
/** Behind a table so near, a total is the table's. */
const TABLE_NEAR = 250;
/** What is said of an average so near behind it is the average's. */
const AVERAGE_NEAR = 12;
/** What stands before a figure that is no total, and behind one that counts something. */
const BEFORE_OTHER = folded(/(?:จำนวน|เดิม)[^0-9]{0,10}$/);
const COUNTED = /^ ?(?:ราย(?!งาน)|คน|ครั้ง|ข้อ|ชุด|แห่ง)/;
/** Figures with so few signs between them stand side by side; so do two that a word joins. */
const BESIDE = 3;
const JOINED = /^ ?(?:คะแนน|%)? ?(?:และ|กับ|,) ?$/;
/** "75.00 คะแนน ในปี 2567": the year of the figure before it, and what comes then. */
const YEAR_BEHIND = folded(
  new RegExp(
    `^ ?(?:คะแนน|%|เปอร์เซ็นต์)? ?\\(?(?:ใน|ของ|เมื่อ|สำหรับ)? ?(?=ปี)${BEFORE_YEAR}(${YEAR}|ที่ผ่านมา|ก่อน|ที่แล้ว|นี้)(.{0,20})`,
  ),
);
/** The year is that of the figure that follows it: for certain where a word says so, else perhaps. */
const OF_NEXT = /^ ?(?:(?:=|:|ได้|คะแนน|มี|เป็น|อยู่ที่|คือ|ร้อยละ)[^0-9]{0,12})[0-9]/;
const PERHAPS_OF_NEXT = /^ ?[0-9]/;
/** A share of those who answered, or the weight of the whole. */
const SHARE = folded(/ตอบ|สัดส่วน|น้ำหนัก/);

interface Subject {
  readonly figure: AnnouncedFigure | 'EIT';
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly figure: AnnouncedFigure;
  /** Null: something stands there that is no figure from 0 to 100. */
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
}

/** What the cells say about places in the text. */
interface Cells {
  readonly isSame: (from: number, to: number) => boolean;
  /** Whether a number leads a row of several cells, as the rows of tables are numbered. */
  readonly isRowNumber: (at: number) => boolean;
}

/** Reads from left to right what is scored, and the figures that follow. */
class AnnouncedReader {
  readonly found: Found[] = [];
  private subject: Subject | null = null;
  private isEit = false;
  private lastTable = Number.NEGATIVE_INFINITY;
  private otherYear = Number.NEGATIVE_INFINITY;
  private last: Found | null = null;
  private lastAverage = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly text: string,
    private readonly framework: Framework,
    private readonly cells: Cells,
  ) {}

  /** A table begins or goes on: what was said before it is said of nothing in it. */
  table(at: number): void {
    this.subject = null;
    this.isEit = false;
    this.lastTable = at;
  }

  /** A section of another year, or a table of its own: nothing in it is said of what stood before, or stands behind. */
  elsewhere(): void {
    this.subject = null;
    this.isEit = false;
    this.last = null;
  }

  event(name: EventName, words: string, from: number): void {
    const to = from + words.length;
    if (name === 'figure') this.figure(words, from, to);
    else if (name === 'garbled') this.garbled(from, to);
    else if (name === 'table') this.table(to);
    else if (name === 'other') this.subject = null;
    else if (name === 'average') {
      this.subject = null;
      this.lastAverage = to;
    } else if (name === 'past') this.otherYear = to;
    else if (name === 'present') this.otherYear = Number.NEGATIVE_INFINITY;
    else if (name === 'year')
      this.otherYear = words.endsWith(String(this.framework.fiscalYear)) ? Number.NEGATIVE_INFINITY : to;
    else if (name === 'overall') this.overall(from, to);
    else if (name === 'part') {
      this.subject = this.isEit ? { figure: words.endsWith('1') ? 'EIT1' : 'EIT2', from, to } : null;
    } else {
      this.isEit = name === 'eit';
      this.subject = { figure: name === 'iit' ? 'IIT' : name === 'oit' ? 'OIT' : 'EIT', from, to };
    }
  }

  private overall(from: number, to: number): void {
    const { subject } = this;
    const isNear = subject !== null && from - subject.to <= SAME_SENTENCE;
    // Behind a figure that was not taken for the instrument's, a total is none of it: "OIT 77", then "รวม 88.59".
    if (isNear && subject.figure !== 'overall' && !/[0-9]/.test(this.text.slice(subject.to, from))) return;
    this.subject = from - this.lastTable > TABLE_NEAR ? { figure: 'overall', from, to } : null;
  }

  private figure(words: string, from: number, to: number): void {
    const { last, subject } = this;
    const value = Number(words.replace(/ /g, ''));
    if (!words.includes('.') && this.cells.isRowNumber(from)) return;
    if (this.isCutUp(words, from, to)) {
      this.garbled(from, to);
      return;
    }
    if (last && this.areBeside(last.to, from) && words.includes('.')) {
      // Two figures side by side: nobody can say which is the score, so both are kept and contradict each other.
      this.found.push({ ...last, value, to });
      return;
    }
    if (this.isLimit(to)) {
      this.subject = null;
      return;
    }
    if (!subject || subject.figure === 'EIT' || from - subject.to > NEAR) return;
    const year = this.yearBehind(subject, to);
    if (year === 'unclear') this.garbled(from, to);
    if (year === 'other' || year === 'unclear') return;
    if (!this.isScore(words, subject, from, to, year === 'own')) return;
    this.last = { figure: subject.figure, value: value > 100 ? null : value, from: subject.from, to };
    this.found.push(this.last);
    this.subject = null;
  }

  private areBeside(end: number, from: number): boolean {
    return from - end <= BESIDE || JOINED.test(this.text.slice(end, Math.min(from, end + 20)));
  }

  /** Whose figure it is by the year right behind it; null: none stands there, or it is the next figure's. */
  private yearBehind(subject: Subject, to: number): 'own' | 'other' | 'unclear' | null {
    const [, year, rest = ''] = YEAR_BEHIND.exec(this.text.slice(to, to + 60)) ?? [];
    if (year === undefined || OF_NEXT.test(rest)) return null;
    const isOwn = year === 'นี้' || Number(year) === this.framework.fiscalYear;
    if (!PERHAPS_OF_NEXT.test(rest)) return isOwn ? 'own' : 'other';
    return subject.from - this.otherYear < NEAR ? null : 'unclear';
  }

  /** What is no figure stands where the subject's should: it was there, and cannot be read. */
  private garbled(from: number, to: number): void {
    const { subject } = this;
    this.subject = null;
    if (!subject || subject.figure === 'EIT' || from - subject.to > NEAR) return;
    if (!this.isScore('.', subject, from, to, false)) return;
    this.found.push({ figure: subject.figure, value: null, from: subject.from, to });
  }

  /** Whether the figure is a level's limit, as in "85.00 ขึ้นไป" or "85.00 - 94.99". */
  private isLimit(to: number): boolean {
    return /^ ?(?:%|คะแนน)? ?(?:ขึ้นไป|ลงมา|[-–] ?[0-9]{2})/.test(this.text.slice(to, to + 20));
  }

  /** Whether a digit stands beside the figure that may be one of its own, as in "99.2 9". */
  private isCutUp(words: string, from: number, to: number): boolean {
    const [whole = '', decimals = ''] = words.split(/ ?\. ?/);
    const behind = /^ ([0-9]{1,2})(?![0-9)/]|\.(?![0-9]))/.exec(this.text.slice(to, to + 5))?.[1];
    // The number of a part stands before its figure.
    const start = Math.max(0, from - 4, this.subject?.to ?? 0);
    const before = /(?<![0-9.])[0-9]{1,2} $/.test(this.text.slice(start, from));
    if (behind !== undefined) {
      if (this.cells.isSame(from, to + 1)) return true;
      if (decimals.length === 1 && behind.length === 1) return true;
    }
    return before && decimals !== '' && (whole.length === 1 || this.cells.isSame(from - 2, from));
  }

  private isScore(words: string, subject: Subject, from: number, to: number, isOfYear: boolean): boolean {
    if (!isOfYear && subject.from - this.otherYear < NEAR) return false;
    if (subject.from >= this.lastAverage && subject.from - this.lastAverage <= AVERAGE_NEAR) return false;
    const behind = this.text.slice(to, to + 20);
    if (COUNTED.test(behind) || BEFORE_OTHER.test(this.text.slice(subject.to, from))) return false;
    // A whole number may be a weight, a step or a count; it is a score when it is called so.
    if (!words.includes('.') && (behind.startsWith('.') || this.text[from - 1] === '(')) return false;
    return (
      words.includes('.') ||
      /คะแนน[^0-9]{0,30}$/.test(this.text.slice(subject.from, from)) ||
      /^ ?คะแนน/.test(behind) ||
      this.isInPercent(words, subject, from, behind)
    );
  }

  /** "OIT ร้อยละ 77": a score, unless it is the instrument's weight or the share of those who answered. */
  private isInPercent(words: string, subject: Subject, from: number, behind: string): boolean {
    if (!/ร้อยละ ?$/.test(this.text.slice(subject.to, from)) || /^ ?ของ/.test(behind)) return false;
    if (SHARE.test(this.text.slice(Math.max(0, subject.from - 25), from))) return false;
    const weights = this.framework.instruments.flatMap(({ parts }) => {
      const each = parts.map(({ weight }) => weight);
      return [...each, each.reduce((sum, weight) => sum + weight, 0)];
    });
    return !weights.some((weight) => Math.round(weight * 100) === Number(words));
  }
}

const finding = <Value>(readings: readonly Reading<Value>[]): Finding<Value> => {
  const [first] = readings;
  if (!first) return { kind: 'not-found' };
  if (readings.some(({ value }) => value !== first.value)) return { kind: 'conflicting', readings };
  return { kind: 'found', ...first };
};

/** Levels as they are typed, besides the framework's own: of other years, and such as do not exist. */
const LEVEL_NAMES: readonly string[] = [
  'ผ่านดีเยี่ยม',
  'ผ่านดีมาก',
  'ผ่านดีเลิศ',
  'ผ่านเกณฑ์',
  'ผ่านดี',
  'ผ่าน',
  'ไม่ผ่าน',
  'ต้องปรับปรุงโดยด่วน',
  'ต้องปรับปรุง',
  'ควรปรับปรุง',
];
const LEVEL_LETTERS = '(?:AA|[A-F])(?![A-Za-z])';
const LEVEL_MARKS = '[ :"“‘(\']{0,4}';

/** The level of the result, and a level named in passing, as criteria are. */
const STATED_LEVEL = (names: string): RegExp =>
  folded(new RegExp(`(?:อยู่ใน|ได้|มี|เป็น|จัดอยู่ใน)ระดับ(?:คะแนน)?${LEVEL_MARKS}(${names})`, 'g'));
const NAMED_LEVEL = (names: string): RegExp =>
  folded(new RegExp(`ระดับ(?:ผลการประเมิน|คะแนน|ที่ได้|ที่ประกาศ|การประเมิน)?${LEVEL_MARKS}(${names})`, 'g'));

/** Any level's name; of those that begin alike the longest. */
const levelPattern = ({ levels }: Framework): string => {
  const names = new Set([...levels.map(({ name }) => name), ...LEVEL_NAMES]);
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .concat(LEVEL_LETTERS)
    .join('|');
};

/**
 * The announced figures that the words give.
 *
 * A figure counts when it follows what it is the score of in the same sentence or row. Figures of other years, weights
 * and criteria do not count. What the text gives twice, differently, is not settled here.
 *
 * @param years the fiscal year of each line's section
 */
export const readAnnounced = (
  { text, written, wordAt }: DocumentText,
  words: readonly Word[],
  lines: readonly Line[],
  marks: readonly Mark[],
  framework: Framework,
  years: readonly (number | null)[],
): PastedAnnounced => {
  const wordOf = (at: number): Word | undefined => words[wordAt(at)];
  const reader = new AnnouncedReader(text, framework, {
    isSame: (from, to) => {
      const [left, right] = [wordOf(from), wordOf(to)];
      return left?.line === right?.line && left?.cell === right?.cell;
    },
    isRowNumber: (at) => {
      const word = wordOf(at);
      return word !== undefined && word.cell === 0 && word.startsCell && word.endsCell && !word.hasLine;
    },
  });
  const table = announcedTableIn(lines, framework);
  const tables = marks.filter((mark) => mark.kind === 'item' || mark.isTable);
  let next = 0;
  for (const match of text.matchAll(EVENT)) {
    const from = match.index ?? 0;
    const name = EVENT_NAMES[match.indexOf(match[0], 1) - 1];
    for (const at = wordAt(from); (tables[next]?.at ?? Number.POSITIVE_INFINITY) <= at; next += 1) {
      if (tables[next]?.kind === 'item') reader.table(from);
      else reader.elsewhere();
    }
    const line = wordOf(from)?.line ?? -1;
    const isOfYear = (years[line] ?? framework.fiscalYear) === framework.fiscalYear;
    if (!isOfYear || table?.lines.has(line)) reader.elsewhere();
    else if (name) reader.event(name, match[0], from);
  }

  const source = (from: number, to: number): Source => quote(words, lines, wordAt(from), wordAt(to - 1));
  const figure = (code: AnnouncedFigure): Finding<number> => {
    const own = reader.found.filter((one) => one.figure === code);
    const inTable = table?.figures.get(code);
    if (inTable?.kind === 'unreadable') return inTable;
    const read = finding([
      ...(inTable?.kind === 'found' ? [inTable] : []),
      ...own.flatMap(({ value, from, to }) => (value === null ? [] : [{ value, source: source(from, to) }])),
    ]);
    const [first] = own;
    return read.kind === 'not-found' && first
      ? { kind: 'unreadable', source: source(first.from, first.to) }
      : read;
  };
  const names = levelPattern(framework);
  const levels = (pattern: RegExp): Reading<string>[] =>
    [...text.matchAll(pattern)].map((match) => {
      const from = match.index ?? 0;
      const to = from + match[0].length;
      return { value: written.slice(to - (match[1]?.length ?? 0), to), source: source(from, to) };
    });
  const stated = levels(STATED_LEVEL(names));
  return {
    parts: {
      IIT: figure('IIT'),
      EIT1: figure('EIT1'),
      EIT2: figure('EIT2'),
      OIT: figure('OIT'),
    } satisfies Record<PartCode, Finding<number>>,
    overall: figure('overall'),
    level: finding([
      ...(table?.level ? [table.level] : []),
      ...(stated.length > 0 || table?.level ? stated : levels(NAMED_LEVEL(names))),
    ]),
  };
};
