/** A plan that lost a part it cannot do without: what to say, and how to put it back. */

import type { Workbook } from '../../grid/workbook.ts';
import { type FoundTable, lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import { repairTable } from '../../ownedTable/toEdits/repairTable.ts';
import { draftTable, sectionOfHeading } from '../../plan/measureRow.ts';
import { planLists } from '../../plan/planForm.ts';
import { describeLoss } from '../../problems/describe.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Voice } from '../../words/voice.ts';
import { decide } from '../decide.ts';
import type { Deed } from '../deed.ts';
import { readInput } from '../input/readInput.ts';
import { surveyOf } from '../input/survey.ts';
import { titleOfStanding } from './planWork.ts';

/** A table that lost a part it cannot do without. */
export interface Damage {
  /** The kind of the table. */
  readonly table: string;
  readonly tab: string;
  /** What is gone, and what can be done, in whole sentences. */
  readonly what: string;
  readonly todo: string;
}

export const describeDamage = (found: FoundTable<string>, voice: Voice): Damage => {
  const tab = found.tab.grid.name;
  const what = describeLoss(tab, lostParts(found), voice);
  return { table: found.form.kind, tab, what, todo: voice.words.damage.todo };
};

/**
 * Puts back what the plan in a tab lacks.
 *
 * @throws UserError when the tab is gone, or holds no such plan, and as `readInput` does
 */
export const repairPlan = ({ tabs }: Workbook, tab: string): Deed<null> => {
  const decision = decide(readInput(surveyOf(tabs)));
  const found = decision.survey.plans.find((one) => one.tab.grid.name === tab);
  if (!found) throw new UserError({ code: 'tab-gone', tab });
  const edits = repairTable(found, {
    fiscalYear: decision.fiscalYear,
    draft: draftTable(decision.framework, decision.voice, decision.drafted),
    title: titleOfStanding(decision),
    sectionOf: sectionOfHeading,
    lists: planLists(decision.settings.units, decision.voice.words.plan),
  });
  return { edits, answer: null };
};
