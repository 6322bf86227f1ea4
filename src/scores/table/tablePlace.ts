/** A table of items in a tab, and what its columns hold by way of scores. */

import { readScoreAt } from '../../grid/cells/readScore.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { foldText } from '../../thai/foldText.ts';

/** The table and where it stands; all places count from 0. */
export interface TablePlace {
  readonly grid: TabGrid;
  readonly codeColumn: number;
  /** The columns that may belong to the table, first and last. */
  readonly from: number;
  readonly to: number;
  /** The rows that begin like an item. */
  readonly itemRows: readonly number[];
}

/** What each column of a table holds by way of scores. */
export interface ColumnScores {
  readonly count: number;
  readonly example: string;
  /** 1, 2, 3, …: numbers of rows rather than scores. */
  readonly isRunning: boolean;
  /** Whether some are written as numbers of rows are: whole and neither 0 nor 100, or as 9.1. */
  readonly mayNumberRows: boolean;
}

/** Sub-indicators are numbered up to 10.2; no survey's item in the reports at hand has a score as low. */
const LAST_NUMBER = 20;

const mayNumber = (shown: string, score: number): boolean => {
  const text = foldText(shown);
  if (/^[0-9]{1,3}[.)]?$/.test(text)) return score > 0 && score < 100;
  return /^[0-9]{1,2}\.[0-9]$/.test(text) && score >= 1 && score < LAST_NUMBER;
};

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
    let mayNumberRows = false;
    for (const row of itemRows) {
      const reading = readScoreAt(grid, row, column);
      if (reading.kind !== 'score') continue;
      count += 1;
      const shown = (grid.shown[row]?.[column] ?? '').trim();
      if (count === 1) example = shown;
      mayNumberRows ||= mayNumber(shown, reading.score);
      isRunning &&= reading.score === count;
    }
    if (count > 0) found.set(column, { count, example, isRunning: isRunning && count > 1, mayNumberRows });
  }
  return found;
};
