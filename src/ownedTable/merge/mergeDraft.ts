/**
 * Brings a table that staff work in up to date with a new draft.
 *
 * A cell belongs to whoever wrote it last: one that still holds what we wrote is renewed, any other is kept. A row that
 * a person deleted stays away until asked back. A row we drafted is taken back only when it is drafted no more and
 * nobody put anything into it.
 */
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { firstCell, isBlank } from '../cells.ts';
import type { Draft, DraftSection, RowMark, SectionKey, TableSheet } from '../table.ts';
import { type NewRow, noWishes, type RowAfter, type TableChange, type Wishes } from '../tableChange.ts';
import { isUnused } from './emptyRows.ts';
import { addedRows, changedRows, leavingRows, matchRows } from './matchRows.ts';
import { sectionText, sortedKeys } from './rowMarks.ts';
import { rowsAfter, type Section, sectionsOf } from './sections.ts';

/**
 * The empty rows that a run cut short left behind. It inserts from the bottom up and fills each block at once, so only
 * the block inserted last can be empty. Where rows of staff came or went meanwhile, those that were empty before are theirs.
 */
const leftoverRows = ({ mark, rows }: TableSheet<string>, countRows: () => number): number[] => {
  if (!mark.pending) return [];
  const maxRows = countRows();
  let inserted = mark.pending.maxRows;
  for (const { after, count, empty = 0 } of mark.pending.blocks) {
    inserted += count;
    if (inserted !== maxRows) continue;
    const block = Array.from({ length: count }, (_, index) => after + 1 + index);
    const isEmpty = rows.every((one) => {
      const place = one.row - after;
      return place < 1 || place > count + empty || isUnused(one);
    });
    return isEmpty ? block : [];
  }
  return [];
};

/** What the tab's rows look like beyond their texts. */
interface TabFacts {
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
  asked: Wishes<Column> = noWishes<Column>(),
): TableChange<Column> => {
  const matched = matchRows(sheet, draft, asked);
  const { kind, drafted, remembered } = matched;
  const leaving = leavingRows(matched, mayDelete);
  const gone = new Set(leaving.map(({ mark }) => mark.key));
  const { cells, marks, personal, offers } = changedRows(matched);
  const added = addedRows(matched);

  const sectioned = sectionsOf(sheet.rows);
  const order = draft.sections.map(({ key }) => key);
  const after = rowsAfter(sheet, sectioned, order, { drafted, cells, gone, added });
  const present = new Set(after.map(({ key }) => key));
  const covered = order.filter((key) => after.some(({ section }) => section === key));
  const headings = headingChanges(draft.sections, sectioned.sections, covered);
  const keys = [...remembered, ...added.map(({ row }) => row.key)].filter((key) => !gone.has(key));
  return {
    cells,
    headings: headings.cells,
    marks: [...marks, ...headings.marks],
    deletions: [...leaving.map(({ row }) => row.row), ...leftoverRows(sheet, maxRows)].sort((a, b) => a - b),
    takenBack: leaving.map(({ row: { row, cells }, mark: { key, section, items } }) => ({
      key,
      section,
      items,
      cells,
      row,
    })),
    insertions: insertionsOf(added, sectioned.sections, sheet),
    mark: { ...sheet.mark, drafted: sortedKeys(keys), pending: undefined },
    personal,
    offers,
    withheld: draft.rows.filter(({ key }) => !present.has(key)).map((row) => ({ ...row, table: kind })),
    after,
    covered,
  };
};

/** New rows go to the end of their section, or of the table when a person deleted the section's row. */
const insertionsOf = <Column extends string>(
  added: readonly NewRow<Column>[],
  sections: ReadonlyMap<SectionKey, Section<Column>>,
  { rows, headRow }: TableSheet<Column>,
): TableChange<Column>['insertions'] => {
  const end = [...rows].reverse().find((row) => !isBlank(row))?.row ?? headRow;
  const blocks = new Map<number, NewRow<Column>[]>();
  for (const one of added) {
    const after = sections.get(one.row.section)?.last ?? end;
    blocks.set(after, [...(blocks.get(after) ?? []), one]);
  }
  return [...blocks].map(([after, block]) => ({ after, rows: block }));
};

/** The rows of the sections say where a row is lacking, as long as nobody rewrote them. */
const headingChanges = <Column extends string>(
  drafted: readonly DraftSection[],
  sections: ReadonlyMap<SectionKey, Section<Column>>,
  covered: readonly SectionKey[],
): { cells: { row: number; text: string }[]; marks: { row: number; mark: RowMark<Column> }[] } => {
  const cells: { row: number; text: string }[] = [];
  const marks: { row: number; mark: RowMark<Column> }[] = [];
  for (const one of drafted) {
    const section = sections.get(one.key);
    if (!section) continue;
    const { row, cells: standing } = section.head;
    const text = firstCell(standing);
    const next = sectionText(one, covered.includes(one.key));
    const isPersonal = section.head.formulas.length > 0 || fingerprint(text) !== section.wrote;
    if (text !== next && isPersonal) continue;
    if (text !== next) cells.push({ row, text: next });
    if (section.wrote !== fingerprint(next)) {
      marks.push({ row, mark: { kind: 'section', section: one.key, wrote: fingerprint(next) } });
    }
  }
  return { cells, marks };
};

/** A table that nobody has written yet: merging into it drafts every row. */
export const emptyTable = <Column extends string>(kind: string, fiscalYear: number): TableSheet<Column> => ({
  mark: { kind, fiscalYear, drafted: [], title: [] },
  outside: [],
  headRow: 0,
  rows: [],
});

/** For a table of which nothing may be deleted. */
export const keepsAll: TabFacts = { mayDelete: () => false, maxRows: () => 0 };

/** The rows that a table has as it stands, from top to bottom: ours and a person's. */
export const rowsOf = <Column extends string>(sheet: TableSheet<Column>): readonly RowAfter<Column>[] =>
  mergeDraft(sheet, { sections: [], rows: [] }, keepsAll).after;
