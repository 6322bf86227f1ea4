/** Where the pages of a new table end: a heading stands on the page of what it is the heading of. */
import type { IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import { type Element, element, insertInOrder } from '../../package/xml.ts';
import { eachCellData } from '../../read/cellData.ts';
import { sheetOrder } from '../../sheetOrder.ts';
import { pixelsToPoints } from '../../styles/sizes.ts';
import { MARGIN_INCHES } from '../newSheet.ts';
import type { Changes } from './changes.ts';

/** A4 in landscape, between its margins, in points. */
const INCH = 72;
const PAGE = { width: 841.89 - 2 * MARGIN_INCHES * INCH, height: 595.28 - 2 * MARGIN_INCHES * INCH };
/** Programs round heights: a page that is full to the last point might end a row sooner. */
const SURE = 0.99;

const DEFAULT_ROW = 20;

interface Line {
  /** From 0. */
  readonly row: number;
  readonly height: number;
  /** Whether all that it says is bold. */
  readonly isHeading: boolean;
}

type Resolve = (style: Nullable<IStyleData | string>) => IStyleData;

const isShown = ({ columnData }: Partial<IWorksheetData>, column: number): boolean =>
  columnData?.[column]?.hd !== 1;

const widthOf = (data: Partial<IWorksheetData>): number =>
  Object.entries(data.columnData ?? {}).reduce(
    (sum, [column, { w = 0 }]) => sum + (isShown(data, Number(column)) ? pixelsToPoints(w) : 0),
    0,
  );

/** The rows that are printed, in their order. */
const linesOf = (data: Partial<IWorksheetData>, { rows }: Changes, resolve: Resolve): Line[] => {
  const weights = new Map<number, boolean[]>();
  eachCellData(data.cellData, ({ v, s }, row, column) => {
    const isText = v !== undefined && v !== null && v !== '' && isShown(data, column);
    weights.set(row, [...(weights.get(row) ?? []), ...(isText ? [resolve(s).bl === 1] : [])]);
  });
  return [...weights]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, bold]) => {
      const { height, hidden } = rows.get(row) ?? {};
      if (hidden) return [];
      const least = pixelsToPoints(data.defaultRowHeight ?? DEFAULT_ROW);
      return [{ row, height: height ?? least, isHeading: bold.length > 0 && bold.every(Boolean) }];
    });
};

/** How the lines from one on are divided: pages in all, headings that are the last on theirs, and where the first page ends. */
interface Division {
  readonly pages: number;
  readonly parted: number;
  readonly end: number;
}

const isBetter = (one: Division, other: Division | undefined): boolean =>
  !other || one.pages < other.pages || (one.pages === other.pages && one.parted <= other.parted);

/** The line that begins the next page when all is put on this one that has room there; a line that is too high is alone. */
const fullEnd = (lines: readonly Line[], from: number, room: number): number => {
  let end = from + 1;
  let used = lines[from]?.height ?? 0;
  for (; end < lines.length; end += 1) {
    used += lines[end]?.height ?? 0;
    if (used > room) return end;
  }
  return end;
};

/** Where as many pages are to end, so that as few headings as can be are parted from what stands below. */
const bestPages = (lines: readonly Line[], room: number): number[] => {
  const divisions: Division[] = [];
  divisions[lines.length] = { pages: 0, parted: 0, end: lines.length };
  for (let from = lines.length - 1; from >= 0; from -= 1) {
    for (let end = from + 1; end <= fullEnd(lines, from, room); end += 1) {
      const rest = divisions[end] as Division;
      const parted = rest.parted + (partsHeading(lines, end) ? 1 : 0);
      const division = { pages: rest.pages + 1, parted, end };
      if (isBetter(division, divisions[from])) divisions[from] = division;
    }
  }
  const ends: number[] = [];
  for (let from = 0; from < lines.length; from = ends[ends.length - 1] ?? lines.length)
    ends.push(divisions[from]?.end ?? lines.length);
  return ends;
};

const partsHeading = (lines: readonly Line[], end: number): boolean =>
  end < lines.length && lines[end - 1]?.isHeading === true;

/**
 * The rows before which pages are to end; none where all is on one page. They are given even where pages end well by
 * themselves: a program that makes letters a little smaller than reckoned has room for one more row, a heading it may be.
 */
const breaksIn = (lines: readonly Line[], room: number): number[] =>
  bestPages(lines, room).flatMap((end) => lines[end]?.row ?? []);

/**
 * Ends pages of a new table before headings that would else be parted from what stands below. A table that is wider than
 * the page is made smaller by whoever prints it, and nobody knows how much: its pages end where they may.
 */
export const writePageBreaks = (
  root: Element,
  data: Partial<IWorksheetData>,
  changes: Changes,
  resolve: Resolve,
): void => {
  const repeated = data.freeze?.ySplit ?? 0;
  if (repeated <= 0 || widthOf(data) > PAGE.width) return;
  const lines = linesOf(data, changes, resolve);
  const header = lines.filter(({ row }) => row < repeated).reduce((sum, { height }) => sum + height, 0);
  const breaks = breaksIn(
    lines.filter(({ row }) => row >= repeated),
    PAGE.height * SURE - header,
  );
  if (breaks.length === 0) return;
  const count = breaks.length;
  const listed = breaks.map((row) => element('brk', { id: row, max: 16_383, man: 1 }));
  insertInOrder(root, element('rowBreaks', { count, manualBreakCount: count }, listed), sheetOrder);
};
