import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { contains, type Rectangle } from './rectangle.ts';
import type { Tab } from './tab.ts';

/** Which lines of a range are drawn or taken away; `null` leaves them as they are. */
type Sides = Readonly<
  Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean | null>
>;

/** Univer's names of a cell's sides. */
type Side = 't' | 'b' | 'l' | 'r';

const THIN = 1;

/** One side of a cell's border: drawn, taken away, or (`null`) left as it is. */
function side(of: Side, drawn: boolean | null, rgb: string): IBorderData {
  const line: IBorderStyleData = { s: THIN, cl: { rgb } };
  return drawn === null ? {} : { [of]: drawn ? line : null };
}

/** Draws thin lines of a colour (`#rrggbb`) round the cells and between them. */
export function drawBorder(tab: Tab, cells: Rectangle, sides: Sides, rgb: string): void {
  const { top, left, bottom, right, vertical, horizontal } = sides;
  const { startRow, endRow, startColumn, endColumn } = cells;
  // Of the cells in the middle all are alike, and of those along a side.
  const known = new Map<string, IStyleData>();
  const ofCell = (row: number, column: number): IStyleData => {
    const [isTop, isBottom] = [row === startRow, row === endRow];
    const [isLeft, isRight] = [column === startColumn, column === endColumn];
    const place = `${isTop} ${isBottom} ${isLeft} ${isRight}`;
    const style = known.get(place) ?? {
      bd: {
        ...side('t', isTop ? top : horizontal, rgb),
        ...side('b', isBottom ? bottom : horizontal, rgb),
        ...side('l', isLeft ? left : vertical, rgb),
        ...side('r', isRight ? right : vertical, rgb),
      },
    };
    known.set(place, style);
    return style;
  };
  const styles = Array.from({ length: endRow - startRow + 1 }, (_, i) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, j) => ofCell(startRow + i, startColumn + j)),
  );
  tab.restyleEach(cells, styles);
  // The line between two cells is one line at Google; Univer gives either cell one of its own.
  if (top !== null) clear(tab, { ...cells, startRow: startRow - 1, endRow: startRow - 1 }, 'b');
  if (bottom !== null) clear(tab, { ...cells, startRow: endRow + 1, endRow: endRow + 1 }, 't');
  if (left !== null) clear(tab, { ...cells, startColumn: startColumn - 1, endColumn: startColumn - 1 }, 'r');
  if (right !== null) clear(tab, { ...cells, startColumn: endColumn + 1, endColumn: endColumn + 1 }, 'l');
}

/** Takes one side's line from a strip of cells, if there are such cells. */
function clear(tab: Tab, strip: Rectangle, of: Side): void {
  const { rowCount, columnCount } = tab;
  const grid = { startRow: 0, startColumn: 0, endRow: rowCount - 1, endColumn: columnCount - 1 };
  if (contains(grid, strip)) tab.restyle(strip, { bd: { [of]: null } });
}
