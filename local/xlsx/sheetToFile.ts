import type { ICellData, IRowData, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Style, Worksheet, WorksheetView } from 'exceljs';
import { toA1 } from './addresses.ts';
import { sameStyle, styleForFile } from './cellStyle.ts';
import { sameValue, valueForFile } from './cellValue.ts';
import { toFileColor } from './colors.ts';
import { fittedHeight } from './fittedHeight.ts';
import type { ChosenHeights } from './rowHeights.ts';
import { defaultWidthDigits, pixelsToDigits, pixelsToPoints } from './sizes.ts';

type SheetData = Partial<IWorksheetData>;

/** A tab of the workbook on its way into a tab of the file. */
export interface Passage {
  /** The tab of the file. */
  sheet: Worksheet;
  /** What the file held, as Univer saw it; empty for a new tab. */
  before: SheetData;
  after: SheetData;
  /** Looks a style up by its name in the workbook. */
  resolve: (style: Nullable<IStyleData | string>) => IStyleData;
  /** The workbook's font and size. */
  defaults: IStyleData;
  /** The rows of the tab whose height someone chose. */
  chosen: ChosenHeights;
  /** Whether the file counts days from 1904. */
  date1904: boolean;
}

/** Numbers of the keys of any of the objects, in order. */
const indices = (...objects: (object | undefined)[]): number[] =>
  [...new Set(objects.flatMap((object) => Object.keys(object ?? {}).map(Number)))].sort((a, b) => a - b);

function writeCell(passage: Passage, row: number, column: number, before: ICellData, after: ICellData): void {
  const { sheet, resolve, defaults, date1904 } = passage;
  const stylesDiffer = !sameStyle(resolve(before.s), resolve(after.s));
  const valuesDiffer = !sameValue(before, after);
  if (!stylesDiffer && !valuesDiffer) return;
  const cell = sheet.getCell(row + 1, column + 1);
  // The file's cells share their style objects: never change one in place.
  if (stylesDiffer) cell.style = styleForFile(resolve(before.s), resolve(after.s), cell.style, defaults);
  if (valuesDiffer) cell.value = valueForFile(after, cell, date1904 ? cell.numFmt : undefined);
}

/** Merged cells but the first: they have no value of their own. */
function covered(merges: SheetData['mergeData']): Set<string> {
  const cells = new Set<string>();
  for (const { startRow, startColumn, endRow, endColumn } of merges ?? []) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (row !== startRow || column !== startColumn) cells.add(`${row},${column}`);
      }
    }
  }
  return cells;
}

const styleOnly = ({ s }: ICellData): ICellData => (s ? { s } : {});

function writeCells(passage: Passage): void {
  const { before, after } = passage;
  const hidden = covered(after.mergeData);
  for (const row of indices(before.cellData, after.cellData)) {
    const rowBefore = before.cellData?.[row];
    const rowAfter = after.cellData?.[row];
    for (const column of indices(rowBefore, rowAfter)) {
      const cellBefore = rowBefore?.[column] ?? {};
      const cellAfter = rowAfter?.[column] ?? {};
      if (hidden.has(`${row},${column}`)) {
        writeCell(passage, row, column, styleOnly(cellBefore), styleOnly(cellAfter));
      } else writeCell(passage, row, column, cellBefore, cellAfter);
    }
  }
}

/**
 * Univer keeps the formula of cells that were filled down or across in the first of them only. ExcelJS works out what it
 * is for another cell when it is told which cell that one shares its formula with.
 */
function writeSharedFormulas({ sheet, after }: Passage): void {
  const cells = indices(after.cellData).flatMap((row) =>
    indices(after.cellData?.[row]).map((column) => ({ row, column, ...after.cellData?.[row]?.[column] })),
  );
  const first = new Map(cells.filter(({ si, f }) => si && f).map((cell) => [cell.si, cell]));
  for (const { row, column, si, f, ...value } of cells) {
    const master = si && !f ? first.get(si) : undefined;
    if (!master) continue;
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = { sharedFormula: sheet.getCell(master.row + 1, master.column + 1).address };
    cell.value = valueForFile({ ...value, f: `=${cell.formula}` }, cell, undefined);
  }
}

