/** A plan in a plain tab: written and brought up to date by the product's own edits, and worked in by a person. */

import { type Cell, type Edit, setCells } from '../../../src/grid/edits.ts';
import type { Facts } from '../../../src/grid/facts.ts';
import { applyEdits, tabAfter } from '../../../src/grid/making/applyEdits.ts';
import type { Tab } from '../../../src/grid/workbook.ts';
import { inspectTable } from '../../../src/ownedTable/inTab/inspectTable.ts';
import { type ReadTable, readTable } from '../../../src/ownedTable/inTab/readTable.ts';
import { prepareTable, type TableWork } from '../../../src/ownedTable/prepareTable.ts';
import type { RowKey, SectionKey, SheetRow } from '../../../src/ownedTable/table.ts';
import { noWishes, type TableChange, type Wishes } from '../../../src/ownedTable/tableChange.ts';
import { standardColumns } from '../../../src/ownedTable/tableForm.ts';
import { type PlanColumn, planColumns } from '../../../src/plan/table/columns.ts';
import { planForm } from '../../../src/plan/table/planForm.ts';
import { vocabularies } from '../../../src/vocabulary/known.ts';
import type { PlanRow, TitledDraft } from './drafts.ts';

const NAME = 'แผนมาตรการ';

/** As plans of before are: all lines of their title stand above, merged. */
const FORM = { ...planForm, titleWidth: 6 };
const places = standardColumns(planForm);

/** What a person gave a note to: nothing, all rows, or one; or a picture to one. */
type Noted = 'none' | 'all' | number | { readonly pictured: number };

const looksWith = (noted: Noted, rows: number): Facts['looks'] => ({
  notes: Array.from({ length: rows }, (_, index) => [
    noted === 'all' || noted === index + 1 ? 'ดูหนังสือสั่งการ' : '',
  ]),
  backgrounds: [],
  inks: [],
  pictures: Array.from({ length: rows }, (_, index) => [
    typeof noted === 'object' && noted.pictured === index + 1 ? '\ufffc' : '',
  ]),
});

/** What a run decided, and what it did to the tab. */
interface Renewed extends TableChange<PlanColumn> {
  readonly edits: readonly Edit[];
}

interface RenewOptions {
  readonly noted?: Noted;
  readonly wishes?: Partial<Wishes<PlanColumn>>;
  /** How far the run comes; absent: to its end. */
  readonly until?: (edit: Edit) => boolean;
}

/** Rows count from 1. */
export class StandingPlan {
  tab: Tab;
  private read: ReadTable<PlanColumn> | null = null;

  /** Writes the draft into a new tab. */
  constructor(draft: TitledDraft) {
    const { edits } = prepare(null, draft);
    const [tab] = applyEdits({ tabs: [] }, edits).tabs;
    if (!tab) throw new Error('No tab was made');
    this.tab = tab;
  }

  /** The plan as a run reads it; read once for each state of the tab. */
  get table(): ReadTable<PlanColumn> {
    if (this.read?.tab !== this.tab) this.read = read(this.tab);
    return this.read;
  }

  get rows(): readonly SheetRow<PlanColumn>[] {
    return this.table.sheet.rows;
  }

  /** One run: decides the changes and makes them. */
  renew(draft: TitledDraft, { noted = 'none', wishes = {}, until }: RenewOptions = {}): Renewed {
    const looks = looksWith(noted, this.tab.grid.values.length);
    this.tab = { ...this.tab, facts: { ...this.tab.facts, looks } };
    const { change, edits } = prepare(this.table, draft, wishes);
    const last = until ? edits.findIndex(until) : edits.length - 1;
    this.tab = tabAfter(this.tab, edits.slice(0, last + 1));
    return { ...change, edits };
  }

  /** The rows of a key; several when a person copied one. */
  rowsOf(key: RowKey): number[] {
    return this.rows.flatMap(({ row, mark }) => (mark?.kind === 'row' && mark.key === key ? [row] : []));
  }

  /** The only row of a key. @throws when there is none, or more than one */
  rowOf(key: RowKey): number {
    const [row, ...others] = this.rowsOf(key);
    if (row === undefined || others.length > 0) throw new Error(`Not one row of ${key}`);
    return row;
  }

  sectionRow(section: SectionKey): number {
    const found = this.rows.find(({ mark }) => mark?.kind === 'section' && mark.section === section);
    if (!found) throw new Error(`No row of section ${section}`);
    return found.row;
  }

  /** The drafted cells of a row. */
  cells(row: number): PlanRow['cells'] {
    return Object.fromEntries(
      planColumns.map((column) => [column, this.line(row)[places.get(column) ?? -1]]),
    ) as PlanRow['cells'];
  }

  /** What stands in the first column, from top to bottom. */
  get outline(): string[] {
    return this.rows.map(({ row }) => this.cells(row).measure);
  }

  /** What stands above the header, from top to bottom. */
  get above(): string[] {
    return this.table.sheet.outside.map(({ text }) => text);
  }

  /** Types into a drafted column, the hidden marks, or the column beside the table. */
  type(row: number, column: PlanColumn | 'mark' | 'beside', text: string): void {
    this.set(row, (column === 'beside' ? planForm.layout.length : (places.get(column) ?? -1)) + 1, [[text]]);
  }

  remove(row: number): void {
    this.edit({ op: 'deleteRows', tab: NAME, first: row, count: 1 });
  }

  /** A person's own row; what is not given is empty. @returns its place */
  insertBelow(row: number, cells: Partial<Record<PlanColumn, string>> = {}): number {
    this.edit({ op: 'insertRows', tab: NAME, after: row, count: 1 });
    for (const [column, text] of Object.entries(cells)) this.type(row + 1, column as PlanColumn, text);
    return row + 1;
  }

  /** Inserts a row's copy so that it becomes that row. */
  copy(row: number, to: number): void {
    const cells = this.line(row);
    this.insertBelow(to - 1);
    this.set(to, 1, [cells]);
  }

  /** Puts the rows into an order. */
  arrange(order: readonly number[]): void {
    this.set(
      Math.min(...order),
      1,
      order.map((row) => this.line(row)),
    );
  }

  /** All cells of a row; below the last one that holds something, nothing was read. */
  private line(row: number): string[] {
    const { values } = this.tab.grid;
    return (values[0] ?? []).map((_, column) => String(values[row - 1]?.[column] ?? ''));
  }

  private set(row: number, column: number, cells: readonly (readonly Cell[])[]): void {
    this.edit(setCells(NAME, row, column, cells));
  }

  private edit(edit: Edit): void {
    this.tab = tabAfter(this.tab, [edit]);
  }
}

const read = (tab: Tab): ReadTable<PlanColumn> => {
  const found = inspectTable(planForm, tab);
  const table = found && readTable(found);
  if (!table) throw new Error('The plan lacks a part');
  return table;
};

const prepare = (
  standing: ReadTable<PlanColumn> | null,
  draft: TitledDraft,
  wishes: Partial<Wishes<PlanColumn>> = {},
): TableWork<PlanColumn> =>
  prepareTable([], {
    form: FORM,
    standing,
    tabName: NAME,
    yearText: '2569',
    dossier: { agency: '', fiscalYear: 2568 },
    draft,
    wishes: { ...noWishes(), ...wishes },
    lists: {},
    vocabulary: vocabularies.th,
    digits: 'arabic',
    titleOf: () => draft.title,
  });
