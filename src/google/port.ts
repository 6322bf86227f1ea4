/**
 * The part of Google's Spreadsheet service that the add-on uses, and nothing more.
 *
 * Code in `google/` and `server/` speaks only to these types. What is outside does not compile, so the local host
 * has exactly this much to stand in for. The last lines prove by types that Google's own objects fit.
 */
/** What a cell holds, as the service gives it; an empty cell is `''`. */
export type CellValue = string | number | boolean | Date;

/** A rectangle of cells. Rows and columns count from 1. */
export interface RangePort
  extends Pick<
    GoogleAppsScript.Spreadsheet.Range,
    'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getA1Notation'
  > {
  getSheet(): Pick<SheetPort, 'getName'>;
  getValues(): CellValue[][];
  getDisplayValues(): string[][];
  getBackgrounds(): string[][];
  /** '' where a cell holds no formula. */
  getFormulas(): string[][];
  getFontColors(): string[][];
  /** `@` for plain text. */
  getNumberFormats(): string[][];
  getNotes(): string[][];
  /** The merged ranges that the range has a part in. */
  getMergedRanges(): RangePort[];
  setValues(values: (string | number | boolean)[][]): RangePort;
  /** The same into every cell, as if it were typed there. */
  setValue(value: string | number | boolean): RangePort;
  setNumberFormat(format: string): RangePort;
  setFontFamily(family: string): RangePort;
  setFontSize(points: number): RangePort;
  setFontWeight(weight: 'bold' | 'normal'): RangePort;
  setFontColor(color: string): RangePort;
  setBackground(color: string): RangePort;
  setHorizontalAlignment(alignment: 'left' | 'center' | 'right'): RangePort;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): RangePort;
  setWrap(wrap: boolean): RangePort;
  /** The setters of many cells take one value for each cell of the range, row by row. */
  setNumberFormats(formats: string[][]): RangePort;
  setFontSizes(points: number[][]): RangePort;
  /** Family, size, weight and colour of the letters, as far as the styles say. */
  setTextStyles(styles: TextStylePort[][]): RangePort;
  setBackgrounds(colors: string[][]): RangePort;
  setHorizontalAlignments(alignments: ('left' | 'center' | 'right')[][]): RangePort;
  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): RangePort;
  /** One rule for each cell; `null` takes the rules of all of them away. */
  setDataValidation(rule: DataValidationPort | null): RangePort;
  /** The first cell's rule. */
  getDataValidation(): DataValidationPort | null;
  getDataValidations(): (DataValidationPort | null)[][];
  /** A rule for each cell of the range, row by row; `null` takes the cell's rule away. */
  setDataValidations(rules: (DataValidationPort | null)[][]): RangePort;
  /** Borders on the given sides (`null` leaves a side as it is). */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string,
    style: GoogleAppsScript.Spreadsheet.BorderStyle,
  ): RangePort;
  clear(): RangePort;
  clearContent(): RangePort;
  merge(): RangePort;
  /** Merges the cells of each row. */
  mergeAcross(): RangePort;
  breakApart(): RangePort;
  activate(): RangePort;
}

/** What the simple trigger `onEdit` is told once a person has changed cells. */
export interface EditEvent {
  range: RangePort;
  /** What one cell holds now, as text; absent when it was emptied, or when more than one cell changed. */
  value?: string;
  /** What one cell held before; absent when it was empty, or when more than one cell changed. */
  oldValue?: string;
  source: SpreadsheetPort;
}

/** Several rectangles of one tab, got in one call. */
export interface RangeListPort {
  getRanges(): RangePort[];
  /** Borders of each range, as a range's own. */
  setBorder(...border: Parameters<RangePort['setBorder']>): RangeListPort;
}

/** One conditional format; a tab has one ordered list of them. */
export interface ConditionalFormatRulePort {
  getRanges(): RangePort[];
  /** `null` when the rule is a colour scale. */
  getBooleanCondition(): Pick<GoogleAppsScript.Spreadsheet.BooleanCondition, 'getCriteriaValues'> | null;
}

export interface ConditionalFormatRuleBuilderPort {
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilderPort;
  setBackground(color: string): ConditionalFormatRuleBuilderPort;
  setBold(bold: boolean): ConditionalFormatRuleBuilderPort;
  setItalic(italic: boolean): ConditionalFormatRuleBuilderPort;
  setRanges(ranges: RangePort[]): ConditionalFormatRuleBuilderPort;
  build(): ConditionalFormatRulePort;
}

