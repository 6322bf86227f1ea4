import { isConfirmation, isContradiction, withConfirmation } from '../../assessment/confirmed.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { UserError } from '../../problems/refusal.ts';
import { settingEdits } from '../../settings/settingsPage.ts';
import type { Wording } from '../../words/voice.ts';
import { basisOf } from '../basis.ts';
import type { Deed } from '../conversation/deed.ts';
import { decide } from '../decide.ts';
import { readInput } from '../input/readInput.ts';
import { surveyOf } from '../input/survey.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { standingSettings } from './standingSettings.ts';

/**
 * Remembers in the settings that a contradiction is printed so in the source: it is not asked about again while its
 * figures are the same.
 *
 * @param line what confirms it, as the person was shown it
 * @throws UserError when there is no such contradiction any more, and as `readInput` does; Wanted as `settingEdits` does
 */
export const confirmPrinted = ({ tabs }: Workbook, line: string, language: Wording): Deed<null> => {
  const { vocabulary } = language;
  const decision = decide(readInput(surveyOf(tabs, ownedTables), language));
  const { problems, dossier, settings: known } = decision;
  const found = problems
    .filter(isContradiction)
    .find((problem) => isConfirmation(line, problem, dossier, vocabulary));
  if (!found) throw new UserError({ code: 'changed', isBegun: false });
  const { edits, settings } = standingSettings({ tabs }, vocabulary);
  const confirmed = withConfirmation(known.confirmed, found, dossier, vocabulary).join('\n');
  return {
    edits: [...edits, ...settingEdits(settings, { confirmed }, vocabulary)],
    answer: null,
    basis: basisOf(decision),
  };
};
