/** Decides in which columns the scores of a table stand, and asks when two readings are possible. */

import { foldText } from '../../thai/foldText.ts';
import { type ColumnHints, type ColumnOption, chooseColumn, isAnswer, yearIn } from './chooseColumn.ts';
import { type PartNumber, partInHeader } from './partNamed.ts';
import {
  headsAverages,
  headsNoScores,
  headsOtherFigures,
  headsOwn,
  isOwnHeader,
  isScoreHeader,
  isYear,
  isYearWithoutWord,
  LONGEST_HEADER,
} from './scoreHeaders.ts';
import type { ColumnScores, TablePlace } from './tablePlace.ts';

/** Which columns hold scores: one for all, or one for each part of a survey in parts. Columns count from 0. */
export interface ScoreColumns {
  readonly first: number;
  /** Column of part 2's scores; null when there is none. */
  readonly second: number | null;
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

/**
 * So much of the rows, or of the best column's scores, makes another column a rival. Chosen by judgement, not on data: with
 * each of 0.3, 0.5 and 0.95 the layouts that we made up for tests are read alike.
 */
const RIVAL = 0.5;

/** What the columns of a header row are headed with. */
interface HeadedColumns {
  readonly ones: readonly ColumnOption[];
  readonly twos: readonly ColumnOption[];
  /** Scores of no part. */
  readonly singles: readonly ColumnOption[];
}

const headedColumns = (
  { codeColumn, from, to }: TablePlace,
  texts: readonly string[],
  withScores: ReadonlyMap<number, ColumnScores>,
): HeadedColumns => {
  const ones: ColumnOption[] = [];
  const twos: ColumnOption[] = [];
  const singles: ColumnOption[] = [];
  const hasYears = texts.filter((text) => isYearWithoutWord(foldText(text))).length > 1;
  for (let column = from; column <= to; column += 1) {
    const scores = withScores.get(column);
    // A column left of the codes is for scores only when some stand there: words begin rows of averages, and numbers of rows
    // stand under a header that lacks their column.
    if (column === codeColumn || (column < codeColumn && (!scores || scores.isRunning))) continue;
    const header = texts[column] ?? '';
    const text = foldText(header);
    if (text.length > LONGEST_HEADER) continue;
    const option = { column, header, example: scores?.example ?? '' };
    const part = partInHeader(text);
    if (part === 2 || isOwnHeader(text, 'two')) twos.push(option);
    else if (part === 1 || isOwnHeader(text, 'one')) ones.push(option);
    else if (isScoreHeader(text) || (hasYears && isYearWithoutWord(text))) singles.push(option);
  }
  return { ones, twos, singles };
};

/** What stands over the columns. */
interface ColumnTexts {
  /** In the row itself, by column. */
  readonly texts: readonly string[];
  /** In the headers so far; none where there were none. */
  readonly labels: readonly string[];
}

/** The score columns that a row heads; null when the row is no header. */
export const readHeader = (
  place: TablePlace,
  { texts, labels }: ColumnTexts,
  withScores: ReadonlyMap<number, ColumnScores>,
  hints: ColumnHints,
): ColumnChoice | null => {
  // Scores are headed over the codes: the row lost the blanks that kept its cells apart, and heads no columns.
  if (isYear(foldText(texts[place.codeColumn] ?? ''))) return null;
  const { ones, twos, singles } = headedColumns(place, texts, withScores);
  if (ones.length > 0)
    return chooseParts(partColumns(ones, withScores), partColumns(twos, withScores), hints);
  if (singles.length === 0 && twos.length > 0)
    return chosenColumn(partColumns(twos, withScores), hints, { part: 2, second: null });
  const filled = singles.filter(({ column }) => withScores.has(column));
  const candidates = filled.length > 0 ? filled : singles.slice(0, 1);
  const second = twos[0]?.column ?? null;
  const chosen = chosenColumn(candidates, hints, { part: null, second });
  const hasAverages = texts.some((text, column) => withScores.has(column) && headsAverages(foldText(text)));
  if (chosen ? isSure(chosen, candidates, hints) : !hasAverages) return chosen;

  const rivals = [...withScores]
    .filter(([column, scores]) => isRival(place, column, scores) && column !== second)
    .map(([column, { example }]) => ({ column, header: texts[column] || labels[column] || '', example }))
    .filter(({ column }) => candidates.every((one) => one.column !== column));
  const unknown = chosen ? rivals.filter(({ header }) => mayHeadScores(header, hints)) : rivals;
  if (unknown.length === 0) return chosen;
  return asked([...candidates, ...unknown], second, hints);
};

/** Whether a header over figures may head scores of the assessed year. */
const mayHeadScores = (header: string, { fiscalYear }: ColumnHints): boolean => {
  const year = yearIn(header);
  const isOtherYear = fiscalYear !== null && year !== null && year !== fiscalYear;
  return !headsNoScores(foldText(header)) && !isOtherYear;
};

/** The column that a person named among those that may hold the scores, else the question which it is. */
const asked = (
  columns: readonly ColumnOption[],
  second: number | null,
  { answer }: ColumnHints,
): ColumnChoice => {
  const options = [...columns].sort((a, b) => a.column - b.column);
  const told = answer === null ? undefined : options.find((option) => isAnswer(option, answer));
  return {
    columns: { first: (told ?? options[0])?.column ?? 0, second },
    part: null,
    options: told ? [] : options,
    year: told ? yearIn(told.header) : null,
  };
};

/** Whether a column's header says that its scores are the agency's own of the assessed year. */
const isSure = (
  { columns, options }: ColumnChoice,
  candidates: readonly ColumnOption[],
  { fiscalYear }: ColumnHints,
): boolean => {
  const header = foldText(candidates.find(({ column }) => column === columns.first)?.header ?? '');
  return options.length === 0 && (headsOwn(header) || (fiscalYear !== null && yearIn(header) === fiscalYear));
};

/** A column right of the codes, with scores in at least half of the rows. */
const isRival = ({ codeColumn, itemRows }: TablePlace, column: number, scores: ColumnScores): boolean =>
  column > codeColumn && !scores.isRunning && scores.count >= itemRows.length * RIVAL;

const chosenColumn = (
  candidates: readonly ColumnOption[],
  hints: ColumnHints,
  { part, second }: { readonly part: PartNumber | null; readonly second: number | null },
): ColumnChoice | null => {
  const chosen = chooseColumn(candidates, hints);
  if (!chosen) return null;
  const { column, options, year } = chosen;
  return { columns: { first: column, second }, part, options, year };
};

/** Of the columns headed with one part: those for scores and filled, else those for scores, else the first. */
const partColumns = (
  options: readonly ColumnOption[],
  withScores: ReadonlyMap<number, ColumnScores>,
): readonly ColumnOption[] => {
  const own = options.filter(({ header }) => !headsOtherFigures(foldText(header)));
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
  const chosen = chooseColumn(ones, hints);
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

/**
 * Without a header: the column right of the code with most readable scores; rivals are asked about. Left of the codes scores
 * stand only where none do right of them, and nothing there may be a row's number.
 */
export const guessColumns = (
  { codeColumn }: TablePlace,
  withScores: ReadonlyMap<number, ColumnScores>,
  hints: ColumnHints,
): ColumnChoice | null => {
  const filled = [...withScores].filter(([, { isRunning }]) => !isRunning);
  const right = filled.filter(([column]) => column > codeColumn);
  const left = filled.filter(([column, { mayNumberRows }]) => column < codeColumn && !mayNumberRows);
  const likely = right.length > 0 ? right : left;
  const most = Math.max(0, ...likely.map(([, { count }]) => count));
  const options = likely
    .filter(([, { count }]) => count >= most * RIVAL)
    .map(([column, { example }]) => ({ column, header: '', example }));
  return chosenColumn(options, hints, { part: null, second: null });
};