/** How letters look. */
export interface TextStylePort extends Pick<GoogleAppsScript.Spreadsheet.TextStyle, 'isBold'> {}

export interface TextStyleBuilderPort {
  setFontFamily(family: string): TextStyleBuilderPort;
  setFontSize(points: number): TextStyleBuilderPort;
  setBold(bold: boolean): TextStyleBuilderPort;
  setForegroundColor(color: string): TextStyleBuilderPort;
  build(): TextStylePort;
}

/** A chart that floats over a tab. */
export interface EmbeddedChartPort {
  getRanges(): RangePort[];
  getOptions(): ChartOptionsPort;
  /** What makes it anew with changes; it stays as it is until the tab's `updateChart`. */
  modify(): EmbeddedChartBuilderPort;
}

/** How a chart looks. */
export interface ChartOptionsPort {
  get(option: string): unknown;
}

export interface EmbeddedChartBuilderPort {
  setChartType(type: GoogleAppsScript.Charts.ChartType): EmbeddedChartBuilderPort;
  addRange(range: RangePort): EmbeddedChartBuilderPort;
  /** How many rows of its ranges say what stands below. */
  setNumHeaders(headers: number): EmbeddedChartBuilderPort;
  /** Whether hidden rows and columns are drawn; they are not, unless this is called. */
  setHiddenDimensionStrategy(
    strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy,
  ): EmbeddedChartBuilderPort;
  /** Any name and value is taken: what the service does not know has no effect. */
  setOption(option: string, value: string | number | object): EmbeddedChartBuilderPort;
  /** The cell of its upper left corner, and the pixels from that cell's own. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): EmbeddedChartBuilderPort;
  build(): EmbeddedChartPort;
}

/** What may be entered into a cell. */
export interface DataValidationPort
  extends Pick<GoogleAppsScript.Spreadsheet.DataValidation, 'getCriteriaValues' | 'getAllowInvalid'> {
  /** Compare its text: `String(rule.getCriteriaType()) === 'NUMBER_BETWEEN'`. */
  getCriteriaType(): { toString(): string };
  /** `null` when there is none. */
  getHelpText(): string | null;
}

export interface DataValidationBuilderPort {
  requireNumberBetween(start: number, end: number): DataValidationBuilderPort;
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilderPort;
  /** Whether other data is let in with a warning (as it is unless this is called) or refused. */
  setAllowInvalid(allowInvalidData: boolean): DataValidationBuilderPort;
  setHelpText(helpText: string): DataValidationBuilderPort;
  build(): DataValidationPort;
}

/** A range, or a whole tab, that not everybody may edit. */
export interface ProtectionPort extends Pick<GoogleAppsScript.Spreadsheet.Protection, 'canEdit'> {
  getRange(): RangePort;
}

/** A tab. */
export interface SheetPort
  extends Pick<
    GoogleAppsScript.Spreadsheet.Sheet,
    'getName' | 'isSheetHidden' | 'getLastRow' | 'getLastColumn' | 'getMaxRows' | 'getMaxColumns'
  > {
  /** Compare its text: of any other than `GRID`, as a chart on a tab of its own, every member that is about cells throws. */
  getType(): { toString(): string };
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): ProtectionPort[];
  getDataRange(): RangePort;
  getRange(a1Notation: string): RangePort;
  getRange(row: number, column: number): RangePort;
  getRange(row: number, column: number, numRows: number, numColumns: number): RangePort;
  getRangeList(a1Notations: string[]): RangeListPort;
  insertRowsBefore(beforePosition: number, howMany: number): SheetPort;
  insertRowsAfter(afterPosition: number, howMany: number): SheetPort;
  insertColumnsBefore(beforePosition: number, howMany: number): SheetPort;
  insertColumnsAfter(afterPosition: number, howMany: number): SheetPort;
  deleteRows(rowPosition: number, howMany: number): void;
  hideColumns(columnIndex: number): void;
  hideColumns(columnIndex: number, numColumns: number): void;
  showColumns(columnIndex: number, numColumns: number): void;
  /** Whether a person or a script hid the column. */
  isColumnHiddenByUser(columnPosition: number): boolean;
  hideRows(rowIndex: number): void;
  hideRows(rowIndex: number, numRows: number): void;
  setColumnWidths(startColumn: number, numColumns: number, width: number): SheetPort;
  /** Least heights in pixels; rows grow with their text. */
  setRowHeights(startRow: number, numRows: number, height: number): SheetPort;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  hasHiddenGridlines(): boolean;
  setHiddenGridlines(hide: boolean): SheetPort;
  getConditionalFormatRules(): ConditionalFormatRulePort[];
  setConditionalFormatRules(rules: ConditionalFormatRulePort[]): void;
  getCharts(): EmbeddedChartPort[];
  newChart(): EmbeddedChartBuilderPort;
  insertChart(chart: EmbeddedChartPort): void;
  updateChart(chart: EmbeddedChartPort): void;
  activate(): SheetPort;
}

