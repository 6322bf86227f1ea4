/** The headers of tables that lost their columns, also where they take several lines. */
import { NUMBERED_PART } from '../../scores/table/partNamed.ts';
import { headsOtherFigures, isScoreHeader } from '../../scores/table/scoreHeaders.ts';
import { folded } from '../../thai/foldText.ts';
import { YEAR_WORD } from '../../thai/year/spellings.ts';
import { isYearLabel } from '../../thai/year/yearAlone.ts';
import type { Line } from './lines.ts';

/** No header takes more lines, one column a line. */
const MOST_FLAT_LINES = 6;
const LONGEST_CELL = 60;

/** Whether a text is short enough for a header's cell. */
export const isShort = (text: string): boolean => text.length <= LONGEST_CELL;

/** What heads the column of codes and titles. */
export const ITEM_COLUMN = folded(/^(?:ประเด็น|ข้อ|รายการ|ตัวชี้วัด|รหัส|คำถาม|ลำดับ|ที่$|item|code)/i);
const PART_COLUMN = new RegExp(`^(?:EIT ?[12]|(?:EIT ?)?${NUMBERED_PART})(?![0-9])(.*)$`, 'i');

/** Whether the text heads the codes and titles. */
export const isItem = (text: string): boolean => isShort(text) && ITEM_COLUMN.test(text);
const isPart = (text: string): boolean => {
  const [match, year = ''] = PART_COLUMN.exec(text) ?? [];
  return match !== undefined && (year === '' || isYearLabel(year.replace(/[()]/g, '').trim()));
};
/** Whether the text says that scores stand below it. */
export const headsScores = (text: string): boolean =>
  isShort(text) && (isScoreHeader(text) || isPart(text)) && !headsOtherFigures(text);

const textsOf = (line: Line | undefined): string[] => line?.cells.map(({ plain }) => plain) ?? [];

/**
 * Whether a line holds nothing but years side by side: so much says that scores stand below. A year by itself does only
 * where words over it do.
 */
export const isYearRow = (cells: readonly string[]): boolean => {
  const filled = cells.filter((text) => text !== '');
  return filled.length > 1 && filled.every(isYearLabel);
};

/** Words of a header that was cut into lines: years, parts and the word for a score. */
const FLAT_PART = new RegExp(`^(?:(?:${YEAR_WORD}|คะแนน|ร้อยละ|${NUMBERED_PART}) ?)+$`);

/**
 * The text of a line without columns, and of the lines above when together they head a table. Columns are lost, too, where
 * the cells left blank are.
 */
export const flatHeaderText = (lines: readonly Line[], index: number): string => {
  const textAt = (at: number): string => {
    const cells = textsOf(lines[at]);
    return cells.every((text) => text !== '') ? cells.join(' ') : '';
  };
  const own = textAt(index);
  const alone = lines[index]?.cells.length === 1 ? own : '';
  if (!FLAT_PART.test(own)) return alone;
  let joined = own;
  for (let at = index - 1; at >= Math.max(0, index - MOST_FLAT_LINES); at -= 1) {
    const above = textAt(at);
    const isPart = FLAT_PART.test(above);
    if (!isPart && !isItem(above)) return alone;
    joined = `${above} ${joined}`;
    if (!isPart) return joined;
  }
  return alone;
};
