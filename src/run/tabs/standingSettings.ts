import { applyEdits } from '../../grid/applyEdits.ts';
import type { Edit } from '../../grid/edits.ts';
import { type Tab, tabNamed, type Workbook } from '../../grid/workbook.ts';
import { findOpenSettings, settingsPage } from '../../settings/settingsPage.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';

/** The settings' tab, with what makes it where there is none: the first tab, with values to begin with. */
export const standingSettings = (
  workbook: Workbook,
  vocabulary: Vocabulary,
): { edits: Edit[]; settings: Tab } => {
  const standing = findOpenSettings(workbook.tabs);
  if (standing) return { edits: [], settings: standing };
  const edits = settingsPage(0, {}, vocabulary);
  return { edits, settings: tabNamed(applyEdits(workbook, edits), vocabulary.settingWords.tab) as Tab };
};
