/** The report on what was done about the measures of a plan. */

import { itemOfTopic } from '../../framework/lookup.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import { prepareTable } from '../../ownedTable/prepareTable.ts';
import { noWishes } from '../../ownedTable/tableChange.ts';
import {
  draftFollowUp,
  type FollowUpTableColumn,
  type PlannedMeasure,
} from '../../plan/followUp/draftFollowUp.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import { progressOf } from '../../plan/followUp/progress.ts';
import { draftTable, measuresOf } from '../../plan/measureRow.ts';
import { UserError } from '../../problems/refusal.ts';
import { tabWords } from '../../vocabulary/th.ts';
import { decide } from '../decide.ts';
import type { Deed } from '../deed.ts';
import { newTabName } from '../input/dossier.ts';
import { knownFramework } from '../input/frameworkOfYear.ts';
import { readInput } from '../input/readInput.ts';
import { surveyOf, tableOfYear } from '../input/survey.ts';
import { followUpAt } from './planWork.ts';

/** The item of the open data review that asks for this report. */
const REPORT_TOPIC = 'integrity-report';

/** The report that was made or renewed, and how much of it is as staff left it. */
export interface MeasuresReport {
  readonly tab: string;
  readonly personalCells: number;
  /** Kept cells about which the plan says something else by now. */
  readonly newerDrafts: number;
  /** Measures whose rows staff deleted from the report. */
  readonly withheld: number;
}

/**
 * Makes or renews the report on the plan that was made from a year's result. What staff wrote into the report stays.
 *
 * @param fiscalYear the year of the result, Buddhist era
 * @throws UserError when the workbook has no plan of that year, the plan is damaged, or the report lost a column, and as
 *   `readInput` does
 */
export const reportMeasures = ({ tabs }: Workbook, fiscalYear: number): Deed<MeasuresReport> => {
  const decision = decide(readInput(surveyOf(tabs)));
  const { survey, settings, framework, voice } = decision;
  const words = voice.words.plan;
  const plan = tableOfYear(survey.plans, fiscalYear);
  if (plan.state === 'damaged') {
    const { tab } = plan.found;
    throw new UserError({
      code: 'plan-damaged',
      tab: tab.grid.name,
      lost: lostParts(plan.found),
      fiscalYear,
    });
  }
  if (plan.state === 'none') throw new UserError({ code: 'no-plan' });
  const report = tableOfYear(survey.followUps, fiscalYear);
  if (report.state === 'damaged') {
    throw new UserError({ code: 'report-damaged', tab: report.found.tab.grid.name });
  }
  const after = measuresOf(plan.table.sheet);
  const measures: PlannedMeasure[] = after
    .filter(({ cells }) => cells.measure !== '')
    .map((one) => ({ ...one, followUp: followUpAt(plan.table, one.row) }));
  const progress = progressOf(measures.map(({ followUp }) => followUp));
  const next = knownFramework(survey.tabs, fiscalYear + 1) ?? framework;
  const item = itemOfTopic(next, REPORT_TOPIC);
  const title = [
    words.report.title(fiscalYear + 1),
    words.place(settings.agency, settings.district, settings.province),
    item ? words.report.use(item.code, next.fiscalYear, !next.unconfirmed.includes('items')) : '',
    words.progress(progress),
  ].map(voice.say);
  const work = prepareTable(survey.tabs, {
    form: followUpForm,
    standing: report.state === 'whole' ? report.table : null,
    tabName: newTabName(tabWords.reportTab, survey, decision.dossier),
    yearText: voice.say(String(fiscalYear + 1)),
    dossier: { ...decision.dossier, fiscalYear },
    draft: draftTable(framework, voice, draftFollowUp(measures, framework.issues[0]?.number ?? 1)),
    wishes: noWishes<FollowUpTableColumn>(),
    lists: {},
    titleOf: () => title,
  });
  const { personal, offers, withheld } = work.change;
  return {
    edits: [...work.edits, { op: 'activate', tab: work.tabName }],
    answer: {
      tab: work.tabName,
      personalCells: personal,
      newerDrafts: offers.length,
      withheld: withheld.length,
    },
  };
};
