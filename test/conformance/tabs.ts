import { type Check, type Env, thrown } from './env.ts';

/** Tabs are found by their exact name; a name can be had once. */
export function tabsAreFoundByName(env: Env, check: Check): void {
  const book = env.services.SpreadsheetApp.getActiveSpreadsheet();
  const name = env.sheet.getName();
  check('its name', book.getSheetByName(name)?.getName(), name);
  check('no such tab', book.getSheetByName(`${name} `), null);
  check('in the list', book.getSheets().filter((sheet) => sheet.getName() === name).length, 1);
  const taken = `Exception: A sheet with the name "${name}" already exists. Please enter another name.`;
  check(
    'the name again',
    thrown(() => book.insertSheet(name, 0)),
    taken,
  );
}

/** Activating a tab or a range changes what is active. */
export function tabsAreActivated(env: Env, check: Check): void {
  const book = env.services.SpreadsheetApp.getActiveSpreadsheet();
  const name = env.sheet.getName();
  const other = book.getSheets().find((sheet) => sheet.getName() !== name);
  if (other) book.setActiveSheet(other);
  check('another', book.getActiveSheet().getName() === name, false);
  env.sheet.getRange('B2').activate();
  check('by a range', book.getActiveSheet().getName(), name);
}
