import type { SpreadsheetAppPort } from '../google/port.ts';
import { readTab, readWorkbook } from '../google/readWorkbook.ts';
import { type SettingKey, settingKeys } from '../settings/settings.ts';
import { createSettings, findOpenSettings, writeSettings } from '../settings/settingsPage.ts';

/**
 * Remembers the answer to a question in the settings; makes their tab when there is none.
 *
 * @throws when there is no such setting
 */
export const answer = (app: SpreadsheetAppPort, key: string, value: string): null => {
  const known = settingKeys.find((one): one is SettingKey => one === key);
  if (!known) throw new Error(`There is no setting ${key}`);
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = readWorkbook(spreadsheet);
  const tab = findOpenSettings(tabs);
  writeSettings(tab ?? readTab(createSettings(spreadsheet, app, 0, {})), { [known]: value });
  return null;
};
