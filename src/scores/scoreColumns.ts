/** Decides in which columns the scores of a table stand, and asks when two readings are possible. */

import { type CellValue, columnName, type TabGrid } from '../grid/grid.ts';
import { readScore } from '../grid/readScore.ts';
import { yearAlone, yearsIn } from '../thai/buddhistYear.ts';
import { folded, foldText } from '../thai/foldText.ts';
import type { PartNumber } from './partNamed.ts';

/** Which columns hold scores: one for all, or one for each part of a survey in parts. Columns count from 0. */
export interface ScoreColumns {
  readonly first: number;
  /** Column of part 2's scores; null when there is none. */
  readonly second: number | null;
}

/** A column that may be the one with the scores. */
export interface ColumnOption {
  /** Counts from 0. */
  readonly column: number;
  /** As written; '' where the column has no header. */
  readonly header: string;
  /** The first score that stands there, as shown. */
  readonly example: string;
}

/** What is known before looking: the assessed year, and the column a person named for the instrument. */
export interface ColumnHints {
  /** Buddhist era; null when not given. */
  readonly fiscalYear: number | null;
  /** A column's header or its letters; null when nobody was asked yet. */
  readonly answer: string | null;
}

/** The table whose score columns are looked for. */
export interface TablePlace {
  readonly grid: TabGrid;
  readonly codeColumn: number;
  /** The columns that may belong to the table, first and last. */
  readonly from: number;
  readonly to: number;
  /** The rows that begin like an item. */
  readonly itemRows: readonly number[];
}

/** Where the scores stand from a row on; `options` names the columns between which only a person can choose. */
export interface ColumnChoice {
  readonly columns: ScoreColumns;
  /** The only part of a survey in parts that the headers name; null when they name none, or both. */
  readonly part: PartNumber | null;
  readonly options: readonly ColumnOption[];
  /** The year that the headers give: the chosen column's, or the latest where all options are of other years. */
  readonly year: number | null;
}

/** So much of the rows, or of the best column's scores, makes another column a rival. */
const RIVAL = 0.5;

const shownAt = (grid: TabGrid, row: number, column: number): string => grid.shown[row]?.[column] ?? '';
const valueAt = (grid: TabGrid, row: number, column: number): CellValue => grid.values[row]?.[column] ?? '';

const LONGEST_HEADER = 60;
const PART_TWO = /ส่วนที่ ?2/;
const PART_ONE = /ส่วนที่ ?1/;
const HEADS_SCORES =
  /^(?:ผล|ค่า)?คะแนน|^ร้อยละ|^ผลการประเมิน|^ผล(?:คะแนน)?ที่ได้|^ค่าเฉลี่ย|^(?:ที่)?ได้(?:คะแนน|รับ|$)|^score/i;
const HEADS_OTHERS = folded(/เต็ม|น้อยที่สุด|น้ำหนัก|เพิ่ม|ประกาศ|วิเคราะห์|เป้าหมาย/);
/** Averages of others than the agency. */
const HEADS_AVERAGES = folded(/เฉลี่ย.*(?:จังหวัด|ประเทศ|อำเภอ|ภาค|กลุ่ม)/);
/** Columns of numbers that nobody takes for scores. */
const HEADS_NUMBERS = folded(
  /^(?:ที่|ข้อ|ลำดับ|อันดับ|จำนวน|หมายเหตุ|ประเด็น|ตัวชี้วัด|ส่วนต่าง|ผลต่าง|ลดลง|เปลี่ยนแปลง)|^ส่วน(?:ที่)?$/,
);
/** What the agency itself got. */
const HEADS_OWN = /ได้/;

const headsOthers = (text: string): boolean => HEADS_OTHERS.test(text) || HEADS_AVERAGES.test(text);

/** A year by itself heads scores once several stand side by side; one with a word for it always does. */
const isYear = (text: string): boolean => yearAlone(text) !== null;
const isBareYear = (text: string): boolean => isYear(text) && /^[0-9]/.test(text);

const isScoreHeader = (text: string): boolean =>
  text.length <= LONGEST_HEADER &&
  (HEADS_SCORES.test(text) || (isYear(text) && !isBareYear(text))) &&
  !headsOthers(text);

/** What each column of a table holds by way of scores. */
export interface ColumnScores {
  readonly count: number;
  readonly example: string;
  /** 1, 2, 3, …: numbers of rows rather than scores. */
  readonly isRunning: boolean;
}

