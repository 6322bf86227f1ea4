/** Rows, columns and marks that are put back into a damaged table. */
import { type Edit, setCells, setLooks } from '../../grid/edits.ts';
import { isMark, writeMark } from '../../grid/marks/marks.ts';
import type { CellLook } from '../../grid/page/look.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import type { FoundTable } from '../inTab/inspectTable.ts';
import type { TableMark } from '../table.ts';
import { layoutIndex, MARK } from '../tableForm.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';
import { keyTexts, rowCells } from './tableRows.ts';

/** Whether nothing stands in a row, which counts from 0. */
export const isBlankRow = ({ tab: { grid } }: FoundTable<string>, row: number): boolean =>
  (grid.values[row] ?? []).every((cell) => cell === '');

const isBlankColumn = ({ tab: { grid } }: FoundTable<string>, column: number): boolean =>
  grid.values.every((cells) => (cells[column] ?? '') === '');

/** A row before the one at a place; counts from 0. */
export const insertRow = ({ tab }: FoundTable<string>, row: number): Edit => ({
  op: 'insertRowsBefore',
  tab: tab.grid.name,
  before: row + 1,
  count: 1,
});

/** The names of the columns, without the memory. */
export const columnMarks = ({ form, columns }: FoundTable<string>): Record<string, string> =>
  Object.fromEntries(
    [...columns.keys()].map((name) => [name, writeMark({ kind: 'column', table: form.kind, column: name })]),
  );

/** Empties the cells of a row that hold marks, in a row that has moved down meanwhile. */
export const withoutMarks = ({ tab }: FoundTable<string>, row: number, moved: number): Edit[] =>
  (tab.grid.values[row] ?? []).flatMap((cell, column) =>
    isMark(cell) ? [setCells(tab.grid.name, row + moved + 1, column + 1, [['']])] : [],
  );

/** The table's memory, into the hidden row. @param column that of the marks, from 0 */
export const memoryEdits = (
  { tab, form, keyRow }: FoundTable<string>,
  column: number,
  memory: TableMark,
): Edit[] => {
  const { name } = tab.grid;
  const row = (keyRow ?? 0) + 1;
  return [
    { op: 'hideRows', tab: name, row, count: 1 },
    { op: 'setRule', tab: name, area: { row, column: column + 1, rows: 1, columns: 1 }, rule: null },
    setCells(name, row, column + 1, [[keyTexts(form, memory)[MARK] ?? '']]),
  ];
};

/** A column's header, and its name in the hidden row. */
export const headEdits = (
  { tab, form, headerRow, keyRow }: FoundTable<string> & { headerRow: number; keyRow: number },
  name: string,
  place: number,
  vocabulary: Vocabulary,
): Edit[] => {
  const header = form.wordsIn(vocabulary).headers[name] ?? '';
  const mark = writeMark({ kind: 'column', table: form.kind, column: name });
  const at = (row: number, cells: string[][]): Edit => setCells(tab.grid.name, row + 1, place + 1, cells);
  // Both at once where they stand together: with either of them, the column counts as there.
  return keyRow === headerRow + 1
    ? [at(headerRow, [[header], [mark]])]
    : [at(keyRow, [[mark]]), at(headerRow, [[header]])];
};

/** A column for a name, after the nearest one that stands before it in the layout: a blank one there, or a new one. */
export const makeColumn = (found: FoundTable<string>, name: string): { edits: Edit[]; place: number } => {
  const { form, columns, markColumn } = found;
  const tab = found.tab.grid.name;
  const places = new Map([...columns, ...(markColumn === null ? [] : [[MARK, markColumn] as const])]);
  const before = form.layout
    .slice(0, layoutIndex(form, name))
    .flatMap((column) => places.get(column.name) ?? []);
  const leftmost = Math.min(...places.values());
  const isRoomBefore = leftmost > 0 && isBlankColumn(found, leftmost - 1);
  const place =
    before.length > 0 ? (before[before.length - 1] ?? 0) + 1 : isRoomBefore ? leftmost - 1 : leftmost;
  const isTaken = [...places.values()].includes(place) || !isBlankColumn(found, place);
  const width = form.layout[layoutIndex(form, name)]?.width ?? 0;
  return {
    place,
    edits: [
      // The place may be the first one beyond the tab.
      isTaken
        ? { op: 'insertColumns', tab, after: place, count: 1 }
        : { op: 'makeRoom', tab, rows: 1, columns: place + 1 },
      { op: 'setWidths', tab, column: place + 1, widths: [width] },
    ],
  };
};

/** Fills a blank row, which counts from 0: its look first, and all texts at once. */
export const rowEdits = (
  { form, columns, tab }: FoundTable<string>,
  row: number,
  kind: TableRowKind,
  texts: Readonly<Record<string, string>>,
): Edit[] => {
  const { name } = tab.grid;
  const [look] = tableRowLook(form, kind);
  const width = Math.max(...columns.values()) + 1;
  return [
    // A list taken over from the row beside it would refuse these texts.
    { op: 'setRule', tab: name, area: { row: row + 1, column: 1, rows: 1, columns: width }, rule: null },
    setLooks(name, row + 1, 1, [Array.from({ length: width }, () => look as CellLook)]),
    setCells(name, row + 1, 1, [rowCells(width, columns, texts)]),
  ];
};

/** Fills the column of marks from a row on; both count from 0. */
export const markEdits = (
  { tab, form }: FoundTable<string>,
  column: number,
  first: number,
  texts: readonly string[],
): Edit[] => {
  if (texts.length === 0) return [];
  const { name } = tab.grid;
  const look = tableRowLook(form, 'key')[0] as CellLook;
  const area = { row: first + 1, column: column + 1, rows: texts.length, columns: 1 };
  return [
    // A list taken over from the column beside it would refuse the marks.
    { op: 'setRule', tab: name, area, rule: null },
    setLooks(
      name,
      area.row,
      area.column,
      texts.map(() => [look]),
    ),
    setCells(
      name,
      area.row,
      area.column,
      texts.map((text) => [text]),
    ),
  ];
};
