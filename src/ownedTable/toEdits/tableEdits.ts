import { drawLines, type Edit, type Filling, setCells, setLooks } from '../../grid/edits.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { writeMark } from '../../grid/marks/marks.ts';
import { columnBlocks, runs } from '../../grid/page/blocks.ts';
import { body } from '../../grid/page/look.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { Digits } from '../../thai/digits.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import type { ReadTable } from '../inTab/readTable.ts';
import { emptyBehind } from '../merge/emptyRows.ts';
import { signatureChanges } from '../merge/signatureChanges.ts';
import { titleChanges } from '../merge/titleChanges.ts';
import type { TableFoot, TableMark, TableSheet } from '../table.ts';
import type { TableChange } from '../tableChange.ts';
import { layoutIndex, MARK, type TableForm } from '../tableForm.ts';
import { figureColumns, figureEdits, rememberedDigits } from './figureFormats.ts';
import { rowMarkEdits } from './rowMarkEdits.ts';
import { listNames, listsPrint, ruleOf, type TableLists, usedLists } from './tableLists.ts';
import { tableRowLook } from './tableLook.ts';
import { type ColumnPlaces, newRowCells, rowCells, rowFormats } from './tableRows.ts';

/** What brings a table up to date, with its title. */
export interface TableUpdate<Column extends string> {
  readonly change: TableChange<Column>;
  readonly title: readonly string[];
  readonly foot?: TableFoot | undefined;
  readonly lists: TableLists;
  readonly agency: string;
  /** What new rows are written in. */
  readonly vocabulary: Vocabulary;
  readonly digits: Digits;
}

const memoryOf = (
  form: TableForm<string, string>,
  { change, title, lists, agency, digits }: TableUpdate<string>,
): TableMark => ({
  ...change.mark,
  // Who takes the name out of the settings gives the table to nobody else.
  agency: agency || change.mark.agency,
  title: title.map(fingerprint),
  lists: listNames(lists, change.mark.lists),
  listed: listsPrint(lists),
  ...rememberedDigits(form, digits),
});

/** What a table of before did not remember is no reason to write. */
const asRemembered = ({ listed, agency, digits }: TableMark, memory: TableMark): TableMark => ({
  ...memory,
  // Figures of before are shown in Arabic digits.
  ...(digits === undefined && memory.digits === 'arabic' ? { digits } : {}),
  ...(listed === undefined ? { listed } : {}),
  ...(agency === undefined ? { agency } : {}),
});

/** The lines above and below the table to renew. */
const lineChanges = (sheet: TableSheet<string>, { title, foot }: TableUpdate<string>) => [
  ...titleChanges(sheet, title),
  ...signatureChanges(sheet, foot),
];

/** Whether the update would leave the tab as it is. */
export const isUpToDate = (
  form: TableForm<string, string>,
  table: ReadTable<string>,
  update: TableUpdate<string>,
): boolean => {
  const { cells, headings, marks, deletions, insertions } = update.change;
  return (
    [cells, headings, marks, deletions, insertions].every((list) => list.length === 0) &&
    lineChanges(table.sheet, update).length === 0 &&
    writeMark(table.sheet.mark) === writeMark(asRemembered(table.sheet.mark, memoryOf(form, update)))
  );
};

/**
 * What brings the tab that was read up to date. A run can be cut short anywhere, and the next one must end up the same:
 * cells come before the marks that say we wrote them, what is taken back is forgotten before it goes, and rows about to
 * be inserted are announced first, so that empty ones left behind are known for ours. Each of these is settled before the
 * next is begun.
 *
 * @throws Wanted until the tab's size was read, where rows are inserted
 */
export const tableEdits = <Column extends string>(
  form: TableForm<Column, string>,
  table: ReadTable<Column>,
  update: TableUpdate<Column>,
): Edit[] => {
  const tab = table.tab.grid.name;
  const { change } = update;
  const blocks = insertedBlocks(change);
  const memory = memoryOf(form, update);
  const meanwhile = beforeInsertion(memory, table, change);
  const settle: Edit = { op: 'settle', tab };
  const texts = [...textEdits(form, table, update), ...figureEdits(form, table, update.digits)];
  return [
    ...texts,
    ...(texts.length > 0 ? [settle] : []),
    ...rowMarkEdits(table, change.marks),
    ...(change.deletions.length > 0 ? [remember(table, meanwhile), settle] : []),
    ...runs(change.deletions)
      .reverse()
      .map(({ first, count }): Edit => ({ op: 'deleteRows', tab, first, count })),
    ...(blocks.length > 0
      ? [remember(table, { ...meanwhile, pending: pendingOf(table, change, blocks) }), settle]
      : []),
    ...blocks.flatMap((block) => rowEdits(form, table, block, update)),
    ...(change.deletions.length + blocks.length === 0 && writeMark(table.sheet.mark) === writeMark(memory)
      ? []
      : [
          settle,
          {
            ...remember(table, memory),
            withoutExtras: remember(table, withoutLists(memory, table.sheet.mark)).cells,
          },
        ]),
  ];
};