/** The columns of the table in which some item row holds a readable score. */
export const columnsWithScores = ({
  grid,
  codeColumn,
  from,
  to,
  itemRows,
}: TablePlace): Map<number, ColumnScores> => {
  const found = new Map<number, ColumnScores>();
  for (let column = from; column <= to; column += 1) {
    if (column === codeColumn) continue;
    let count = 0;
    let example = '';
    let isRunning = true;
    for (const row of itemRows) {
      const shown = shownAt(grid, row, column);
      const reading = readScore(valueAt(grid, row, column), shown);
      if (reading.kind !== 'score') continue;
      count += 1;
      if (count === 1) example = shown.trim();
      isRunning &&= reading.score === count;
    }
    if (count > 0) found.set(column, { count, example, isRunning: isRunning && count > 1 });
  }
  return found;
};

/** The year in a header; null when it names none. */
const yearIn = (header: string): number | null => yearsIn(header)[0] ?? null;

const isAnswer = ({ column, header }: ColumnOption, answer: string): boolean => {
  const plain = foldText(answer);
  return (header !== '' && foldText(header) === plain) || plain.toUpperCase() === columnName(column + 1);
};

interface Chosen {
  readonly column: number;
  readonly options: readonly ColumnOption[];
  readonly year: number | null;
}

const certain = ({ column, header }: ColumnOption): Chosen => ({
  column,
  options: [],
  year: yearIn(header),
});

/** The latest of the options' years when every option is of another year than the assessed one. */
const otherYear = (options: readonly ColumnOption[], fiscalYear: number | null): number | null => {
  const years = options.map(({ header }) => yearIn(header));
  const isOther = fiscalYear !== null && years.every((year) => year !== null && year !== fiscalYear);
  return isOther ? Math.max(...years.map(Number)) : null;
};

/** Chooses among columns that may all be the scores: what a person said, else the year's own, else the only one. */
const choose = (options: readonly ColumnOption[], { answer, fiscalYear }: ColumnHints): Chosen | null => {
  const [first] = options;
  if (!first) return null;
  const told = answer === null ? undefined : options.find((option) => isAnswer(option, answer));
  // What was answered for another year is no answer where the year's own column is there.
  const isStale = told && otherYear([told], fiscalYear) !== null && otherYear(options, fiscalYear) === null;
  if (told && !isStale) return certain(told);
  const fitting = options.filter(({ header }) => {
    const year = yearIn(header);
    return fiscalYear === null || year === null || year === fiscalYear;
  });
  const ofYear = fitting.filter(({ header }) => yearIn(header) !== null);
  const best = ofYear.length === 1 ? ofYear : fitting;
  const [only] = best;
  if (only && best.length === 1) return certain(only);
  return { column: first.column, options, year: otherYear(options, fiscalYear) };
};

/** A row of column headers; a second row of them below counts together with the first. */
export interface HeaderRow {
  readonly row: number;
  /** By column, as shown; with the header above it, where that spans several columns. */
  readonly texts: readonly string[];
}

/**
 * What a row writes over each column. Right below a header, a row that says nothing about the codes goes on with it:
 * "คะแนน" over "เต็ม" and "ได้" heads "คะแนน เต็ม" and "คะแนน ได้".
 */
export const headerTexts = (
  { grid, codeColumn, from, to }: TablePlace,
  row: number,
  above: HeaderRow | null,
): HeaderRow => {
  const own = Array.from({ length: to + 1 }, (_, column) =>
    column < from ? '' : shownAt(grid, row, column).trim(),
  );
  const goesOn = above?.row === row - 1 && own.slice(from, codeColumn + 1).every((text) => text === '');
  if (!goesOn) return { row, texts: own };
  let spanning = '';
  const texts = own.map((text, column) => {
    spanning = above.texts[column] || (column === codeColumn + 1 ? '' : spanning);
    return text === '' ? (above.texts[column] ?? '') : `${spanning} ${text}`.trim();
  });
  return { row, texts };
};

/**
 * The score columns that a row heads; null when the row is no header.
 *
 * @param labels by column, what the headers so far wrote over it
 */
