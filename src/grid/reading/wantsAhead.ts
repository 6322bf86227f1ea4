/** What a decision may want to know of the tabs of ours, beside their cells. */

import type { FactName } from '../facts.ts';
import { isMark, markedColumns } from '../marks/marks.ts';
import type { Tab, Workbook } from '../workbook.ts';
import type { Want } from './wanted.ts';

/** Of a table: where cells change, formulas and lists count; where rows come and go, the tab's size and its looks do. */
const ofTable: readonly FactName[] = ['formulas', 'rules', 'maxRows', 'looks'];

/** Of a summary: the figures behind what it shows. */
const ofSummary: readonly FactName[] = ['values'];

const wantedOf = ({ grid }: Tab): readonly FactName[] => {
  if (!grid.values.some((cells) => cells.some(isMark))) return [];
  return markedColumns(grid).size > 0 ? ofTable : ofSummary;
};

/** All of it that was not read yet. */
export const wantsAhead = ({ tabs }: Workbook): Want[] =>
  tabs.flatMap((tab) =>
    wantedOf(tab)
      .filter((fact) => tab.facts[fact] === undefined)
      .map((fact) => ({ tab: tab.grid.name, fact })),
  );

/**
 * What a decision wants, and, where it is of a tab of ours, all that it may want next: a decision that changes one of them
 * mostly changes the next, and each further reading is a call to the server, and the decision made once more.
 */
export const wantsLike = (workbook: Workbook, wants: readonly Want[]): Want[] => {
  const ahead = wantsAhead(workbook);
  const others = wants.filter(
    (want) => !ahead.some(({ tab, fact }) => tab === want.tab && fact === want.fact),
  );
  return others.length === wants.length ? others : [...ahead, ...others];
};
