import type { Workbook } from '../../grid/workbook.ts';
import { languageNamed } from '../../settings/readSettings.ts';
import { type SettingKey, settingKeys } from '../../settings/settings.ts';
import { findOpenSettings, settingEdits } from '../../settings/settingsPage.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import type { Wording } from '../../words/voice.ts';
import type { Deed } from '../conversation/deed.ts';
import { standingSettings } from './standingSettings.ts';

/**
 * Remembers the answer to a question in the settings; makes their tab when there is none.
 *
 * @throws Error when there is no such setting; Wanted as `settingEdits` does
 */
export const answer = ({ tabs }: Workbook, key: string, value: string, language: Wording): Deed<null> => {
  const known = settingKeys.find((one): one is SettingKey => one === key);
  if (!known) throw new Error(`There is no setting ${key}`);
  // Who chooses a language before there are settings has them in it.
  const chosen = known === 'language' && !findOpenSettings(tabs) ? languageNamed(value) : null;
  const vocabulary = chosen === null ? language.vocabulary : vocabularies[chosen];
  const { edits, settings } = standingSettings({ tabs }, vocabulary);
  return {
    edits: [...edits, ...settingEdits(settings, { [known]: value }, vocabulary)],
    answer: null,
    basis: [],
  };
};
