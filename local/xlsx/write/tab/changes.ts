import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import type { ICellData, IRowData, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import { eachCellData } from '../../read/cellData.ts';
import { cellName } from '../../references/cellName.ts';
import type { StyleLooks } from '../../styles/cellStyle.ts';
import { defaultWidthDigits, digitsToPixels, pixelsToPoints } from '../../styles/sizes.ts';
import { contentOf, sameFormula, sameValue } from './cellValue.ts';
import { fittedHeight } from './fittedHeight.ts';

type SheetData = Partial<IWorksheetData>;

/** A cell that is to be written. */
export interface CellChange {
  before: ICellData;
  after: ICellData;
  /** Whether its value or its formula is another one. */
  value: boolean;
  /** Whether its formula is; where only its result is, the file's form of the formula stays. */
  formula: boolean;
  style: boolean;
}

/** What is to be written of a row besides its cells. */
export interface RowChange {
  /** In points; `null` for no height of its own. */
  height?: number | null;
  /** Whether someone chose the height. */
  chosen?: boolean;
  hidden?: boolean;
  style?: { before: IStyleData; after: IStyleData };
}

/** What a tab's rows became, by where they are now. */
export interface Changes {
  cells: Map<number, Map<number, CellChange>>;
  rows: Map<number, RowChange>;
}

/** A tab as the file has it (moved to where its lines are now) and as Univer has it. */
export interface Passage {
  before: SheetData;
  after: SheetData;
  /** Whether a row was put in since the file was opened. */
  isPutIn: (row: number) => boolean;
  /** Looks a style up by its name in the workbook. */
  resolve: (style: Nullable<IStyleData | string>) => IStyleData;
  looks: StyleLooks;
  /** A formula of Univer's, which knows no tables, with the names that their columns have now. */
  named: (formula: string) => string;
}

/** Numbers of the keys of any of the objects, in order. */
export const indices = (...objects: (object | undefined)[]): number[] =>
  [...new Set(objects.flatMap((object) => Object.keys(object ?? {}).map(Number)))].sort((a, b) => a - b);

/**
 * Univer keeps the formula of cells that were filled down or across in the first of them only: here each cell has its own.
 */
function withFormulas(cellData: SheetData['cellData']): SheetData['cellData'] {
  const first = new Map<string, string>();
  const followers: [row: number, column: number, cell: ICellData][] = [];
  eachCellData(cellData, (cell, row, column) => {
    if (!cell.si) return;
    if (cell.f) first.set(cell.si, translateFormulaToR1C1(cell.f, cellName(row, column)));
    else followers.push([row, column, cell]);
  });
  if (followers.length === 0) return cellData;
  const result = { ...cellData };
  for (const [row, column, cell] of followers) {
    const formula = first.get(cell.si ?? '');
    if (formula === undefined) continue;
    const f = translateFormulaToA1(formula, cellName(row, column));
    result[row] = { ...result[row], [column]: { ...cell, f } };
  }
  return result;
}

const nothing: ICellData = {};

type Cells = Readonly<Record<number, ICellData>>;

/** The columns of the cells in either row. */
function columnsOf(before: Cells, after: Cells): number[] {
  const columns: number[] = [];
  for (const column in after) columns.push(Number(column));
  for (const column in before) if (!(column in after)) columns.push(Number(column));
  return columns;
}

function changedCells({ before, after, resolve, named, looks }: Passage): Changes['cells'] {
  const changes: Changes['cells'] = new Map();
  const cellsAfter = withFormulas(after.cellData);
  for (const row of indices(before.cellData, cellsAfter)) {
    const rowBefore: Cells = before.cellData?.[row] ?? {};
    const rowAfter: Cells = cellsAfter?.[row] ?? {};
    const inRow = new Map<number, CellChange>();
    for (const column of columnsOf(rowBefore, rowAfter)) {
      const old = rowBefore[column] ?? nothing;
      const now = rowAfter[column] ?? nothing;
      const cell = now.f ? { ...now, f: named(now.f) } : now;
      const value = !sameValue(old, cell);
      const style = !looks.same(resolve(old.s), resolve(cell.s));
      if (value || style) {
        inRow.set(column, { before: old, after: cell, value, formula: !sameFormula(old, cell), style });
      }
    }
    if (inRow.size > 0) changes.set(row, inRow);
  }
  return changes;
}

/** Whether a row follows its text; then Univer measured how high that is. */
const followsText = (row: Partial<IRowData>): boolean => row.ia !== 0 && row.ah !== undefined;

/** A height is chosen where Univer says so; a row that was put in has that of the row beside it, which no one chose. */
function changedHeight(before: Partial<IRowData>, after: Partial<IRowData>): RowChange {
  const height = followsText(after) ? after.ah : after.h;
  const changed = followsText(after) ? before.h !== undefined && height !== before.h : height !== before.h;
  const chosen = after.ia === 0 && height !== undefined;
  const wasChosen = before.ia === 0;
  return {
    ...(changed ? { height: height === undefined ? null : pixelsToPoints(height) } : {}),
    ...(chosen === wasChosen ? {} : { chosen }),
  };
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

function changedRows({ before, after, resolve, looks }: Passage): Changes['rows'] {
  const changes: Changes['rows'] = new Map();
  for (const row of indices(before.rowData, after.rowData)) {
    const old = before.rowData?.[row] ?? {};
    const now = after.rowData?.[row] ?? {};
    const style = { before: resolve(old.s), after: resolve(now.s) };
    const change: RowChange = {
      ...changedHeight(old, now),
      ...((now.hd ?? 0) === (old.hd ?? 0) ? {} : { hidden: now.hd === 1 }),
      ...(looks.same(style.before, style.after) ? {} : { style }),
    };
    if (!isEmpty(change)) changes.set(row, change);
  }
  return changes;
}

const defaultRowPixels = 20;

/** The width in points of each cell whose text can make its row higher; 0 for those that can't. */
function widthsOf({
  columnData,
  defaultColumnWidth,
  mergeData,
}: SheetData): (row: number, column: number) => number {
  const columnWidth = (column: number): number => {
    const { w, hd } = columnData?.[column] ?? {};
    return hd === 1 ? 0 : pixelsToPoints(w ?? defaultColumnWidth ?? digitsToPixels(defaultWidthDigits));
  };
  return (row, column) => {
    const merge = (mergeData ?? []).find(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
    if (!merge) return columnWidth(column);
    const isFirst = merge.startRow === row && merge.startColumn === column;
    if (!isFirst || merge.endRow > merge.startRow) return 0;
    let width = 0;
    for (let at = merge.startColumn; at <= merge.endColumn; at++) width += columnWidth(at);
    return width;
  };
}

const wraps = 3;

/** Whether a cell may need more room than before: text that does not wrap takes one line, whatever it says. */
const canGrow = ({ before, after, value, style }: CellChange, resolve: Passage['resolve']): boolean =>
  value && (style || contentOf(before) === null || resolve(after.s).tb === wraps);

/**
 * Makes rows high enough for text that is new in them; all others keep the height they have. A row that was put in is as
 * high as its text, whatever the row beside it.
 */
function fitRows({ before, after, isPutIn, resolve }: Passage, { cells, rows }: Changes): void {
  const widthOf = widthsOf(after);
  const least = pixelsToPoints(after.defaultRowHeight ?? defaultRowPixels);
  for (const [row, changed] of cells) {
    const isChosen = rows.get(row)?.chosen ?? before.rowData?.[row]?.ia === 0;
    if (isChosen || ![...changed.values()].some((change) => canGrow(change, resolve))) continue;
    const { h } = before.rowData?.[row] ?? {};
    const known = rows.get(row)?.height ?? (h === undefined ? least : pixelsToPoints(h));
    const now = isPutIn(row) ? least : known;
    // By the letters on this screen; elsewhere another font may stand in for theirs.
    const measured = pixelsToPoints(after.rowData?.[row]?.ah ?? 0);
    const heights = indices(after.cellData?.[row]).map((column) => {
      const cell = after.cellData?.[row]?.[column] ?? nothing;
      const width = widthOf(row, column);
      return width > 0 ? fittedHeight(cell, resolve(cell.s), width) : 0;
    });
    const height = Math.max(measured, ...heights);
    if (height > now) rows.set(row, { ...rows.get(row), height });
    else if (now < known) rows.set(row, { ...rows.get(row), height: null });
  }
}

/** What differs between the tab of the file and Univer's, cell by cell and row by row. */
export function changesOf(passage: Passage): Changes {
  const changes = { cells: changedCells(passage), rows: changedRows(passage) };
  fitRows(passage, changes);
  return changes;
}
