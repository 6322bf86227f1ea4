import type { FUniver } from '@univerjs/core/facade';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** What Univer's layout of a tab offers; the names are those of the pinned version. */
interface Layout {
  worksheet: { getColVisible(column: number): boolean };
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
}

/** Text in hidden columns makes no row higher. */
export function ignoreHiddenColumns(): void {
  const prototype = SpreadsheetSkeleton.prototype as unknown as Layout;
  const calculate = prototype.calculateAutoHeightForCell;
  prototype.calculateAutoHeightForCell = function heightOfVisible(this: Layout, row, column) {
    return this.worksheet.getColVisible(column) ? calculate.call(this, row, column) : undefined;
  };
}

/**
 * Makes rows without a height of their own as high as their text, as every spreadsheet does by itself. Univer does so only
 * when a cell of theirs is edited, not when a workbook is opened, a column hidden or its width changed.
 */
export function fitRows(univerAPI: FUniver): void {
  for (const sheet of univerAPI.getActiveWorkbook()?.getSheets() ?? []) {
    const { rowData = {}, cellData = {} } = sheet.getSheet().getSnapshot();
    const ranges = Object.keys(cellData)
      .map(Number)
      .filter(
        (row) => rowData[row]?.ia !== 0 && (rowData[row]?.h === undefined || rowData[row]?.ah !== undefined),
      )
      // To the last column there is: Univer leaves out rows of which all that is asked for is merged, as titles are.
      .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 }));
    if (ranges.length > 0) sheet.setRangesAutoHeight(ranges);
  }
}