function writeMerges({ sheet, before, after }: Passage): void {
  const existing = new Set((before.mergeData ?? []).map(toA1));
  for (const range of (after.mergeData ?? []).map(toA1)) {
    if (!existing.has(range) && range.includes(':')) mergeKeepingStyles(sheet, range);
  }
}

/** `mergeCells` would give all cells the style of the first, and so lose the borders of the others. */
const mergeKeepingStyles = (sheet: Worksheet, range: string): void =>
  (sheet as Worksheet & { mergeCellsWithoutStyle(range: string): void }).mergeCellsWithoutStyle(range);

function removeMerges({ sheet, before, after }: Passage): void {
  const kept = new Set((after.mergeData ?? []).map(toA1));
  for (const range of before.mergeData ?? []) {
    if (kept.has(toA1(range))) continue;
    const styles: [number, number, Partial<Style>][] = [];
    for (let row = range.startRow + 1; row <= range.endRow + 1; row++) {
      for (let column = range.startColumn + 1; column <= range.endColumn + 1; column++) {
        styles.push([row, column, sheet.getCell(row, column).style]);
      }
    }
    sheet.unMergeCells(toA1(range));
    // ExcelJS resets the styles of the cells that it frees.
    for (const [row, column, style] of styles) sheet.getCell(row, column).style = style;
  }
}

/** ExcelJS writes an empty row only when it has a height. */
export function hideRow(sheet: Worksheet, number: number, hidden: boolean): void {
  const row = sheet.getRow(number);
  row.hidden = hidden;
  if (hidden && !row.hasValues) row.height ??= sheet.properties.defaultRowHeight;
}

/** Whether a row follows its text; then Univer measured how high that is. */
const followsText = (row: Partial<IRowData>): boolean => row.ia !== 0 && row.ah !== undefined;

function writeHeight(
  { sheet, chosen }: Passage,
  number: number,
  before: Partial<IRowData>,
  after: Partial<IRowData>,
) {
  const row: { height?: number } = sheet.getRow(number);
  const height = followsText(after) ? after.ah : after.h;
  const changed = followsText(after) ? before.h !== undefined && height !== before.h : height !== before.h;
  if (changed && height === undefined) delete row.height;
  else if (changed && height !== undefined) row.height = pixelsToPoints(height);
  if (!followsText(after) && height !== undefined && (after.ia === 0 || changed)) chosen.rows.add(number);
  else chosen.rows.delete(number);
}

function writeRows(passage: Passage): void {
  const { sheet, before, after, resolve, defaults } = passage;
  for (const index of indices(before.rowData, after.rowData)) {
    const old = before.rowData?.[index] ?? {};
    const row = after.rowData?.[index] ?? {};
    writeHeight(passage, index + 1, old, row);
    if ((row.hd ?? 0) !== (old.hd ?? 0)) hideRow(sheet, index + 1, row.hd === 1);
    if (!sameStyle(resolve(old.s), resolve(row.s))) {
      const styled = sheet.getRow(index + 1) as { style?: Partial<Style> };
      styled.style = styleForFile(resolve(old.s), resolve(row.s), styled.style ?? {}, defaults);
    }
  }
}

const defaultColumnPixels = 88;
const defaultRowPixels = 20;

/** The width in points of each cell whose text can make its row higher, by `row,column`; 0 for those that can't. */
function widthsOf({
  columnData,
  defaultColumnWidth,
  mergeData,
}: SheetData): (row: number, column: number) => number {
  const columnWidth = (column: number): number => {
    const { w, hd } = columnData?.[column] ?? {};
    return hd === 1 ? 0 : pixelsToPoints(w ?? defaultColumnWidth ?? defaultColumnPixels);
  };
  const inside = covered(mergeData);
  const merges = new Map((mergeData ?? []).map((merge) => [`${merge.startRow},${merge.startColumn}`, merge]));
  return (row, column) => {
    if (inside.has(`${row},${column}`)) return 0;
    const merge = merges.get(`${row},${column}`);
    if (!merge) return columnWidth(column);
    if (merge.endRow > merge.startRow) return 0;
    let width = 0;
    for (let at = merge.startColumn; at <= merge.endColumn; at++) width += columnWidth(at);
    return width;
  };
}

