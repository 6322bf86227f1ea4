/** Which of the figures in a text are announced ones, and of what. */
import type { AnnouncedFigure, Framework } from '../../framework/framework.ts';
import { folded } from '../../thai/foldText.ts';
import { MONTH, PAST_YEAR, THIS_YEAR, YEAR_BESIDE } from '../../thai/year/spellings.ts';
import { endsInShortYear, yearsIn } from '../../thai/year/yearsIn.ts';
import type { Event } from './announcedEvents.ts';

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
/** Behind a whole number that counts time: "3 ปี", "30 กันยายน"; not "88 ปี 2568". */
const OF_TIME = folded(new RegExp(`^ ?(?:(?!${YEAR_BESIDE})ปี|เดือน|วัน|${MONTH})`));
/** Figures with so few signs between them stand side by side; so do two that a word joins. */
const BESIDE = 3;
const JOINED = /^ ?(?:คะแนน|%)? ?(?:และ|กับ|,) ?$/;
/** "75.00 คะแนน ในปี 2567": the year of the figure before it, and what comes then. */
const YEAR_BEHIND = folded(
  new RegExp(
    `^ ?(?:คะแนน|%|เปอร์เซ็นต์)? ?\\(?(?:ใน|ของ|เมื่อ|สำหรับ)? ?(${YEAR_BESIDE}|${PAST_YEAR}|(${THIS_YEAR}))(.{0,20})`,
  ),
);
/** The year is that of the figure that follows it: for certain where a word says so, else perhaps. */
const OF_NEXT = /^ ?(?:(?:=|:|ได้|คะแนน|มี|เป็น|อยู่ที่|คือ|ร้อยละ)[^0-9]{0,12})[0-9]/;
const PERHAPS_OF_NEXT = /^ ?[0-9]/;
/** A share of those who answered, or the weight of the whole. */
const SHARE = folded(/ตอบ|สัดส่วน|น้ำหนัก/);

/** What stands in the text where a figure is, and its place. */
interface Written {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

interface Subject {
  readonly figure: AnnouncedFigure | 'EIT';
  readonly from: number;
  readonly to: number;
}

export interface FoundFigure {
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
export class AnnouncedReader {
  readonly found: FoundFigure[] = [];
  private subject: Subject | null = null;
  private isEit = false;
  private lastTable = Number.NEGATIVE_INFINITY;
  private otherYear = Number.NEGATIVE_INFINITY;
  private last: FoundFigure | null = null;
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

