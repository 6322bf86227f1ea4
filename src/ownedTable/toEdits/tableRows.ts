/** The cells of a table's rows as they are written: texts, and the marks that remember them. */

import type { Cell } from '../../grid/edits.ts';
import { writeMark } from '../../grid/marks/marks.ts';
import type { Digits } from '../../thai/digits.ts';
import { itemScoreFormat } from '../../thai/format.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { writeRowMark } from '../marks.ts';
import type { TableMark } from '../table.ts';
import type { NewRow } from '../tableChange.ts';
import { MARK, type TableForm } from '../tableForm.ts';
import { figureColumns } from './figureFormats.ts';

/** Where a tab has the columns of the layout, the hidden marks among them; they count from 0. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** A row with texts at their places; what is absent is blank. */
export const rowCells = (
  width: number,
  places: ColumnPlaces,
  texts: Readonly<Record<string, Cell>>,
): Cell[] => {
  const cells = new Array<Cell>(width).fill('');
  for (const [name, cell] of Object.entries(texts)) {
    const place = places.get(name);
    if (place !== undefined && cell !== '') cells[place] = cell;
  }
  return cells;
};

/** The cells of a new row. */
export const newRowCells = <Column extends string>(
  form: TableForm<Column, string>,
  vocabulary: Vocabulary,
  { row, mark }: NewRow<Column>,
): Record<string, Cell> => ({
  ...form.wordsIn(vocabulary).initial,
  ...row.cells,
  [MARK]: writeRowMark(form.kind, mark),
});

/** The texts of the hidden row: each column's name, and the table's memory over the marks. */
export const keyTexts = (form: TableForm<string, string>, memory: TableMark): Record<string, string> =>
  Object.fromEntries(
    form.layout.map(({ name }) => [
      name,
      writeMark(name === MARK ? memory : { kind: 'column', table: form.kind, column: name }),
    ]),
  );

/** How the cells of a row show what they hold: figures with two decimals, text as it stands, blank ones as it is typed. */
export const rowFormats = (
  form: TableForm<string, string>,
  places: ColumnPlaces,
  cells: readonly Cell[],
  digits: Digits,
): string[] => {
  const figures = new Set(figureColumns(form).flatMap((name) => places.get(name) ?? []));
  return cells.map((cell, place) =>
    figures.has(place) ? itemScoreFormat(digits) : typeof cell === 'string' && cell !== '' ? TEXT : '',
  );
};

const TEXT = '@';
