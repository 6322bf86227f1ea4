import type { SheetPort } from './port.ts';

/** Whether the tab has cells: a chart or a timeline on a tab of its own, or a connected sheet, has none that can be asked. */
export const isGrid = (sheet: SheetPort): boolean => String(sheet.getType()) === 'GRID';
