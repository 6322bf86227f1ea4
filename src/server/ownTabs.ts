import type { OwnTabs } from '../google/readWorkbook.ts';
import { followUpColumns } from '../plan/followUp/columns.ts';
import { PLAN_KIND } from '../plan/table/columns.ts';
import { knownOfOwnTabs } from '../vocabulary/ownTabs.ts';

/**
 * How the tabs of our tables begin in any language, and the plan's columns that people show and hide. The framework and the
 * library carry no marks: they are read like tabs of staff, and a name among ours would cost them a call more.
 */
export const ownTabs: OwnTabs = {
  names: knownOfOwnTabs(({ tabWords, tableWords }) => [
    tabWords.summaryTab,
    ...Object.values(tableWords).map(({ tab }) => tab),
  ]).flat(),
  watched: { table: PLAN_KIND, columns: followUpColumns },
};
