/** What a decision may want to know of the tables of ours, beside their cells. */

import type { FactName } from '../facts.ts';
import { markedColumns } from '../marks/marks.ts';
import type { Workbook } from '../workbook.ts';
import type { Want } from './wanted.ts';

/** Where cells change, formulas count; where rows come and go, the tab's size and its looks do. */
const ofTables: readonly FactName[] = ['formulas', 'maxRows', 'looks'];

/** All of it that was not read yet. */
export const wantsAhead = ({ tabs }: Workbook): Want[] =>
  tabs.flatMap(({ grid, facts }) => {
    const unread = ofTables.filter((fact) => facts[fact] === undefined);
    return unread.length > 0 && markedColumns(grid).size > 0
      ? unread.map((fact) => ({ tab: grid.name, fact }))
      : [];
  });

/** What a decision wants, and the same of the other tables of ours: what changes one mostly changes the next. */
export const wantsLike = (workbook: Workbook, want: Want): Want[] => [
  want,
  ...(ofTables.includes(want.fact)
    ? wantsAhead(workbook).filter(({ tab, fact }) => fact === want.fact && tab !== want.tab)
    : []),
];
