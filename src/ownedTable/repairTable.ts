/**
 * Puts back the parts of a table that staff deleted and that it cannot do without.
 *
 * Step by step, each of which leaves a table that is still known as damaged or is whole: a repair cut short is taken up
 * by the next one, which finds blank lines where it was about to put them in. Nothing that stands in the tab is lost.
 */

import { literal } from '../google/literal.ts';
import { applyLooks } from '../google/looks.ts';
import type { SpreadsheetAppPort } from '../google/port.ts';
import { readTab } from '../google/readWorkbook.ts';
import type { CellLook } from '../grid/look.ts';
import { isMark, textAt, writeMark } from '../grid/marks.ts';
import { type AdoptInput, adoptRow, adoptTable, forgetColumns } from './adoptRows.ts';
import { dressColumn } from './dressColumn.ts';
import { fingerprint } from './fingerprint.ts';
import { type FoundTable, inspectTable } from './inspectTable.ts';
import { rowMarkReader } from './marks.ts';
import type { RowMark, TableMark } from './table.ts';
import { layoutIndex, MARK } from './tableForm.ts';
import type { TableLists } from './tableLists.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';
import { headerTexts, keyTexts, rowCells } from './tableRows.ts';

export interface RepairInput<Column extends string> extends AdoptInput<Column> {
  readonly app: SpreadsheetAppPort;
  readonly lists: TableLists;
}

/** One step changes the tab, and the next one reads it anew. */
type Step = <Column extends string>(found: FoundTable<Column>, input: RepairInput<Column>) => boolean;

/** A step that has nothing to do says so, and the next one is tried. A table lacks but a few parts. */
const MOST_STEPS = 20;

export const repairTable = <Column extends string>(
  found: FoundTable<Column>,
  input: RepairInput<Column>,
): void => {
  let current: FoundTable<Column> | null = found;
  for (let step = 0; current && step < MOST_STEPS; step += 1) {
    const table: FoundTable<Column> = current;
    if (!steps.some((repair) => repair(table, input))) return;
    current = inspectTable(found.form, readTab(found.tab.sheet));
  }
};

const isBlankRow = ({ tab: { grid } }: FoundTable<string>, row: number): boolean =>
  (grid.values[row] ?? []).every((cell) => cell === '');

const isBlankColumn = ({ tab: { grid } }: FoundTable<string>, column: number): boolean =>
  grid.values.every((cells) => (cells[column] ?? '') === '');

const firstMarkedRow = ({ tab: { grid }, form, markColumn }: FoundTable<string>): number => {
  const readRow = rowMarkReader(form);
  const row = grid.values.findIndex((_, index) => readRow(textAt(grid, index, markColumn ?? -1)) !== null);
  return row < 0 ? grid.values.length : row;
};

/** The header goes into the blank row over the hidden one, or a new row. */
const putBackHeader: Step = (found) => {
  if (found.headerRow !== null) return false;
  const { sheet } = found.tab;
  const below = found.keyRow ?? firstMarkedRow(found);
  const isRoom = below > 0 && isBlankRow(found, below - 1);
  if (!isRoom) sheet.insertRowsBefore(below + 1, 1);
  writeCells(found, isRoom ? below - 1 : below, 'header', headerTexts(found.form));
  return true;
};

/**
 * The hidden row goes under the header, with the names of the columns that are known. One that staff wrote into is
 * theirs from now on.
 */
const putBackKeyRow: Step = (found) => {
  const { keyRow, headerRow, tab } = found;
  if (headerRow === null) return false;
  const isTheirs =
    keyRow !== null && (tab.grid.values[keyRow] ?? []).some((cell) => cell !== '' && !isMark(cell));
  if (keyRow !== null && !(isTheirs && found.memory === null)) return false;
  const row = headerRow + 1;
  if (!isBlankRow(found, row) || row >= tab.grid.values.length) tab.sheet.insertRowsBefore(row + 1, 1);
  tab.sheet.hideRows(row + 1, 1);
  writeCells(found, row, 'key', columnMarks(found));
  if (keyRow !== null) clearMarks(found, keyRow + (keyRow >= row ? 1 : 0));
  return true;
};

