/**
 * A workbook as a plain value: what was read of it, once. Everything is decided on such a value; what is to be done to
 * the workbook is said in edits.
 */
import type { Facts } from './facts.ts';
import type { TabGrid } from './grid.ts';

/** A new tab's size at Google. */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;

export interface Tab {
  readonly grid: TabGrid;
  /** Tells whether the cells are still those that were read. */
  readonly stamp: string;
  readonly facts: Partial<Facts>;
  /**
   * Of the columns whose being hidden matters, by their place from 0. It is only shown to a person, and nothing is checked of
   * it before writing: an edit shows or hides a column, however that stands by then.
   */
  readonly hiddenColumns: Readonly<Record<number, boolean>>;
  /**
   * Why its cells were not read: it has none, as a chart on a tab of its own, or more than `MOST_CELLS`; in a tab of ours,
   * too. Its name is taken all the same. Absent where they were.
   */
  readonly unread?: 'no-grid' | 'too-large' | 'own-too-large';
}

export interface Workbook {
  /** From left to right. */
  readonly tabs: readonly Tab[];
}

/** The tab of that name; null when there is none. */
export const tabNamed = ({ tabs }: Workbook, name: string): Tab | null =>
  tabs.find(({ grid }) => grid.name === name) ?? null;

/** Whether the tab holds nothing at all, so that it may be filled. */
export const isEmpty = ({ grid, unread }: Pick<Tab, 'grid' | 'unread'>): boolean =>
  unread === undefined && grid.values.every((cells) => cells.every((cell) => cell === ''));

/** Whether no tab holds anything at all. */
export const isBlank = ({ tabs }: Workbook): boolean => tabs.every(isEmpty);
