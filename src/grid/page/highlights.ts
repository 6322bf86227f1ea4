/** The cells that we colour, as the fewest rectangles. */
import { columnName } from '../grid.ts';

/** What a coloured cell means. */
type HighlightKind = 'lowest' | 'below' | 'problem';

export interface HighlightCell {
  readonly kind: HighlightKind;
  readonly row: number;
  readonly column: number;
}

/** The cells of one kind, as rectangles in A1 notation. */
export interface Highlight {
  readonly kind: string;
  readonly places: readonly string[];
}

/** In the order in which they win: a cell with a problem shows that, and a low score that it is low at all. */
const kinds: readonly HighlightKind[] = ['problem', 'below', 'lowest'];

/** The fewest rectangles over whole rows' runs of the cells, in A1 notation, top to bottom. */
export const rectangles = (cells: readonly { readonly row: number; readonly column: number }[]): string[] => {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const open: { from: number; to: number; top: number; bottom: number }[] = [];
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const { from, to } of columnRuns(columns)) {
      const above = open.find((one) => one.from === from && one.to === to && one.bottom === row - 1);
      if (above) above.bottom = row;
      else open.push({ from, to, top: row, bottom: row });
    }
  }
  return open.map(({ from, to, top, bottom }) => {
    const first = `${columnName(from)}${top}`;
    const last = `${columnName(to)}${bottom}`;
    return first === last ? first : `${first}:${last}`;
  });
};

const columnRuns = (columns: readonly number[]): { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.to === column - 1) last.to = column;
    else found.push({ from: column, to: column });
  }
  return found;
};

/** The highlights that show just these cells, in the order in which they win. */
export const highlightsOf = (cells: readonly HighlightCell[]): Highlight[] =>
  kinds.flatMap((kind) => {
    const places = rectangles(cells.filter((cell) => cell.kind === kind));
    return places.length > 0 ? [{ kind, places }] : [];
  });

/** Whether two lists of highlights colour the same cells in the same order. */
export const areSameHighlights = (one: readonly Highlight[], other: readonly Highlight[]): boolean => {
  const said = (highlights: readonly Highlight[]): string =>
    highlights.map(({ kind, places }) => `${kind} ${[...places].sort().join(' ')}`).join('\n');
  return said(one) === said(other);
};
