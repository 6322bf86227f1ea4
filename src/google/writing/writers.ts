/** How each edit is made, in as few calls as the service takes it. */

import { type Edit, keepsRules, ruleRuns } from '../../grid/edits.ts';
import { type Area, a1 } from '../../grid/grid.ts';
import { equalRuns } from '../../grid/page/blocks.ts';
import { writeHighlights } from '../highlights.ts';
import type { DataValidationPort, GoogleServices, RangePort, SheetPort } from '../port.ts';
import { buildRule } from '../rules.ts';
import { activate } from './activate.ts';
import { hasChart, insertChart, renewChartTitle } from './charts.ts';
import { applyLooks, drawLines, wrapCells } from './looks.ts';
import { makeRoom } from './makeRoom.ts';
import { writeCells } from './writeCells.ts';

/** What makes what edits ask for. */
export type Tools = Pick<GoogleServices, 'SpreadsheetApp' | 'Charts'>;

/** Every edit but the making of a tab. */
type EditOfTab = Exclude<Edit, { op: 'insertTab' }>;

type Writers = {
  readonly [Op in EditOfTab['op']]: (tools: Tools, sheet: SheetPort, edit: Extract<Edit, { op: Op }>) => void;
};

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

/** A1:B2 */
const areaName = ({ row, column, rows, columns }: Area): string =>
  `${a1({ row, column })}:${a1({ row: row + rows - 1, column: column + columns - 1 })}`;

const writers: Writers = {
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
  setCells: (_, sheet, { row, column, cells, formats }) =>
    writeCells(block(sheet, row, column, cells), cells, formats),
  setFormula: (_, sheet, { row, column, formula, format }) => {
    const cell = sheet.getRange(row, column);
    if (format !== undefined) cell.setNumberFormat(format);
    cell.setValue(formula);
  },
  setLooks: ({ SpreadsheetApp: app }, sheet, { row, column, looks, cells }) =>
    applyLooks(block(sheet, row, column, cells), app, looks, cells),
  drawLines: ({ SpreadsheetApp: app }, sheet, { areas, betweenColumns }) => {
    const [only, ...others] = areas;
    if (!only) return;
    const cells = others.length === 0 ? areaOf(sheet, only) : sheet.getRangeList(areas.map(areaName));
    drawLines(cells, app, betweenColumns);
  },
  setRule: ({ SpreadsheetApp: app }, sheet, { area, rule }) => {
    const rows = area.rows > 0 ? area.rows : sheet.getMaxRows() - area.row + 1;
    if (rows > 0) areaOf(sheet, { ...area, rows }).setDataValidation(rule && buildRule(app, rule));
  },
  setRules: ({ SpreadsheetApp: app }, sheet, edit) => {
    const rules = edit.rules.map((rule) => buildRule(app, rule));
    const ruleAt = (place: number | null): DataValidationPort | null =>
      place === null ? null : (rules[place] ?? null);
    if (keepsRules(edit)) {
      for (const { row, column, count, rule } of ruleRuns(edit)) {
        sheet.getRange(row, column, count, 1).setDataValidation(ruleAt(rule));
      }
      return;
    }
    const places = edit.cells as readonly (readonly (number | null)[])[];
    block(sheet, edit.row, edit.column, places).setDataValidations(places.map((line) => line.map(ruleAt)));
  },
  mergeRows: (_, sheet, { area }) => {
    areaOf(sheet, area).mergeAcross();
  },
  reuseTab: (_, sheet) => {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  },
  setWidths: (_, sheet, { column, widths }) => {
    for (const { first, count, value } of equalRuns(widths)) {
      sheet.setColumnWidths(column + first, count, value);
    }
  },
  setHeights: (_, sheet, { row, count, height }) => {
    sheet.setRowHeights(row, count, height);
  },
  hideColumns: (_, sheet, { column, count }) => sheet.hideColumns(column, count),
  showColumns: (_, sheet, { column, count }) => sheet.showColumns(column, count),
  hideRows: (_, sheet, { row, count }) => sheet.hideRows(row, count),
  freezeRows: (_, sheet, { rows }) => sheet.setFrozenRows(rows),
  freezeColumns: (_, sheet, { columns }) => sheet.setFrozenColumns(columns),
  setFormat: (_, sheet, { area, format }) => {
    areaOf(sheet, area).setNumberFormat(format);
  },
  setWrap: ({ SpreadsheetApp: app }, sheet, { area, wrap }) => wrapCells(areaOf(sheet, area), app, wrap),
  hideGridlines: (_, sheet) => {
    sheet.setHiddenGridlines(true);
  },
  highlight: ({ SpreadsheetApp: app }, sheet, { highlights }) => writeHighlights(sheet, app, highlights),
  insertChart: ({ Charts }, sheet, { chart, mayStand }) => {
    if (!mayStand || !hasChart(sheet, chart)) insertChart(sheet, Charts, chart);
  },
  renewChartTitle: (_, sheet, { column, count, ours, title }) =>
    renewChartTitle(sheet, { column, columns: count }, ours, title),
  settle: ({ SpreadsheetApp: app }) => app.flush(),
  activate: (_, sheet, { cell }) => activate(sheet, cell),
};

/** Makes one edit of a standing tab. @throws whatever the service throws */
export const makeEdit = (tools: Tools, sheet: SheetPort, edit: EditOfTab): void => {
  const write = writers[edit.op] as (tools: Tools, sheet: SheetPort, edit: EditOfTab) => void;
  write(tools, sheet, edit);
};
