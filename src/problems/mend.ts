/** Where a problem is mended, and what one press mends. */
import { a1, type CellRef } from '../grid/grid.ts';
import { type SettingKey, type Settings, tabKey } from '../settings/settings.ts';
import type { Problem } from './problem.ts';

/** A place in the workbook: '' when it is nowhere in particular, and a null cell for the whole tab. */
interface Place {
  readonly tab: string;
  readonly cell: string | null;
}

/** Where a person mends it: a tab that is not there is mended where the settings name it, and nowhere without settings. */
export const placeOfProblem = (problem: Problem, { cells }: Pick<Settings, 'cells'>): Place => {
  const cell = cellOf(problem, cells);
  if (cell) return { tab: cell.tab, cell: a1(cell) };
  const isThere = 'tab' in problem && problem.code !== 'tab-not-found';
  return { tab: isThere ? problem.tab : '', cell: null };
};

const cellOf = (problem: Problem, cells: Settings['cells']): CellRef | undefined => {
  if (problem.code === 'tab-not-found') return cells[tabKey[problem.instrument]];
  return 'cell' in problem ? problem.cell : undefined;
};

/** What one press mends: a setting that takes a value; or announced figures without a year. */
export type Fix =
  | { readonly kind: 'setting'; readonly key: SettingKey; readonly value: string }
  | { readonly kind: 'move-announced' };

/**
 * The tab that was read instead of one that the settings name in vain may as well be named there. Null where a person has
 * to do more than press.
 */
export const fixOf = (problem: Problem, { scoreTabs }: Pick<Settings, 'scoreTabs'>): Fix | null => {
  if (problem.code === 'announced-beside-labels') return { kind: 'move-announced' };
  if (problem.code !== 'tab-not-found' && problem.code !== 'set-tab-without-year') return null;
  if (problem.instead === null || scoreTabs[problem.instrument] === null) return null;
  return { kind: 'setting', key: tabKey[problem.instrument], value: problem.instead };
};
