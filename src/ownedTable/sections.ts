/** A table in sections: each issue with the rows that stand under it. */
import type { IssueNumber } from '../framework/framework.ts';
import { firstCell, isBlank, isEmptied, mapCells } from './cells.ts';
import type { DraftRow, MeasureKey, SheetRow, TableSheet } from './table.ts';
import type { CellChange, NewRow, RowAfter } from './tableChange.ts';

/** An issue's row and what stands under it, down to the next issue's row. */
export interface Section<Column extends string> {
  readonly head: SheetRow<Column>;
  readonly wrote: string;
  /** The last row of the section that holds anything. */
  last: number;
  /** The rows under the head that hold anything. */
  readonly content: SheetRow<Column>[];
}

/**
 * The table in sections, and what stands above the first or under none.
 *
 * What a person writes below an empty row is none of the table's: a signature, say. It is, where a measure of ours
 * follows.
 */
export const sectionsOf = <Column extends string>(
  rows: readonly SheetRow<Column>[],
): { sections: Map<IssueNumber, Section<Column>>; headless: readonly SheetRow<Column>[] } => {
  const sections = new Map<IssueNumber, Section<Column>>();
  const headless: SheetRow<Column>[] = [];
  let current: { last: number; readonly content: SheetRow<Column>[] } = { last: 0, content: headless };
  let apart: SheetRow<Column>[] | null = null;
  for (const row of rows) {
    if (row.mark?.kind === 'issue' && !sections.has(row.mark.issue)) {
      const section: Section<Column> = {
        head: row,
        wrote: row.mark.wrote,
        last: row.row,
        content: [],
      };
      sections.set(row.mark.issue, section);
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

/**
 * The measures the table will have. A row that a person moved counts for the issue it stands under now, unless its own
 * issue's row is gone, or the whole table was sorted.
 */
export const rowsAfter = <Column extends string>(
  { rows }: TableSheet<Column>,
  sections: ReadonlyMap<IssueNumber, Section<Column>>,
  headless: readonly SheetRow<Column>[],
  drafted: ReadonlyMap<MeasureKey, DraftRow<Column>>,
  changes: readonly CellChange<Column>[],
  gone: ReadonlySet<MeasureKey>,
  added: readonly NewRow<Column>[],
): RowAfter<Column>[] => {
  const issueOfRow = new Map(
    [...sections].flatMap(([issue, { content }]) => content.map(({ row }) => [row, issue] as const)),
  );
  const placed = rows.flatMap(({ row, mark }) =>
    mark?.kind === 'measure' && sections.has(mark.issue) && !gone.has(mark.key)
      ? [issueOfRow.get(row) === mark.issue]
      : [],
  );
  const sorted = isSorted([...placed, ...added.filter(({ row }) => sections.has(row.issue)).map(() => true)]);
  const isOfTable = (row: number): boolean => issueOfRow.has(row) || headless.some((one) => one.row === row);
  const textAfter = new Map(changes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const staying = rows.flatMap(({ row, mark, cells }): RowAfter<Column>[] => {
    const texts = mapCells(cells, (text, column) => textAfter.get(`${row} ${column}`) ?? text);
    if (mark?.kind === 'issue' || isEmptied({ cells: texts })) return [];
    const under = issueOfRow.get(row) ?? null;
    if (mark === null && (!isOfTable(row) || firstCell(texts) === '')) return [];
    if (mark === null) return [{ key: null, issue: under, items: [], cells: texts, row }];
    if (gone.has(mark.key)) return [];
    const { items } = drafted.get(mark.key) ?? mark;
    const issue = sections.has(mark.issue) && !sorted ? (under ?? mark.issue) : mark.issue;
    return [{ key: mark.key, issue, items, cells: texts, row }];
  });
  const fresh = added.map(({ row }) => ({ ...row, row: null }));
  return [...staying, ...fresh].sort((a, b) => (a.issue ?? 0) - (b.issue ?? 0));
};

/**
 * Whether a person sorted the table, so that where a row stands says nothing of its issue: most of our measures stand
 * under another issue than their own.
 */
const isSorted = (standsUnderOwn: readonly boolean[]): boolean =>
  standsUnderOwn.filter((own) => !own).length * 2 > standsUnderOwn.length;
