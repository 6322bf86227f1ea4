import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { makeTab } from '../../grid/page/page.ts';
import { type Tab, tabNamed, type Workbook } from '../../grid/workbook.ts';
import { findOpenSettings, settingsPage, settingsPlace } from '../../settings/settingsPage.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';

/** The settings' tab, with what makes it where there is none: the first tab, with values to begin with. */
export const standingSettings = (
  workbook: Workbook,
  vocabulary: Vocabulary,
): { edits: Edit[]; settings: Tab } => {
  const standing = findOpenSettings(workbook.tabs);
  if (standing) return { edits: [], settings: standing };
  const place = settingsPlace(workbook.tabs, vocabulary);
  const edits = makeTab(place, settingsPage({}, vocabulary));
  return { edits, settings: tabNamed(applyEdits(workbook, edits), place.name) as Tab };
};
