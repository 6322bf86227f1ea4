/** Puts back the parts of a table that staff deleted and that it cannot do without. */
import type { IssueNumber } from '../framework/framework.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import { sortedKeys } from '../plan/mergeDraft.ts';
import type { Draft, DraftRow, RowMark, TableMark } from '../plan/plan.ts';
import { dressColumn } from './dressColumn.ts';
import { type FoundTable, rowMarkReader } from './inspectTable.ts';
import { literal } from './literal.ts';
import { applyLooks } from './look.ts';
import { textAt, writeMark } from './ownTab.ts';
import type { SheetPort, SpreadsheetAppPort } from './port.ts';
import { layoutIndex, MARK, type TableForm } from './tableForm.ts';
import type { TableLists } from './tableLists.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';
import { headerTexts, keyTexts, rowCells } from './tableRows.ts';

/** What a table's rows are matched with when their marks are gone, and its memory when that is. */
export interface RepairInput<Column extends string> {
  readonly fiscalYear: number;
  readonly draft: Draft<Column>;
  readonly title: readonly string[];
  /** The issue that a text names; null when it names none. */
  readonly issueOf: (text: string) => IssueNumber | null;
  readonly lists: TableLists;
}

/** A place in the tab while columns and rows are put in; counts from 0. */
interface Places {
  readonly columns: Map<string, number>;
  headerRow: number;
  keyRow: number;
}

/**
 * Gives the table back its header, its hidden row and column, and its essential columns. Every text that stands in the
 * tab stays. Columns put back are empty: the next run fills them with drafts. Rows whose marks are gone are known again
 * by their texts, and belong to staff where these differ from the draft.
 */
export const repairTable = <Column extends string>(
  app: SpreadsheetAppPort,
  found: FoundTable<Column>,
  input: RepairInput<Column>,
): void => {
  const { sheet, grid } = found.tab;
  const marks = rowMarks(found, input);
  const lost = found.form.essential.filter((column) => !found.columns.has(column));
  const places: Places = {
    columns: new Map(found.columns),
    headerRow: found.headerRow ?? -1,
    keyRow: found.keyRow ?? -1,
  };
  if (found.markColumn !== null) places.columns.set(MARK, found.markColumn);
  const inserted = found.form.layout
    .map(({ name }) => name)
    .filter((name) => name === MARK || found.form.essential.includes(name as Column))
    .filter((name) => !places.columns.has(name));
  for (const name of inserted) insertColumn(sheet, found.form, places, name);
  const firstMarked = marks.find(({ mark }) => mark !== null)?.row ?? grid.values.length;
  const shift = insertHeadRows(sheet, places, firstMarked);

  const refilled = marks.map((one) => ({
    ...one,
    row: one.row + shift(one.row),
    mark: forgetColumns(found.form, one.mark, lost),
  }));
  const top = Math.min(places.headerRow, places.keyRow);
  const kinds = rowKinds(places, refilled, top);
  for (const name of inserted) {
    dressColumn(app, sheet, found.form, name, places.columns.get(name) ?? 0, top, kinds, input.lists);
  }

  const width = Math.max(...places.columns.values()) + 1;
  const write = (row: number, texts: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(texts)) {
      const column = places.columns.get(name);
      if (column !== undefined) sheet.getRange(row + 1, column + 1).setValues([[literal(text)]]);
    }
  };
  const header = headerTexts(found.form);
  if (found.headerRow === null) {
    writeRow(sheet, found.form, places.headerRow, width, places, 'header', header);
  } else {
    write(places.headerRow, Object.fromEntries(lost.map((name) => [name, header[name] ?? ''])));
  }
  writeMarkColumn(sheet, places.columns.get(MARK) ?? 0, refilled);
  writeRow(
    sheet,
    found.form,
    places.keyRow,
    width,
    places,
    'key',
    keyTexts(found.form, memoryOf(found, input, marks)),
  );
  sheet.hideColumns((places.columns.get(MARK) ?? 0) + 1, 1);
  sheet.hideRows(places.keyRow + 1, 1);
};

