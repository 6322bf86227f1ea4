/**
 * Tabs that the add-on writes: how they are recognised and found again after staff renamed or rearranged them.
 *
 * Each row we write carries a mark in a hidden column: a prefix that nobody types, and JSON with a version and a kind. One
 * of the marks names the tab. So a tab is found by what it holds, and a row by its mark, wherever either has moved.
 */
import * as v from 'valibot';
import { remembered } from '../../thai/remembered.ts';
import type { TabGrid } from '../grid.ts';
import type { Tab } from '../workbook.ts';

const PREFIX = 'ita:';

/** The version of the marks we write. Those of version 1 do not say theirs. */
const VERSION = 2;

/** What the mark that names a tab says at least. */
const TabMark = v.object({
  kind: v.string(),
  fiscalYear: v.number(),
  agency: v.fallback(v.optional(v.string()), undefined),
});

/** Whether a cell's value is a mark of ours, of whatever kind. */
export const isMark = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(PREFIX);

const AnyMark = v.object({ kind: v.string() });

/** Whether a cell's text is a mark of ours for certain, and not a person's note that begins like one. */
export const holdsMark = (text: string): boolean => isMark(text) && readMark(AnyMark, text) !== null;

/** The mark as a cell's text. */
export const writeMark = (mark: object): string => `${PREFIX}${JSON.stringify({ v: VERSION, ...mark })}`;

const versionOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'v' in data ? data.v : 1;

/** What stands behind the prefix; null when it is no JSON. It is read only: the next who asks gets the same. */
const dataIn = remembered((text): unknown => {
  try {
    return JSON.parse(text.slice(PREFIX.length));
  } catch {
    return null;
  }
});

type Schema<Mark> = v.GenericSchema<unknown, Mark>;

const readerOf = <Mark>(schema: Schema<Mark>, old: Schema<Mark>): ((text: string) => Mark | null) =>
  remembered((text) => {
    const data = dataIn(text);
    const version = versionOf(data);
    if (version !== 1 && version !== VERSION) return null;
    const result = v.safeParse(version === 1 ? old : schema, data);
    return result.success ? result.output : null;
  });

/** Of each shape what it read so far: every decision reads the same marks, and several times. */
const readers = new WeakMap<object, (text: string) => unknown>();

/**
 * The mark in a cell; null when the cell holds none of that shape, or one of a version that is not known yet. Who asks again
 * gets the same.
 *
 * @param old reads what version 1 wrote, where that had another shape; a shape has one such
 */
export const readMark = <Mark>(
  schema: Schema<Mark>,
  text: string,
  old: Schema<Mark> = schema,
): Mark | null => {
  if (!text.startsWith(PREFIX)) return null;
  const reader = readers.get(schema) ?? readerOf(schema, old);
  readers.set(schema, reader);
  return reader(text) as Mark | null;
};

/** Where a tab's mark stands; row and column count from 0. */
export interface OwnTab extends Tab {
  readonly kind: string;
  readonly fiscalYear: number;
  /** Absent in marks of before. */
  readonly agency?: string | undefined;
  readonly markRow: number;
  readonly markColumn: number;
}

/** A cell as text: what it holds where that is text, else what it shows. Line breaks are one character. */
export const textAt = (grid: TabGrid, row: number, column: number): string => {
  const value = grid.values[row]?.[column] ?? '';
  return (typeof value === 'string' ? value : (grid.shown[row]?.[column] ?? '')).replace(/\r\n?/g, '\n');
};

/** The tab as one of ours; null when it is not. */
export const recognise = (tab: Tab): OwnTab | null => {
  const { values } = tab.grid;
  for (let row = 0; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (typeof cell !== 'string' || !cell.startsWith(PREFIX)) continue;
      const mark = readMark(TabMark, cell);
      if (mark) return { ...tab, ...mark, markRow: row, markColumn: column };
    }
  }
  return null;
};

const ColumnMark = v.object({ kind: v.literal('column'), table: v.string(), column: v.string() });

/**
 * Where the columns stand that marks name, by their names; they count from 0.
 *
 * @param table the kind of table that they are to be of; of whatever kind where none is given
 */
export const markedColumns = ({ values }: TabGrid, table?: string): ReadonlyMap<string, number> => {
  const columns = new Map<string, number>();
  for (const cells of values) {
    cells.forEach((cell, place) => {
      const mark = isMark(cell) ? readMark(ColumnMark, cell) : null;
      if (!mark || (table !== undefined && mark.table !== table)) return;
      if (!columns.has(mark.column)) columns.set(mark.column, place);
    });
  }
  return columns;
};
