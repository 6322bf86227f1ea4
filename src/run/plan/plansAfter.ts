/** The plans of the workbook, and the follow-up of this year's, before or after the writing. */
import type { Moment } from '../../ownedTable/inTab/cellName.ts';
import type { ReadyRun } from '../run.ts';
import type { FollowUpState } from './showFollowUp.ts';

/** Every plan of ours, newest first, by the year whose result it was made from. */
export const plansAfter = (
  { decision, plans, plan }: ReadyRun,
  moment: Moment,
): { readonly tab: string; readonly fiscalYear: number }[] => {
  const standing = plans.flatMap(({ memory, tab }) =>
    memory ? [{ tab: tab.grid.name, fiscalYear: memory.fiscalYear }] : [],
  );
  const made =
    moment === 'written' && plan.work.isNew
      ? [{ tab: plan.work.tabName, fiscalYear: decision.fiscalYear }]
      : [];
  return [...standing, ...made].sort((a, b) => b.fiscalYear - a.fiscalYear);
};

/** Whether the columns for following up are there, and shown; null while there is no plan. A new plan hides them. */
export const followUpAfter = ({ followUp }: ReadyRun, moment: Moment): FollowUpState | null =>
  followUp ?? (moment === 'written' ? 'hidden' : null);
