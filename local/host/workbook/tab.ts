import type { ICellData, IExecutionOptions, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Context } from '../context.ts';
import { hasContent, NOTHING } from './cell.ts';
import { contains, edges, type Rectangle } from './rectangle.ts';

/** Univer's `Direction`, whose values can't be imported where only types may be. */
const UP = 0;
const RIGHT = 1;
const LEFT = 3;
const DOWN = 2;

const SET_STYLE = 'sheet.command.set-style';

/**
 * Without a screen, `Formulas` computes what a write changes: Univer would look for formulas in the whole workbook at every
 * write, and compute them once more a moment later. It would also part formulas that cells share (`si`); the reader of files
 * gives none.
 */
const UNHEARD: IExecutionOptions = { onlyLocal: true };

/**
 * One tab as Univer keeps it: everything the host reads and changes there goes through here, in counts from 0.
 *
 * @throws Error from whatever changes it, when Univer refuses the change
 */
export class Tab {
  readonly sheet: FWorksheet;
  readonly #context: Context;

  constructor(context: Context, sheet: FWorksheet) {
    this.#context = context;
    this.sheet = sheet;
  }

  get #model(): Worksheet {
    return this.sheet.getSheet();
  }

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.#model.getName();
  }

  get isHidden(): boolean {
    return this.#model.isSheetHidden() === 1;
  }

  get rowCount(): number {
    return this.#model.getRowCount();
  }

  get columnCount(): number {
    return this.#model.getColumnCount();
  }

  /** Runs one of Univer's commands or mutations on this tab, at once. */
  execute(id: string, params: object, options: IExecutionOptions = {}): void {
    const { univerAPI, workbook } = this.#context;
    const place = { unitId: workbook.getId(), subUnitId: this.id };
    this.#context.isWriting = true;
    let done: unknown;
    try {
      done = univerAPI.syncExecuteCommand(id, { ...place, ...params }, options);
    } finally {
      this.#context.isWriting = false;
    }
    if (done === false) throw new Error(`Univer refused ${id} on "${this.name}"`);
  }

  /** What the tab's model holds for a cell, its number not formatted. */
  cell(row: number, column: number): Nullable<ICellData> {
    return this.#model.getCellRaw(row, column);
  }

  /** A cell's own format on top of its column's, row's and tab's. Conditional formats are not in it. */
  style(row: number, column: number): IStyleData {
    return this.#model.getComposedCellStyleByCellData(row, column, this.cell(row, column));
  }

  /** What Univer shows in a cell that holds a number with a format. */
  formatted(row: number, column: number): string {
    return String(this.#model.getCell(row, column)?.v ?? '');
  }

  /** Changes cells: `make` gives what is to be stored, `null` to leave the cell alone. */
  write(range: Rectangle, make: (row: number, column: number) => ICellData | null): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const cell = make(row, column);
        if (cell) cells[column] = cell;
      }
      value[row] = cells;
    }
    if (this.#context.keepsUndo) {
      this.execute('sheet.command.set-range-values', { range: edges(range), value });
    } else {
      this.execute('sheet.mutation.set-range-values', { cellValue: value }, UNHEARD);
    }
  }

  /** Gives every cell of a rectangle a part of a format. */
  restyle(range: Rectangle, style: IStyleData): void {
    const { startRow, endRow, startColumn, endColumn } = range;
    const row = new Array<IStyleData>(endColumn - startColumn + 1).fill(style);
    this.restyleEach(range, new Array<IStyleData[]>(endRow - startRow + 1).fill(row));
  }

  /** Gives each cell of a rectangle its own part of a format, row by row; what a format does not speak of stays. */
  restyleEach(range: Rectangle, styles: IStyleData[][]): void {
    if (this.#context.keepsUndo) this.#restyleByCommands(range, styles);
    else {
      styles.forEach((row, down) => {
        row.forEach((style, across) => {
          this.#restyleCell(range.startRow + down, range.startColumn + across, style);
        });
      });
    }
  }

  /**
   * The same for one cell, in the model itself. A mutation works out the format of every cell anew, though most cells of a
   * table look alike, and takes a text of digits for a number.
   */
  #restyleCell(row: number, column: number, style: IStyleData): void {
    const cells = this.#model.getCellMatrix();
    const cell = cells.getValue(row, column);
    if (cell?.p) {
      // Each part of a text with several formats is changed; Univer would forget a formula unless it is told that a format was meant.
      const cellValue = { [row]: { [column]: { s: style } } };
      this.execute('sheet.mutation.set-range-values', { cellValue, trigger: SET_STYLE });
      return;
    }
    // A number in a cell of plain text counts as text.
    if ('n' in style) this.#context.formulas.markStale();
    const { s: _, ...unstyled } = cell ?? {};
    const changed = this.#context.styles.changed(cell?.s, style);
    const left = changed ? { ...unstyled, s: changed } : unstyled;
    if (Object.keys(left).length > 0) cells.setValue(row, column, left);
    else if (cell) cells.realDeleteValue(row, column);
  }

  /** The same by a command for each part of the formats. */
  #restyleByCommands(range: Rectangle, styles: IStyleData[][]): void {
    const types = new Set(styles.flat().flatMap((style) => Object.keys(style) as (keyof IStyleData)[]));
    for (const type of types) {
      const value = styles.map((row, down) =>
        row.map((style, across) =>
          type in style ? style[type] : this.style(range.startRow + down, range.startColumn + across)[type],
        ),
      );
      this.execute(SET_STYLE, { range: edges(range), style: { type, value } });
    }
  }

  /** The rows and columns that hold something; `null` in an empty tab. */
  content(): Rectangle | null {
    let [endRow, endColumn] = [-1, -1];
    this.#model.getCellMatrix().forValue((row, column, cell) => {
      if (!hasContent(cell)) return;
      endRow = Math.max(endRow, row);
      endColumn = Math.max(endColumn, column);
    });
    return endRow < 0 ? null : { startRow: 0, startColumn: 0, endRow, endColumn };
  }

  /** What is merged, each as the rectangle of its cells. */
  merges(): Rectangle[] {
    return this.#model.getMergeData().map(edges);
  }

  /** Whether the cell lies under another one that it is merged with. */
  isCovered(row: number, column: number): boolean {
    const merge = this.#model.getMergedCell(row, column);
    return !!merge && !(merge.startRow === row && merge.startColumn === column);
  }

  /** Makes one cell of many; the values that it covers are lost. */
  merge(range: Rectangle): void {
    const inside = this.merges().filter((merge) => contains(range, merge));
    if (inside.length) this.execute('sheet.mutation.remove-worksheet-merge', { ranges: inside });
    this.write(range, (row, column) =>
      row === range.startRow && column === range.startColumn ? null : { ...NOTHING },
    );
    this.execute('sheet.mutation.add-worksheet-merge', { ranges: [edges(range)] });
  }

  /** Takes whole merges apart. */
  unmerge(merges: Rectangle[]): void {
    this.execute('sheet.mutation.remove-worksheet-merge', { ranges: merges });
  }

  // Lines are hidden and shown by mutations: in the grid, the commands select the line beside them.

  /** Hides so many columns. */
  hideColumns(first: number, count: number): void {
    this.execute('sheet.mutation.set-col-hidden', { ranges: [this.columns(first, count)] });
  }

  /** Shows so many columns again. */
  showColumns(first: number, count: number): void {
    this.execute('sheet.mutation.set-col-visible', { ranges: [this.columns(first, count)] });
  }

  /** Whether a person does not see the column. */
  isColumnHidden(column: number): boolean {
    return this.#model.getColumnManager().getColumn(column)?.hd === 1;
  }

  /** Hides so many rows. */
  hideRows(first: number, count: number): void {
    this.execute('sheet.mutation.set-row-hidden', { ranges: [this.rows(first, count)] });
  }

  get frozenRows(): number {
    return this.#model.getFreeze().ySplit;
  }

  get frozenColumns(): number {
    return this.#model.getFreeze().xSplit;
  }

  /** Puts in rows above row `at`, formatted like row `like`. */
  insertRows(at: number, count: number, like: number): void {
    const formats: Record<number, ICellData> = {};
    for (let column = 0; column < this.columnCount; column += 1) {
      const style = this.cell(like, column)?.s;
      if (style) formats[column] = { s: style };
    }
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = at; row < at + count; row += 1) {
      cellValue[row] = { ...formats };
    }
    this.#changeLines('sheet.command.insert-row-by-range', {
      direction: at === like ? UP : DOWN,
      range: this.rows(at, count),
      cellValue,
    });
  }

  /** Puts in columns at a place, formatted like one beside it. */
  insertColumns(at: number, count: number, like: number): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = 0; row < this.rowCount; row += 1) {
      const style = this.cell(row, like)?.s;
      if (!style) continue;
      cellValue[row] = Object.fromEntries(Array.from({ length: count }, (_, i) => [at + i, { s: style }]));
    }
    this.#changeLines('sheet.command.insert-col-by-range', {
      direction: at === like ? LEFT : RIGHT,
      range: this.columns(at, count),
      cellValue,
    });
  }

  /** Takes rows out; those below move up. */
  deleteRows(at: number, count: number): void {
    this.#changeLines('sheet.command.remove-row-by-range', { range: this.rows(at, count) });
  }

  /**
   * Runs a command that inserts or deletes lines, with this as the active tab for as long as that takes. When lines are
   * deleted, Univer does not tell those who move formulas, merges and rules along of which tab they were: they take the
   * active one. And where lines were inserted, it would leave this tab active. Nothing is drawn in between.
   */
  #changeLines(id: string, params: object): void {
    const workbook = this.#context.workbook.getWorkbook();
    const shown = workbook.getActiveSheet();
    workbook.setActiveSheet(this.#model);
    this.#letMergesFollow(this.id);
    try {
      this.execute(id, params);
    } finally {
      workbook.setActiveSheet(shown);
      this.#letMergesFollow(shown.getSheetId());
    }
  }

  /**
   * Univer moves along with lines what is merged in one tab alone: in the one that was made active last, or got a merge, be it
   * none.
   */
  #letMergesFollow(subUnitId: string): void {
    this.execute('sheet.mutation.add-worksheet-merge', { subUnitId, ranges: [] });
  }

  /** Whole rows; of none, the line above which the first would be. */
  rows(first: number, count: number): Rectangle {
    return { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: this.columnCount - 1 };
  }

  /** Whole columns; of none, the line before the first. */
  columns(first: number, count: number): Rectangle {
    return { startRow: 0, endRow: this.rowCount - 1, startColumn: first, endColumn: first + count - 1 };
  }
}