interface MarkedRow<Column extends string> {
  /** Counts from 0, as read. */
  readonly row: number;
  readonly mark: RowMark<Column> | null;
  /** What else stands in the marks' column: a person's. */
  readonly other: string;
}

/** What each row from the table's head down is, without gaps. */
const rowKinds = (
  { headerRow, keyRow }: Places,
  rows: readonly MarkedRow<string>[],
  top: number,
): TableRowKind[] => {
  const kinds = new Map<number, TableRowKind>([
    ...rows.map(({ row, mark }) => [row, mark?.kind ?? 'gap'] as const),
    [headerRow, 'header'],
    [keyRow, 'key'],
  ]);
  const bottom = Math.max(...kinds.keys());
  return Array.from({ length: bottom - top + 1 }, (_, index) => kinds.get(top + index) ?? 'gap');
};

/** The rows' marks: those that are there, or new ones for rows that are known by their texts. */
const rowMarks = <Column extends string>(
  found: FoundTable<Column>,
  input: RepairInput<Column>,
): MarkedRow<Column>[] => {
  const { grid } = found.tab;
  const top = Math.max(found.headerRow ?? -1, found.keyRow ?? -1) + 1;
  const readRow = rowMarkReader(found.form);
  return grid.values
    .map((_, row) => row)
    .slice(top)
    .map((row) => {
      if (found.markColumn === null) return { row, mark: recogniseRow(found, input, row), other: '' };
      const other = textAt(grid, row, found.markColumn);
      return { row, mark: readRow(other), other };
    });
};

const recogniseRow = <Column extends string>(
  { tab: { grid }, form, columns }: FoundTable<Column>,
  { draft, issueOf }: RepairInput<Column>,
  row: number,
): RowMark<Column> | null => {
  const text = (name: Column): string => {
    const column = columns.get(name);
    return column === undefined ? '' : textAt(grid, row, column);
  };
  const [first] = form.drafted;
  if (first === undefined) return null;
  const issue = issueOf(text(first));
  if (issue !== null) {
    const drafted = draft.issues.find(({ number }) => number === issue);
    const isOurs = drafted && [drafted.name, drafted.nameWithoutMeasure].includes(text(first));
    return { kind: 'issue', issue, wrote: fingerprint(isOurs ? text(first) : (drafted?.name ?? '')) };
  }
  const own =
    draft.rows.find(({ cells }) => sameStart(cells[first], text(first))) ??
    draft.rows.find(({ cells }) =>
      form.drafted.some((name) => isTelling(draft, name, cells[name], text(name))),
    );
  if (!own) return null;
  return { kind: 'measure', key: own.key, issue: own.issue, items: own.items, wrote: printsOf(own) };
};

/** Two texts with the same first line, which in our drafts is the measure's name. */
const sameStart = (drafted: string, standing: string): boolean =>
  drafted !== '' && (drafted.split('\n')[0] ?? '') === (standing.split('\n')[0] ?? '');

/** Whether a cell holds what is drafted for one measure only. */
const isTelling = <Column extends string>(
  draft: Draft<Column>,
  name: Column,
  drafted: string,
  standing: string,
): boolean =>
  drafted !== '' &&
  drafted === standing &&
  draft.rows.filter(({ cells }) => cells[name] === drafted).length === 1;

const printsOf = <Column extends string>({ cells }: DraftRow<Column>): Record<Column, string> =>
  Object.fromEntries(
    Object.entries<string>(cells).map(([column, text]) => [column, fingerprint(text)]),
  ) as Record<Column, string>;

/** In a column put back, the blank counts as ours, so that the next run fills it. */
const forgetColumns = <Column extends string>(
  { drafted: [first] }: TableForm<Column, string>,
  mark: RowMark<Column> | null,
  lost: readonly Column[],
): RowMark<Column> | null => {
  if (mark?.kind === 'issue' && lost.some((name) => name === first))
    return { ...mark, wrote: fingerprint('') };
  if (mark?.kind !== 'measure') return mark;
  const blank = Object.fromEntries(lost.map((column) => [column, fingerprint('')]));
  return { ...mark, wrote: { ...mark.wrote, ...blank } };
};

