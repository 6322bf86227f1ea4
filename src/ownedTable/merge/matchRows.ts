/** The rows of a table beside those of its draft and those that a person wants carried over: which go, change and come. */

import type { Draft, DraftRow, RowKey, RowMark, TableSheet } from '../table.ts';
import { type CellChange, type NewRow, type Offer, type Wishes, wishesFor } from '../tableChange.ts';
import { carriedRow, carryInto } from './carryRow.ts';
import { editedCells, type Renewal, renew, type Standing, standingRows } from './renewRow.ts';
import { markOf } from './rowMarks.ts';

interface MatchedRows<Column extends string> {
  /** The table's kind. */
  readonly kind: string;
  /** Our rows in the tab; a key stands there several times when a person copied its row. */
  readonly standing: readonly Standing<Column>[];
  readonly counts: ReadonlyMap<RowKey, number>;
  readonly drafted: ReadonlyMap<RowKey, DraftRow<Column>>;
  /** The keys that stand in the tab, or that a person deleted and did not ask back. */
  readonly remembered: ReadonlySet<RowKey>;
  /** Those that concern the table. */
  readonly wishes: Wishes<Column>;
}

/** Finds for each row that stands the draft of the same key, and what was asked for of this table. */
export const matchRows = <Column extends string>(
  { mark, rows }: TableSheet<Column>,
  draft: Draft<Column>,
  asked: Wishes<Column>,
): MatchedRows<Column> => {
  const wishes = wishesFor(mark.kind, asked);
  const standing = standingRows(rows);
  const counts = new Map<RowKey, number>();
  for (const one of standing) counts.set(one.mark.key, (counts.get(one.mark.key) ?? 0) + 1);
  const restored = new Set(wishes.restore.map(({ key }) => key));
  return {
    kind: mark.kind,
    standing,
    counts,
    drafted: new Map(draft.rows.map((row) => [row.key, row])),
    remembered: new Set([...mark.drafted.filter((key) => !restored.has(key)), ...counts.keys()]),
    wishes,
  };
};

const isCarried = ({ wishes }: MatchedRows<string>, key: RowKey): boolean =>
  wishes.carried.some((one) => one.key === key);

/** Our rows that are drafted no more and that nobody touched. */
export const leavingRows = <Column extends string>(
  matched: MatchedRows<Column>,
  mayDelete: (row: number) => boolean,
): Standing<Column>[] =>
  matched.standing.filter(
    (one) =>
      !matched.drafted.has(one.mark.key) &&
      !isCarried(matched, one.mark.key) &&
      matched.counts.get(one.mark.key) === 1 &&
      !one.row.hasOthers &&
      editedCells(one) === 0 &&
      mayDelete(one.row.row),
  );

/** What happens to the cells of our rows that stay. */
interface RowChanges<Column extends string> {
  readonly cells: readonly CellChange<Column>[];
  readonly marks: readonly { readonly row: number; readonly mark: RowMark<Column> }[];
  readonly personal: number;
  readonly offers: readonly Offer<Column>[];
}

/** What is carried over comes before what is drafted. */
export const changedRows = <Column extends string>({
  kind,
  standing,
  drafted,
  wishes,
}: MatchedRows<Column>): RowChanges<Column> => {
  const renewals = standing.flatMap((one): (Renewal<Column> & { row: number })[] => {
    const fresh = drafted.get(one.mark.key);
    return fresh ? [{ row: one.row.row, ...renew(kind, one, fresh, wishes) }] : [];
  });
  const carriedInto = wishes.carried.flatMap((carried) => {
    const one = standing.find(({ mark }) => mark.key === carried.key);
    return one ? [{ row: one.row.row, ...carryInto(one, carried, drafted.has(carried.key)) }] : [];
  });
  const carriedCells = carriedInto.flatMap(({ cells }) => cells);
  const isReplaced = ({ row, column }: CellChange<Column>): boolean =>
    carriedCells.some((one) => one.row === row && one.column === column);
  const kept = standing.filter(({ mark }) => !drafted.has(mark.key)).map(editedCells);
  return {
    cells: [...renewals.flatMap(({ cells }) => cells.filter((cell) => !isReplaced(cell))), ...carriedCells],
    marks: [...renewals, ...carriedInto].flatMap(({ row, mark }) => (mark ? [{ row, mark }] : [])),
    personal: [...renewals.map(({ personal }) => personal), ...kept].reduce((sum, count) => sum + count, 0),
    offers: renewals.flatMap(({ offers }) => offers),
  };
};

/** The rows to insert: drafted ones that the table never had or that are asked back, and those carried over. */
export const addedRows = <Column extends string>(matched: MatchedRows<Column>): NewRow<Column>[] => [
  ...[...matched.drafted.values()]
    .filter(({ key }) => !matched.remembered.has(key) && !isCarried(matched, key))
    .map((row) => ({ row, mark: markOf(row) })),
  ...matched.wishes.carried
    .filter(({ key }) => !matched.counts.has(key))
    .map((carried) => carriedRow(carried, matched.drafted.get(carried.key))),
];
