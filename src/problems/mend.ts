/** Where a problem is mended, and what one press mends. */
import { a1 } from '../grid/grid.ts';
import { type SettingKey, type Settings, tabKey } from '../settings/settings.ts';
import type { Problem } from './problem.ts';

/** A place in the workbook: '' when it is nowhere in particular, and a null cell for the whole tab. */
interface Place {
  readonly tab: string;
  readonly cell: string | null;
}

/** Where a person mends it: a tab that is not there is mended where the settings name it. */
export const placeOfProblem = (problem: Problem, { cells }: Pick<Settings, 'cells'>): Place => {
  const cell =
    'cell' in problem
      ? problem.cell
      : problem.code === 'tab-not-found'
        ? cells[tabKey[problem.instrument]]
        : undefined;
  if (cell) return { tab: cell.tab, cell: a1(cell) };
  return { tab: 'tab' in problem ? problem.tab : '', cell: null };
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
