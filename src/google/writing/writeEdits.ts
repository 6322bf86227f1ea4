/** Carries out edits in a workbook, in few calls. */
import type { Skipped } from '../../grid/door.ts';
import { type Edit, type Extra, isExtra, kindOfExtra } from '../../grid/edits.ts';
import { isNeedlessInNewTab } from '../../grid/making/batches.ts';
import { withLeftOut } from '../../grid/making/leftOut.ts';
import type { SheetPort, SpreadsheetPort } from '../port.ts';
import { makeEdit, type Tools } from './writers.ts';

/** The workbook that is written to. */
export interface Desk {
  readonly tools: Tools;
  readonly spreadsheet: SpreadsheetPort;
  /** The tab of that name, asked for once; null when there is none. */
  readonly sheetNamed: (name: string) => SheetPort | null;
  /** How many tabs there are, asked once. */
  readonly countSheets: () => number;
  /** Makes a tab at an index from 0; null is the end. */
  readonly insertSheet: (name: string, index: number | null) => void;
  /** Whether the tab was made here, and so has a new tab's size. */
  readonly isNew: (name: string) => boolean;
  /** Says that something is being written, which Google carries out when it pleases. */
  readonly writes: () => void;
  /** Has Google carry out what was written, if anything was since the last time. @throws what the service refuses then */
  readonly settle: () => void;
}

/** A desk over the spreadsheet: what it asks of it, the same questions are not asked again. */
export const openDesk = (tools: Tools): Desk => {
  const spreadsheet = tools.SpreadsheetApp.getActiveSpreadsheet();
  const known = new Map<string, SheetPort>();
  const sheetNamed = (name: string): SheetPort | null => {
    const sheet = known.get(name) ?? spreadsheet.getSheetByName(name);
    if (sheet) known.set(name, sheet);
    return sheet;
  };
  let count: number | null = null;
  const countSheets = (): number => {
    count ??= spreadsheet.getSheets().length;
    return count;
  };
  const made = new Set<string>();
  const insertSheet = (name: string, index: number | null): void => {
    known.set(name, spreadsheet.insertSheet(name, index ?? countSheets()));
    made.add(name);
    if (count !== null) count += 1;
  };
  let isSettled = true;
  const writes = (): void => {
    isSettled = false;
  };
  const settle = (): void => {
    if (isSettled) return;
    // Set first: what is refused now is not refused once more.
    isSettled = true;
    tools.SpreadsheetApp.flush();
  };
  const isNew = (name: string): boolean => made.has(name);
  return { tools, spreadsheet, sheetNamed, countSheets, insertSheet, isNew, writes, settle };
};

const makeOne = ({ tools, sheetNamed, insertSheet, isNew, writes }: Desk, edit: Edit): void => {
  writes();
  if (edit.op === 'insertTab') {
    insertSheet(edit.tab, edit.index);
    return;
  }
  if (isNew(edit.tab) && isNeedlessInNewTab(edit)) return;
  const sheet = sheetNamed(edit.tab);
  if (!sheet) throw new Error(`There is no tab ${edit.tab}`);
  makeEdit(tools, sheet, edit);
};

/**
 * Makes extras, and leaves out those that the service refuses, now or once it carries them out. What comes before them is
 * settled already, so that none of its refusals is taken for theirs.
 */
const makeExtras = (desk: Desk, extras: readonly Extra[]): Skipped[] => {
  const make = (edits: readonly Extra[]): void => {
    for (const edit of edits) makeOne(desk, edit);
    desk.settle();
  };
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
        return [{ tab: edit.tab, what: kindOfExtra(edit), detail }];
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
    if (extras.length === 0) return;
    desk.settle();
    skipped.push(...makeExtras(desk, extras));
    extras = [];
  };
  for (const edit of edits) {
    if (isExtra(edit)) {
      extras.push(edit);
      continue;
    }
    makeGathered();
    if (edit.op === 'settle') desk.settle();
    else for (const now of withLeftOut([edit], skipped)) makeOne(desk, now);
  }
  makeGathered();
  return skipped;
};
