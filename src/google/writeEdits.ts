/** Carries out edits in a workbook, in few calls. */
import type { Skipped } from '../grid/door.ts';
import { type Edit, type Extra, isExtra } from '../grid/edits.ts';
import { withLeftOut } from '../grid/leftOut.ts';
import type { SheetPort, SpreadsheetAppPort, SpreadsheetPort } from './port.ts';
import { makeEdit } from './writers.ts';

/** The workbook that is written to. */
export interface Desk {
  readonly app: SpreadsheetAppPort;
  readonly spreadsheet: SpreadsheetPort;
  /** The tab of that name, asked for once; null when there is none. */
  readonly sheetNamed: (name: string) => SheetPort | null;
}

export const openDesk = (app: SpreadsheetAppPort): Desk => {
  const spreadsheet = app.getActiveSpreadsheet();
  const known = new Map<string, SheetPort>();
  const sheetNamed = (name: string): SheetPort | null => {
    const sheet = known.get(name) ?? spreadsheet.getSheetByName(name);
    if (sheet) known.set(name, sheet);
    return sheet;
  };
  return { app, spreadsheet, sheetNamed };
};

const makeOne = ({ app, spreadsheet, sheetNamed }: Desk, edit: Edit): void => {
  if (edit.op === 'insertTab') {
    spreadsheet.insertSheet(edit.tab, edit.index ?? spreadsheet.getSheets().length);
    return;
  }
  const sheet = sheetNamed(edit.tab);
  if (!sheet) throw new Error(`There is no tab ${edit.tab}`);
  makeEdit(app, sheet, edit);
};

/**
 * Makes extras, and leaves out those that the service refuses, now or once it carries them out. What comes before them
 * stands already, so that none of its refusals is taken for theirs.
 */
const makeExtras = (desk: Desk, extras: readonly Extra[]): Skipped[] => {
  const { app } = desk;
  const make = (edits: readonly Extra[]): void => {
    for (const edit of edits) makeOne(desk, edit);
    app.flush();
  };
  app.flush();
  try {
    make(extras);
    return [];
  } catch {
    // One of them was refused, and nobody knows which: each is made on its own.
    return extras.flatMap((edit): Skipped[] => {
      try {
        make([edit]);
        return [];
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return [{ tab: edit.tab, what: edit.op === 'highlight' ? 'highlights' : 'lists', detail }];
      }
    });
  }
};

/**
 * Makes the edits, in their order.
 *
 * @returns the extras that the service refused
 * @throws Error when an edit names a tab that is not there, and whatever the service throws; the edits before it are made
 */
export const writeEdits = (desk: Desk, edits: readonly Edit[]): Skipped[] => {
  const skipped: Skipped[] = [];
  let extras: Extra[] = [];
  const makeGathered = (): void => {
    if (extras.length > 0) skipped.push(...makeExtras(desk, extras));
    extras = [];
  };
  for (const edit of edits) {
    if (isExtra(edit)) extras.push(edit);
    else {
      makeGathered();
      const [now] = withLeftOut([edit], skipped);
      if (now) makeOne(desk, now);
    }
  }
  makeGathered();
  return skipped;
};
