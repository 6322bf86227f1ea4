import { clearingEdits } from '../grid/page/clearingEdits.ts';
import { readHighlights } from './highlights.ts';
import { isGrid } from './isGrid.ts';
import { openDesk, writeEdits } from './writing/writeEdits.ts';
import type { Tools } from './writing/writers.ts';

/**
 * Takes every highlight of ours out of every tab, as the menu does without the sidebar.
 *
 * @returns the names of tabs that refused
 */
export const clearHighlights = (tools: Tools): string[] => {
  const desk = openDesk(tools);
  const tabs = desk.spreadsheet
    .getSheets()
    .filter(isGrid)
    .map((sheet) => ({ name: sheet.getName(), highlights: readHighlights(sheet) }));
  return writeEdits(desk, clearingEdits(tabs)).map(({ tab }) => tab);
};
