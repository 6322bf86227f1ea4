/** What single cells of a framework's tab say. What cannot be read is reported, and never guessed. */

import { readScore } from '../../grid/cells/readScore.ts';
import { isBlank, type TableCell, textOf } from '../../grid/cells/tableCell.ts';
import type { CellRef } from '../../grid/grid.ts';
import { compact, folded, foldText } from '../../thai/foldText.ts';
import { keysByWord, known } from '../../vocabulary/known.ts';
import type { FrameworkColumn, FrameworkProblem, FrameworkValue } from './problems.ts';

export type Report = (problem: FrameworkProblem) => void;

/** The cell holds something else than it should. */
export const unreadable = (cell: TableCell, expected: FrameworkValue): FrameworkProblem => ({
  code: 'framework-unreadable',
  cell: cell.ref,
  text: cell.shown || textOf(cell),
  expected,
});

/** The cell is blank and should not be. */
export const blank = (cell: TableCell, column: FrameworkColumn): FrameworkProblem => ({
  code: 'framework-blank',
  column,
  cell: cell.ref,
});

/** The cell's text; null, and reported, when it is blank. */
export const readText = (cell: TableCell, column: FrameworkColumn, report: Report): string | null => {
  if (!isBlank(cell)) return textOf(cell);
  report(blank(cell, column));
  return null;
};

/** 0 to 100; null, and reported, when the cell holds no such figure. */
export const readPercent = (cell: TableCell, column: FrameworkColumn, report: Report): number | null => {
  const reading = readScore(cell.value, cell.shown);
  if (reading.kind === 'score') return reading.score;
  report(reading.kind === 'none' ? blank(cell, column) : unreadable(cell, 'percent'));
  return null;
};

const beforeNumber = known(({ frameworkWords: words }) => words.beforeNumber).flat();
const NUMBER = folded(new RegExp(`^(?:${beforeNumber.join('|')})? ?([0-9]{1,4})\\.?$`));

/** A whole number from 1, with or without the word before it: "ประเด็นที่ ๓". */
export const numberOf = (cell: TableCell): number | null => {
  const [, digits] = NUMBER.exec(foldText(textOf(cell))) ?? [];
  return Number(digits) > 0 ? Number(digits) : null;
};

/** A whole number from 1; null, and reported, when the cell holds none. */
export const readNumber = (cell: TableCell, column: FrameworkColumn, report: Report): number | null => {
  const number = numberOf(cell);
  if (number === null) report(isBlank(cell) ? blank(cell, column) : unreadable(cell, 'number'));
  return number;
};

const answers = keysByWord<'yes' | 'no'>(compact, ({ frameworkWords: words }) => ({
  yes: [words.confirmed, ...words.otherConfirmed],
  no: [words.notConfirmed, ...words.otherNotConfirmed],
}));

/** A blank cell or an empty tick box says no. */
export const readConfirmed = (cell: TableCell, report: Report): boolean => {
  if (typeof cell.value === 'boolean') return cell.value;
  const word = compact(textOf(cell));
  if (word === '') return false;
  const answer = answers.get(word);
  if (!answer) report(unreadable(cell, 'confirmed'));
  return answer === 'yes';
};

/** Tells of values that must stand only once. */
export const once = (report: Report): ((key: string, cell: TableCell) => boolean) => {
  const seen = new Map<string, CellRef>();
  return (key, cell) => {
    const first = seen.get(key);
    if (!first) seen.set(key, cell.ref);
    else report({ code: 'framework-duplicate', cell: cell.ref, first, text: textOf(cell) });
    return !first;
  };
};
