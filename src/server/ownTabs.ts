import type { OwnTabs } from '../google/readWorkbook.ts';
import { PLAN_KIND } from '../plan/columns.ts';
import { followUpColumns } from '../plan/followUp/columns.ts';
import { known } from '../vocabulary/known.ts';

/** How the tabs of our tables begin in any language, and the plan's columns that people show and hide. */
export const ownTabs: OwnTabs = {
  names: known(({ tabWords }) => tabWords).flatMap(({ summaryTab, analysisTab, planTab, reportTab }) => [
    summaryTab,
    analysisTab,
    planTab,
    reportTab,
  ]),
  watched: { table: PLAN_KIND, columns: followUpColumns },
};
