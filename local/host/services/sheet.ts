import type {
  ConditionalFormatRulePort,
  EmbeddedChartBuilderPort,
  EmbeddedChartPort,
  ProtectionPort,
  RangeListPort,
  RangePort,
  SheetPort,
} from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { member, type Service, serve, unwrap } from '../strict.ts';
import { fromA1 } from '../workbook/a1.ts';
import { isProtected, readGoogleOnly } from '../workbook/googleOnly.ts';
import type { Rectangle } from '../workbook/rectangle.ts';
import { readRules, replaceRules } from '../workbook/rules.ts';
import type { Tab } from '../workbook/tab.ts';
import { addChart, changeChart, chartBuilder, chartsOf } from './charts.ts';
import { conditionalFormatRule, type HostRule, namesOtherSheet } from './conditionalFormat.ts';
import { enumValue } from './enums.ts';
import { protectionsOf } from './protections.ts';
import { range } from './range.ts';
import { rangeList } from './rangeList.ts';

const SHEET: Service<SheetPort> = {
  name: 'SpreadsheetApp.Sheet',
  members: {
    getName: member.finds(),
    getType: member.finds(),
    getProtections: member.reads(['ProtectionType']),
    getLastRow: member.reads(),
    getLastColumn: member.reads(),
    getMaxRows: member.finds(),
    getMaxColumns: member.finds(),
    getDataRange: member.reads(),
    getRange: member.finds(['String'], ['Integer', 'Integer'], ['Integer', 'Integer', 'Integer', 'Integer']),
    getRangeList: member.finds(['String[]']),
    insertRowsBefore: member.writes(['Integer', 'Integer']),
    insertRowsAfter: member.writes(['Integer', 'Integer']),
    insertColumnsBefore: member.writes(['Integer', 'Integer']),
    insertColumnsAfter: member.writes(['Integer', 'Integer']),
    deleteRows: member.writes(['Integer', 'Integer']),
    hideColumns: member.bundled(['Integer'], ['Integer', 'Integer']),
    showColumns: member.bundled(['Integer', 'Integer']),
    isColumnHiddenByUser: member.reads(['Integer']),
    isSheetHidden: member.finds(),
    hideRows: member.bundled(['Integer'], ['Integer', 'Integer']),
    setColumnWidths: member.bundled(['Integer', 'Integer', 'Integer']),
    setRowHeights: member.bundled(['Integer', 'Integer', 'Integer']),
    setFrozenRows: member.writes(['Integer']),
    setFrozenColumns: member.writes(['Integer']),
    hasHiddenGridlines: member.reads(),
    setHiddenGridlines: member.bundled(['Boolean']),
    getConditionalFormatRules: member.reads(),
    setConditionalFormatRules: member.bundled(['ConditionalFormatRule[]']),
    getCharts: member.reads(),
    newChart: member.free(),
    insertChart: member.bundled(['EmbeddedChart']),
    updateChart: member.bundled(['EmbeddedChart']),
    activate: member.writes(),
  },
};

/** No cells at all. */
const nowhere: Rectangle = { startRow: -1, endRow: -1, startColumn: -1, endColumn: -1 };

/** A tab. */
export class HostSheet implements SheetPort {
  readonly tab: Tab;
  readonly #context: Context;

  constructor(context: Context, tab: Tab) {
    this.#context = context;
    this.tab = tab;
  }

  getName(): string {
    return this.tab.name;
  }

