/** The header of a table as columns, also where it takes several lines: "คะแนน" over "ปี 2567 | ปี 2568". */
import { headsOtherFigures, isScoreHeader } from '../scores/scoreHeaders.ts';
import { ERA, YEAR, yearAlone, yearsIn } from '../thai/buddhistYear.ts';
import { folded } from '../thai/foldText.ts';
import type { Line } from './lines.ts';

/** A column and all that heads it. */
export interface HeaderColumn {
  /** Counts from 0. */
  readonly column: number;
  /** The cells from top to bottom, joined. */
  readonly text: string;
  readonly isItem: boolean;
  readonly isScore: boolean;
  /** Buddhist years. */
  readonly years: readonly number[];
  /** Whether nothing heads the column to the right. */
  readonly goesOn: boolean;
}

export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Whether all lines have a cell for each column: a web page leaves one out below a cell that spans lines. */
  readonly isAligned: boolean;
}

/** No header takes more lines, with columns or one column a line. */
const MOST_ROWS = 3;
const MOST_FLAT_LINES = 6;
const LONGEST_CELL = 60;

/** Whether a text is short enough for a header's cell. */
export const isShort = (text: string): boolean => text.length <= LONGEST_CELL;

/** What heads the column of codes and titles. */
export const ITEM_COLUMN = folded(/^(?:ประเด็น|ข้อ|รายการ|ตัวชี้วัด|รหัส|คำถาม|ลำดับ|ที่$|item|code)/i);
const PART_COLUMN = new RegExp(
  `^ส่วนที่ ?[12](?: ?\\(?(?:ปี.{0,14})?${YEAR}\\)?)?$|^EIT ?(?:part|ส่วนที่)? ?[12]$`,
  'i',
);
/** A year by itself heads scores as well, once several stand side by side or words over it say so. */
const isBareYear = (text: string): boolean => yearAlone(text) !== null;
const YEAR_COLUMN = new RegExp(`^(?:ปี|${ERA}).*${YEAR}$`);

const isItem = (text: string): boolean => isShort(text) && ITEM_COLUMN.test(text);
const isYear = (text: string): boolean => isBareYear(text) || YEAR_COLUMN.test(text);
/** Whether the text says that scores stand below it. */
const headsScores = (text: string): boolean =>
  isShort(text) && (isScoreHeader(text) || PART_COLUMN.test(text)) && !headsOtherFigures(text);
const isPartOfHeader = (text: string): boolean => headsScores(text) || isYear(text);

const textsOf = (line: Line | undefined): string[] => line?.cells.map(({ plain }) => plain) ?? [];

/** Whether a line holds nothing but heads of scores, as the lower or upper line of a header does. */
const isScoreRow = (cells: readonly string[]): boolean => {
  const filled = cells.filter((text) => text !== '');
  return cells.length > 1 && filled.length > 0 && filled.every(isPartOfHeader);
};

const isItemRow = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.some(isItem) && cells.every((text) => isShort(text) && !/^[0-9.]+%?$/.test(text));

/** Whether two lines, one below the other, are one header. */
const belongTogether = (upper: readonly string[], lower: readonly string[]): boolean => {
  if (isScoreRow(lower)) return isItemRow(upper) || isScoreRow(upper);
  return isItemRow(lower) && isScoreRow(upper);
};

/** A cell over several columns stands over the first and leaves the others blank. */
const spread = (cells: readonly string[], width: number): string[] => {
  let over = '';
  return Array.from({ length: width }, (_, column) => {
    const text = cells[column] ?? '';
    if (text !== '') over = isPartOfHeader(text) ? text : '';
    return text === '' ? over : text;
  });
};

/** The columns of the header that ends with a line; none of a line that heads nothing. */
export const headerColumns = (lines: readonly Line[], index: number): Header => {
  const rows = [textsOf(lines[index])];
  for (let at = index - 1; at >= 0 && rows.length < MOST_ROWS; at -= 1) {
    const upper = textsOf(lines[at]);
    if (!belongTogether(upper, rows[0] ?? [])) break;
    rows.unshift(upper);
  }
  const last = rows[rows.length - 1] ?? [];
  const width = Math.max(...rows.map((cells) => cells.length));
  const spreadRows = rows.map((cells, row) => (row < rows.length - 1 ? spread(cells, width) : cells));
  const bareYears = last.filter((text) => isBareYear(text)).length;
  const columns = Array.from({ length: width }, (_, column): HeaderColumn => {
    const texts = [...new Set(spreadRows.map((cells) => cells[column] ?? ''))].filter((text) => text !== '');
    const text = texts.join(' ');
    const isScore =
      !texts.some(headsOtherFigures) &&
      texts.some(
        (one) =>
          headsScores(one) ||
          YEAR_COLUMN.test(one) ||
          (isBareYear(one) && (bareYears > 1 || texts.length > 1)),
      );
    const goesOn = rows.every((cells) => (cells[column + 1] ?? '') === '');
    return { column, text, isItem: texts.some(isItem), isScore, years: yearsIn(text), goesOn };
  });
  const isAligned = rows.every(
    (cells) => cells === rows[0] || !isItem(rows[0]?.[0] ?? '') || !isPartOfHeader(cells[0] ?? ''),
  );
  return { columns, isAligned };
};

/** Whether columns are headed by years side by side: so much says that scores stand below, whatever heads the items. */
export const yearHeads = (columns: readonly HeaderColumn[]): boolean =>
  new Set(columns.flatMap(({ years }) => years)).size > 1 && columns.every(({ years }) => years.length === 1);

/** Words of a header that was cut into lines: years, parts and the word for a score. */
const FLAT_PART = new RegExp(`^(?:(?:ปี|งบประมาณ|${ERA}|คะแนน|ร้อยละ|ส่วนที่ ?[12]|\\(?${YEAR}\\)?) ?)+$`);

/** The text of a line without columns, and of the lines above when together they head a table. */
export const flatHeaderText = (lines: readonly Line[], index: number): string => {
  const textAt = (at: number): string => {
    const cells = textsOf(lines[at]);
    return cells.length === 1 ? (cells[0] ?? '') : '';
  };
  const own = textAt(index);
  if (!FLAT_PART.test(own)) return own;
  let joined = own;
  for (let at = index - 1; at >= Math.max(0, index - MOST_FLAT_LINES); at -= 1) {
    const above = textAt(at);
    const isPart = FLAT_PART.test(above);
    if (!isPart && !isItem(above)) return own;
    joined = `${above} ${joined}`;
    if (!isPart) return joined;
  }
  return own;
};
