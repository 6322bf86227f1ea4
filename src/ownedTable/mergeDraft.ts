/**
 * Brings a table that staff work in up to date with a new draft.
 *
 * A cell belongs to whoever wrote it last: one that still holds what we wrote is renewed, any other is kept. A row that
 * a person deleted stays away until asked back. A row we drafted is taken back only when its items need no measure any
 * more and nobody put anything into it.
 */
import type { IssueNumber } from '../framework/framework.ts';
import { fingerprint } from '../grid/fingerprint.ts';
import { carriedRow, carryInto } from './carryRow.ts';
import { firstCell, isBlank } from './cells.ts';
import { editedCells, renew, type Standing, standingRows } from './renewRow.ts';
import { issueText, markOf, sortedKeys } from './rowMarks.ts';
import { rowsAfter, type Section, sectionsOf } from './sections.ts';
import type { Draft, DraftIssue, MeasureKey, RowMark, TableMark, TableSheet } from './table.ts';
import {
  type CellChange,
  type NewRow,
  noWishes,
  type RowAfter,
  type TableChange,
  type Wishes,
} from './tableChange.ts';

/**
 * The empty rows that a run cut short left behind. It inserts from the bottom up and fills each block at once, so only
 * the block inserted last can be empty.
 */
const leftoverRows = ({ mark, rows }: TableSheet<string>, countRows: () => number): number[] => {
  if (!mark.pending) return [];
  const maxRows = countRows();
  let inserted = mark.pending.maxRows;
  for (const { after, count } of mark.pending.blocks) {
    inserted += count;
    if (inserted !== maxRows) continue;
    const block = Array.from({ length: count }, (_, index) => after + 1 + index);
    const isEmpty = rows.every((row) => !block.includes(row.row) || (row.mark === null && isBlank(row)));
    return isEmpty ? block : [];
  }
  return [];
};

/** What the tab's rows look like beyond their texts. */
export interface TabFacts {
  /** Whether a row that looks untouched may go: not when it carries a note or a colour of its own. */
  readonly mayDelete: (row: number) => boolean;
  /** How many rows the tab has, used or not. */
  readonly maxRows: () => number;
}