export const readHeader = (
  place: TablePlace,
  { texts }: HeaderRow,
  labels: readonly string[],
  withScores: ReadonlyMap<number, ColumnScores>,
  hints: ColumnHints,
): ColumnChoice | null => {
  const { codeColumn, from, to } = place;
  const ones: ColumnOption[] = [];
  const twos: ColumnOption[] = [];
  const singles: ColumnOption[] = [];
  const hasYears = texts.filter((text) => isBareYear(foldText(text))).length > 1;
  for (let column = from; column <= to; column += 1) {
    const scores = withScores.get(column);
    // A column left of the codes is for scores only when some stand there: words begin rows of averages, too.
    if (column === codeColumn || (column < codeColumn && !scores)) continue;
    const header = texts[column] ?? '';
    const text = foldText(header);
    if (text.length > LONGEST_HEADER) continue;
    const option = { column, header, example: scores?.example ?? '' };
    if (PART_TWO.test(text)) twos.push(option);
    else if (PART_ONE.test(text)) ones.push(option);
    else if (isScoreHeader(text) || (hasYears && isBareYear(text))) singles.push(option);
  }
  if (ones.length > 0)
    return chooseParts(partColumns(ones, withScores), partColumns(twos, withScores), hints);
  if (singles.length === 0 && twos.length > 0)
    return chosenColumn(partColumns(twos, withScores), hints, { part: 2, second: null });
  const filled = singles.filter(({ column }) => withScores.has(column));
  const candidates = filled.length > 0 ? filled : singles.slice(0, 1);
  const second = twos[0]?.column ?? null;
  const chosen = chosenColumn(candidates, hints, { part: null, second });
  const headsAverages = texts.some(
    (text, column) => withScores.has(column) && HEADS_AVERAGES.test(foldText(text)),
  );
  if (chosen ? isSure(chosen, candidates, hints) : !headsAverages) return chosen;

  const rivals = [...withScores]
    .filter(([column, scores]) => isRival(place, column, scores) && column !== second)
    .map(([column, { example }]) => ({ column, header: texts[column] || labels[column] || '', example }))
    .filter(({ column }) => candidates.every((one) => one.column !== column));
  const unknown = chosen ? rivals.filter(({ header }) => !headsNoScores(foldText(header))) : rivals;
  if (unknown.length === 0) return chosen;
  const options = [...candidates, ...unknown].sort((a, b) => a.column - b.column);
  const { answer } = hints;
  const told = answer === null ? undefined : options.find((option) => isAnswer(option, answer));
  return {
    columns: { first: (told ?? options[0])?.column ?? 0, second },
    part: null,
    options: told ? [] : options,
    year: told ? yearIn(told.header) : null,
  };
};

const headsNoScores = (text: string): boolean => headsOthers(text) || HEADS_NUMBERS.test(text);

/** Whether a column's header says that its scores are the agency's own of the assessed year. */
const isSure = (
  { columns, options }: ColumnChoice,
  candidates: readonly ColumnOption[],
  { fiscalYear }: ColumnHints,
): boolean => {
  const header = foldText(candidates.find(({ column }) => column === columns.first)?.header ?? '');
  return (
    options.length === 0 && (HEADS_OWN.test(header) || (fiscalYear !== null && yearIn(header) === fiscalYear))
  );
};

/** A column right of the codes, with scores in at least half of the rows. */
const isRival = ({ codeColumn, itemRows }: TablePlace, column: number, scores: ColumnScores): boolean =>
  column > codeColumn && !scores.isRunning && scores.count >= itemRows.length * RIVAL;

const chosenColumn = (
  candidates: readonly ColumnOption[],
  hints: ColumnHints,
  { part, second }: { readonly part: PartNumber | null; readonly second: number | null },
): ColumnChoice | null => {
  const chosen = choose(candidates, hints);
  if (!chosen) return null;
  const { column, options, year } = chosen;
  return { columns: { first: column, second }, part, options, year };
};

/** Of the columns headed with one part: those for scores and filled, else those for scores, else the first. */
const partColumns = (
  options: readonly ColumnOption[],
  withScores: ReadonlyMap<number, ColumnScores>,
): readonly ColumnOption[] => {
  const own = options.filter(({ header }) => !HEADS_OTHERS.test(foldText(header)));
  const filled = own.filter(({ column }) => withScores.has(column));
  if (filled.length > 0) return filled;
  return own.length > 0 ? own.slice(0, 1) : options.slice(0, 1);
};

/** Part 2 stands where part 1 does among its like: the same year, or the same place. */
const chooseParts = (
  ones: readonly ColumnOption[],
  twos: readonly ColumnOption[],
  hints: ColumnHints,
): ColumnChoice | null => {
  const chosen = choose(ones, hints);
  if (!chosen) return null;
  const place = ones.findIndex(({ column }) => column === chosen.column);
  const second = twos.length === ones.length ? twos[place] : twos.length === 1 ? twos[0] : undefined;
  return {
    columns: { first: chosen.column, second: second?.column ?? null },
    part: second ? null : 1,
    options: chosen.options,
    year: chosen.year,
  };
};

/** Without a header: the column right of the code with most readable scores; rivals are asked about. */
export const guessColumns = (
  { codeColumn }: TablePlace,
  withScores: ReadonlyMap<number, ColumnScores>,
  hints: ColumnHints,
): ColumnChoice | null => {
  const right = [...withScores].filter(([column, { isRunning }]) => column > codeColumn && !isRunning);
  const most = Math.max(0, ...right.map(([, { count }]) => count));
  const options = right
    .filter(([, { count }]) => count >= most * RIVAL)
    .map(([column, { example }]) => ({ column, header: '', example }));
  return chosenColumn(options, hints, { part: null, second: null });
};
