import { setHighlights } from '../google/highlights.ts';
import type { SpreadsheetAppPort } from '../google/port.ts';

/** Takes every highlight of ours out of every tab; nothing else changes. */
export const clearHighlights = (app: SpreadsheetAppPort): null => {
  for (const sheet of app.getActiveSpreadsheet().getSheets()) setHighlights(sheet, app, []);
  return null;
};