/** Decides every change to the table but its title. Pure: nothing is written here. */
export const mergeDraft = <Column extends string>(
  sheet: TableSheet<Column>,
  draft: Draft<Column>,
  { mayDelete, maxRows }: TabFacts,
  wishes: Wishes<Column> = noWishes<Column>(),
): TableChange<Column> => {
  const standing = standingRows(sheet.rows);
  const { sections, headless } = sectionsOf(sheet.rows);
  const drafted = new Map(draft.rows.map((row) => [row.key, row]));
  const countOf = countKeys(standing);
  const remembered = new Set([
    ...sheet.mark.drafted.filter((key) => !wishes.restore.includes(key)),
    ...countOf.keys(),
  ]);
  const carriedKeys = new Set(wishes.carried.map(({ key }) => key));

  const leaving = standing.filter(
    (one) =>
      !drafted.has(one.mark.key) &&
      !carriedKeys.has(one.mark.key) &&
      countOf.get(one.mark.key) === 1 &&
      !one.row.hasOthers &&
      editedCells(one) === 0 &&
      mayDelete(one.row.row),
  );
  const gone = new Set(leaving.map(({ mark }) => mark.key));
  const renewals = standing.flatMap((one) => {
    const fresh = drafted.get(one.mark.key);
    return fresh ? [{ row: one.row.row, ...renew(one, fresh, wishes) }] : [];
  });
  const carriedInto = wishes.carried.flatMap((carried) => {
    const one = standing.find(({ mark }) => mark.key === carried.key);
    return one ? [{ row: one.row.row, ...carryInto(one, carried, drafted.has(carried.key)) }] : [];
  });
  const carriedChanges = carriedInto.flatMap(({ cells }) => cells);
  const carriedOver = wishes.carried
    .filter(({ key }) => !countOf.has(key))
    .map((carried) => carriedRow(carried, drafted.get(carried.key)));
  const added: NewRow<Column>[] = [
    ...draft.rows
      .filter(({ key }) => !remembered.has(key) && !carriedKeys.has(key))
      .map((row) => ({ row, mark: markOf(row) })),
    ...carriedOver,
  ];

  const renewed = renewals.flatMap(({ cells }) => cells);
  const isCarried = ({ row, column }: CellChange<Column>): boolean =>
    carriedChanges.some((one) => one.row === row && one.column === column);
  const cells = [...renewed.filter((cell) => !isCarried(cell)), ...carriedChanges];

  const after = rowsAfter(sheet, sections, headless, drafted, cells, gone, added);
  const present = new Set(after.map(({ key }) => key));
  const covered = draft.issues
    .map(({ number }) => number)
    .filter((number) => after.some(({ issue }) => issue === number));
  const headings = headingChanges(draft.issues, sections, covered);
  return {
    cells,
    headings: headings.cells,
    marks: [
      ...[...renewals, ...carriedInto].flatMap(({ row, mark }) => (mark ? [{ row, mark }] : [])),
      ...headings.marks,
    ],
    deletions: [...leaving.map(({ row }) => row.row), ...leftoverRows(sheet, maxRows)].sort((a, b) => a - b),
    takenBack: leaving.map(({ row, mark }) => ({ ...mark, cells: row.cells, row: row.row })),
    insertions: insertionsOf(added, sections, sheet),
    mark: {
      kind: sheet.mark.kind,
      fiscalYear: sheet.mark.fiscalYear,
      drafted: sortedKeys(
        [...remembered, ...added.map(({ row }) => row.key)].filter((key) => !gone.has(key)),
      ),
      title: sheet.mark.title,
      lists: sheet.mark.lists,
    },
    personal:
      sum(renewals.map(({ personal }) => personal)) +
      sum(standing.filter(({ mark }) => !drafted.has(mark.key)).map(editedCells)),
    offers: renewals.flatMap(({ offers }) => offers),
    withheld: draft.rows.filter(({ key }) => !present.has(key)),
    after,
    covered,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const countKeys = (standing: readonly Standing<string>[]): Map<MeasureKey, number> => {
  const counts = new Map<MeasureKey, number>();
  for (const { mark } of standing) counts.set(mark.key, (counts.get(mark.key) ?? 0) + 1);
  return counts;
};

/** New rows go to the end of their issue's section, or of the table when a person deleted the issue's row. */
const insertionsOf = <Column extends string>(
  added: readonly NewRow<Column>[],
  sections: ReadonlyMap<IssueNumber, Section<Column>>,
  { rows, headRow }: TableSheet<Column>,
): TableChange<Column>['insertions'] => {
  const end = rows[rows.length - 1]?.row ?? headRow;
  const blocks = new Map<number, NewRow<Column>[]>();
  for (const one of added) {
    const after = sections.get(one.row.issue)?.last ?? end;
    blocks.set(after, [...(blocks.get(after) ?? []), one]);
  }
  return [...blocks].map(([after, block]) => ({ after, rows: block }));
};

/** The rows of the issues say where a measure is lacking, as long as nobody rewrote them. */
const headingChanges = <Column extends string>(
  issues: readonly DraftIssue[],
  sections: ReadonlyMap<IssueNumber, Section<Column>>,
  covered: readonly IssueNumber[],
): { cells: { row: number; text: string }[]; marks: { row: number; mark: RowMark<Column> }[] } => {
  const cells: { row: number; text: string }[] = [];
  const marks: { row: number; mark: RowMark<Column> }[] = [];
  for (const issue of issues) {
    const section = sections.get(issue.number);
    if (!section) continue;
    const { row, cells: standing } = section.head;
    const text = firstCell(standing);
    const next = issueText(issue, covered.includes(issue.number));
    const isPersonal = section.head.formulas.length > 0 || fingerprint(text) !== section.wrote;
    if (text !== next && isPersonal) continue;
    if (text !== next) cells.push({ row, text: next });
    if (section.wrote !== fingerprint(next)) {
      marks.push({ row, mark: { kind: 'issue', issue: issue.number, wrote: fingerprint(next) } });
    }
  }
  return { cells, marks };
};

/** A table that nobody has written yet: merging into it drafts every row. */
export const emptyTable = <Column extends string>(
  kind: TableMark['kind'],
  fiscalYear: number,
): TableSheet<Column> => ({
  mark: { kind, fiscalYear, drafted: [], title: [] },
  above: [],
  headRow: 0,
  rows: [],
});

/** For a table of which nothing may be deleted. */
export const keepsAll: TabFacts = { mayDelete: () => false, maxRows: () => 0 };

/** The measures that a table has as it stands: ours and a person's. */
export const measuresOf = <Column extends string>(sheet: TableSheet<Column>): readonly RowAfter<Column>[] =>
  mergeDraft(sheet, { issues: [], rows: [] }, keepsAll).after;
