import { childOf, childrenOf, type Element, isElement } from '../package/xml.ts';
import { richText } from '../read/texts.ts';
import { cellName, readCellName } from '../references/cellName.ts';
import type { FileSheet, WorkbookFile } from '../workbookFile.ts';

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

/** The notes in a tab's comments. */
const commentsIn = (root: Element): Element[] => childrenOf(childOf(root, 'commentList'), 'comment');

/** The text of a comment: bare, or in runs. */
export const commentText = (comment: Element): string => {
  const text = childOf(comment, 'text');
  // Some programs write the text itself without an element of its own.
  const bare = (text?.children ?? []).filter((child) => !isElement(child)).join('');
  return richText(text) || bare.trim();
};

/** The part that holds a tab's notes. */
export const commentsPart = (file: WorkbookFile, sheet: FileSheet): string | undefined =>
  file.package.related(sheet.part, 'comments');

/** The notes of a tab of a file. */
export function notesFromFile(file: WorkbookFile, sheet: FileSheet): SavedNotes {
  const notes: SavedNotes = {};
  const part = commentsPart(file, sheet);
  if (!part) return notes;
  for (const comment of commentsIn(file.package.document(part).root)) {
    const place = readCellName(comment.attributes.ref ?? '');
    const note = commentText(comment);
    if (!place || !note) continue;
    const { row, column: col } = place;
    notes[row] = { ...notes[row], [col]: { ...size, id: `file-${cellName(row, col)}`, row, col, note } };
  }
  return notes;
}