/** A workbook. */
export interface SpreadsheetPort {
  getSheets(): SheetPort[];
  getSheetByName(name: string): SheetPort | null;
  insertSheet(sheetName: string, sheetIndex: number): SheetPort;
  getActiveSheet(): SheetPort;
  setActiveSheet(sheet: SheetPort): SheetPort;
}

export interface MenuPort {
  addItem(caption: string, functionName: string): MenuPort;
  addSeparator(): MenuPort;
  addToUi(): void;
}

export interface UiPort {
  createMenu(caption: string): MenuPort;
  showSidebar(userInterface: HtmlOutputPort): void;
  alert(prompt: string): GoogleAppsScript.Base.Button;
}

export interface HtmlOutputPort {
  setTitle(title: string): HtmlOutputPort;
}

export interface SpreadsheetAppPort {
  BorderStyle: Pick<typeof SpreadsheetApp.BorderStyle, 'SOLID'>;
  WrapStrategy: Pick<typeof SpreadsheetApp.WrapStrategy, 'WRAP' | 'OVERFLOW' | 'CLIP'>;
  ProtectionType: Pick<typeof SpreadsheetApp.ProtectionType, 'RANGE' | 'SHEET'>;
  getActiveSpreadsheet(): SpreadsheetPort;
  getUi(): UiPort;
  newConditionalFormatRule(): ConditionalFormatRuleBuilderPort;
  /** Carries out what the service has put off. */
  flush(): void;
  newDataValidation(): DataValidationBuilderPort;
  newTextStyle(): TextStyleBuilderPort;
}

/** Names alone: it is the sheet that makes charts. */
export interface ChartsPort {
  ChartType: Pick<typeof Charts.ChartType, 'COMBO'>;
  ChartHiddenDimensionStrategy: Pick<typeof Charts.ChartHiddenDimensionStrategy, 'SHOW_BOTH'>;
}

export interface HtmlTemplatePort {
  /** The file's text as it was pushed. */
  getRawContent(): string;
}

export interface HtmlServicePort {
  createHtmlOutputFromFile(filename: string): HtmlOutputPort;
  createTemplateFromFile(filename: string): HtmlTemplatePort;
}

export interface LockPort {
  /** Tries to take the lock for at most so many milliseconds. */
  tryLock(timeoutInMillis: number): boolean;
  releaseLock(): void;
}

export interface LockServicePort {
  getDocumentLock(): LockPort;
}

/** What a script keeps by name: 9 KB a value, 500 KB in all. */
export interface PropertiesPort {
  getProperties(): { [name: string]: string };
  /** @param deleteAllOthers whether whatever else stands there goes */
  setProperties(properties: { [name: string]: string }, deleteAllOthers: boolean): unknown;
}

export interface PropertiesServicePort {
  /** For everybody who works in the document. */
  getDocumentProperties(): PropertiesPort;
  /** For the person, in every document. */
  getUserProperties(): PropertiesPort;
}

export interface SessionPort {
  /** The language of the person's account: `th`, `en`, `en_GB`. */
  getActiveUserLocale(): string;
}

/** Every Google service that the add-on calls; the local host offers the same ones. */
export interface GoogleServices {
  SpreadsheetApp: SpreadsheetAppPort;
  Charts: ChartsPort;
  HtmlService: HtmlServicePort;
  LockService: LockServicePort;
  PropertiesService: PropertiesServicePort;
  Session: SessionPort;
}

/** Google's objects fit the port. Compiles, or the port is wrong. */
export const googleServices = (): GoogleServices => ({
  SpreadsheetApp,
  Charts,
  HtmlService,
  LockService,
  PropertiesService,
  Session,
});