/** The names of the columns, without the memory. */
const columnMarks = ({ form, columns }: FoundTable<string>): Record<string, string> =>
  Object.fromEntries(
    [...columns.keys()].map((name) => [name, writeMark({ kind: 'column', table: form.kind, column: name })]),
  );

const clearMarks = ({ tab }: FoundTable<string>, row: number): void => {
  const standing = tab.sheet.getRange(row + 1, 1, 1, tab.grid.values[0]?.length ?? 1).getValues()[0] ?? [];
  standing.forEach((cell, column) => {
    if (isMark(cell)) tab.sheet.getRange(row + 1, column + 1).setValues([['']]);
  });
};

/** The hidden column, with what can be told of each row. */
const putBackMarks: Step = (found, input) => {
  if (found.markColumn !== null || found.headerRow === null || found.keyRow === null) return false;
  const { sheet, grid } = found.tab;
  const column = makeColumn(found, MARK);
  sheet.hideColumns(column + 1, 1);
  const first = Math.max(found.headerRow, found.keyRow) + 1;
  const marks = grid.values.slice(first).map((_, index) => adoptRow(cellsOf(found, first + index), input));
  writeMarkCells(found, column, first, marks.map(markText));
  // Where no row is known again, nothing but the memory tells which column it is.
  if (marks.every((mark) => mark === null))
    writeMemory(found, column, adoptTable(found.form.kind, input, marks));
  return true;
};

const writeMemory = ({ tab, form, keyRow }: FoundTable<string>, column: number, memory: TableMark): void => {
  const row = (keyRow ?? 0) + 1;
  tab.sheet.hideRows(row, 1);
  const cell = tab.sheet.getRange(row, column + 1);
  cell.setDataValidation(null);
  cell.setValues([[literal(keyTexts(form, memory)[MARK] ?? '')]]);
};

const cellsOf = <Column extends string>(
  { form, columns, tab: { grid } }: FoundTable<Column>,
  row: number,
): Record<Column, string> =>
  Object.fromEntries(
    form.drafted.map((name) => {
      const column = columns.get(name);
      return [name, column === undefined ? '' : textAt(grid, row, column)];
    }),
  ) as Record<Column, string>;

const markText = (mark: RowMark<string> | null): string => (mark ? writeMark(mark) : '');

/** The rows' marks and the memory forget the columns that are to be put back, before these are there. */
const putBackColumns: Step = (found, input) => {
  const { form, columns, markColumn, keyRow, headerRow, memory } = found;
  const lost = form.essential.filter((column) => !columns.has(column));
  const [next] = lost;
  if (next === undefined || markColumn === null || keyRow === null || headerRow === null) return false;
  const { grid, sheet } = found.tab;
  const readRow = rowMarkReader(form);
  const first = Math.max(headerRow, keyRow) + 1;
  const isFirstLost = lost.some((name) => name === form.drafted[0]);
  const standing = grid.values.slice(first).map((_, index) => textAt(grid, first + index, markColumn));
  // What staff wrote between our marks stays.
  const texts = standing.map((text) => markText(forgetColumns(readRow(text), lost, isFirstLost)) || text);
  writeMarkCells(found, markColumn, first, texts);
  if (isFirstLost && memory) {
    const remembered = writeMark({ ...memory, title: titleLeft(found, memory.title) });
    sheet.getRange(keyRow + 1, markColumn + 1).setValues([[literal(remembered)]]);
  }
  const column = makeColumn(found, next);
  const top = Math.min(headerRow, keyRow);
  const kinds = grid.values.slice(top).map((_, index) => kindOf(found, top + index));
  dressColumn(input.app, sheet, form, next, column, top, kinds, input.lists);
  const header = found.form.layout[layoutIndex(found.form, next)]?.header ?? '';
  const mark = writeMark({ kind: 'column', table: form.kind, column: next });
  // Both at once where they stand together: with either of them, the column counts as there.
  if (keyRow === headerRow + 1) {
    sheet.getRange(headerRow + 1, column + 1, 2, 1).setValues([[literal(header)], [literal(mark)]]);
  } else {
    sheet.getRange(keyRow + 1, column + 1).setValues([[literal(mark)]]);
    sheet.getRange(headerRow + 1, column + 1).setValues([[literal(header)]]);
  }
  return true;
};

