/** What a line is to the tables below it. */
import type { Headings } from '../../scores/table/headings.ts';
import { firstPartIn, partInHeader } from '../../scores/table/partNamed.ts';
import { folded } from '../../thai/foldText.ts';
import { yearsIn } from '../../thai/year/yearsIn.ts';
import { flatHeaderText, headsScores, ITEM_COLUMN, isItem, isShort, isYearRow } from './flatHeader.ts';
import type { Line } from './lines.ts';

/** What a header says whose columns were lost. */
export interface FlatColumns {
  /** Whether it speaks of two parts. */
  readonly twoParts: boolean;
  /** The years (Buddhist era) that it names over scores, from left to right; empty when it names none. */
  readonly years: readonly number[];
}

export type LineRole =
  /** The header of a score table; what it says where its columns were lost, null where they were kept or it says nothing. */
  | { readonly kind: 'score-header'; readonly columns: FlatColumns | null }
  /** A heading of the plan: from here on codes stand without scores. */
  | { readonly kind: 'plan' }
  /** A heading over the items of an instrument. */
  | {
      readonly kind: 'heading';
      /** The instrument's. */
      readonly letter: string;
      /** The part that the heading names; null when it names none. */
      readonly part: 1 | 2 | null;
      /** An indicator's heading stays within the part above it. */
      readonly isIndicator: boolean;
    };

const LONGEST_HEADING = 220;
const PLAN = /^มาตรการ ?\/ ?โครงการ|^ประเด็นที่ ?[0-9]|^ขั้นตอนหรือวิธีการปฏิบัติ/;
const ITEM_HEADER = folded(/^(?:ประเด็น(?:ข้อ)?คำถาม|ข้อคำถาม|ประเด็นการประเมิน|ประเด็นการตรวจ)/);

/** Whether cells head a table of scores, wherever those stand. */
const headsTable = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  (ITEM_HEADER.test(cells[0] ?? '') || isYearRow(cells) || (cells.some(isItem) && cells.some(headsScores)));

/** How a heading begins; a sentence that mentions an instrument further on is none. */
const HEADING = /^[0-9.()\- ]*(?:แบบวัด|แบบตรวจ|(?:ผล)?การประเมิน|ตาราง|เครื่องมือ|ตัวชี้วัดที่|[IEO]IT)/;

const readHeading = (text: string, { letterOf }: Headings): LineRole | null => {
  // "IIT … 99.29" announces a result; a heading carries no figure.
  if (!HEADING.test(text) || /[0-9]\.[0-9]|คะแนน/.test(text)) return null;
  const letter = letterOf(text);
  if (letter === null) return null;
  const isIndicator = text.startsWith('ตัวชี้วัดที่');
  return { kind: 'heading', letter, part: firstPartIn(text), isIndicator };
};

/**
 * What a line is; null for a line of a table or of running text.
 *
 * @param index the line's among the lines, since a header may take several
 */
export const roleOf = (lines: readonly Line[], index: number, headings: Headings): LineRole | null => {
  const cells = lines[index]?.cells.map(({ plain }) => plain) ?? [];
  const text = cells.join(' ').trim();
  if (text.length > LONGEST_HEADING) return null;
  const header = readFlatHeader(flatHeaderText(lines, index), text);
  if (header) return header;
  if (headsTable(cells)) return { kind: 'score-header', columns: null };
  if (cells.some((cell) => PLAN.test(cell))) return { kind: 'plan' };
  return readHeading(text, headings);
};

/**
 * A header whose columns were lost: on one line, or one column a line.
 *
 * @param text with the lines above that belong to it
 * @param own the line's own text
 */
const readFlatHeader = (text: string, own: string): LineRole | null => {
  const years = yearsIn(text);
  const isHeader =
    ITEM_HEADER.test(text) ||
    /^(?:ประเด็น|รายการ|ข้อ|ตัวชี้วัด|รหัส).{0,40} คะแนน/.test(text) ||
    (years.length > 1 && ITEM_COLUMN.test(text) && isShort(text));
  if (!isHeader && own !== 'คะแนน') return null;
  const twoParts = partInHeader(text) === 2;
  return {
    kind: 'score-header',
    columns: twoParts || years.length > 0 ? { twoParts, years } : null,
  };
};
