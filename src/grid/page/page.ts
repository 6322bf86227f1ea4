/** A tab that the add-on makes as a whole: what stands in it, how it looks, and the edits that make it. */

import { type Cell, type Edit, setLooks } from '../edits.ts';
import type { Area } from '../grid.ts';
import { runs } from './blocks.ts';
import type { CellLook } from './look.ts';
import type { Place } from './place.ts';

/** An edit of a tab whose name is not known yet. */
type OfPage<One extends Edit> = One extends unknown ? Omit<One, 'tab'> : never;

/** A page from A1 on. Rows and columns count from 1. */
export interface Page {
  readonly cells: readonly (readonly Cell[])[];
  /** How each cell looks; columns without a look are hidden ones. */
  readonly looks: readonly (readonly CellLook[])[];
  /** In pixels, from the first column on. */
  readonly widths: readonly number[];
  /** How cells show what they hold; text stays as it is, when absent. */
  readonly formats?: readonly (readonly string[])[];
  /** The lines of the title, each merged over so many columns (1: not at all), and their heights in pixels. */
  readonly title?: { readonly columns: number; readonly heights: readonly number[] };
  /** The areas with lines round and through them. */
  readonly boxes: readonly { readonly area: Area }[];
  /** Areas in there whose text runs on over several columns: no lines between these. */
  readonly unbroken?: readonly Area[];
  /** Rows that are higher than their text. */
  readonly heights?: readonly Omit<Extract<Edit, { op: 'setHeights' }>, 'op' | 'tab'>[];
  /** What may be entered; an area of 0 rows goes down to the tab's end. */
  readonly rules?: readonly OfPage<Extract<Edit, { op: 'setRule' | 'setRules' }>>[];
  /** Ascending. */
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRow?: number;
  readonly frozenRows?: number;
  readonly showsGridlines?: boolean;
}

/**
 * What makes a tab of the page at its place: the tab, or a standing one without merged cells in the way; then looks, and
 * all cells last and at once. A run that fails on the way leaves a tab without values, which the next run fills.
 *
 * @param isAskedFor whether the tab is to be seen at once. That comes before it is filled: with its values it is there for
 *   good, and the same again would only be refused
 */
export const makeTab = (place: Place, page: Page, isAskedFor = false): Edit[] => {
  const { name: tab, isStanding, index = null } = place;
  return [
    isStanding ? { op: 'reuseTab', tab } : { op: 'insertTab', tab, index },
    ...(isAskedFor ? [{ op: 'activate' as const, tab }] : []),
    ...pageEdits(tab, page),
  ];
};

const pageEdits = (tab: string, page: Page): Edit[] => {
  const {
    cells,
    looks,
    widths,
    formats,
    title,
    boxes,
    unbroken,
    heights,
    rules,
    hiddenColumns,
    hiddenRow,
    frozenRows,
  } = page;
  return [
    { op: 'makeRoom', tab, rows: cells.length, columns: cells[0]?.length ?? 1 },
    { op: 'setWidths', tab, column: 1, widths },
    setLooks(tab, 1, 1, looks),
    ...(title ? titleEdits(tab, title) : []),
    ...(heights ?? []).map((one): Edit => ({ op: 'setHeights', tab, ...one })),
    ...(boxes.length > 0
      ? [{ op: 'drawLines' as const, tab, areas: boxes.map(({ area }) => area), betweenColumns: true }]
      : []),
    ...(unbroken?.length ? [{ op: 'drawLines' as const, tab, areas: unbroken, betweenColumns: false }] : []),
    ...(rules ?? []).map((rule): Edit => ({ ...rule, tab })),
    ...runs(hiddenColumns ?? []).map(
      ({ first, count }): Edit => ({ op: 'hideColumns', tab, column: first, count }),
    ),
    ...(hiddenRow === undefined ? [] : [{ op: 'hideRows' as const, tab, row: hiddenRow, count: 1 }]),
    ...(frozenRows === undefined ? [] : [{ op: 'freezeRows' as const, tab, rows: frozenRows }]),
    ...(page.showsGridlines ? [] : [{ op: 'hideGridlines' as const, tab }]),
    { op: 'setCells', tab, row: 1, column: 1, cells, formats: formats ?? cells.map(textFormats) },
  ];
};

/** Blank cells take what is typed as it is meant. */
const textFormats = (cells: readonly Cell[]): string[] =>
  cells.map((cell) => (typeof cell === 'string' && cell !== '' ? '@' : ''));

const titleEdits = (tab: string, { columns, heights }: NonNullable<Page['title']>): Edit[] => {
  const rows = heights.map((_, index) => index + 1);
  return [
    ...[...new Set(heights)].flatMap((height) =>
      runs(rows.filter((row) => heights[row - 1] === height)).map(
        ({ first, count }): Edit => ({ op: 'setHeights', tab, row: first, count, height }),
      ),
    ),
    ...(columns > 1
      ? [{ op: 'mergeRows' as const, tab, area: { row: 1, column: 1, rows: rows.length, columns } }]
      : []),
  ];
};
