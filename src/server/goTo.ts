import type { SpreadsheetAppPort } from '../google/port.ts';
import { activate } from '../google/writing/activate.ts';
import { Refused } from './refused.ts';

/** Shows a tab, and selects a cell of it when one is given. @throws Refused when the tab is gone */
export const goTo = (app: SpreadsheetAppPort, tab: string, cell: string | null): null => {
  const sheet = app.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Refused({ code: 'tab-gone', tab });
  activate(sheet, cell);
  return null;
};
