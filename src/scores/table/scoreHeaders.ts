/** What the header over a column says of the figures below it. All texts are folded. */

import { folded, foldText } from '../../thai/foldText.ts';
import { yearAlone } from '../../thai/year/yearAlone.ts';
import { keysByWord, known } from '../../vocabulary/known.ts';
import { beginningWith, oneOf } from '../../vocabulary/wordPattern.ts';
import { isPartLabel } from './partNamed.ts';
import type { TablePlace } from './tablePlace.ts';

/** No header is longer. */
export const LONGEST_HEADER = 60;
const HEADS_SCORES = beginningWith(({ scoreWords }) => scoreWords.headsScores);
const ONLY_HEADS_SCORES = new RegExp(`^${oneOf(({ scoreWords }) => scoreWords.onlyHeadsScores)}$`);
const HEADS_OTHERS = new RegExp(oneOf(({ scoreWords }) => scoreWords.otherFigures));
/** Averages of others than the agency. */
const HEADS_AVERAGES = known(({ scoreWords }) => folded(scoreWords.averages));
/** Columns of numbers that nobody takes for scores. */
const HEADS_NUMBERS = new RegExp(`^${oneOf(({ scoreWords }) => scoreWords.headsNumbers)}`);
/** What the agency itself got. */
const HEADS_OWN = new RegExp(oneOf(({ scoreWords }) => scoreWords.own));

/** What the tabs that we make write over scores, in any language: those of one part, or of all. */
const ownHeaders = keysByWord<'all' | 'one' | 'two'>(foldText, ({ scoreTabWords: { score, partScore } }) => ({
  all: score,
  one: partScore(1),
  two: partScore(2),
}));

/** Whether tabs that we make have this text over the scores of that part. */
export const isOwnHeader = (text: string, part: 'one' | 'two'): boolean => ownHeaders.get(text) === part;

/** Weights, limits, changes and other figures that are no scores. */
export const headsOtherFigures = (text: string): boolean => HEADS_OTHERS.test(text);

/** Averages of a province, of all agencies, and the like. */
export const headsAverages = (text: string): boolean =>
  HEADS_AVERAGES.some((averages) => averages.test(text));

/** Says in so many words that the agency itself got what stands below. */
export const headsOwn = (text: string): boolean => HEADS_OWN.test(text);

const headsOthers = (text: string): boolean => headsOtherFigures(text) || headsAverages(text);

/** A year by itself heads scores once several stand side by side; one with a word for it always does. */
export const isYear = (text: string): boolean => yearAlone(text) !== null;

/** A year without a word for it: "2568", and not "ปี 2568". */
export const isYearWithoutWord = (text: string): boolean => isYear(text) && /^[0-9]/.test(text);

/** Whether the text says that scores of the agency stand below it. */
export const isScoreHeader = (text: string): boolean =>
  text.length <= LONGEST_HEADER &&
  (HEADS_SCORES.test(text) ||
    ONLY_HEADS_SCORES.test(text) ||
    ownHeaders.has(text) ||
    (isYear(text) && !isYearWithoutWord(text))) &&
  !headsOthers(text);

/** Whether nobody takes what stands below the text for scores. */
export const headsNoScores = (text: string): boolean =>
  headsOthers(text) || HEADS_NUMBERS.test(text) || isPartLabel(text);

/** A row of column headers; a second row of them below counts together with the first. */
export interface HeaderRow {
  readonly row: number;
  /** By column, as shown; with the header above it, where that spans several columns. */
  readonly texts: readonly string[];
}

/**
 * What a row writes over each column. Of two rows one below the other, one that says nothing about the codes goes with the other:
 * "คะแนน" over "เต็ม" and "ได้" heads "คะแนน เต็ม" and "คะแนน ได้".
 */
export const headerTexts = (
  { grid, codeColumn, from, to }: TablePlace,
  row: number,
  above: HeaderRow | null,
): HeaderRow => {
  const own = Array.from({ length: to + 1 }, (_, column) =>
    column < from ? '' : (grid.shown[row]?.[column] ?? '').trim(),
  );
  const headsNoCodes = (texts: readonly string[]): boolean =>
    texts.slice(from, codeColumn + 1).every((text) => text === '');
  if (above?.row !== row - 1 || !(headsNoCodes(own) || headsNoCodes(above.texts))) return { row, texts: own };
  let spanning = '';
  const texts = own.map((text, column) => {
    spanning = above.texts[column] || (column === codeColumn + 1 ? '' : spanning);
    return text === '' ? (above.texts[column] ?? '') : `${spanning} ${text}`.trim();
  });
  return { row, texts };
};
