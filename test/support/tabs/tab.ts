import type { TabGrid } from '../../../src/grid/grid.ts';
import { applyEdits } from '../../../src/grid/making/applyEdits.ts';
import { callsOf } from '../../../src/grid/making/batches.ts';
import { makeTab, type Page } from '../../../src/grid/page/page.ts';
import type { Tab } from '../../../src/grid/workbook.ts';

/** A new tab that holds the page. */
export const tabHolding = (page: Page, name = 'แท็บ 9'): Tab => {
  const [tab] = applyEdits({ tabs: [] }, makeTab({ name, isStanding: false }, page)).tabs;
  return tab as Tab;
};

/** How many calls to the service it takes at most to make a tab of the page. */
export const callsToMake = (page: Page): number =>
  makeTab({ name: 'แท็บ 9', isStanding: false }, page).reduce((sum, edit) => sum + callsOf(edit), 0);

/** A tab as it is read where nobody did anything to it but fill its cells. */
export const tabOf = (grid: TabGrid): Tab => {
  const all = <T>(value: T): T[][] => grid.values.map((cells) => cells.map(() => value));
  return {
    grid,
    stamp: '',
    facts: {
      isHidden: false,
      maxRows: Math.max(1000, grid.values.length),
      maxColumns: Math.max(26, grid.values[0]?.length ?? 0),
      values: grid.values,
      merges: [],
      formulas: all(''),
      rules: all(null),
      looks: { notes: all(''), backgrounds: all('#ffffff'), inks: all('#000000'), pictures: all('') },
      highlights: [],
    },
    hiddenColumns: {},
  };
};
