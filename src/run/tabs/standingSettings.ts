import { applyEdits } from '../../grid/applyEdits.ts';
import type { Edit } from '../../grid/edits.ts';
import { type Tab, tabNamed, type Workbook } from '../../grid/workbook.ts';
import { SETTINGS_TAB } from '../../settings/readSettings.ts';
import { findOpenSettings, type SettingValues, settingsPage } from '../../settings/settingsPage.ts';

/** The settings' tab, with what makes it where there is none: the first tab, with values to begin with. */
export const standingSettings = (
  workbook: Workbook,
  values: SettingValues = {},
): { edits: Edit[]; settings: Tab } => {
  const standing = findOpenSettings(workbook.tabs);
  if (standing) return { edits: [], settings: standing };
  const edits = settingsPage(0, values);
  return { edits, settings: tabNamed(applyEdits(workbook, edits), SETTINGS_TAB) as Tab };
};
