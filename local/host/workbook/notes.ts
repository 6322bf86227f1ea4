import type {} from '@univerjs/sheets-note/facade';
import type { Tab } from './tab.ts';

/** The size Univer draws a note with unless someone pulls at it. */
const NOTE_SIZE = { width: 160, height: 72 };

/**
 * A tab's notes by `row,column` (from 0).
 *
 * Univer's note plugin keeps them, moves them along with rows and columns, and saves them with the workbook as the
 * resource `SHEET_NOTE_PLUGIN`: `{ [sheetId]: { [row]: { [column]: { id, row, col, width, height, note } } } }`.
 */
export function readNotes(tab: Tab): Map<string, string> {
  return new Map(tab.sheet.getNotes().map(({ row, col, note }) => [`${row},${col}`, note]));
}

/** Sets a cell's note, or removes it when the text is empty. */
export function writeNote(tab: Tab, row: number, column: number, note: string): void {
  const cell = tab.sheet.getRange(row, column);
  if (note === '') {
    if (cell.getNote()) cell.deleteNote();
    return;
  }
  const id = cell.getNote()?.id ?? `note-${row}-${column}-${Math.random().toString(36).slice(2)}`;
  cell.createOrUpdateNote({ ...NOTE_SIZE, id, row, col: column, note });
}
