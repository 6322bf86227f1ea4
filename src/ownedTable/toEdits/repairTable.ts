/**
 * Puts back the parts of a table that staff deleted and that it cannot do without.
 *
 * Step by step, each of which leaves a table that is still known as damaged or is whole: a repair cut short is taken up
 * by the next one, which finds blank lines where it was about to put them in. Nothing that stands in the tab is lost.
 */

import { type Edit, setCells } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { isMark, textAt, writeMark } from '../../grid/marks/marks.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { type FoundTable, inspectTable } from '../inTab/inspectTable.ts';
import { readCells } from '../inTab/readCell.ts';
import { readTable } from '../inTab/readTable.ts';
import { rowMarkReader, writeRowMark } from '../marks.ts';
import { type AdoptInput, adoptRow, adoptTable, forgetColumns } from '../merge/adoptRows.ts';
import { rowsOf } from '../merge/mergeDraft.ts';
import type { TableMark } from '../table.ts';
import type { RowAfter } from '../tableChange.ts';
import { MARK } from '../tableForm.ts';
import { dressColumn } from './dressColumn.ts';
import {
  columnMarks,
  headEdits,
  insertRow,
  isBlankRow,
  makeColumn,
  markEdits,
  memoryEdits,
  rowEdits,
  withoutMarks,
} from './repairEdits.ts';
import type { TableLists } from './tableLists.ts';
import type { TableRowKind } from './tableLook.ts';

interface RepairInput<Column extends string> extends AdoptInput<Column> {
  readonly lists: TableLists;
  /** The lines above the table, told from its rows. */
  readonly titleOf: (rows: readonly RowAfter<Column>[]) => readonly string[];
  /** What is put back is written in it. */
  readonly vocabulary: Vocabulary;
}

/** One step changes the tab, and the next one goes by the tab as it is then. Null: there is nothing to do. */
type Step = <Column extends string>(found: FoundTable<Column>, input: RepairInput<Column>) => Edit[] | null;

/** A step that has nothing to do says so, and the next one is tried. A table lacks but a few parts. */
const MOST_STEPS = 20;

/** What puts back all that the table lacks. */
export const repairTable = <Column extends string>(
  found: FoundTable<Column>,
  input: RepairInput<Column>,
): Edit[] => {
  const edits: Edit[] = [];
  let current: FoundTable<Column> | null = found;
  for (let step = 0; current && step < MOST_STEPS; step += 1) {
    const table: FoundTable<Column> = current;
    const next = firstOf(steps, (repair) => repair(table, input));
    if (next === null) break;
    if (edits.length > 0) edits.push({ op: 'settle', tab: table.tab.grid.name });
    edits.push(...next);
    const [tab] = applyEdits({ tabs: [table.tab] }, next).tabs;
    current = tab ? inspectTable(found.form, tab) : null;
  }
  return edits;
};

const firstOf = <From, To>(list: readonly From[], map: (one: From) => To | null): To | null => {
  for (const one of list) {
    const result = map(one);
    if (result !== null) return result;
  }
  return null;
};

const firstMarkedRow = ({ tab: { grid }, form, markColumn }: FoundTable<string>): number => {
  const readRow = rowMarkReader(form);
  const row = grid.values.findIndex((_, index) => readRow(textAt(grid, index, markColumn ?? -1)) !== null);
  return row < 0 ? grid.values.length : row;
};

/** The header goes into the blank row over the hidden one, or a new row. */
const putBackHeader: Step = (found, { vocabulary }) => {
  if (found.headerRow !== null) return null;
  const below = found.keyRow ?? firstMarkedRow(found);
  const isRoom = below > 0 && isBlankRow(found, below - 1);
  return [
    ...(isRoom ? [] : [insertRow(found, below)]),
    ...rowEdits(found, isRoom ? below - 1 : below, 'header', found.form.wordsIn(vocabulary).headers),
  ];
};

/**
 * The hidden row goes under the header, with the names of the columns that are known. One that staff wrote into is
 * theirs from now on.
 */
