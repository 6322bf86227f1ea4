import type { ReadyRun } from '../run.ts';

/** Whether a person is asked for the agency's units before anything is written: no plan names units yet, and none are set. */
export const asksForUnits = ({ decision, plan: { work, plans } }: ReadyRun): boolean =>
  work.isNew && plans.length === 0 && decision.settings.units.length === 0;
