/** What a line is to the tables below it. */
import type { Framework, InstrumentCode } from '../framework/framework.ts';
import { folded, foldText } from '../thai/foldText.ts';
import type { Line } from './lines.ts';

/** Where each part's scores stand, by the table's header; columns count from 0. */
export interface HeaderColumns {
  /** The scores, or part 1's; null: the header names several columns. */
  readonly first: number | null;
  readonly second: number | null;
  /** Whether the header speaks of two parts. */
  readonly twoParts: boolean;
  /** The years (Buddhist era) that the header names over scores, from left to right; empty when it names none. */
  readonly years: readonly number[];
}

const withoutColumns = (years: readonly number[], twoParts = false): HeaderColumns => ({
  first: null,
  second: null,
  twoParts,
  years,
});

export type LineRole =
  /** The header of a score table. */
  | { readonly kind: 'score-header'; readonly columns: HeaderColumns | null }
  /** A heading of the plan: from here on codes stand without scores. */
  | { readonly kind: 'plan' }
  /** A heading over the items of an instrument. */
  | {
      readonly kind: 'heading';
      readonly instrument: InstrumentCode;
      /** The part that the heading names; null when it names none. */
      readonly part: 1 | 2 | null;
      /** An indicator's heading stays within the part above it. */
      readonly isIndicator: boolean;
    };

const LONGEST_HEADING = 220;
const LONGEST_HEADER_CELL = 60;

const PLAN = /^มาตรการ ?\/ ?โครงการ|^ประเด็นที่ ?[0-9]|^ขั้นตอนหรือวิธีการปฏิบัติ/;
const ITEM_HEADER = folded(/^(?:ประเด็น(?:ข้อ)?คำถาม|ข้อคำถาม|ประเด็นการประเมิน|ประเด็นการตรวจ)/);
const ITEM_COLUMN = folded(/^(?:ประเด็น|ข้อ|รายการ|ตัวชี้วัด|รหัส|คำถาม|ลำดับ|ที่$|item|code)/i);
const SCORE_COLUMN =
  /^(?:ผล|ค่า)?คะแนน|^ร้อยละ|^ค่าเฉลี่ย|^score|^ส่วนที่ ?[12](?: ?\(?(?:ปี.{0,14})?2[56][0-9]{2}\)?)?$|^EIT ?(?:part|ส่วนที่)? ?[12]$/i;
const NO_SCORE_COLUMN = folded(/เต็ม|น้อยที่สุด|น้ำหนัก|เพิ่ม|ประกาศ|เป้าหมาย|วิเคราะห์/);

/** A year by itself heads scores as well, once several stand side by side. */
const YEAR_COLUMN = /^(?:ปี)?(?:งบประมาณ)? ?(?:พ\.ศ\.)? ?(2[56][0-9]{2})$/;
const YEARS = /(?<![0-9])2[56][0-9]{2}(?![0-9])/g;

const yearsIn = (text: string): number[] => (text.match(YEARS) ?? []).map(Number);

const isScoreColumn = (text: string): boolean =>
  text.length <= LONGEST_HEADER_CELL && SCORE_COLUMN.test(text) && !NO_SCORE_COLUMN.test(text);

const readHeader = (cells: readonly string[], fiscalYear: number): LineRole | null => {
  const header = cells.some((text) => text.length <= LONGEST_HEADER_CELL && ITEM_COLUMN.test(text));
  const areYears = cells.filter((text) => YEAR_COLUMN.test(text)).length > 1;
  const all = cells.flatMap((text, column) =>
    isScoreColumn(text) || (areYears && YEAR_COLUMN.test(text)) || /^(?:ปี|พ\.ศ\.).*2[56][0-9]{2}$/.test(text)
      ? [{ text, column }]
      : [],
  );
  const years = all.flatMap(({ text }) => yearsIn(text));
  // Last year's scores often stand beside this year's: what is headed by another year is not this year's.
  const ofYear = all.filter(({ text }) => yearsIn(text).includes(fiscalYear));
  const columns = ofYear.length > 0 ? ofYear : all.filter(({ text }) => yearsIn(text).length === 0);
  if (all.length === 0)
    return ITEM_HEADER.test(cells[0] ?? '') ? { kind: 'score-header', columns: null } : null;
  if (!header) return null;
  const part = (number: 1 | 2): number | null =>
    columns.find(({ text }) => new RegExp(`(?:ส่วนที่|part|EIT) ?${number}`, 'i').test(text))?.column ?? null;
  const second = part(2);
  if (second !== null)
    return { kind: 'score-header', columns: { first: part(1), second, twoParts: true, years } };
  const [only, ...others] = columns;
  const first = only && others.length === 0 ? only.column : null;
  return { kind: 'score-header', columns: { ...withoutColumns(years), first } };
};

/** How a heading begins; a sentence that mentions an instrument further on is none. */
const HEADING = /^[0-9.()\- ]*(?:แบบวัด|แบบตรวจ|(?:ผล)?การประเมิน|ตาราง|เครื่องมือ|ตัวชี้วัดที่|[IEO]IT)/;
const PART = /ส่วนที่ ?([12])|part ?([12])|EIT ?([12])\b/i;

const readHeading = (text: string, framework: Framework): LineRole | null => {
  // "IIT … 99.29" announces a result; a heading carries no figure.
  if (!HEADING.test(text) || /[0-9]\.[0-9]|คะแนน/.test(text)) return null;
  const number = /^ตัวชี้วัดที่ ?([0-9]+)/.exec(text)?.[1];
  for (const { code, name, indicators } of framework.instruments) {
    if (number !== undefined && indicators.some((one) => one.number === Number(number))) {
      return { kind: 'heading', instrument: code, part: null, isIndicator: true };
    }
    if (new RegExp(`\\b${code}(?:\\b|[12])`).test(text) || text.includes(foldText(name))) {
      const [, ...parts] = PART.exec(text) ?? [];
      const part = parts.find((one) => one !== undefined);
      return {
        kind: 'heading',
        instrument: code,
        part: part === '1' ? 1 : part === '2' ? 2 : null,
        isIndicator: false,
      };
    }
  }
  return null;
};

/** What the line is; null for a line of a table or of running text. */
export const roleOf = (line: Line, framework: Framework): LineRole | null => {
  const cells = line.cells.map(({ plain }) => plain);
  const text = cells.join(' ').trim();
  if (text.length > LONGEST_HEADING) return null;
  const header = cells.length > 1 ? readHeader(cells, framework.fiscalYear) : readFlatHeader(text);
  if (header) return header;
  if (cells.some((cell) => PLAN.test(cell))) return { kind: 'plan' };
  return readHeading(text, framework);
};

/** A header whose columns were lost: on one line, or one column a line. */
const readFlatHeader = (text: string): LineRole | null => {
  const years = yearsIn(text);
  const isHeader =
    ITEM_HEADER.test(text) ||
    /^(?:ประเด็น|รายการ|ข้อ|ตัวชี้วัด|รหัส).{0,40} คะแนน/.test(text) ||
    (years.length > 1 && ITEM_COLUMN.test(text) && text.length <= LONGEST_HEADER_CELL);
  if (!isHeader && text !== 'คะแนน') return null;
  const twoParts = /ส่วนที่ ?2/.test(text);
  return {
    kind: 'score-header',
    columns: twoParts || years.length > 0 ? withoutColumns(years, twoParts) : null,
  };
};
