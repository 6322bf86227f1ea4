/** A plan as it stands in its tab, kept in memory: written once, worked in by people, brought up to date by merges. */

import type { Cell } from '../../src/grid/edits.ts';
import { fingerprint } from '../../src/grid/fingerprint.ts';
import { mergeDraft } from '../../src/ownedTable/mergeDraft.ts';
import { markOf, sectionText } from '../../src/ownedTable/rowMarks.ts';
import type {
  Draft,
  DraftRow,
  RowKey,
  RowMark,
  SectionKey,
  TableMark,
  TableSheet,
} from '../../src/ownedTable/table.ts';
import { type NewRow, noWishes, type TableChange, type Wishes } from '../../src/ownedTable/tableChange.ts';
import { titleChanges } from '../../src/ownedTable/titleChanges.ts';
import { type PlanColumn, planColumns } from '../../src/plan/columns.ts';

export interface PlanRow extends DraftRow<PlanColumn> {
  readonly cells: Record<PlanColumn, string>;
}

/** The drafted cells of a row; those not given are empty. */
export const cellsOf = (cells: Partial<Record<PlanColumn, string>> = {}): PlanRow['cells'] => ({
  measure: '',
  analysis: '',
  steps: '',
  period: '',
  responsible: '',
  lastYear: '',
  ...cells,
});

/** A drafted row whose cells say which measure, column and version they belong to. */
export const draftRow = (key: RowKey, section: SectionKey, version = ''): PlanRow => ({
  key,
  section,
  items: key.split('+'),
  cells: cellsOf(
    Object.fromEntries(
      planColumns.map((column) => [column, `${column} of ${key}${version && ` ${version}`}`]),
    ),
  ),
});

/** A draft and the lines above its table. */
export interface TitledDraft extends Draft<PlanColumn> {
  readonly title: readonly string[];
}

/** What a merge decided, the title included. */
export interface TabChange extends TableChange<PlanColumn> {
  readonly titles: readonly { readonly row: number; readonly text: string }[];
}

/** A draft with three sections and two title lines. */
export const draftOf = (
  rows: readonly DraftRow<PlanColumn>[],
  title: readonly string[] = ['แผนมาตรการ', 'อบต.'],
): TitledDraft => ({
  title,
  sections: ['1', '2', '3'].map((key) => ({
    key,
    name: `ประเด็นที่ ${key}`,
    nameWhenEmpty: `ประเด็นที่ ${key} (ยังไม่มีมาตรการ)`,
  })),
  rows: [...rows].sort((a, b) => Number(a.section) - Number(b.section)),
});

export interface TabRow {
  mark: RowMark<PlanColumn> | null;
  cells: Record<PlanColumn, Cell>;
  hasOthers: boolean;
}

/** The row that a person adds by hand: no mark, only what was typed. */
export const personalRow = (cells: Partial<Record<PlanColumn, string>>): TabRow => ({
  mark: null,
  cells: cellsOf(cells),
  hasOthers: false,
});

const rowOf = (row: DraftRow<PlanColumn>): TabRow => ({
  mark: markOf(row),
  cells: { ...row.cells },
  hasOthers: false,
});

const newRow = ({ row, mark }: NewRow<PlanColumn>): TabRow => ({
  mark,
  cells: { ...row.cells },
  hasOthers: false,
});

export class PlanTab {
  above: string[];
  rows: TabRow[];
  mark: TableMark;

  /** Writes the draft into an empty tab. */
  constructor(draft: TitledDraft) {
    this.above = [...draft.title, ''];
    this.rows = draft.sections.flatMap((one) => {
      const own = draft.rows.filter(({ section }) => section === one.key);
      const text = sectionText(one, own.length > 0);
      const mark: RowMark<PlanColumn> = { kind: 'section', section: one.key, wrote: fingerprint(text) };
      return [{ mark, cells: cellsOf({ measure: text }), hasOthers: false }, ...own.map(rowOf)];
    });
    this.mark = {
      kind: 'plan',
      fiscalYear: 2568,
      drafted: draft.rows.map(({ key }) => key).sort(),
      title: draft.title.map(fingerprint),
    };
  }

