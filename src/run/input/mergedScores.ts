import type { Framework } from '../../framework/framework.ts';
import { withMergedDown } from '../../grid/cells/mergedDown.ts';
import { readScore } from '../../grid/cells/readScore.ts';
import { factsOf } from '../../grid/reading/wanted.ts';
import type { Tab } from '../../grid/workbook.ts';
import { readScores } from '../../scores/readScores.ts';
import type { ScorePlaces, Scores } from '../../scores/scores.ts';

/**
 * Reads all scores, those in cells merged over several items for each of them. Only a tab where a score is missing right
 * below another one is asked for its merged cells, once.
 *
 * @throws Wanted until the merged cells of these tabs were read
 */
export const readMergedScores = (tabs: readonly Tab[], framework: Framework, places: ScorePlaces): Scores => {
  const read = (from: readonly Tab[]): Scores =>
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
  factsOf([...suspects], 'merges');
  const merged = tabs.map((tab) => (suspects.has(tab) ? withMergedDown(tab) : tab));
  return merged.some((tab, index) => tab !== tabs[index]) ? read(merged) : scores;
};

/** Whether a cell holds a score; row and column count from 0. */
const isScoreAt = ({ values, shown }: Tab['grid'], row: number, column: number): boolean =>
  readScore(values[row]?.[column] ?? '', shown[row]?.[column] ?? '').kind === 'score';
