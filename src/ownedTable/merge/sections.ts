/** A table in sections: each with the rows that stand under its own. */

import type { Cell } from '../../grid/edits.ts';
import { firstCell, isBlank, isEmptied, mapCells } from '../cells.ts';
import type { DraftRow, RowKey, SectionKey, SheetRow, TableSheet } from '../table.ts';
import type { CellChange, NewRow, RowAfter } from '../tableChange.ts';

/** A section's row and what stands under it, down to the next section's row. */
export interface Section<Column extends string> {
  readonly head: SheetRow<Column>;
  readonly wrote: string;
  /** The last row of the section that holds anything. */
  last: number;
  /** The rows under the head that hold anything. */
  readonly content: SheetRow<Column>[];
}

/** A table's rows by the section they stand under, and those above the first section. */
interface SectionedRows<Column extends string> {
  readonly sections: ReadonlyMap<SectionKey, Section<Column>>;
  readonly headless: readonly SheetRow<Column>[];
}

/**
 * The table in sections, and what stands above the first or under none.
 *
 * What a person writes below an empty row is none of the table's: a signature, say. It is, where a row of ours
 * follows.
 */
export const sectionsOf = <Column extends string>(
  rows: readonly SheetRow<Column>[],
): SectionedRows<Column> => {
  const sections = new Map<SectionKey, Section<Column>>();
  const headless: SheetRow<Column>[] = [];
  let current: { last: number; readonly content: SheetRow<Column>[] } = { last: 0, content: headless };
  let apart: SheetRow<Column>[] | null = null;
  for (const row of rows) {
    if (row.mark?.kind === 'section' && !sections.has(row.mark.section)) {
      const section: Section<Column> = {
        head: row,
        wrote: row.mark.wrote,
        last: row.row,
        content: [],
      };
      sections.set(row.mark.section, section);
      current = section;
      apart = null;
    } else if (row.mark === null && isEmptied(row)) apart ??= [];
    else if (row.mark === null && apart) apart.push(row);
    else if (!isBlank(row)) {
      current.content.push(...(apart ?? []), row);
      current.last = row.row;
      apart = null;
    }
  }
  return { sections, headless };
};

/** What is decided about a table's drafted rows. */
interface RowDecisions<Column extends string> {
  readonly drafted: ReadonlyMap<RowKey, DraftRow<Column>>;
  readonly cells: readonly CellChange<Column>[];
  readonly gone: ReadonlySet<RowKey>;
  readonly added: readonly NewRow<Column>[];
}

/**
 * The rows the table will have. One that a person moved counts for the section it stands under now, unless its own
 * section's row is gone, or the whole table was sorted.
 *
 * @param order the sections from top to bottom; rows under others come last, those under none first
 */
export const rowsAfter = <Column extends string>(
  { rows }: TableSheet<Column>,
  { sections, headless }: SectionedRows<Column>,
  order: readonly SectionKey[],
  { drafted, cells: changes, gone, added }: RowDecisions<Column>,
): RowAfter<Column>[] => {
  const sectionOfRow = new Map(
    [...sections].flatMap(([section, { content }]) => content.map(({ row }) => [row, section] as const)),
  );
  const placed = rows.flatMap(({ row, mark }) =>
    mark?.kind === 'row' && sections.has(mark.section) && !gone.has(mark.key)
      ? [sectionOfRow.get(row) === mark.section]
      : [],
  );
  const sorted = isSorted([
    ...placed,
    ...added.filter(({ row }) => sections.has(row.section)).map(() => true),
  ]);
  const isOfTable = (row: number): boolean =>
    sectionOfRow.has(row) || headless.some((one) => one.row === row);
  const cellAfter = new Map(changes.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  const staying = rows.flatMap(({ row, mark, cells }): RowAfter<Column>[] => {
    const now = mapCells(cells, (cell, column): Cell => cellAfter.get(`${row} ${column}`) ?? cell);
    if (mark?.kind === 'section' || isEmptied({ cells: now })) return [];
    const under = sectionOfRow.get(row) ?? null;
    if (mark === null && (!isOfTable(row) || firstCell(now) === '')) return [];
    if (mark === null) return [{ key: null, section: under, items: [], cells: now, row }];
    if (gone.has(mark.key)) return [];
    const { items } = drafted.get(mark.key) ?? mark;
    const section = sections.has(mark.section) && !sorted ? (under ?? mark.section) : mark.section;
    return [{ key: mark.key, section, items, cells: now, row }];
  });
  const fresh = added.map(({ row }) => ({ ...row, row: null }));
  const place = ({ section }: RowAfter<Column>): number => {
    if (section === null) return -1;
    const known = order.indexOf(section);
    return known < 0 ? order.length : known;
  };
  return [...staying, ...fresh].sort((a, b) => place(a) - place(b));
};

/**
 * Whether a person sorted the table, so that where a row stands says nothing of its section: most of our rows stand
 * under another section than their own.
 */
const isSorted = (standsUnderOwn: readonly boolean[]): boolean =>
  standsUnderOwn.filter((own) => !own).length * 2 > standsUnderOwn.length;
