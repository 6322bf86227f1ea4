import type { SheetPort } from '../port.ts';

/** Shows a tab to the person, and selects a cell of it when one is named. */
export const activate = (sheet: SheetPort, cell?: string | null): void => {
  sheet.activate();
  if (cell) sheet.getRange(cell).activate();
};
