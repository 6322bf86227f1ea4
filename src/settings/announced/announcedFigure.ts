/** What a cell of an announced figure, or of the level, says. */
import { readScore } from '../../grid/cells/readScore.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { oneOf } from '../../vocabulary/wordPattern.ts';
import type { SettingsProblem } from '../problems.ts';

const BEFORE_LEVEL = new RegExp(`^${oneOf(({ settingWords }) => settingWords.beforeLevel)}\\s*`);

/** A level as typed; null for none. */
export const readLevel = (text: string): string | null => {
  const level = cleanText(text).replace(BEFORE_LEVEL, '').trim();
  return /^[-–—]?$/.test(level) ? null : level;
};

/**
 * Reads an announced figure, 0 to 100; null where none can be read.
 *
 * @param report takes what is wrong with it
 */
export const readFigure = (
  grid: TabGrid,
  { row, column }: { readonly row: number; readonly column: number },
  report: (problem: SettingsProblem) => void,
): number | null => {
  const reading = readScore(grid.values[row]?.[column] ?? '', grid.shown[row]?.[column] ?? '');
  const cell = { tab: grid.name, row: row + 1, column: column + 1 };
  switch (reading.kind) {
    case 'score':
      return reading.score;
    case 'unreadable':
      report({ code: 'unreadable-score', item: null, cell, text: reading.text });
      return null;
    case 'out-of-range':
      report({ code: 'score-out-of-range', item: null, cell, value: reading.value });
      return null;
    case 'none':
      return null;
  }
};
