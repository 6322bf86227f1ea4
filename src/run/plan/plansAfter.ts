/** The plans of the workbook, and the follow-up of this year's, before or after the writing. */
import type { Moment } from '../../ownedTable/inTab/cellName.ts';
import type { ReadyRun } from '../run.ts';
import { type FollowUpState, followUpState } from './showFollowUp.ts';

/** Every plan of ours, newest first, by the year whose result it was made from. */
export const plansAfter = (
  { decision, plan: { work, plans } }: ReadyRun,
  moment: Moment,
): { readonly tab: string; readonly fiscalYear: number }[] => {
  const standing = plans.flatMap(({ memory, tab }) =>
    memory ? [{ tab: tab.grid.name, fiscalYear: memory.fiscalYear }] : [],
  );
  const made =
    moment === 'written' && work.isNew ? [{ tab: work.tabName, fiscalYear: decision.fiscalYear }] : [];
  return [...standing, ...made].sort((a, b) => b.fiscalYear - a.fiscalYear);
};

/** Whether the columns for following up are there, and shown; null while there is no plan. A new plan hides them. */
export const followUpAfter = ({ plan: { work } }: ReadyRun, moment: Moment): FollowUpState | null => {
  if (work.standing) return followUpState(work.standing);
  return moment === 'written' ? 'hidden' : null;
};
