/** Finds the rows of a tab that look like rows of a score table. */
import type { Framework, ItemCode } from '../framework/framework.ts';
import { allItems } from '../framework/lookup.ts';
import type { CellValue, TabGrid } from './grid.ts';
import { type CodeReading, possibleCodes, readItemCode } from './readItemCode.ts';
import { readScore } from './readScore.ts';
import { plainText } from './text.ts';

/** Which columns hold scores: one for all, or one for each part of a survey in parts. */
export interface ScoreColumns {
  /** Column of the scores, or of part 1's; counts from 0. */
  readonly first: number;
  /** Column of part 2's scores; null when there is none. */
  readonly second: number | null;
}

/** A row that begins like an item. */
export interface ScoreRow {
  /** Counts from 0. */
  readonly row: number;
  readonly codeColumn: number;
  readonly reading: CodeReading;
  /** The item's title as it stands in the row, for comparison; may be ''. */
  readonly title: string;
  /** Letters of the instruments the row may belong to, from the headings above it. */
  readonly letters: readonly string[];
  readonly columns: ScoreColumns;
}

const shownAt = (grid: TabGrid, row: number, column: number): string => grid.shown[row]?.[column] ?? '';
const valueAt = (grid: TabGrid, row: number, column: number): CellValue => grid.values[row]?.[column] ?? '';
const widthOf = (grid: TabGrid): number => grid.shown[0]?.length ?? 0;

/** The column in which most different items begin; codes written out count double. Null when no cell looks like one. */
const findCodeColumn = (
  grid: TabGrid,
  known: ReadonlySet<ItemCode>,
  letters: readonly string[],
): number | null => {
  let best: { column: number; weight: number } | null = null;
  for (let column = 0; column < widthOf(grid); column += 1) {
    const plain = new Set<ItemCode>();
    const possible = new Set<string>();
    let zeros = 0;
    for (let row = 0; row < grid.shown.length; row += 1) {
      const reading = readItemCode(shownAt(grid, row, column));
      if (!reading) continue;
      if (reading.plain && known.has(reading.plain)) plain.add(reading.plain);
      else if (possibleCodes(reading, letters).some((code) => known.has(code))) {
        if (!possible.has(reading.written) && reading.head === '0') zeros += 1;
        possible.add(reading.written);
      }
    }
    // A column of running numbers beside a column of "๐๑" must not win over it.
    const weight = 2 * plain.size + possible.size + zeros / 2;
    if (weight > 0 && (best === null || weight > best.weight)) best = { column, weight };
  }
  return best?.column ?? null;
};

const PART_TWO = /ส่วนที่ ?2/;
const PART_ONE = /ส่วนที่ ?1/;

/** Whether a cell heads a column of scores. */
const isScoreHeader = (text: string): boolean =>
  /^(?:ผล)?(?:ค่า)?คะแนน|^score/i.test(text) && !/เต็ม|น้อยที่สุด|น้ำหนัก|เพิ่ม|ประกาศ/.test(text) && text.length <= 60;

/** The columns in which some item row holds a readable score. */
const columnsWithScores = (
  grid: TabGrid,
  rows: readonly number[],
  codeColumn: number,
): Map<number, number> => {
  const counts = new Map<number, number>();
  for (let column = 0; column < widthOf(grid); column += 1) {
    if (column === codeColumn) continue;
    let count = 0;
    for (const row of rows) {
      if (readScore(valueAt(grid, row, column), shownAt(grid, row, column)).kind === 'score') count += 1;
    }
    if (count > 0) counts.set(column, count);
  }
  return counts;
};

/** The score columns that a row heads; null when the row is no header. */
const readHeader = (
  grid: TabGrid,
  row: number,
  codeColumn: number,
  withScores: ReadonlyMap<number, number>,
): ScoreColumns | null => {
  let single: number | null = null;
  let first: number | null = null;
  let second: number | null = null;
  for (let column = 0; column < widthOf(grid); column += 1) {
    // A column left of the codes is for scores only when some stand there: words begin rows of averages, too.
    if (column === codeColumn || (column < codeColumn && !withScores.has(column))) continue;
    const text = plainText(shownAt(grid, row, column));
    const isPart = text.length <= 60;
    if (isPart && PART_TWO.test(text)) second ??= column;
    else if (isPart && PART_ONE.test(text)) first ??= column;
    else if (isScoreHeader(text)) single ??= column;
  }
  const main = first ?? single;
  return main === null ? null : { first: main, second };
};

/** Without a header: the column right of the code in which most item rows hold a readable score. */
const guessColumns = (withScores: ReadonlyMap<number, number>, codeColumn: number): ScoreColumns | null => {
  let best: { column: number; count: number } | null = null;
  for (const [column, count] of withScores) {
    if (column > codeColumn && (best === null || count > best.count)) best = { column, count };
  }
  return best === null ? null : { first: best.column, second: null };
};

/** The letter of the instrument that a heading row names, by its code, its name or an indicator's number. */
const headingLetter = (grid: TabGrid, row: number, framework: Framework): string | null => {
  const text = plainText((grid.shown[row] ?? []).join(' '));
  const number = /ตัวชี้วัดที่ ?([0-9]+)/.exec(text)?.[1];
  for (const instrument of framework.instruments) {
    if (number && instrument.indicators.some((indicator) => indicator.number === Number(number))) {
      return instrument.letter;
    }
    if (new RegExp(`\\b${instrument.code}\\b`).test(text) || text.includes(instrument.name))
      return instrument.letter;
  }
  return null;
};

const longestText = (grid: TabGrid, row: number, codeColumn: number, columns: ScoreColumns): string => {
  let longest = '';
  for (let column = codeColumn + 1; column < widthOf(grid); column += 1) {
    if (column === columns.first || column === columns.second) break;
    const text = plainText(shownAt(grid, row, column));
    if (text.length > longest.length) longest = text;
  }
  return longest;
};

/**
 * All rows of the tab that begin like an item, with the columns their scores stand in.
 *
 * @param letters the letters of the instruments that this tab is for; all of them when it is not known
 */
export const findScoreRows = (
  grid: TabGrid,
  framework: Framework,
  letters: readonly string[],
): ScoreRow[] => {
  const known = new Set(allItems(framework).map((item) => item.code));
  const codeColumn = findCodeColumn(grid, known, letters);
  if (codeColumn === null) return [];
  const indicatorNames = new Set(
    framework.instruments.flatMap(({ indicators }) => indicators.map(({ name }) => plainText(name))),
  );
  const readings = grid.shown.map((cells) => readItemCode(cells[codeColumn] ?? ''));
  const itemRows = readings.flatMap((reading, row) => (reading ? [row] : []));
  const withScores = columnsWithScores(grid, itemRows, codeColumn);
  const guessed = guessColumns(withScores, codeColumn);

  const rows: ScoreRow[] = [];
  let header: ScoreColumns | null = null;
  let heading: string | null = null;
  readings.forEach((reading, row) => {
    const columns = header ?? guessed;
    const title = reading && (reading.title || (columns ? longestText(grid, row, codeColumn, columns) : ''));
    // "1. การปฏิบัติหน้าที่" with the indicator's own score is a heading, however much it looks like item 1.
    const isIndicator = reading?.plain === null && title !== null && indicatorNames.has(title);
    if (reading && !isIndicator) {
      if (!columns || title === null) return;
      const own = heading === null ? letters : [heading];
      rows.push({ row, codeColumn, reading, title, letters: own, columns });
      return;
    }
    header = readHeader(grid, row, codeColumn, withScores) ?? header;
    heading = headingLetter(grid, row, framework) ?? heading;
  });
  return rows;
};
