import type { Framework } from '../framework/framework.ts';
import { withMergedDown } from '../google/mergedDown.ts';
import type { OpenTab } from '../google/readWorkbook.ts';
import { readScore } from '../grid/readScore.ts';
import { readScores } from '../scores/readScores.ts';
import type { ScorePlaces, Scores } from '../scores/scores.ts';

/**
 * Reads all scores, those in cells merged over several items for each of them. Only a tab where a score is missing right
 * below another one is asked for its merged cells, once.
 */
export const readMergedScores = (
  tabs: readonly OpenTab[],
  framework: Framework,
  places: ScorePlaces,
): Scores => {
  const read = (from: readonly OpenTab[]): Scores =>
    readScores(
      from.map(({ grid }) => grid),
      framework,
      places,
    );
  const scores = read(tabs);
  const suspects = new Set(
    scores.problems.flatMap((problem) => {
      if (problem.code !== 'missing-score') return [];
      const { tab, row, column } = problem.cell;
      return tabs.filter(({ grid }) => grid.name === tab && isScoreAt(grid, row - 2, column - 1));
    }),
  );
  if (suspects.size === 0) return scores;
  const merged = tabs.map((tab) => (suspects.has(tab) ? withMergedDown(tab) : tab));
  return merged.some((tab, index) => tab !== tabs[index]) ? read(merged) : scores;
};

/** Whether a cell holds a score; row and column count from 0. */
const isScoreAt = ({ values, shown }: OpenTab['grid'], row: number, column: number): boolean =>
  readScore(values[row]?.[column] ?? '', shown[row]?.[column] ?? '').kind === 'score';