/** Makes rows high enough for text that is new in them; all others keep the height they have. */
function fitRows({ sheet, before, after, resolve, chosen }: Passage): void {
  const widthOf = widthsOf(after);
  const least = pixelsToPoints(after.defaultRowHeight ?? defaultRowPixels);
  for (const index of indices(after.cellData)) {
    const cells = indices(after.cellData?.[index]).map((column) => ({
      cell: after.cellData?.[index]?.[column] ?? {},
      old: before.cellData?.[index]?.[column] ?? {},
      width: widthOf(index, column),
    }));
    if (chosen.rows.has(index + 1) || cells.every(({ cell, old }) => sameValue(cell, old))) continue;
    const row: { height?: number } = sheet.getRow(index + 1);
    const measured = after.rowData?.[index]?.ah;
    const heights = cells.map(({ cell, width }) =>
      width > 0 ? fittedHeight(cell, resolve(cell.s), width) : 0,
    );
    const height = measured === undefined ? Math.max(...heights) : pixelsToPoints(measured);
    if (height > (row.height ?? least)) row.height = height;
  }
}

/** ExcelJS writes a width for every column that it writes, and without one it takes its own. */
function hideColumn(sheet: Worksheet, number: number, hidden: boolean): void {
  const column = sheet.getColumn(number);
  column.hidden = hidden;
  column.width ??= sheet.properties.defaultColWidth ?? defaultWidthDigits;
}

function writeColumns({ sheet, before, after, resolve, defaults }: Passage): void {
  for (const index of indices(before.columnData, after.columnData)) {
    const old = before.columnData?.[index] ?? {};
    const column = after.columnData?.[index] ?? {};
    const target = sheet.getColumn(index + 1);
    if (column.w !== old.w && column.w !== undefined) target.width = pixelsToDigits(column.w);
    if ((column.hd ?? 0) !== (old.hd ?? 0)) hideColumn(sheet, index + 1, column.hd === 1);
    if (!sameStyle(resolve(old.s), resolve(column.s))) {
      target.style = styleForFile(resolve(old.s), resolve(column.s), target.style ?? {}, defaults);
    }
  }
}

function writeView({ sheet, before, after }: Passage): void {
  const { xSplit = 0, ySplit = 0 } = after.freeze ?? {};
  const frozenDiffers = xSplit !== (before.freeze?.xSplit ?? 0) || ySplit !== (before.freeze?.ySplit ?? 0);
  const gridlinesDiffer = (after.showGridlines ?? 1) !== (before.showGridlines ?? 1);
  if (!frozenDiffers && !gridlinesDiffer) return;
  const [view = {}, ...others] = (sheet.views ?? []) as (Partial<WorksheetView> & Record<string, unknown>)[];
  const { state, xSplit: _x, ySplit: _y, topLeftCell: _t, activePane: _a, ...rest } = view;
  const pane = xSplit || ySplit ? { state: 'frozen', xSplit, ySplit } : { state: 'normal' };
  sheet.views = [
    {
      ...(frozenDiffers ? { ...rest, ...pane } : view),
      showGridLines: after.showGridlines !== 0,
    } as WorksheetView,
    ...others,
  ];
}

function writeTab({ sheet, before, after }: Passage): void {
  if ((after.hidden ?? 0) !== (before.hidden ?? 0)) sheet.state = after.hidden === 1 ? 'hidden' : 'visible';
  if ((after.tabColor ?? '') !== (before.tabColor ?? '')) {
    const color = toFileColor(after.tabColor);
    if (color) sheet.properties.tabColor = color as typeof sheet.properties.tabColor;
    else delete (sheet.properties as { tabColor?: unknown }).tabColor;
  }
}

/** Brings a tab of the file to what Univer holds, touching only what differs. */
export function sheetToFile(passage: Passage): void {
  removeMerges(passage);
  writeCells(passage);
  writeSharedFormulas(passage);
  writeMerges(passage);
  writeRows(passage);
  fitRows(passage);
  writeColumns(passage);
  writeView(passage);
  writeTab(passage);
}
