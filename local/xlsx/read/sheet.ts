import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  IWorksheetData,
} from '@univerjs/core';
import { childOf, childrenOf, type Element, isTrue, type XmlDocument } from '../package/xml.ts';
import { lastColumn, lastRow, toRange } from '../references/addresses.ts';
import { cellName, readCellName } from '../references/cellName.ts';
import { defaultWidthDigits, digitsToPixels, pointsToPixels } from '../styles/sizes.ts';
import type { FileSheet, WorkbookFile } from '../workbookFile.ts';
import { WorkbookFileError } from '../workbookFileError.ts';
import { formulaInFile, valueFromFile } from './cellValue.ts';
import { SharedFormulas } from './formulas.ts';
import { mostHeldCells, sizeOf, type TabSize } from './tabSize.ts';

type Cells = IObjectMatrixPrimitiveType<ICellData>;
type Rows = Record<number, NonNullable<IWorksheetData['rowData'][number]>>;

/** A tab of a file as it is read. */
export interface SheetContent {
  /** All of the tab's part but its rows. */
  document: XmlDocument;
  /** The tab as Univer's. */
  data: Partial<IWorksheetData>;
  size: TabSize;
  /** Names of cells with a value that lie too far away to be shown. */
  far: string[];
  /** How many cells have a formula. */
  formulas: number;
  /** Cells whose formula is said together with that of others, by `row,column`. */
  shared: Set<string>;
}

const isEmpty = (object: object): boolean => {
  for (const _ in object) return false;
  return true;
};

/** Walks over a row's cells with their places, also those that the file does not name. */
export function eachCell(row: Element, take: (cell: Element, column: number) => void): void {
  let column = -1;
  for (const cell of row.children) {
    if (typeof cell === 'string' || cell.name !== 'c') continue;
    column = readCellName(cell.attributes.r ?? '')?.column ?? column + 1;
    if (column <= lastColumn) take(cell, column);
  }
}

/** A row's number, from 0; one that the file does not number comes after the one before it. */
export const rowIndex = (row: Element, before: number): number =>
  row.attributes.r ? Number(row.attributes.r) - 1 : before + 1;

/** Reads a tab's rows one after the other. */
class RowReader {
  readonly cells: Cells = {};
  readonly rows: Rows = {};
  readonly shared = new Set<string>();
  last = -1;
  formulas = 0;
  readonly #file: WorkbookFile;
  readonly #formulas = new SharedFormulas();
  readonly #taken = new Set<number>();

  /** How many more cells it may hold. */
  #room: number;

  constructor(file: WorkbookFile, room: number) {
    this.#file = file;
    this.#room = room;
  }

  take(row: Element): void {
    const index = rowIndex(row, this.last);
    if (!(index >= 0 && index <= lastRow)) return;
    if (this.#taken.has(index)) this.#refuse(`Row ${index + 1} is there twice.`);
    this.#taken.add(index);
    this.last = index;
    this.#room -= row.children.length;
    if (this.#room < 0) throw new WorkbookFileError('too-many-cells');
    const cells: Record<number, ICellData> = {};
    eachCell(row, (cell, column) => {
      const data = this.#cell(cell, index, column);
      if (!data) return;
      if (column in cells) this.#refuse(`Cell ${cellName(index, column)} is there twice.`);
      cells[column] = data;
    });
    if (!isEmpty(cells)) this.cells[index] = cells;
    const data = this.#rowData(row);
    if (!isEmpty(data)) this.rows[index] = data;
  }

  /** A place that is there twice has two values, and no one knows which is meant. */
  #refuse(detail: string): never {
    throw new WorkbookFileError('not-a-workbook', { detail });
  }

  #cell(cell: Element, row: number, column: number): ICellData | undefined {
    const style = this.#style(cell.attributes.s);
    const data = valueFromFile(cell, style?.n?.pattern, this.#file);
    const formula = formulaInFile(cell, row, column, this.#formulas);
    if (formula !== undefined) {
      data.f = formula;
      this.formulas += 1;
      if (childOf(cell, 'f')?.attributes.t === 'shared') this.shared.add(`${row},${column}`);
    }
    if (style) data.s = style;
    return isEmpty(data) ? undefined : data;
  }

  #style(index: string | undefined): IStyleData | undefined {
    const style = this.#file.styles.style(Number(index ?? 0));
    return isEmpty(style) ? undefined : style;
  }

  #rowData({ attributes }: Element): Rows[number] {
    const style = isTrue(attributes.customFormat) ? this.#style(attributes.s) : undefined;
    const height = Number(attributes.ht ?? 0);
    return {
      ...(height ? { h: pointsToPixels(height) } : {}),
      // A height that no one chose is only where the text ended last.
      ...(height && isTrue(attributes.customHeight) ? { ia: 0 as const } : {}),
      ...(isTrue(attributes.hidden) ? { hd: 1 as const } : {}),
      ...(style ? { s: style } : {}),
    };
  }
}