  getType(): object {
    return enumValue(this.#context, 'SpreadsheetApp.SheetType', readGoogleOnly(this.tab.sheet).type);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): ProtectionPort[] {
    return protectionsOf(this.#context, this.tab, String(type));
  }

  isSheetHidden(): boolean {
    return this.tab.isHidden;
  }

  getLastRow(): number {
    return (this.tab.content()?.endRow ?? -1) + 1;
  }

  getLastColumn(): number {
    return (this.tab.content()?.endColumn ?? -1) + 1;
  }

  getMaxRows(): number {
    return this.tab.rowCount;
  }

  getMaxColumns(): number {
    return this.tab.columnCount;
  }

  getDataRange(): RangePort {
    const firstCell = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    return range(this.#context, this.tab, this.tab.content() ?? firstCell);
  }

  getRange(first: string | number, column = 1, numRows = 1, numColumns = 1): RangePort {
    const cells =
      typeof first === 'string'
        ? this.#notation(first)
        : this.#coordinates(first, column, numRows, numColumns);
    return range(this.#context, this.tab, cells);
  }

  getRangeList(a1Notations: string[]): RangeListPort {
    if (a1Notations.length === 0) this.#refuse(this.#context.messages.notFound);
    return rangeList(
      this.#context,
      this.tab,
      a1Notations.map((notation) => this.#notation(notation)),
    );
  }

  insertRowsBefore(beforePosition: number, howMany: number): SheetPort {
    this.#checkRows(beforePosition, 1);
    return this.#insertRows(beforePosition - 1, howMany, beforePosition - 1);
  }

  insertRowsAfter(afterPosition: number, howMany: number): SheetPort {
    this.#checkRows(afterPosition, 1);
    return this.#insertRows(afterPosition, howMany, afterPosition - 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): SheetPort {
    this.#checkColumns(beforePosition, 1);
    return this.#insertColumns(beforePosition - 1, howMany, beforePosition - 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): SheetPort {
    this.#checkColumns(afterPosition, 1);
    return this.#insertColumns(afterPosition, howMany, afterPosition - 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    if (howMany < 1) this.#refuse(this.#context.messages.invalidArgument(String(howMany)));
    this.#checkRows(rowPosition, howMany);
    const at = rowPosition - 1;
    this.#checkEditable(this.tab.rows(at, howMany));
    if (howMany >= this.tab.rowCount) this.#refuse(this.#context.messages.allRows);
    const frozen = this.tab.frozenRows;
    if (at <= frozen && at + howMany >= this.tab.rowCount)
      this.#refuse(this.#context.messages.allUnfrozenRows);
    this.tab.deleteRows(at, howMany);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.#checkSomeColumns(columnIndex, numColumns);
    this.#write(() => this.tab.hideColumns(columnIndex - 1, numColumns));
  }

  showColumns(columnIndex: number, numColumns: number): void {
    this.#checkSomeColumns(columnIndex, numColumns);
    this.#write(() => this.tab.showColumns(columnIndex - 1, numColumns));
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.#checkColumns(columnPosition, 1);
    return this.tab.isColumnHidden(columnPosition - 1);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    if (numRows < 1) this.#refuse(this.#context.messages.invalidArgument(String(numRows)));
    this.#checkRows(rowIndex, numRows);
    this.#write(() => this.tab.hideRows(rowIndex - 1, numRows));
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): SheetPort {
    this.#checkSomeColumns(startColumn, numColumns);
    if (width < 0) this.#refuse(this.#context.messages.invalidArgument(String(width)));
    return this.#write(() => void this.tab.sheet.setColumnWidths(startColumn - 1, numColumns, width));
  }

  setRowHeights(startRow: number, numRows: number, height: number): SheetPort {
    this.#checkRows(startRow, numRows);
    if (height < 0) this.#refuse(this.#context.messages.invalidArgument(String(height)));
    return this.#write(() => void this.tab.sheet.setRowHeights(startRow - 1, numRows, height));
  }

  setFrozenRows(rows: number): void {
    if (rows < 0) this.#refuse(this.#context.messages.invalidArgument(String(rows)));
    if (rows >= this.tab.rowCount) this.#refuse(this.#context.messages.freezeAll);
    const cut = this.tab.merges().some(({ startRow, endRow }) => startRow < rows && endRow >= rows);
    if (cut) this.#refuse(this.#context.messages.freezePartOfMerge);
    this.#checkEditable();
    this.tab.sheet.setFrozenRows(rows);
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0) this.#refuse(this.#context.messages.invalidArgument(String(columns)));
    const cut = this.tab
      .merges()
      .some(({ startColumn, endColumn }) => startColumn < columns && endColumn >= columns);
    if (cut) this.#refuse(this.#context.messages.freezePartOfMergedColumns);
    this.#checkEditable();
    this.tab.sheet.setFrozenColumns(columns);
  }

  hasHiddenGridlines(): boolean {
    return this.tab.sheet.hasHiddenGridLines();
  }

  setHiddenGridlines(hide: boolean): SheetPort {
    return this.#write(() => void this.tab.sheet.setHiddenGridlines(hide));
  }

  getConditionalFormatRules(): ConditionalFormatRulePort[] {
    return readRules(this.tab).map((rule) => conditionalFormatRule(this.#context, this.tab, rule));
  }

  setConditionalFormatRules(rules: ConditionalFormatRulePort[]): void {
    const own = rules.map((item) => unwrap(item) as HostRule);
    if (own.some(({ tab }) => tab.id !== this.tab.id))
      this.#refuse(this.#context.messages.invalidArgument('rules'));
    this.#write(() => {
      if (own.some(namesOtherSheet)) this.#refuse(this.#context.messages.otherSheetInRule);
      replaceRules(
        this.tab,
        own.map(({ rule }) => rule),
      );
    });
  }

  getCharts(): EmbeddedChartPort[] {
    return chartsOf(this.#context, this.tab);
  }

  newChart(): EmbeddedChartBuilderPort {
    return chartBuilder(this.#context, this.tab);
  }

  insertChart(chart: EmbeddedChartPort): void {
    this.#write(() => addChart(this.tab, chart));
  }

  updateChart(chart: EmbeddedChartPort): void {
    this.#write(() => changeChart(this.tab, chart));
  }

  activate(): SheetPort {
    this.#context.workbook.setActiveSheet(this.tab.sheet);
    return this;
  }

  #insertRows(at: number, howMany: number, like: number): SheetPort {
    if (howMany < 1) this.#refuse(this.#context.messages.invalidArgument(String(howMany)));
    this.#checkEditable(this.tab.rows(at, 0));
    this.tab.insertRows(at, howMany, like);
    return this;
  }

  #insertColumns(at: number, howMany: number, like: number): SheetPort {
    if (howMany < 1) this.#refuse(this.#context.messages.invalidArgument(String(howMany)));
    this.#checkEditable(this.tab.columns(at, 0));
    this.tab.insertColumns(at, howMany, like);
    return this;
  }

  /** Writes, unless the person may not change the tab. */
  #write(make: () => void): SheetPort {
    this.#context.bundle.write(() => {
      this.#checkEditable();
      make();
    });
    return this;
  }

  /** @param cells what must not be protected; without it, only the tab as a whole */
  #checkEditable(cells: Rectangle = nowhere): void {
    if (isProtected(this.tab.sheet, cells)) this.#refuse(this.#context.messages.protectedCell);
  }

