/** A plan that lost a part it cannot do without: which one, and how to put it back. */

import type { Workbook } from '../../grid/workbook.ts';
import { type FoundTable, lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import { repairTable } from '../../ownedTable/toEdits/repairTable.ts';
import { draftTable, sectionOfHeading } from '../../plan/measureRow.ts';
import { planLists } from '../../plan/planForm.ts';
import { type LostParts, UserError } from '../../problems/refusal.ts';
import type { Wording } from '../../words/voice.ts';
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
  /** What is gone. */
  readonly lost: LostParts;
}

export const damageOf = (found: FoundTable<string>): Damage => ({
  table: found.form.kind,
  tab: found.tab.grid.name,
  lost: lostParts(found),
});

/**
 * Puts back what the plan in a tab lacks.
 *
 * @throws UserError when the tab is gone, or holds no such plan, and as `readInput` does
 */
export const repairPlan = ({ tabs }: Workbook, tab: string, language: Wording): Deed<null> => {
  const survey = surveyOf(tabs);
  const found = survey.plans.find((one) => one.tab.grid.name === tab);
  if (!found) throw new UserError({ code: 'tab-gone', tab });
  const decision = decide(readInput(survey.others, language));
  const edits = repairTable(found, {
    fiscalYear: decision.fiscalYear,
    draft: draftTable(decision.framework, decision.voice, decision.drafted),
    title: titleOfStanding(decision),
    sectionOf: sectionOfHeading,
    lists: planLists(decision.settings.units, decision.voice),
    vocabulary: decision.voice.vocabulary,
  });
  return { edits, answer: null };
};