/** The columns that a `<col>` speaks of, from 0, as far as the tab is shown. */
const columnsOf = ({ attributes }: Element, count: number): [first: number, last: number] => [
  Math.max(0, Number(attributes.min) - 1),
  Math.min(Number(attributes.max) - 1, count - 1),
];

function columnData(root: Element, count: number, file: WorkbookFile): IWorksheetData['columnData'] {
  const columns: Record<number, IWorksheetData['columnData'][number]> = {};
  for (const column of childrenOf(childOf(root, 'cols'), 'col')) {
    const { width, hidden, style } = column.attributes;
    const looks = style === undefined ? {} : file.styles.style(Number(style));
    const data = {
      ...(width === undefined ? {} : { w: digitsToPixels(Number(width)) }),
      ...(isTrue(hidden) ? { hd: 1 as const } : {}),
      ...(isEmpty(looks) ? {} : { s: looks }),
    };
    const [first, last] = columnsOf(column, count);
    if (!isEmpty(data)) for (let index = first; index <= last; index += 1) columns[index] = { ...data };
  }
  return columns;
}

const viewOf = (root: Element): Element | undefined => childOf(childOf(root, 'sheetViews'), 'sheetView');

function freezeOf(root: Element): IWorksheetData['freeze'] {
  const pane = childOf(viewOf(root), 'pane');
  const isFrozen = pane?.attributes.state?.startsWith('frozen');
  const xSplit = isFrozen ? Number(pane?.attributes.xSplit ?? 0) : 0;
  const ySplit = isFrozen ? Number(pane?.attributes.ySplit ?? 0) : 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

/** The merges of a tab, those of one cell left out. */
const mergesOf = (root: Element): IRange[] =>
  childrenOf(childOf(root, 'mergeCells'), 'mergeCell')
    .map(({ attributes }) => toRange(attributes.ref ?? ''))
    .filter(({ startRow, endRow, startColumn, endColumn }) => startRow < endRow || startColumn < endColumn);

/** Merged cells but the first have no value of their own, whatever the file keeps there. */
function emptyCovered(cells: Cells, merges: readonly IRange[], last: number): void {
  for (const { startRow, startColumn, endRow, endColumn } of merges) {
    for (let row = startRow; row <= Math.min(endRow, last); row += 1) {
      const inRow = cells[row];
      for (const column in inRow) {
        const at = Number(column);
        if (at < startColumn || at > endColumn || (row === startRow && at === startColumn)) continue;
        const { s } = inRow[at] as ICellData;
        if (s) inRow[at] = { s };
        else delete inRow[at];
      }
    }
  }
}

/** Takes cells and rows away that lie outside of what is shown. @returns the cells of those that had a value */
function cut(cells: Cells, rows: Rows, size: TabSize): [row: number, column: number][] {
  const far: [number, number][] = [];
  for (const row in cells) {
    const inRow = cells[row] as Record<number, ICellData>;
    for (const column in inRow) {
      if (Number(row) < size.rows && Number(column) < size.columns) continue;
      const { v, f } = inRow[column] as ICellData;
      if (v !== undefined || f !== undefined) far.push([Number(row), Number(column)]);
      delete inRow[column];
    }
    if (Number(row) >= size.rows) delete cells[row];
  }
  for (const row in rows) if (Number(row) >= size.rows) delete rows[row];
  return far;
}

/** The text of a tab's part. */
export const sheetText = (file: WorkbookFile, sheet: FileSheet): string =>
  file.package.text(sheet.part) ?? '';

/** Reads one tab of a file. @throws WorkbookFileError when it is damaged or has too many cells */
export function readSheet(file: WorkbookFile, sheet: FileSheet, mostCells = mostHeldCells): SheetContent {
  const reader = new RowReader(file, mostCells);
  const document = file.package.parse(sheetText(file, sheet), sheet.part, {
    name: 'row',
    take: (row) => reader.take(row),
  });
  const { root } = document;
  const merges = mergesOf(root);
  emptyCovered(reader.cells, merges, reader.last);
  const size = sizeOf(reader.cells, reader.last);
  const far = cut(reader.cells, reader.rows, size);
  const format = childOf(root, 'sheetFormatPr')?.attributes ?? {};
  const data: Partial<IWorksheetData> = {
    id: sheet.id,
    name: sheet.name,
    tabColor: file.palette(childOf(childOf(root, 'sheetPr'), 'tabColor')) ?? '',
    hidden: sheet.hidden ? 1 : 0,
    freeze: freezeOf(root),
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: digitsToPixels(Number(format.defaultColWidth ?? defaultWidthDigits)),
    defaultRowHeight: pointsToPixels(Number(format.defaultRowHeight ?? 15)),
    mergeData: merges,
    cellData: reader.cells,
    rowData: reader.rows,
    columnData: columnData(root, size.columns, file),
    showGridlines: ['0', 'false'].includes(viewOf(root)?.attributes.showGridLines ?? '') ? 0 : 1,
  };
  return {
    document,
    data,
    size,
    far: far.map(([row, column]) => cellName(row, column)),
    formulas: reader.formulas,
    shared: reader.shared,
  };
}
