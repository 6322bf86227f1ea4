/** The follow-up among our tables: the report on what was done about the measures of a plan. */
import { itemOfTopic } from '../../framework/lookup.ts';
import { textOf } from '../../ownedTable/cells.ts';
import { inspectTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import type { RowAfter } from '../../ownedTable/tableChange.ts';
import {
  draftFollowUp,
  type FollowUpTableColumn,
  type PlannedMeasure,
} from '../../plan/followUp/draftFollowUp.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import { progressOf } from '../../plan/followUp/progress.ts';
import type { PlanColumn } from '../../plan/table/columns.ts';
import { draftTable, measuresOf, sectionOfHeading } from '../../plan/table/measureRow.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Decision } from '../decide.ts';
import { frameworkBeside } from '../input/frameworkOfYear.ts';
import { refusalOfDamaged } from '../table/damage.ts';
import type { OwnedTable } from '../table/ownedTable.ts';
import { tableOfYear } from '../table/tableOfYear.ts';
import { followUpAt } from './planWork.ts';

/** The item of the open data review that asks for this report. */
const REPORT_TOPIC = 'integrity-report';

export const followUpTable: OwnedTable<FollowUpTableColumn> = {
  form: followUpForm,
  inspect: inspectTable,
  made: 'on-request',
  sectionOf: sectionOfHeading,
  /** @throws UserError when the agency has no plan of that year, or it is damaged, unless it is for a repair */
  draft: ({ decision, fiscalYear, isRepair = false }) => {
    const { framework, voice } = decision;
    const plan = planOf(decision, fiscalYear, isRepair);
    const measures = plan ? measuresIn(plan) : [];
    return {
      draft: draftTable(
        framework,
        voice,
        draftFollowUp(measures, framework.issues[0]?.number ?? 1, voice.vocabulary),
      ),
      lists: {},
      carried: [],
      titleOf: (after) => titleLines(decision, fiscalYear, after),
    };
  },
};

/** The plan of a year; null where it is gone or damaged and may be. @throws UserError where it may not */
const planOf = (
  { survey, fiscalYear: ownYear }: Decision,
  fiscalYear: number,
  mayLack: boolean,
): ReadTable<PlanColumn> | null => {
  const plan = tableOfYear(planForm, survey.tables, fiscalYear);
  if (plan.state === 'whole') return plan.table;
  if (mayLack) return null;
  if (plan.state === 'none') throw new UserError({ code: 'no-plan' });
  throw refusalOfDamaged(plan.found, fiscalYear === ownYear ? null : fiscalYear);
};

const measuresIn = (plan: ReadTable<PlanColumn>): PlannedMeasure[] =>
  measuresOf(plan.sheet)
    .filter(({ cells }) => cells.measure !== '')
    .map((one) => ({ ...one, followUp: followUpAt(plan, one.row) }));

const titleLines = (
  { survey, settings, framework, voice }: Decision,
  fiscalYear: number,
  after: readonly RowAfter<FollowUpTableColumn>[],
): string[] => {
  const words = voice.words.plan;
  const next = frameworkBeside(framework, survey.tabs, fiscalYear + 1);
  const item = itemOfTopic(next, REPORT_TOPIC);
  return [
    words.report.title(fiscalYear + 1),
    words.place(settings.agency, settings.district, settings.province),
    item ? words.report.use(item.code, next.fiscalYear, !next.unconfirmed.includes('items')) : '',
    words.report.progress(
      words.progress(progressOf(after.map(({ cells: { status } }) => ({ status: textOf(status) })))),
    ),
  ].map(voice.say);
};
