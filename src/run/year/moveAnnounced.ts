import { tabAfter } from '../../grid/making/applyEdits.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { announcedEdits } from '../../settings/announced/announcedEdits.ts';
import { settingEdits } from '../../settings/settingsPage.ts';
import type { Wording } from '../../words/voice.ts';
import { basisBeforeResult } from '../basis.ts';
import { answering, type Deed } from '../conversation/deed.ts';
import { ownWorkbook } from '../input/dossier.ts';
import { surveyOf } from '../input/survey.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { moveLabelled } from './moveLabelled.ts';

/**
 * Puts announced figures that stand beside labels into the table of years, in the row of the year they are of: that whose
 * summary shows them, else the one that is set. First the row, then the labels' cells, so that nothing is lost between.
 * Does nothing where there are none, or nobody can tell their year.
 *
 * @throws UserError when the table has other figures of that year; Wanted as `settingEdits` does
 */
export const moveAnnounced = (workbook: Workbook, { vocabulary }: Wording): Deed<null> => {
  const { survey, settingsTab, settingsOf } = ownWorkbook(surveyOf(workbook.tabs, ownedTables));
  const { settings } = settingsOf();
  if (!settingsTab) return answering(null);
  const { grid } = settingsTab;
  const { rows, cleared, itemTabs } = moveLabelled(settings, survey, grid);
  const moved = announcedEdits(settingsTab, rows, settings, vocabulary);
  const target = tabAfter(settingsTab, moved);
  return {
    edits: [...moved, ...settingEdits(target, cleared, vocabulary)],
    answer: null,
    basis: basisBeforeResult({ survey, settingsTab: grid, settings, itemTabs }),
  };
};
