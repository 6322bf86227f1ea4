/**
 * What a person does by hand in a spreadsheet. Values, formats, merges, hidden lines, notes, validations and
 * conditional formats go along as they do at Google. Rows and columns count from 1; none of it counts as a call.
 */
import type { ICellData } from '@univerjs/core';
import type { Host } from '../../../local/host/host.ts';
import { NOTHING, plainValue } from '../../../local/host/workbook/cell.ts';
import { readNotes } from '../../../local/host/workbook/notes.ts';
import { contains, edges, intersects, type Rectangle } from '../../../local/host/workbook/rectangle.ts';
import { readRules, replaceRules } from '../../../local/host/workbook/rules.ts';
import type { Tab } from '../../../local/host/workbook/tab.ts';
import { alike, replaceValidation, validationsIn } from '../../../local/host/workbook/validations.ts';
import { type LineMove, lineAfterMove } from '../../../local/univer/lineMove.ts';
import type { CellValue } from '../../../src/google/port.ts';

const rowsOf = (tab: Tab, first: number, last: number): Rectangle => ({
  startRow: first - 1,
  endRow: last - 1,
  startColumn: 0,
  endColumn: tab.columnCount - 1,
});

const columnsOf = (tab: Tab, first: number, last: number): Rectangle => ({
  startRow: 0,
  endRow: tab.rowCount - 1,
  startColumn: first - 1,
  endColumn: last - 1,
});

const cellAt = (row: number, column: number): Rectangle => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

const copyOf = <T>(plain: T): T => JSON.parse(JSON.stringify(plain));

/** Types into a cell and presses Enter; no text empties the cell, as Delete does. `onEdit` hears of it. */
export const type = (host: Host, tabName: string, row: number, column: number, text: string): void =>
  host.type(tabName, row, column, text);

/** Inserts empty rows above a row, or at the end; they look like that row. */
export function insertRows(host: Host, tabName: string, before: number, count: number): void {
  const tab = host.tab(tabName);
  tab.insertRows(before - 1, count, Math.min(before, tab.rowCount) - 1);
}

export function deleteRows(host: Host, tabName: string, first: number, count: number): void {
  host.tab(tabName).deleteRows(first - 1, count);
}

/** Inserts empty columns to the left of a column, or at the end; they look like the column on their left, if any. */
export function insertColumns(host: Host, tabName: string, before: number, count: number): void {
  const at = before - 1;
  host.tab(tabName).insertColumns(at, count, Math.max(0, at - 1));
}

export function deleteColumns(host: Host, tabName: string, first: number, count: number): void {
  const tab = host.tab(tabName);
  tab.execute('sheet.command.remove-col-by-range', { range: columnsOf(tab, first, first + count - 1) });
}

/** Drags rows to above row `before`. */
export function moveRows(host: Host, tabName: string, first: number, count: number, before: number): void {
  move(host.tab(tabName), { kind: 'move', lines: 'rows', at: first - 1, count, before: before - 1 });
}

/** Drags columns to the left of column `before`; a title merged across them stays where it is. */
export function moveColumns(host: Host, tabName: string, first: number, count: number, before: number): void {
  move(host.tab(tabName), { kind: 'move', lines: 'columns', at: first - 1, count, before: before - 1 });
}

type Move = LineMove & { kind: 'move' };

/** Univer's `RANGE_TYPE`. */
const ROWS = 1;
const COLUMNS = 2;

function move(tab: Tab, way: Move): void {
  const { lines, at, count, before } = way;
  if (before >= at && before <= at + count) return;
  const broken = tab.merges().filter((merge) => isBroken(merge, way));
  const texts = broken.map((merge) => copyOf(tab.cell(merge.startRow, merge.startColumn)));
  if (broken.length) tab.unmerge(broken);
  for (const merge of broken) empty(tab, merge.startRow, merge.startColumn);
  const [id, strip, rangeType] =
    lines === 'rows'
      ? (['sheet.command.move-rows', rowsOf, ROWS] as const)
      : (['sheet.command.move-cols', columnsOf, COLUMNS] as const);
  const fromRange = { ...strip(tab, at + 1, at + count), rangeType };
  const toRange = { ...strip(tab, before + 1, before + count), rangeType };
  tab.execute(id, { range: fromRange, fromRange, toRange });
  for (const [i, merge] of broken.entries()) {
    mergeAgain(tab, closed(merge, way), texts[i] ?? null);
  }
}

const span = (cells: Rectangle, lines: Move['lines']): [first: number, last: number] =>
  lines === 'rows' ? [cells.startRow, cells.endRow] : [cells.startColumn, cells.endColumn];

/** Whether a move would tear a merge: some of it moves and some does not, or the lines are put into it. */
function isBroken(merge: Rectangle, { lines, at, count, before }: Move): boolean {
  const [first, last] = span(merge, lines);
  const moving = Math.min(last, at + count - 1) - Math.max(first, at) + 1;
  const isTorn = moving > 0 && moving < last - first + 1;
  return isTorn || (moving <= 0 && first < before && before <= last);
}

/** What a torn merge covers after the move: all from the first to the last of its lines that did not move. */
function closed(merge: Rectangle, { lines, at, count, before }: Move): Rectangle {
  const [first, last] = span(merge, lines);
  const stayed: number[] = [];
  for (let line = first; line <= last; line += 1) {
    if (line < at || line >= at + count) stayed.push(lineAfterMove(line, at, count, before));
  }
  const [start, end] = [Math.min(...stayed), Math.max(...stayed)];
  return lines === 'rows'
    ? { ...merge, startRow: start, endRow: end }
    : { ...merge, startColumn: start, endColumn: end };
}

