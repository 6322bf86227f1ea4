import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { type Tab, tabNamed, type Workbook } from '../../grid/workbook.ts';
import { findOpenSettings, settingsName, settingsPage } from '../../settings/settingsPage.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';

/** The settings' tab, with what makes it where there is none: the first tab, with values to begin with. */
export const standingSettings = (
  workbook: Workbook,
  vocabulary: Vocabulary,
): { edits: Edit[]; settings: Tab } => {
  const standing = findOpenSettings(workbook.tabs);
  if (standing) return { edits: [], settings: standing };
  const name = settingsName(workbook.tabs, vocabulary);
  const edits = settingsPage(name, {}, vocabulary);
  return { edits, settings: tabNamed(applyEdits(workbook, edits), name) as Tab };
};