/** What is not remembered any more counts as drafted before: nothing that a person deleted comes back unasked. */
const memoryOf = <Column extends string>(
  found: FoundTable<Column>,
  { fiscalYear, draft, title }: RepairInput<Column>,
  marks: readonly MarkedRow<Column>[],
): TableMark => {
  const { memory, form } = found;
  if (memory) return { ...memory, title: titleLeft(found, memory.title) };
  return {
    kind: form.kind,
    fiscalYear,
    drafted: sortedKeys([
      ...draft.rows.map(({ key }) => key),
      ...marks.flatMap(({ mark }) => (mark?.kind === 'measure' ? [mark.key] : [])),
    ]),
    title: title.map(fingerprint),
  };
};

/** The lines of the title go with the column they stand in: what is gone is to be written anew. */
const titleLeft = <Column extends string>(
  { tab: { grid }, form, columns }: FoundTable<Column>,
  title: readonly string[],
): string[] => {
  const [first = ''] = form.drafted as readonly string[];
  if (columns.has(first)) return [...title];
  const standing = new Set(grid.shown.flat().map((text) => fingerprint(text)));
  return title.map((wrote) => (standing.has(wrote) ? wrote : fingerprint('')));
};

/** Puts a column in after the nearest one that stands before it in the layout. */
const insertColumn = (
  sheet: SheetPort,
  form: TableForm<string, string>,
  { columns }: Places,
  name: string,
): void => {
  const before = form.layout
    .slice(0, layoutIndex(form, name))
    .flatMap((column) => columns.get(column.name) ?? []);
  const place = before.length === 0 ? Math.min(...columns.values()) : (before[before.length - 1] ?? 0) + 1;
  // The place may be the first one beyond the tab.
  if (place > 0) sheet.insertColumnsAfter(place, 1);
  else sheet.insertColumnsBefore(1, 1);
  for (const [other, column] of columns) if (column >= place) columns.set(other, column + 1);
  columns.set(name, place);
};

/** Puts the header and the hidden row in where they lack. @returns how far a row has moved down */
const insertHeadRows = (sheet: SheetPort, places: Places, firstMarked: number): ((row: number) => number) => {
  const inserted: number[] = [];
  if (places.headerRow < 0) {
    places.headerRow = places.keyRow < 0 ? firstMarked : places.keyRow;
    sheet.insertRowsBefore(places.headerRow + 1, 1);
    inserted.push(places.headerRow);
    if (places.keyRow >= 0) places.keyRow += 1;
  }
  if (places.keyRow < 0) {
    places.keyRow = places.headerRow + 1;
    sheet.insertRowsAfter(places.headerRow + 1, 1);
    inserted.push(places.keyRow);
  }
  const [top = Number.POSITIVE_INFINITY] = inserted;
  return (row) => (row >= top ? inserted.length : 0);
};

const writeRow = (
  sheet: SheetPort,
  form: TableForm<string, string>,
  row: number,
  width: number,
  { columns }: Places,
  kind: 'header' | 'key',
  texts: Readonly<Record<string, string>>,
): void => {
  const range = sheet.getRange(row + 1, 1, 1, width);
  // A list taken over from the row beside it would refuse these texts.
  range.setDataValidation(null);
  const look = tableRowLook(form, kind);
  const looks = Array.from({ length: width }, () => look[0] as (typeof look)[number]);
  applyLooks(range, [looks]);
  const standing = range.getValues()[0] ?? [];
  const cells = rowCells(width, columns, texts);
  range.setValues([cells.map((cell, index) => (cell === '' ? (standing[index] as string) : cell))]);
};

const writeMarkColumn = (sheet: SheetPort, column: number, rows: readonly MarkedRow<string>[]): void => {
  const texts = new Map(rows.map(({ row, mark, other }) => [row, mark ? writeMark(mark) : other]));
  const [top, bottom] = [Math.min(...texts.keys()), Math.max(...texts.keys())];
  if (texts.size === 0) return;
  // The head may have been put in between.
  const cells = Array.from({ length: bottom - top + 1 }, (_, index) => [
    literal(texts.get(top + index) ?? ''),
  ]);
  sheet.getRange(top + 1, column + 1, cells.length, 1).setValues(cells);
};
