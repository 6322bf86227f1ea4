/**
 * The sign on a summary that is out of date, in the first cell of the row above its headline. It is a formula: it shows on
 * a phone and to who may only view, it goes when a change is taken back, and it asks nothing of whoever edits a score.
 *
 * The formula compares every watched cell with what was read of it, and counts the plan's measures by their status. It has
 * no separator of arguments and no decimals, so that it reads the same in every locale; what it gives is a number, and the
 * cell's format says in words what that means.
 */
import { fingerprint } from '../grid/fingerprint.ts';
import { type CellRef, type CellValue, columnName, type TabGrid } from '../grid/grid.ts';
import { statuses } from '../plan/followUp/progress.ts';
import type { Vocabulary } from '../vocabulary/known.ts';

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

export interface Watched {
  readonly cells: readonly WatchedCell[];
  readonly plan: WatchedPlan | null;
}

/** What a cell shows whose number is 0: nothing to be seen. Some programs take an empty text for none at all. */
export const FRESH = ' ';

/** Excel takes no formula that is longer: 8,192 characters, the beginning and the frame included. 52 items take 3,000. */
const LONGEST = 8_000;

/** Excel takes no longer text in a formula than 255 characters. */
const LONGEST_TEXT = 200;

/** Scores are compared to so many decimals: a text that says the same number is no change. */
const DECIMALS = 6;

/** What stands in the sign's cell. */
export interface StaleSign {
  /** It gives a positive number for changed scores, else a negative one for changed statuses, else 0. */
  readonly formula: string;
  /** Stands for what it compares with, wherever that is: lines that move are followed by the workbook. */
  readonly print: string;
}

/** The sign; null where its formula would be too long. */
export const staleSign = (
  { cells, plan }: Watched,
  statusWords: Vocabulary['statusWords'],
): StaleSign | null => {
  const scores = cells.length === 0 ? '0' : `2*${unless(cells.map(isSame).join('*'))}`;
  const measures = plan ? countOf(plan, statusWords) : null;
  const formula = `=${scores}${measures ? `-${unless(`${measures.formula}=${measures.count}`)}` : ''}`;
  const print = fingerprint(JSON.stringify([cells.map(({ value }) => value), measures?.count]));
  return formula.length > LONGEST ? null : { formula, print };
};

/** The cell's format, which says it in words. */
export const staleFormat = (scores: string, statuses: string): string =>
  `[Red]"${scores}";[Red]"${statuses}";"${FRESH}"`;

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
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return `(${cell}<>"")`;
  return `(${cell}="${value.replace(/"/g, '""')}")`;
};

/** Each count has three digits of its own in one number. */
const PLACE = 3;

/** How many measures there are, and how many of each status: as a formula, and as it is now. Blank is not started. */
const countOf = (
  { grid, measure, status }: WatchedPlan,
  statusWords: Vocabulary['statusWords'],
): { readonly formula: string; readonly count: number } => {
  const counted = [
    ...(measure === undefined ? [] : [{ column: measure, word: null, weight: 10 ** (PLACE * 4) }]),
    ...(status === undefined
      ? []
      : [
          // Whatever else stands there is a status of its own.
          { column: status, word: null, weight: 10 ** (PLACE * 3) },
          ...statuses.map((one, index) => ({
            column: status,
            word: statusWords[one],
            weight: (one === 'notStarted' ? 0 : 10 ** (PLACE * (index - 1))) - 10 ** (PLACE * 3),
          })),
        ]),
  ];
  const terms = counted.map(({ column, word, weight }) => {
    const name = columnName(column + 1);
    const is = word === null ? '<>""' : `="${word}"`;
    return `(${quoted(grid.name)}!${name}:${name}${is})*${weight}`;
  });
  const count = counted.reduce(
    (sum, { column, word, weight }) =>
      sum +
      weight *
        grid.shown.filter((cells) => (word === null ? (cells[column] ?? '') !== '' : cells[column] === word))
          .length,
    0,
  );
  return { formula: `SUMPRODUCT(${terms.join('+')})`, count };
};
