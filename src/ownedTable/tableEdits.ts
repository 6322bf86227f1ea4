import { literal, literalCell } from '../google/literal.ts';
import { applyLooks, drawLines } from '../google/looks.ts';
import type { SheetPort, SpreadsheetAppPort } from '../google/port.ts';
import { columnBlocks, runs } from '../grid/blocks.ts';
import { body } from '../grid/look.ts';
import { writeMark } from '../grid/marks.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReadTable } from './readTable.ts';
import type { TableMark } from './table.ts';
import type { NewRow, TableChange } from './tableChange.ts';
import { layoutIndex, MARK, type TableForm } from './tableForm.ts';
import { buildRule, listNames, type TableLists, usedLists } from './tableLists.ts';
import { tableRowLook } from './tableLook.ts';
import { type ColumnPlaces, measureTexts, rowCells } from './tableRows.ts';
import { titleChanges } from './titleChanges.ts';
import { writeRowMarks } from './writeRowMarks.ts';

/** What brings a table up to date, with its title. */
export interface TableUpdate<Column extends string> {
  readonly change: TableChange<Column>;
  readonly title: readonly string[];
  readonly lists: TableLists;
}

const memoryOf = ({ change, title, lists }: TableUpdate<string>): TableMark => ({
  ...change.mark,
  title: title.map(fingerprint),
  lists: listNames(lists, change.mark.lists),
});

/** Whether the update would leave the tab as it is. */
export const isUpToDate = (table: ReadTable<string>, update: TableUpdate<string>): boolean => {
  const { change, title } = update;
  const { cells, headings, marks, deletions, insertions } = change;
  return (
    [cells, headings, marks, deletions, insertions].every((list) => list.length === 0) &&
    titleChanges(table.sheet, title).length === 0 &&
    writeMark(table.sheet.mark) === writeMark(memoryOf(update))
  );
};

/**
 * Writes an update into the tab that was read. A run can be cut short anywhere, and the next one must end up the same:
 * cells come before the marks that say we wrote them, what is taken back is forgotten before it goes, and rows about to
 * be inserted are announced first, so that empty ones left behind are known for ours.
 */
export const applyTable = <Column extends string>(
  form: TableForm<Column, string>,
  table: ReadTable<Column>,
  app: SpreadsheetAppPort,
  update: TableUpdate<Column>,
): void => {
  const { sheet } = table.tab;
  const { change, lists } = update;
  writeTexts(form, table, update);
  writeRowMarks(table, change.marks);

  const memory = memoryOf(update);
  const remember = (mark: TableMark): void => {
    sheet.getRange(table.keyRow + 1, table.markColumn + 1).setValues([[literal(writeMark(mark))]]);
  };
  const inserted = new Set(change.insertions.flatMap(({ rows }) => rows.map(({ row }) => row.key)));
  const meanwhile: TableMark = {
    ...memory,
    drafted: memory.drafted.filter((key) => !inserted.has(key)),
    pending: table.sheet.mark.pending,
  };
  if (change.deletions.length > 0) {
    remember(meanwhile);
    for (const { first, count } of runs(change.deletions).reverse()) sheet.deleteRows(first, count);
  }
  const blocks = change.insertions
    .map(({ after, rows }) => ({
      after: after - change.deletions.filter((row) => row <= after).length,
      rows,
    }))
    .sort((a, b) => b.after - a.after);
  if (blocks.length > 0) {
    const pending = blocks.map(({ after, rows }) => ({ after, count: rows.length }));
    remember({ ...meanwhile, pending: { maxRows: sheet.getMaxRows(), blocks: pending } });
    const places: ColumnPlaces = new Map([...table.columns, [MARK, table.markColumn]]);
    for (const { after, rows } of blocks) insertRows(form, sheet, app, after, rows, places, lists);
  }
  const isRemembered =
    change.deletions.length + blocks.length === 0 && writeMark(table.sheet.mark) === writeMark(memory);
  if (!isRemembered) remember(memory);
};

const writeTexts = <Column extends string>(
  form: TableForm<Column, string>,
  { tab, columns, sheet, titleColumn }: ReadTable<Column>,
  { change, title }: TableUpdate<Column>,
): void => {
  const first = form.drafted[0] ?? '';
  const headings = change.headings.map(({ row, text }) => ({ row, column: first, cell: text }));
  const cells = [
    ...[...change.cells, ...headings].flatMap(({ row, column, cell }) => {
      const place = columns.get(column);
      return place === undefined ? [] : [{ row, column: place + 1, cell }];
    }),
    ...titleChanges(sheet, title).map(({ row, text }) => ({ row, column: titleColumn + 1, cell: text })),
  ];
  for (const block of columnBlocks(cells)) {
    tab.sheet
      .getRange(block.row, block.column, block.cells.length, 1)
      .setValues(block.cells.map((cell) => [literalCell(cell)]));
  }
};

const insertRows = <Column extends string>(
  form: TableForm<Column, string>,
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  after: number,
  rows: readonly NewRow<Column>[],
  places: ColumnPlaces,
  lists: TableLists,
): void => {
  const width = Math.max(...places.values()) + 1;
  sheet.insertRowsAfter(after, rows.length);
  const range = sheet.getRange(after + 1, 1, rows.length, width);
  const look = tableRowLook(form, 'row');
  // Columns that staff inserted among ours look like running text.
  const looks = new Array(width).fill(body);
  for (const [name, place] of places) looks[place] = look[layoutIndex(form, name)] ?? body;
  applyLooks(
    range,
    rows.map(() => looks),
  );
  drawLines(range, app);
  for (const [name, list] of usedLists(lists)) {
    const place = places.get(name);
    if (place === undefined) continue;
    sheet.getRange(after + 1, place + 1, rows.length, 1).setDataValidation(buildRule(app, list));
  }
  range.setValues(rows.map((row) => rowCells(width, places, measureTexts(form, row))));
};