  #refuse(message: string): never {
    throw exception(this.#context.realm, message);
  }

  #checkRows(position: number, howMany: number): void {
    if (position < 1 || position + howMany - 1 > this.tab.rowCount)
      this.#refuse(this.#context.messages.rowsOutOfBounds);
  }

  #checkColumns(position: number, howMany: number): void {
    if (position < 1 || position + howMany - 1 > this.tab.columnCount)
      this.#refuse(this.#context.messages.columnsOutOfBounds);
  }

  #checkSomeColumns(position: number, howMany: number): void {
    if (howMany < 1) this.#refuse(this.#context.messages.invalidArgument(String(howMany)));
    this.#checkColumns(position, howMany);
  }

  #coordinates(row: number, column: number, numRows: number, numColumns: number): Rectangle {
    if (row < 1) this.#refuse(this.#context.messages.startRow);
    if (column < 1) this.#refuse(this.#context.messages.startColumn);
    if (numRows < 1) this.#refuse(this.#context.messages.noRows);
    if (numColumns < 1) this.#refuse(this.#context.messages.noColumns);
    return this.#inGrid({
      startRow: row - 1,
      endRow: row + numRows - 2,
      startColumn: column - 1,
      endColumn: column + numColumns - 2,
    });
  }

  #notation(a1: string): Rectangle {
    const cells = fromA1(a1, this.tab.rowCount, this.tab.columnCount);
    return cells ? this.#inGrid(cells) : this.#refuse(this.#context.messages.notFound);
  }

  #inGrid(cells: Rectangle): Rectangle {
    if (cells.endRow >= this.tab.rowCount || cells.endColumn >= this.tab.columnCount) {
      this.#refuse(this.#context.messages.outsideGrid);
    }
    return cells;
  }
}

/** What can be asked of a tab that is no grid. */
const ofAnyType: ReadonlySet<string> = new Set<keyof SheetPort>([
  'getName',
  'getType',
  'isSheetHidden',
  'activate',
]);

/** A tab as the add-on gets it. */
export const sheet = (context: Context, tab: Tab): SheetPort =>
  serve(
    context,
    SHEET,
    new HostSheet(context, tab),
    () => tab.name,
    (method) => {
      const { type } = readGoogleOnly(tab.sheet);
      if (type !== 'GRID' && !ofAnyType.has(method)) {
        throw exception(context.realm, context.messages.noGrid(type));
      }
    },
  );
