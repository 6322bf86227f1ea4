import type { IStyleData, Nullable } from '@univerjs/core';
import {
  childOf,
  type Element,
  element,
  isTrue,
  type Place,
  printElement,
  removeChild,
  textOf,
} from '../../package/xml.ts';
import { SharedFormulas } from '../../read/formulas.ts';
import { eachCell, rowIndex } from '../../read/sheet.ts';
import { toA1, toRange } from '../../references/addresses.ts';
import { cellName } from '../../references/cellName.ts';
import type { SheetMoves } from '../../references/sheetMoves.ts';
import type { WorkbookFile } from '../../workbookFile.ts';
import { valueForFile } from './cellValue.ts';
import type { CellChange, Changes, RowChange } from './changes.ts';

/** How a tab's rows are to be written. */
export interface RowPlan {
  changes: Changes;
  moves: SheetMoves;
  /** What became of a formula; `undefined` when none of the workbook's references moved. */
  formula: ((formula: string) => string) | undefined;
  /** Whether formulas that cells share are given to each cell. */
  unshare: boolean;
  /** The number of the style that cells of a column have, unless they say otherwise. */
  columnStyle: (column: number) => number;
  resolve: (style: Nullable<IStyleData | string>) => IStyleData;
  /** The workbook's font and size. */
  defaults: IStyleData;
}

interface Line {
  row: number;
  xml: string;
  outline: number;
}

/** Writes the rows of one tab: those that nothing happened to as they stand in the file. */
export class RowWriter {
  readonly #file: WorkbookFile;
  readonly #plan: RowPlan;
  readonly #text: string;
  readonly #prefix: string;
  readonly #shared = new SharedFormulas();
  readonly #lines: Line[] = [];
  readonly #pending: Set<number>;
  #last = -1;
  /** Cells that would have to lie outside of the tab. */
  readonly pushedOut: string[] = [];

  constructor(file: WorkbookFile, plan: RowPlan, text: string, prefix: string) {
    this.#file = file;
    this.#plan = plan;
    this.#text = text;
    this.#prefix = prefix;
    this.#pending = new Set([...plan.changes.cells.keys(), ...plan.changes.rows.keys()]);
  }

  /** The next row of the file. @param place from where to where it stands in the part's text */
  take(row: Element, place: Place): void {
    const { moves, changes } = this.#plan;
    const old = rowIndex(row, this.#last);
    this.#last = old;
    const now = moves.isEmpty ? old : moves.row(old);
    if (now === undefined) {
      this.#lose(row, old);
      return;
    }
    this.#pending.delete(now);
    const outline = Number(row.attributes.outlineLevel ?? 0);
    const touched =
      now !== old ||
      moves.has('columns') ||
      changes.cells.has(now) ||
      changes.rows.has(now) ||
      !row.attributes.r;
    if (!touched && !this.#hasChangingFormulas(row)) {
      this.#lines.push({ row: now, xml: this.#text.slice(place.start, place.end), outline });
      return;
    }
    this.#moveCells(row, old, now);
    this.#change(row, now);
    this.#lines.push({ row: now, xml: printElement(row, this.#prefix), outline });
  }

  /** The content of the tab's `sheetData`. */
  finish(): string {
    for (const row of this.#pending) {
      const made = element('row', { r: row + 1 });
      this.#change(made, row);
      if (made.children.length > 0 || Object.keys(made.attributes).length > 1) {
        this.#lines.push({ row, xml: '', outline: 0 });
        this.#made.set(row, made);
      }
    }
    this.#lines.sort((one, other) => one.row - other.row);
    this.#groupNewRows();
    return this.#lines.map(({ row, xml }) => this.#printed(row, xml)).join('');
  }

  readonly #made = new Map<number, Element>();

  #printed(row: number, xml: string): string {
    const made = this.#made.get(row);
    return made ? printElement(made, this.#prefix) : xml;
  }

  /** A row that was put in between rows of a group belongs to it. */
  #groupNewRows(): void {
    if (!this.#lines.some(({ outline }) => outline > 0)) return;
    this.#lines.forEach((line, index) => {
      const made = this.#made.get(line.row);
      if (!made) return;
      const next = this.#lines.slice(index + 1).find(({ row }) => !this.#made.has(row));
      line.outline = Math.min(this.#lines[index - 1]?.outline ?? 0, next?.outline ?? 0);
      if (line.outline > 0) made.attributes.outlineLevel = String(line.outline);
    });
  }