const kindOf = (
  { form, headerRow, keyRow, markColumn, tab: { grid } }: FoundTable<string>,
  row: number,
): TableRowKind => {
  if (row === headerRow) return 'header';
  if (row === keyRow) return 'key';
  return rowMarkReader(form)(textAt(grid, row, markColumn ?? 0))?.kind ?? 'gap';
};

/** The lines of the title go with the column they stand in: what is gone is to be written anew. */
const titleLeft = ({ tab: { grid } }: FoundTable<string>, title: readonly string[]): string[] => {
  const standing = new Set(grid.shown.flat().map((text) => fingerprint(text)));
  return title.map((wrote) => (standing.has(wrote) ? wrote : fingerprint('')));
};

/** The table's memory comes last: with it, the table is whole. */
const putBackMemory: Step = (found, input) => {
  const { memory, markColumn, keyRow, form, tab } = found;
  if (memory !== null || markColumn === null || keyRow === null) return false;
  const readRow = rowMarkReader(form);
  const marks = tab.grid.values.map((_, row) => readRow(textAt(tab.grid, row, markColumn)));
  writeMemory(found, markColumn, adoptTable(form.kind, input, marks));
  return true;
};

const steps: readonly Step[] = [putBackHeader, putBackKeyRow, putBackMarks, putBackColumns, putBackMemory];

/** A column for a name, after the nearest one that stands before it in the layout: a blank one there, or a new one. */
const makeColumn = (found: FoundTable<string>, name: string): number => {
  const { form, columns, markColumn, tab } = found;
  const places = new Map([...columns, ...(markColumn === null ? [] : [[MARK, markColumn] as const])]);
  const before = form.layout
    .slice(0, layoutIndex(form, name))
    .flatMap((column) => places.get(column.name) ?? []);
  const leftmost = Math.min(...places.values());
  const isRoomBefore = leftmost > 0 && isBlankColumn(found, leftmost - 1);
  const place =
    before.length > 0 ? (before[before.length - 1] ?? 0) + 1 : isRoomBefore ? leftmost - 1 : leftmost;
  const isTaken = [...places.values()].includes(place) || !isBlankColumn(found, place);
  if (isTaken || place >= tab.sheet.getMaxColumns()) {
    // The place may be the first one beyond the tab.
    if (place > 0) tab.sheet.insertColumnsAfter(place, 1);
    else tab.sheet.insertColumnsBefore(1, 1);
  }
  tab.sheet.setColumnWidth(place + 1, form.layout[layoutIndex(form, name)]?.width ?? 0);
  return place;
};

/** Fills a blank row: its look first, and all texts in one call. */
const writeCells = (
  found: FoundTable<string>,
  row: number,
  kind: TableRowKind,
  texts: Readonly<Record<string, string>>,
): void => {
  const { form, columns, tab } = found;
  const [look] = tableRowLook(form, kind);
  const width = Math.max(...columns.values()) + 1;
  const range = tab.sheet.getRange(row + 1, 1, 1, width);
  // A list taken over from the row beside it would refuse these texts.
  range.setDataValidation(null);
  applyLooks(range, [Array.from({ length: width }, () => look as CellLook)]);
  range.setValues([rowCells(width, columns, texts)]);
};

const writeMarkCells = (
  { tab, form }: FoundTable<string>,
  column: number,
  first: number,
  texts: readonly string[],
): void => {
  if (texts.length === 0) return;
  const range = tab.sheet.getRange(first + 1, column + 1, texts.length, 1);
  // A list taken over from the column beside it would refuse the marks.
  range.setDataValidation(null);
  const look = tableRowLook(form, 'key')[0] as CellLook;
  applyLooks(
    range,
    texts.map(() => [look]),
  );
  range.setValues(texts.map((text) => [literal(text)]));
};