  /** The first row under the head; counts from 1. */
  get firstRow(): number {
    return this.above.length + 2;
  }

  /** The tab as a run reads it. */
  get sheet(): TableSheet<PlanColumn> {
    return {
      mark: structuredClone(this.mark),
      above: this.above.map((text, index) => ({ row: index + 1, text })),
      headRow: this.firstRow - 1,
      rows: this.rows.map((row, index) => ({
        row: this.firstRow + index,
        formulas: [],
        ...structuredClone(row),
      })),
    };
  }

  /** One run: decides the changes and makes them. */
  merge(
    draft: TitledDraft,
    mayDelete: (row: TabRow) => boolean = () => true,
    wishes: Partial<Wishes<PlanColumn>> = {},
  ): TabChange {
    const { sheet } = this;
    const facts = {
      mayDelete: (row: number) => mayDelete(this.at(row)),
      maxRows: () => this.firstRow + this.rows.length,
    };
    const change: TabChange = {
      ...mergeDraft(sheet, draft, facts, { ...noWishes(), ...wishes }),
      titles: titleChanges(sheet, draft.title),
    };
    this.apply(change, draft.title);
    return change;
  }

  /** The rows of a key; several when a person copied one. */
  rowsOf(key: RowKey): TabRow[] {
    return this.rows.filter(({ mark }) => mark?.kind === 'row' && mark.key === key);
  }

  /** The only row of a key. @throws when there is none, or more than one */
  rowOf(key: RowKey): TabRow {
    const [row, ...others] = this.rowsOf(key);
    if (!row || others.length > 0) throw new Error(`${others.length + (row ? 1 : 0)} rows of ${key}`);
    return row;
  }

  sectionRow(section: SectionKey): TabRow {
    const row = this.rows.find(({ mark }) => mark?.kind === 'section' && mark.section === section);
    if (!row) throw new Error(`No row of section ${section}`);
    return row;
  }

  remove(row: TabRow): void {
    this.rows = this.rows.filter((one) => one !== row);
  }

  insertBelow(row: TabRow, fresh: TabRow): TabRow {
    this.rows.splice(this.rows.indexOf(row) + 1, 0, fresh);
    return fresh;
  }

  /** What stands in the first column, from top to bottom. */
  get outline(): string[] {
    return this.rows.map(({ cells }) => String(cells.measure));
  }

  private at(row: number): TabRow {
    const found = this.rows[row - this.firstRow];
    if (!found) throw new Error(`No row ${row}`);
    return found;
  }

  private apply(change: TabChange, title: readonly string[]): void {
    const firstRow = this.firstRow;
    const written = new Map(this.rows.map((row, index) => [firstRow + index, row]));
    for (const { row, column, cell } of change.cells) this.at(row).cells[column] = cell;
    for (const { row, text } of change.headings) this.at(row).cells.measure = text;
    for (const { row, text } of change.titles) this.above[row - 1] = text;
    for (const { row, mark } of change.marks) this.at(row).mark = structuredClone(mark);
    const insertions = new Map(change.insertions.map(({ after, rows }) => [after, rows]));
    this.rows = [
      ...(insertions.get(firstRow - 1) ?? []).map(newRow),
      ...[...written].flatMap(([number, row]) => [
        ...(change.deletions.includes(number) ? [] : [row]),
        ...(insertions.get(number) ?? []).map(newRow),
      ]),
    ];
    this.mark = structuredClone({ ...change.mark, title: title.map(fingerprint) });
  }
}

/** Whether a run would leave the tab as it is. */
export const isNothing = (before: TableMark, title: readonly string[], change: TabChange): boolean =>
  change.cells.length +
    change.headings.length +
    change.titles.length +
    change.marks.length +
    change.deletions.length +
    change.insertions.length ===
    0 && JSON.stringify(before) === JSON.stringify({ ...change.mark, title: title.map(fingerprint) });