  /** The next thing in the text that says something of announced figures. */
  event({ name, words, from }: Event): void {
    const to = from + words.length;
    const written = { words, from, to };
    if (name === 'figure') this.figure(written);
    else if (name === 'garbled') this.garbled(written);
    else if (name === 'table') this.table(to);
    else if (name === 'other') this.subject = null;
    else if (name === 'average') {
      this.subject = null;
      this.lastAverage = to;
    } else if (name === 'past') this.otherYear = to;
    else if (name === 'present') this.otherYear = Number.NEGATIVE_INFINITY;
    else if (name === 'year')
      this.otherYear = yearsIn(words)[0] === this.framework.fiscalYear ? Number.NEGATIVE_INFINITY : to;
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

  private figure(written: Written): void {
    const { words, from, to } = written;
    const { last, subject } = this;
    const value = Number(words.replace(/ /g, ''));
    if (!words.includes('.') && this.cells.isRowNumber(from)) return;
    if (this.isCutUp(written)) {
      this.garbled(written);
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
    if (year === 'unclear') this.garbled(written);
    if (year === 'other' || year === 'unclear') return;
    if (!this.isScore(written, subject, year === 'own')) return;
    this.last = { figure: subject.figure, value: value > 100 ? null : value, from: subject.from, to };
    this.found.push(this.last);
    this.subject = null;
  }

  private areBeside(end: number, from: number): boolean {
    return from - end <= BESIDE || JOINED.test(this.text.slice(end, Math.min(from, end + 20)));
  }

  /** Whose figure it is by the year right behind it; null: none stands there, or it is the next figure's. */
  private yearBehind(subject: Subject, to: number): 'own' | 'other' | 'unclear' | null {
    const [, year, present, rest = ''] = YEAR_BEHIND.exec(this.text.slice(to, to + 60)) ?? [];
    if (year === undefined || OF_NEXT.test(rest)) return null;
    const isOwn = present !== undefined || yearsIn(year)[0] === this.framework.fiscalYear;
    if (!PERHAPS_OF_NEXT.test(rest)) return isOwn ? 'own' : 'other';
    return subject.from - this.otherYear < NEAR ? null : 'unclear';
  }

  /** What is no figure stands where the subject's should: it was there, and cannot be read. */
  private garbled({ from, to }: Written): void {
    const { subject } = this;
    this.subject = null;
    if (!subject || subject.figure === 'EIT' || from - subject.to > NEAR) return;
    if (!this.isScore({ words: '.', from, to }, subject, false)) return;
    this.found.push({ figure: subject.figure, value: null, from: subject.from, to });
  }

  /** Whether the figure is a level's limit, as in "85.00 ขึ้นไป" or "85.00 - 94.99". */
  private isLimit(to: number): boolean {
    return /^ ?(?:%|คะแนน)? ?(?:ขึ้นไป|ลงมา|[-–] ?[0-9]{2})/.test(this.text.slice(to, to + 20));
  }

  /** Whether a digit stands beside the figure that may be one of its own, as in "99.2 9". */
  private isCutUp({ words, from, to }: Written): boolean {
    const [whole = '', decimals = ''] = words.split(/ ?\. ?/);
    const behind = /^ ([0-9]{1,2})(?![0-9)/]|\.(?![0-9]))/.exec(this.text.slice(to, to + 5))?.[1];
    // The number of a part stands before its figure.
    const start = Math.max(0, from - 4, this.subject?.to ?? 0);
    const isYear = endsInShortYear(this.text.slice(Math.max(0, from - 20), from).trimEnd());
    const before = !isYear && /(?<![0-9.])[0-9]{1,2} $/.test(this.text.slice(start, from));
    if (behind !== undefined) {
      if (this.cells.isSame(from, to + 1)) return true;
      if (decimals.length === 1 && behind.length === 1) return true;
    }
    return before && decimals !== '' && (whole.length === 1 || this.cells.isSame(from - 2, from));
  }

  private isScore(written: Written, subject: Subject, isOfYear: boolean): boolean {
    const { words, from, to } = written;
    if (!isOfYear && subject.from - this.otherYear < NEAR) return false;
    if (subject.from >= this.lastAverage && subject.from - this.lastAverage <= AVERAGE_NEAR) return false;
    const behind = this.text.slice(to, to + 20);
    if (COUNTED.test(behind) || BEFORE_OTHER.test(this.text.slice(subject.to, from))) return false;
    const isWhole = !words.includes('.');
    const isCalledScore = /^ ?คะแนน/.test(behind);
    const isYear = !isCalledScore && endsInShortYear(this.text.slice(Math.max(0, from - 20), to));
    if (isWhole && (isYear || OF_TIME.test(behind))) return false;
    // A whole number may be a weight, a step or a count; it is a score when it is called so.
    if (isWhole && (behind.startsWith('.') || this.text[from - 1] === '(')) return false;
    return (
      !isWhole ||
      /คะแนน[^0-9]{0,30}$/.test(this.text.slice(subject.from, from)) ||
      isCalledScore ||
      this.isInPercent(written, subject, behind)
    );
  }

  /** "OIT ร้อยละ 77": a score, unless it is the instrument's weight or the share of those who answered. */
  private isInPercent({ words, from }: Written, subject: Subject, behind: string): boolean {
    if (!/ร้อยละ ?$/.test(this.text.slice(subject.to, from)) || /^ ?ของ/.test(behind)) return false;
    if (SHARE.test(this.text.slice(Math.max(0, subject.from - 25), from))) return false;
    const weights = this.framework.instruments.flatMap(({ parts }) => {
      const each = parts.map(({ weight }) => weight);
      return [...each, each.reduce((sum, weight) => sum + weight, 0)];
    });
    return !weights.some((weight) => Math.round(weight * 100) === Number(words));
  }
}
