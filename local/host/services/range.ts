import type { IStyleData } from '@univerjs/core';
import type { CellValue, DataValidationPort, RangePort, TextStylePort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { type Kind, member, type Service, serve, unwrap } from '../strict.ts';
import { checkEntry, type Entry, enter } from '../typing/entering.ts';
import { toA1 } from '../workbook/a1.ts';
import { drawBorder } from '../workbook/border.ts';
import { NOTHING, plainValue, shownValue } from '../workbook/cell.ts';
import { hexColor } from '../workbook/color.ts';
import { formats } from '../workbook/format.ts';
import { isProtected, isTyped } from '../workbook/googleOnly.ts';
import { readNotes } from '../workbook/notes.ts';
import { cellCount, contains, firstOf, intersects, type Rectangle } from '../workbook/rectangle.ts';
import type { Tab } from '../workbook/tab.ts';
import { alike, replaceValidation, type ValidationRule, validationsIn } from '../workbook/validations.ts';
import { dataValidation, type HostDataValidation } from './dataValidation.ts';
import type { HostTextStyle } from './textStyle.ts';

/** What `setBorder` takes, of a range or of several. */
export const BORDER: Kind[] = [...Array.from({ length: 6 }, (): Kind => 'Boolean?'), 'String', 'BorderStyle'];

/** A range's tab, as far as it is asked for. */
const PARENT: Service<{ getName(): string }> = {
  name: 'SpreadsheetApp.Sheet',
  members: { getName: member.free() },
};

const RANGE: Service<RangePort> = {
  name: 'SpreadsheetApp.Range',
  members: {
    getRow: member.free(),
    getColumn: member.free(),
    getNumRows: member.free(),
    getNumColumns: member.free(),
    getA1Notation: member.free(),
    getSheet: member.free(),
    getValues: member.reads(),
    getDisplayValues: member.reads(),
    getBackgrounds: member.reads(),
    getFormulas: member.reads(),
    getFontColors: member.reads(),
    getNumberFormats: member.reads(),
    getNotes: member.reads(),
    setValues: member.bundled(['Object[][]']),
    setValue: member.bundled(['Object']),
    setNumberFormat: member.bundled(['String']),
    setFontFamily: member.bundled(['String']),
    setFontSize: member.bundled(['Integer']),
    setFontWeight: member.bundled(['String']),
    setFontColor: member.bundled(['String']),
    setBackground: member.bundled(['String']),
    setHorizontalAlignment: member.bundled(['String']),
    setVerticalAlignment: member.bundled(['String']),
    setNumberFormats: member.bundled(['Object[][]']),
    setFontSizes: member.bundled(['Object[][]']),
    setTextStyles: member.bundled(['TextStyle[][]']),
    setBackgrounds: member.bundled(['Object[][]']),
    setHorizontalAlignments: member.bundled(['Object[][]']),
    setWrap: member.bundled(['Boolean']),
    setWrapStrategies: member.bundled(['Object[][]']),
    setDataValidation: member.bundled(['DataValidation?']),
    setDataValidations: member.bundled(['DataValidation?[][]']),
    getMergedRanges: member.reads(),
    getDataValidation: member.reads(),
    getDataValidations: member.reads(),
    setBorder: member.bundled(BORDER),
    clear: member.bundled(),
    clearContent: member.bundled(),
    merge: member.writes(),
    mergeAcross: member.writes(),
    breakApart: member.writes(),
    activate: member.writes(),
  },
};

/** A rectangle of a tab. It stays where it was even when rows are inserted above it, as Google's does. */
export class HostRange implements RangePort {
  readonly tab: Tab;
  readonly cells: Rectangle;
  readonly #context: Context;

  constructor(context: Context, tab: Tab, cells: Rectangle) {
    this.#context = context;
    this.tab = tab;
    this.cells = cells;
  }

  getRow(): number {
    return this.cells.startRow + 1;
  }

  getColumn(): number {
    return this.cells.startColumn + 1;
  }

  getSheet(): { getName(): string } {
    return serve(this.#context, PARENT, { getName: () => this.tab.name }, () => this.tab.name);
  }

  getNumRows(): number {
    return this.cells.endRow - this.cells.startRow + 1;
  }

  getNumColumns(): number {
    return this.cells.endColumn - this.cells.startColumn + 1;
  }

  getA1Notation(): string {
    return toA1(this.cells);
  }

  getValues(): CellValue[][] {
    this.#context.formulas.settle(this.tab.sheet);
    return this.#map((row, column) =>
      plainValue(this.tab.cell(row, column), () => this.tab.style(row, column), this.#context.realm.Date),
    );
  }

  getDisplayValues(): string[][] {
    this.#context.formulas.settle(this.tab.sheet);
    return this.#map((row, column) =>
      shownValue(
        this.tab.cell(row, column),
        () => this.tab.style(row, column),
        () => this.tab.formatted(row, column),
      ),
    );
  }

  getBackgrounds(): string[][] {
    return this.#map((row, column) => hexColor(this.tab.style(row, column).bg?.rgb) ?? '#ffffff');
  }

  getFormulas(): string[][] {
    return this.#map((row, column) => {
      const cell = this.tab.cell(row, column);
      return cell?.f || cell?.si ? this.tab.sheet.getRange(row, column).getFormula() : '';
    });
  }

  getFontColors(): string[][] {
    return this.#map((row, column) => hexColor(this.tab.style(row, column).cl?.rgb) ?? '#000000');
  }

  getNumberFormats(): string[][] {
    return this.#map((row, column) => this.tab.style(row, column).n?.pattern ?? '');
  }

  getNotes(): string[][] {
    const notes = readNotes(this.tab);
    return this.#map((row, column) => notes.get(`${row},${column}`) ?? '');
  }

  setValues(values: Entry[][]): RangePort {
    this.#checkShape(values);
    return this.#enter(values);
  }

  setValue(value: Entry): RangePort {
    return this.#enter(this.#map(() => value));
  }

  setNumberFormat(format: string): RangePort {
    return this.#format(formats.numberFormat(format), format);
  }

  setFontFamily(family: string): RangePort {
    return this.#format(formats.fontFamily(family), family);
  }

  setFontSize(points: number): RangePort {
    return this.#format(formats.fontSize(points), points);
  }

  setFontWeight(weight: 'bold' | 'normal'): RangePort {
    return this.#format(formats.fontWeight(weight), weight);
  }

  setFontColor(color: string): RangePort {
    return this.#format(formats.fontColor(color), color);
  }

  setBackground(color: string): RangePort {
    return this.#format(formats.background(color), color);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right'): RangePort {
    return this.#format(formats.horizontalAlignment(alignment), alignment);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): RangePort {
    return this.#format(formats.verticalAlignment(alignment), alignment);
  }

  setWrap(wrap: boolean): RangePort {
    return this.#format(formats.wrapStrategy(wrap ? 'WRAP' : 'OVERFLOW'), wrap);
  }

  setNumberFormats(given: string[][]): RangePort {
    return this.#formatEach(given, formats.numberFormat);
  }

  setFontSizes(given: number[][]): RangePort {
    return this.#formatEach(given, formats.fontSize);
  }

  setTextStyles(given: TextStylePort[][]): RangePort {
    return this.#formatEach(given, (one) => (unwrap(one) as HostTextStyle).style);
  }

  setBackgrounds(given: string[][]): RangePort {
    return this.#formatEach(given, formats.background);
  }

  setHorizontalAlignments(given: ('left' | 'center' | 'right')[][]): RangePort {
    return this.#formatEach(given, formats.horizontalAlignment);
  }

  setWrapStrategies(given: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): RangePort {
    return this.#formatEach(given, (strategy) => formats.wrapStrategy(String(strategy)));
  }

  setDataValidation(rule: DataValidationPort | null): RangePort {
    return this.#write(() => {
      this.#checkUntyped();
      replaceValidation(this.tab, [this.cells], ruleOf(rule));
    });
  }

  setDataValidations(rules: (DataValidationPort | null)[][]): RangePort {
    this.#checkShape(rules);
    const groups = alike(
      this.cells,
      rules.map((row) => row.map(ruleOf)),
    );
    return this.#write(() => {
      this.#checkUntyped();
      for (const { rule, cells } of groups) replaceValidation(this.tab, cells, rule);
    });
  }

  getDataValidation(): DataValidationPort | null {
    const rule = validationsIn(this.tab, firstOf(this.cells)).values().next().value;
    return rule ? dataValidation(this.#context, rule) : null;
  }

  getDataValidations(): (DataValidationPort | null)[][] {
    const rules = validationsIn(this.tab, this.cells);
    const served = new Map<string, DataValidationPort>();
    return this.#map((row, column) => {
      const rule = rules.get(`${row},${column}`);
      if (!rule) return null;
      const known = served.get(rule.uid) ?? dataValidation(this.#context, rule);
      served.set(rule.uid, known);
      return known;
    });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string,
    _style: GoogleAppsScript.Spreadsheet.BorderStyle,
  ): RangePort {
    const rgb = hexColor(color);
    if (!rgb) throw exception(this.#context.realm, this.#context.messages.invalidArgument(color));
    const sides = { top, left, bottom, right, vertical, horizontal };
    return this.#write(() => drawBorder(this.tab, this.cells, sides, rgb));
  }

  clear(): RangePort {
    return this.#write(() => this.tab.write(this.cells, () => ({ ...NOTHING, s: null })));
  }

  clearContent(): RangePort {
    return this.#write(() => this.tab.write(this.cells, () => ({ ...NOTHING })));
  }

  merge(): RangePort {
    this.#checkMergeable();
    if (cellCount(this.cells) > 1) this.tab.merge(this.cells);
    return this;
  }

  #checkMergeable(): void {
    this.#checkEditable();
    this.#checkWholeMerges();
    const { startRow, endRow, startColumn, endColumn } = this.cells;
    const { frozenRows, frozenColumns } = this.tab;
    if (startRow < frozenRows && endRow >= frozenRows)
      this.#refuse(this.#context.messages.mergeAcrossFrozenRows);
    if (startColumn < frozenColumns && endColumn >= frozenColumns) {
      this.#refuse(this.#context.messages.mergeAcrossFrozenColumns);
    }
  }

  mergeAcross(): RangePort {
    const { startRow, endRow } = this.cells;
    const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => {
      const row = startRow + index;
      return new HostRange(this.#context, this.tab, { ...this.cells, startRow: row, endRow: row });
    });
    // All or none.
    for (const row of rows) row.#checkMergeable();
    for (const row of rows) row.merge();
    return this;
  }

  getMergedRanges(): RangePort[] {
    return this.tab
      .merges()
      .filter((merge) => intersects(this.cells, merge))
      .map((merge) => range(this.#context, this.tab, merge));
  }

  breakApart(): RangePort {
    this.#checkEditable();
    this.#checkWholeMerges();
    const merges = this.tab.merges().filter((merge) => contains(this.cells, merge));
    if (merges.length) this.tab.unmerge(merges);
    return this;
  }

  activate(): RangePort {
    this.#context.workbook.setActiveSheet(this.tab.sheet);
    this.#context.workbook.setActiveRange(this.tab.sheet.getRange(this.cells));
    return this;
  }

  #enter(values: Entry[][]): RangePort {
    for (const value of values.flat()) checkEntry(this.#context, value);
    return this.#write(() => enter(this.#context, this.tab, this.cells, values));
  }

  #map<T>(read: (row: number, column: number) => T): T[][] {
    const { startRow, startColumn } = this.cells;
    return Array.from({ length: this.getNumRows() }, (_, i) =>
      Array.from({ length: this.getNumColumns() }, (_, j) => read(startRow + i, startColumn + j)),
    );
  }

  #format(style: IStyleData | null, given: unknown): RangePort {
    if (!style) return this.#refuse(this.#context.messages.invalidArgument(String(given)));
    return this.#write(() => this.tab.restyle(this.cells, style));
  }

  #formatEach<Given>(given: Given[][], format: (one: Given) => IStyleData | null): RangePort {
    this.#checkShape(given);
    const known = new Map<Given, IStyleData>();
    const styleOf = (one: Given): IStyleData => {
      const style =
        known.get(one) ?? format(one) ?? this.#refuse(this.#context.messages.invalidArgument(String(one)));
      known.set(one, style);
      return style;
    };
    const styles = given.map((row) => row.map(styleOf));
    return this.#write(() => this.tab.restyleEach(this.cells, styles));
  }

  /** Writes, unless the person may not. */
  #write(make: () => void): RangePort {
    this.#context.bundle.write(() => {
      this.#checkEditable();
      make();
    });
    return this;
  }

  #checkEditable(): void {
    if (isProtected(this.tab.sheet, this.cells)) this.#refuse(this.#context.messages.protectedCell);
  }

  #checkUntyped(): void {
    if (isTyped(this.tab.sheet, this.cells)) this.#refuse(this.#context.messages.typedColumn);
  }

  #refuse(message: string): never {
    throw exception(this.#context.realm, message);
  }

  #checkShape(values: unknown[][]): void {
    const rows = this.getNumRows();
    const columns = this.getNumColumns();
    if (values.length !== rows) this.#refuse(this.#context.messages.rowsDiffer(values.length, rows));
    const uneven = values.find((row) => row.length !== columns);
    if (uneven) this.#refuse(this.#context.messages.columnsDiffer(uneven.length, columns));
  }

  #checkWholeMerges(): void {
    const cut = this.tab.merges().some((m) => intersects(this.cells, m) && !contains(this.cells, m));
    if (cut) this.#refuse(this.#context.messages.partOfMerge);
  }
}

/** Univer's rule behind one that the add-on holds, without what only a person can give it. */
const ruleOf = (rule: DataValidationPort | null): ValidationRule | null => {
  if (!rule) return null;
  const { isStyledByHand: _, ...plain } = (unwrap(rule) as HostDataValidation).rule;
  return plain;
};

/** A range as the add-on gets it. */
export const range = (context: Context, tab: Tab, cells: Rectangle): RangePort =>
  serve(context, RANGE, new HostRange(context, tab, cells), () => tab.name);
