/**
 * The sign on a summary that is out of date, in the first cell of the row below its first block. It is a formula: it shows on
 * a phone and to who may only view, it goes when a change is taken back, and it asks nothing of whoever edits a score.
 *
 * The formula compares every watched cell with what was read of it, and counts the plan's measures by their status. It has
 * no separator of arguments and no decimals, so that it reads the same in every locale; what it gives is a number, and the
 * cell's format says in words what that means.
 */
import { type CellRef, type CellValue, columnName, type TabGrid } from '../../grid/grid.ts';
import { statuses } from '../../plan/followUp/progress.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';

/** A cell, and what it held when the summary was made. */
export interface WatchedCell extends CellRef {
  readonly value: CellValue;
}

/** The plan as it is once the summary is made; its columns count from 0. */
export interface WatchedPlan {
  readonly grid: TabGrid;
  readonly measure: number | undefined;
  readonly status: number | undefined;
}

type StatusWords = Vocabulary['statusWords'];

export interface Watched {
  readonly cells: readonly WatchedCell[];
  /** Cells that say something of the set year, and the cell that sets it: once that is another, they do not count. */
  readonly ofSetYear: { readonly cells: readonly WatchedCell[]; readonly year: WatchedCell } | null;
  readonly plan: WatchedPlan | null;
}

/** Excel takes no formula that is longer: 8,192 characters, the beginning and the frame included. 52 items take 3,000. */
const LONGEST = 8_000;

/** Excel takes no longer text in a formula than 255 characters. */
const LONGEST_TEXT = 200;

/** Scores are compared to so many decimals: a text that says the same number is no change. */
const DECIMALS = 6;

/** The sign; null where it would be too long. @returns a formula that gives 2 or 1 for changed scores, -1 for statuses alone, else 0 */
export const staleFormula = (
  { cells, ofSetYear, plan }: Watched,
  statusWords: StatusWords,
): string | null => {
  const conditions = cells.map(isSame);
  if (ofSetYear && ofSetYear.cells.length > 0) {
    conditions.push(`(${ofSetYear.cells.map(isSame).join('*')}+1-${isSame(ofSetYear.year)}>0)`);
  }
  const scores = conditions.length === 0 ? '0' : `2*${unless(conditions.join('*'))}`;
  const statuses = plan
    ? `-${unless(`${countFormula(plan, statusWords)}=${countOf(plan, statusWords)}`)}`
    : '';
  const formula = `=${scores}${statuses}`;
  return formula.length > LONGEST ? null : formula;
};

/** The sign's words: what it says of changed scores, of changed statuses alone, and when nothing changed. */
interface StaleWords {
  readonly scores: string;
  readonly statuses: string;
  readonly fresh: string;
}

/** The cell's format, which says it in words. */
export const staleFormat = ({ scores, statuses, fresh }: StaleWords): string =>
  `[Red]"${scores}";[Red]"${statuses}";"${fresh}"`;

/** What a formula of staff gives where it has no answer: no text equals it. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** 0 while a condition holds, else 1; 1, too, when it has no answer, as where a cell was deleted. */
const unless = (condition: string): string => `N(ISERROR(1/(${condition})))`;

const quoted = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

const isSame = ({ tab, row, column, value }: WatchedCell): string => {
  const cell = `${quoted(tab)}!${columnName(column)}${row}`;
  if (typeof value === 'number') {
    const number = `(INT(${cell}*10^${DECIMALS}+1/2)=${Math.floor(value * 10 ** DECIMALS + 1 / 2)})`;
    // An empty cell counts as 0.
    return value === 0 ? `${number}*(${cell}<>"")` : number;
  }
  if (value === '') return `(${cell}="")`;
  if (typeof value === 'string' && ERROR.test(value)) return `ISERROR(${cell})`;
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return `(${cell}<>"")`;
  return `(${cell}="${value.replace(/"/g, '""')}")`;
};

/** Each count has three digits of its own in one number. */
const PLACE = 3;

/** What is counted in a column, and what one of them counts for; `word` is null for whatever else stands there. */
interface Counted {
  readonly column: number;
  readonly word: string | null;
  readonly weight: number;
}

/** How many measures there are, and how many of each status. Blank is not started; what is no status of ours is another. */
const countedIn = ({ measure, status }: WatchedPlan, statusWords: StatusWords): Counted[] => [
  ...(measure === undefined ? [] : [{ column: measure, word: null, weight: 10 ** (PLACE * 4) }]),
  ...(status === undefined
    ? []
    : [
        { column: status, word: null, weight: 10 ** (PLACE * 3) },
        ...statuses.map((one, index) => ({
          column: status,
          word: statusWords[one],
          weight: (one === 'notStarted' ? 0 : 10 ** (PLACE * (index - 1))) - 10 ** (PLACE * 3),
        })),
      ]),
];

const countFormula = (plan: WatchedPlan, statusWords: StatusWords): string => {
  const terms = countedIn(plan, statusWords).map(({ column, word, weight }) => {
    const name = columnName(column + 1);
    const is = word === null ? '<>""' : `="${word}"`;
    return `(${quoted(plan.grid.name)}!${name}:${name}${is})*${weight}`;
  });
  return `SUMPRODUCT(${terms.join('+')})`;
};

/** The same of the plan as it stands. */
export const countOf = (plan: WatchedPlan, statusWords: StatusWords): number =>
  countedIn(plan, statusWords).reduce((sum, { column, word, weight }) => {
    const texts = plan.grid.shown.map((cells) => cells[column] ?? '');
    return sum + weight * texts.filter((text) => (word === null ? text !== '' : text === word)).length;
  }, 0);
