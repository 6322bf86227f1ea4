import ExcelJS, { type Cell, type Worksheet } from 'exceljs';

/** The name under which Univer's note plugin saves its notes with a workbook. */
export const notesResource = 'SHEET_NOTE_PLUGIN';

/** One note as the plugin saves it; rows and columns count from 0. */
interface SavedNote {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
}

/** A tab's notes by row and column. */
export type SavedNotes = Record<number, Record<number, SavedNote>>;

/** The size that Univer draws a note with unless someone pulls at it. */
const size = { width: 160, height: 72 };

const textOf = ({ note }: Cell): string =>
  typeof note === 'string' ? note : (note?.texts?.map(({ text }) => text).join('') ?? '');

const cellsWithNotes = (sheet: Worksheet): Cell[] => {
  const cells: Cell[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.type !== ExcelJS.ValueType.Merge && textOf(cell)) cells.push(cell);
    });
  });
  return cells;
};

/** The notes of a tab of a file. */
export function notesFromFile(sheet: Worksheet): SavedNotes {
  const notes: SavedNotes = {};
  for (const cell of cellsWithNotes(sheet)) {
    const row = cell.fullAddress.row - 1;
    const col = cell.fullAddress.col - 1;
    notes[row] = {
      ...notes[row],
      [col]: { ...size, id: `file-${cell.address}`, row, col, note: textOf(cell) },
    };
  }
  return notes;
}

const removeNote = (cell: Cell): void => {
  // ExcelJS offers no way to take a note away again, and holds it in two places.
  const held = cell as unknown as { _comment?: unknown; model: { comment?: unknown } };
  delete held._comment;
  delete held.model.comment;
};

/** Makes a tab's notes in the file what Univer has; notes with the same text stay as they are. */
export function notesToFile(sheet: Worksheet, notes: SavedNotes): void {
  for (const cell of cellsWithNotes(sheet)) {
    if (!notes[cell.fullAddress.row - 1]?.[cell.fullAddress.col - 1]) removeNote(cell);
  }
  for (const { row, col, note } of Object.values(notes).flatMap((inRow) => Object.values(inRow))) {
    const cell = sheet.getCell(row + 1, col + 1);
    if (textOf(cell) !== note) cell.note = note;
  }
}
