/** Carries out edits in a workbook, in few calls. */
import type { Cell, Edit } from '../grid/edits.ts';
import type { CellLook } from '../grid/look.ts';
import { writeHighlights } from './highlights.ts';
import { literal } from './literal.ts';
import { applyLooks, drawLines } from './looks.ts';
import { makeRoom } from './makeRoom.ts';
import type { RangePort, SheetPort, SpreadsheetAppPort, SpreadsheetPort } from './port.ts';
import { buildRule } from './rules.ts';

const written = (cell: Cell): string | number => (typeof cell === 'string' ? literal(cell) : cell);

type Writers = {
  readonly [Op in Edit['op']]: (desk: Desk, sheet: SheetPort, edit: Extract<Edit, { op: Op }>) => void;
};

/** The workbook that is written to. Tabs are known by their names. */
export interface Desk {
  readonly app: SpreadsheetAppPort;
  readonly spreadsheet: SpreadsheetPort;
  readonly sheets: Map<string, SheetPort>;
}

const block = (
  sheet: SheetPort,
  row: number,
  column: number,
  cells: readonly (readonly unknown[])[],
): RangePort => sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);

const areaOf = (
  sheet: SheetPort,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): RangePort => sheet.getRange(row, column, rows, columns);

const writers: Omit<Writers, 'insertTab'> = {
  makeRoom: (_, sheet, { rows, columns }) => makeRoom(sheet, rows, columns),
  insertRows: (_, sheet, { after, count }) => {
    sheet.insertRowsAfter(after, count);
  },
  insertRowsBefore: (_, sheet, { before, count }) => {
    sheet.insertRowsBefore(before, count);
  },
  insertColumns: (_, sheet, { after, count }) => {
    if (after > 0) sheet.insertColumnsAfter(after, count);
    else sheet.insertColumnsBefore(1, count);
  },
  deleteRows: (_, sheet, { first, count }) => sheet.deleteRows(first, count),
  setCells: (_, sheet, { row, column, cells }) => {
    block(sheet, row, column, cells).setValues(cells.map((line) => line.map(written)));
  },
  setLooks: ({ app }, sheet, { row, column, looks, cells }) =>
    applyLooks(
      block(sheet, row, column, cells),
      app,
      cells.map((line) => line.map((place) => looks[place] as CellLook)),
    ),
  setNumberFormats: (_, sheet, { row, column, formats }) => {
    block(sheet, row, column, formats).setNumberFormats(formats.map((line) => [...line]));
  },
  drawLines: ({ app }, sheet, { area, betweenColumns }) =>
    drawLines(areaOf(sheet, area), app, betweenColumns),
  setRule: ({ app }, sheet, { area, rule }) => {
    const rows = area.rows > 0 ? area.rows : sheet.getMaxRows() - area.row + 1;
    if (rows > 0) areaOf(sheet, { ...area, rows }).setDataValidation(rule && buildRule(app, rule));
  },
  setRules: ({ app }, sheet, { row, column, rules, cells }) => {
    const range = block(sheet, row, column, cells);
    const built = rules.map((rule) => buildRule(app, rule));
    const isKept = cells.some((line) => line.includes('keep'));
    const standing = isKept ? range.getDataValidations() : [];
    range.setDataValidations(
      cells.map((line, index) =>
        line.map((one, place) => {
          if (one === 'keep') return standing[index]?.[place] ?? null;
          return one === null ? null : (built[one] ?? null);
        }),
      ),
    );
  },
  merge: (_, sheet, { area }) => {
    areaOf(sheet, area).merge();
  },
  unmergeAll: (_, sheet) => {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  },
  setWidths: (_, sheet, { column, widths }) => {
    widths.forEach((width, index) => {
      sheet.setColumnWidth(column + index, width);
    });
  },
  setHeights: (_, sheet, { row, count, height }) => {
    sheet.setRowHeights(row, count, height);
  },
  hideColumns: (_, sheet, { column, count }) => sheet.hideColumns(column, count),
  showColumns: (_, sheet, { column, count }) => sheet.showColumns(column, count),
  hideRows: (_, sheet, { row, count }) => sheet.hideRows(row, count),
  freezeRows: (_, sheet, { rows }) => sheet.setFrozenRows(rows),
  hideGridlines: (_, sheet) => {
    sheet.setHiddenGridlines(true);
  },
  highlight: ({ app }, sheet, { highlights }) => writeHighlights(sheet, app, highlights),
  activate: (_, sheet) => {
    sheet.activate();
  },
};

/** The workbook, and its tabs from left to right. */
export const openDesk = (app: SpreadsheetAppPort): Desk => {
  const spreadsheet = app.getActiveSpreadsheet();
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  return { app, spreadsheet, sheets };
};

const insertTab = ({ spreadsheet, sheets }: Desk, name: string, index: number | null): void => {
  sheets.set(name, spreadsheet.insertSheet(name, index ?? sheets.size));
};

/**
 * Makes the edits, in their order.
 *
 * @throws Error when an edit names a tab that is not there, and whatever the service throws; the edits before it are made
 */
export const writeEdits = (desk: Desk, edits: readonly Edit[]): void => {
  for (const edit of edits) {
    if (edit.op === 'insertTab') insertTab(desk, edit.tab, edit.index);
    else {
      const sheet = desk.sheets.get(edit.tab);
      if (!sheet) throw new Error(`There is no tab ${edit.tab}`);
      const write = writers[edit.op] as (desk: Desk, sheet: SheetPort, edit: Edit) => void;
      write(desk, sheet, edit);
    }
  }
};