  /** A row that is gone: others may share its formulas. */
  #lose(row: Element, old: number): void {
    const pushedOut = this.#plan.moves.pushesOut(old);
    eachCell(row, (cell, column) => {
      if (pushedOut && cell.children.length > 0) this.pushedOut.push(cellName(old, column));
      this.#moveFormula(cell, old, column);
    });
  }

  #hasChangingFormulas(row: Element): boolean {
    const { formula, unshare } = this.#plan;
    if (!formula && !unshare) return false;
    return row.children.some((cell) => {
      const own = typeof cell === 'string' ? undefined : childOf(cell, 'f');
      return own !== undefined && (formula !== undefined || own.attributes.t === 'shared');
    });
  }

  /** Brings a row's cells and their formulas to where they are now. */
  #moveCells(row: Element, old: number, now: number): void {
    const { moves } = this.#plan;
    const cells: [column: number, cell: Element][] = [];
    const others = row.children.filter((child) => typeof child !== 'string' && child.name !== 'c');
    eachCell(row, (cell, column) => {
      this.#moveFormula(cell, old, column);
      const to = moves.has('columns') ? moves.column(column) : column;
      if (to === undefined) return;
      cell.attributes = { ...cell.attributes, r: cellName(now, to) };
      cells.push([to, cell]);
    });
    if (moves.has('columns')) cells.sort(([one], [other]) => one - other);
    row.attributes = { ...row.attributes, r: String(now + 1) };
    delete row.attributes.spans;
    row.children = [...cells.map(([, cell]) => cell), ...others];
  }

  #moveFormula(cell: Element, row: number, column: number): void {
    const { formula, unshare, moves } = this.#plan;
    const f = childOf(cell, 'f');
    if (!f) return;
    const { t, si } = f.attributes;
    let own = textOf(f);
    if (t === 'shared' && si !== undefined) {
      if (own === '') own = this.#shared.at(si, row, column) ?? '';
      else this.#shared.define(si, own, row, column);
      if (unshare && own === '') {
        // The cell that had the text is missing: the result is all there is.
        removeChild(cell, f);
        return;
      }
      if (unshare) {
        f.attributes = {};
        f.children = [own];
      }
    }
    for (const name of ['ref', 'r1', 'r2']) {
      const ref = f.attributes[name];
      if (ref === undefined || moves.isEmpty) continue;
      const range = moves.hull(toRange(ref));
      if (range) f.attributes[name] = toA1(range);
    }
    if (formula && own !== '' && f.children.length > 0) f.children = [formula(own)];
  }

  #change(row: Element, now: number): void {
    const change = this.#plan.changes.rows.get(now);
    if (change) this.#changeRow(row, change);
    const cells = this.#plan.changes.cells.get(now);
    if (!cells) return;
    delete row.attributes.spans;
    const known = new Map<number, Element>();
    eachCell(row, (cell, column) => known.set(column, cell));
    for (const [column, cellChange] of cells) {
      const cell = known.get(column) ?? element('c', { r: cellName(now, column) });
      this.#changeCell(cell, cellChange, known.has(column) ? undefined : this.#styleAround(row, column));
      if (cell.children.length > 0 || cell.attributes.s !== undefined) known.set(column, cell);
      else known.delete(column);
    }
    const others = row.children.filter((child) => typeof child !== 'string' && child.name !== 'c');
    row.children = [...[...known].sort(([one], [other]) => one - other).map(([, cell]) => cell), ...others];
  }

  /** The style that an empty place has from its row or column. */
  #styleAround({ attributes }: Element, column: number): number {
    return isTrue(attributes.customFormat) ? Number(attributes.s ?? 0) : this.#plan.columnStyle(column);
  }

  #changeRow(row: Element, { height, chosen, hidden, style }: RowChange): void {
    const { attributes } = row;
    if (height === null) delete attributes.ht;
    else if (height !== undefined) attributes.ht = String(height);
    if (chosen || (chosen === undefined && height === null)) {
      if (attributes.ht !== undefined) attributes.customHeight = '1';
    }
    if (chosen === false || attributes.ht === undefined) delete attributes.customHeight;
    if (hidden) attributes.hidden = '1';
    else if (hidden === false) delete attributes.hidden;
    if (style) {
      const base = isTrue(attributes.customFormat) ? Number(attributes.s ?? 0) : 0;
      const { styles } = this.#file;
      attributes.s = String(styles.changed(base, style.before, style.after, this.#plan.defaults));
      attributes.customFormat = '1';
    }
  }

  #changeCell(cell: Element, change: CellChange, around: number | undefined): void {
    const { styles, date1904 } = this.#file;
    const { resolve, defaults } = this.#plan;
    const base = around ?? Number(cell.attributes.s ?? 0);
    const style = change.style
      ? styles.changed(base, resolve(change.before.s), resolve(change.after.s), defaults)
      : base;
    if (style > 0 || cell.attributes.s !== undefined) cell.attributes.s = String(style);
    if (!change.value) return;
    const { kind, children } = valueForFile(
      change.after,
      date1904 ? (styles.style(style).n?.pattern ?? '') : undefined,
    );
    const kept = cell.children.filter(
      (child) => typeof child !== 'string' && !['f', 'v', 'is'].includes(child.name),
    );
    const formula = change.formula ? undefined : childOf(cell, 'f');
    const value = formula ? [formula, ...children.filter(({ name }) => name !== 'f')] : children;
    cell.children = [...value, ...kept];
    const { t: _t, vm: _vm, cm, ...attributes } = cell.attributes;
    // A dynamic array is one as long as its formula is there.
    const array = formula && cm !== undefined ? { cm } : {};
    cell.attributes = { ...attributes, ...array, ...(kind === undefined ? {} : { t: kind }) };
  }
}