const putBackKeyRow: Step = (found) => {
  const { keyRow, headerRow, tab } = found;
  if (headerRow === null) return null;
  const { name, values } = tab.grid;
  const isTheirs = keyRow !== null && (values[keyRow] ?? []).some((cell) => cell !== '' && !isMark(cell));
  if (keyRow !== null && !(isTheirs && found.memory === null)) return null;
  const row = headerRow + 1;
  const isInserted = !isBlankRow(found, row) || row >= values.length;
  return [
    ...(isInserted ? [insertRow(found, row)] : []),
    { op: 'hideRows', tab: name, row: row + 1, count: 1 },
    ...rowEdits(found, row, 'key', columnMarks(found)),
    ...(keyRow === null ? [] : withoutMarks(found, keyRow, isInserted && keyRow >= row ? 1 : 0)),
  ];
};

/** The hidden column, with what can be told of each row. */
const putBackMarks: Step = (found, input) => {
  if (found.markColumn !== null || found.headerRow === null || found.keyRow === null) return null;
  const { form, columns } = found;
  const { grid } = found.tab;
  const { edits, place } = makeColumn(found, MARK);
  const first = Math.max(found.headerRow, found.keyRow) + 1;
  // Of the rows as they are now: the new column has nothing of them.
  const marks = grid.values
    .slice(first)
    .map((_, index) => adoptRow(readCells(form, grid, first + index, columns), input));
  return [
    ...edits,
    { op: 'hideColumns', tab: grid.name, column: place + 1, count: 1 },
    ...markEdits(
      found,
      place,
      first,
      marks.map((mark) => (mark ? writeRowMark(form.kind, mark) : '')),
    ),
    // Where no row is known again, but sections at most, nothing but the memory tells which column it is.
    ...(marks.every((mark) => mark?.kind !== 'row')
      ? memoryEdits(found, place, withTitle(adoptTable(form.kind, input, marks), input.titleOf([])))
      : []),
  ];
};

/** The rows' marks and the memory forget the columns that are to be put back, before these are there. */
const putBackColumns: Step = (found, input) => {
  const { form, columns, markColumn, keyRow, headerRow, memory } = found;
  const lost = form.essential.filter((column) => !columns.has(column));
  const [next] = lost;
  if (next === undefined || markColumn === null || keyRow === null || headerRow === null) return null;
  const { grid } = found.tab;
  const readRow = rowMarkReader(form);
  const first = Math.max(headerRow, keyRow) + 1;
  const isFirstLost = lost.some((name) => name === form.drafted[0]);
  const standing = grid.values.slice(first).map((_, index) => textAt(grid, first + index, markColumn));
  // What staff wrote between our marks stays.
  const texts = standing.map((text) => {
    const mark = forgetColumns(readRow(text), lost, isFirstLost);
    return mark ? writeRowMark(form.kind, mark) : text;
  });
  const remembered = memory && writeMark({ ...memory, title: titleLeft(found, memory.title) });
  const { edits, place } = makeColumn(found, next);
  const top = Math.min(headerRow, keyRow);
  const kinds = grid.values.slice(top).map((_, index) => kindOf(found, top + index));
  return [
    ...markEdits(found, markColumn, first, texts),
    ...(isFirstLost && remembered ? [setCells(grid.name, keyRow + 1, markColumn + 1, [[remembered]])] : []),
    { op: 'settle', tab: grid.name },
    ...edits,
    ...dressColumn(form, grid.name, { name: next, place, kinds, top }, input.lists),
    ...headEdits({ ...found, headerRow, keyRow }, next, place, input.vocabulary),
  ];
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
  if (memory !== null || markColumn === null || keyRow === null) return null;
  const readRow = rowMarkReader(form);
  const marks = tab.grid.values.map((_, row) => readRow(textAt(tab.grid, row, markColumn)));
  const adopted = adoptTable(form.kind, input, marks);
  const whole = readTable({ ...found, memory: adopted });
  const title = input.titleOf(whole ? rowsOf(whole.sheet) : []);
  return memoryEdits(found, markColumn, withTitle(adopted, title));
};

/** Lines that say something else count as a person's. */
const withTitle = (memory: TableMark, title: readonly string[]): TableMark => ({
  ...memory,
  title: title.map(fingerprint),
});

const steps: readonly Step[] = [putBackHeader, putBackKeyRow, putBackMarks, putBackColumns, putBackMemory];