const remember = ({ tab, keyRow, markColumn }: ReadTable<string>, memory: TableMark): Filling =>
  setCells(tab.grid.name, keyRow + 1, markColumn + 1, [[writeMark(memory)]]);

/** The memory until the new rows are there: they are not drafted yet. */
const beforeInsertion = (
  memory: TableMark,
  { sheet }: ReadTable<string>,
  { insertions }: TableChange<string>,
): TableMark => {
  const inserted = new Set(insertions.flatMap(({ rows }) => rows.map(({ row }) => row.key)));
  return {
    ...memory,
    drafted: memory.drafted.filter((key) => !inserted.has(key)),
    pending: sheet.mark.pending,
  };
};

/** Which rows are about to be inserted. @throws Wanted until the tab's size was read */
const pendingOf = (
  { tab, sheet }: ReadTable<string>,
  { deletions }: TableChange<string>,
  blocks: TableChange<string>['insertions'],
): NonNullable<TableMark['pending']> => {
  const standing = sheet.rows
    .filter(({ row }) => !deletions.includes(row))
    .map((one) => ({ ...one, row: onceDeleted(one.row, deletions) }));
  return {
    maxRows: factOf(tab, 'maxRows') - deletions.length,
    blocks: blocks.map(({ after, rows }) => ({
      after,
      count: rows.length,
      empty: emptyBehind(standing, after),
    })),
  };
};

/** Where a row stands, or the nearest above one that is gone, once rows are deleted. */
const onceDeleted = (row: number, deletions: readonly number[]): number =>
  row - deletions.filter((one) => one <= row).length;

/** The rows to insert, at their places once rows are deleted, from the bottom up. */
const insertedBlocks = <Column extends string>({
  deletions,
  insertions,
}: TableChange<Column>): TableChange<Column>['insertions'] =>
  insertions
    .map(({ after, rows }) => ({ after: onceDeleted(after, deletions), rows }))
    .sort((a, b) => b.after - a.after);

/**
 * A memory that lists were not set: the next run sets those that are out of date, and those that never were. One that a
 * person took away stays away.
 */
const withoutLists = (memory: TableMark, { lists = [] }: TableMark): TableMark => ({
  ...memory,
  lists,
  listed: '',
});

const textEdits = <Column extends string>(
  form: TableForm<Column, string>,
  { tab, columns, sheet, titleColumn }: ReadTable<Column>,
  update: TableUpdate<Column>,
): Edit[] => {
  const { change } = update;
  const first = form.drafted[0] ?? '';
  const headings = change.headings.map(({ row, text }) => ({ row, column: first, cell: text }));
  const cells = [
    ...[...change.cells, ...headings].flatMap(({ row, column, cell }) => {
      const place = columns.get(column);
      return place === undefined ? [] : [{ row, column: place + 1, cell }];
    }),
    ...lineChanges(sheet, update).map(({ row, text }) => ({ row, column: titleColumn + 1, cell: text })),
  ];
  return columnBlocks(cells).map((block) =>
    setCells(
      tab.grid.name,
      block.row,
      block.column,
      block.cells.map((cell) => [cell]),
    ),
  );
};

const rowEdits = <Column extends string>(
  form: TableForm<Column, string>,
  table: ReadTable<Column>,
  { after, rows }: TableChange<Column>['insertions'][number],
  { lists, vocabulary, digits }: TableUpdate<Column>,
): Edit[] => {
  const tab = table.tab.grid.name;
  const places: ColumnPlaces = new Map([...table.columns, [MARK, table.markColumn]]);
  const width = Math.max(...places.values()) + 1;
  const look = tableRowLook(form, 'row');
  // Columns that staff inserted among ours look like running text.
  const looks = new Array(width).fill(body);
  for (const [name, place] of places) looks[place] = look[layoutIndex(form, name)] ?? body;
  const cells = rows.map((row) => rowCells(width, places, newRowCells(form, vocabulary, row)));
  const holdsFigures = figureColumns(form).length > 0;
  const formats = cells.map((line) => rowFormats(form, places, line, digits));
  return [
    { op: 'insertRows', tab, after, count: rows.length },
    setLooks(
      tab,
      after + 1,
      1,
      rows.map(() => looks),
    ),
    drawLines(tab, { row: after + 1, column: 1, rows: rows.length, columns: width }),
    ...usedLists(lists).flatMap(([name, list]): Edit[] => {
      const place = places.get(name);
      if (place === undefined) return [];
      const area = { row: after + 1, column: place + 1, rows: rows.length, columns: 1 };
      return [{ op: 'setRule', tab, area, rule: ruleOf(list) }];
    }),
    { ...setCells(tab, after + 1, 1, cells), ...(holdsFigures ? { formats } : {}) },
  ];
};