function mergeAgain(tab: Tab, cells: Rectangle, text: ICellData | null): void {
  const { startRow, startColumn } = cells;
  tab.write(cellAt(startRow, startColumn), () => ({ ...NOTHING, ...text }));
  if (cells.endRow > startRow || cells.endColumn > startColumn) tab.merge(cells);
}

const empty = (tab: Tab, row: number, column: number): void =>
  tab.write(cellAt(row, column), () => ({ ...NOTHING }));

/**
 * Sorts rows by a column, over the full width. Cells move with their formats, notes and validations; heights, hidden
 * rows and conditional formats stay.
 *
 * @throws Error when cells are merged there: Google refuses that, too
 */
export function sortRows(
  host: Host,
  tabName: string,
  firstRow: number,
  lastRow: number,
  column: number,
  ascending: boolean,
): void {
  const tab = host.tab(tabName);
  const range = rowsOf(tab, firstRow, lastRow);
  if (tab.merges().some((merge) => intersects(merge, range))) throw new Error('Merged cells are not sorted');
  host.recalculate();
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow - 1 + i);
  const value = (row: number): CellValue => plainValue(tab.cell(row, column - 1), () => null, Date);
  const sorted = [...rows].sort((a, b) => inOrder(value(a), value(b), ascending));
  const from = new Map(rows.map((row, i) => [row, sorted[i] ?? row]));
  const notes = readNotes(tab);
  const validations = validationsIn(tab, range);
  tab.execute('sheet.mutation.reorder-range', { range, order: Object.fromEntries(from) });
  for (const [row, source] of from) {
    for (let at = 0; at < tab.columnCount; at += 1) {
      const [old, now] = [notes.get(`${row},${at}`) ?? '', notes.get(`${source},${at}`) ?? ''];
      if (old !== now) host.setNote(tabName, row + 1, at + 1, now);
    }
  }
  const rules = rows.map((row) =>
    Array.from({ length: tab.columnCount }, (_, at) => validations.get(`${from.get(row)},${at}`) ?? null),
  );
  if (validations.size > 0) {
    for (const { rule, cells } of alike(range, rules)) replaceValidation(tab, cells, rule);
  }
}

const kinds = ['number', 'string', 'boolean'];

/** Google's order: numbers, text, truth values; empty cells are last either way. */
function inOrder(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const byKind = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  const byValue =
    typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'th') : Number(a) - Number(b);
  return (byKind || byValue) * (ascending ? 1 : -1);
}

/** Inserts a row above row `before`, and pastes a copy of all cells of `row` there, those of hidden columns, too. */
export function copyRow(host: Host, tabName: string, row: number, before: number): void {
  const tab = host.tab(tabName);
  insertRows(host, tabName, before, 1);
  const source = row >= before ? row : row - 1;
  const target = before - 1;
  const sourceCells = rowsOf(tab, source + 1, source + 1);
  const targetCells = rowsOf(tab, target + 1, target + 1);
  tab.write(targetCells, (_, column) => ({
    ...NOTHING,
    s: null,
    ...copyOf(tab.cell(source, column) ?? {}),
  }));
  const notes = readNotes(tab);
  const validations = validationsIn(tab, sourceCells);
  const rules = Array.from(
    { length: tab.columnCount },
    (_, column) => validations.get(`${source},${column}`) ?? null,
  );
  for (const { rule, cells } of alike(targetCells, [rules])) replaceValidation(tab, cells, rule);
  for (let column = 0; column < tab.columnCount; column += 1) {
    const note = notes.get(`${source},${column}`);
    if (note) host.setNote(tabName, before, column + 1, note);
  }
  const merges = tab.merges().filter((merge) => contains(sourceCells, merge));
  for (const merge of merges) tab.merge({ ...merge, startRow: target, endRow: target });
  spreadRules(tab, source, target);
}

/** Conditional formats of a row's cells hold for the copies of them, too. */
function spreadRules(tab: Tab, source: number, target: number): void {
  const rules = readRules(tab);
  for (const rule of rules) {
    const ranges = rule.ranges.map(edges);
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      const copies = { startRow: target, endRow: target, startColumn, endColumn };
      const isThere = ranges.some((range) => contains(range, copies));
      if (startRow <= source && source <= endRow && !isThere) rule.ranges.push(copies);
    }
  }
  replaceRules(tab, rules);
}

export function hideColumns(host: Host, tabName: string, first: number, count: number): void {
  host.tab(tabName).hideColumns(first - 1, count);
}

export function hideRows(host: Host, tabName: string, first: number, count: number): void {
  host.tab(tabName).hideRows(first - 1, count);
}

/** Gives a cell a background, `#rrggbb`. */
export function color(host: Host, tabName: string, row: number, column: number, rgb: string): void {
  host.tab(tabName).restyle(cellAt(row - 1, column - 1), { bg: { rgb } });
}

/** Gives a cell's list colours, or several choices at a time: all that is lost when it is set again. */
export function styleList(host: Host, tabName: string, row: number, column: number): void {
  const tab = host.tab(tabName);
  const cell = cellAt(row - 1, column - 1);
  const rule = validationsIn(tab, cell).get(`${row - 1},${column - 1}`);
  if (!rule) throw new Error('There is no list to style');
  const { uid: _, ranges: __, ...plain } = rule;
  replaceValidation(tab, [cell], { ...plain, isStyledByHand: true });
}

/** Gives a cell a note; no text removes it. */
export const note = (host: Host, tabName: string, row: number, column: number, text: string): void =>
  host.setNote(tabName, row, column, text);

export function renameTab(host: Host, tabName: string, newName: string): void {
  host.tab(tabName).sheet.setName(newName);
}

export function deleteTab(host: Host, tabName: string): void {
  if (!host.workbook.deleteSheet(host.tab(tabName).sheet)) throw new Error(`"${tabName}" can't be deleted`);
}
