import type { TabGrid } from '../../../src/grid/grid.ts';
import type { Tab } from '../../../src/grid/workbook.ts';

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
