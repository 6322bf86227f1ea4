/** What a run will do to a table's tab, decided before anything is written. */

import type { Dossier } from '../grid/dossier.ts';
import type { Edit } from '../grid/edits.ts';
import { colors } from '../grid/page/look.ts';
import { makeTab } from '../grid/page/page.ts';
import { findPlace } from '../grid/page/place.ts';
import { factOf } from '../grid/reading/wanted.ts';
import type { Tab } from '../grid/workbook.ts';
import type { Digits } from '../thai/digits.ts';
import type { Vocabulary } from '../vocabulary/known.ts';
import { type ReadTable, withFormulas } from './inTab/readTable.ts';
import { emptyTable, keepsAll, mergeDraft } from './merge/mergeDraft.ts';
import type { Draft, TableFoot } from './table.ts';
import type { TableChange, Wishes } from './tableChange.ts';
import type { TableForm } from './tableForm.ts';
import { newTable } from './toEdits/newTable.ts';
import { isUpToDate, type TableUpdate, tableEdits } from './toEdits/tableEdits.ts';
import { listEdits, type TableLists } from './toEdits/tableLists.ts';

interface TableInput<Column extends string> {
  readonly form: TableForm<Column, string>;
  /** The table as it stands; null when it is to be made. */
  readonly standing: ReadTable<Column> | null;
  /** The name of a new tab, and the year it takes into its name where that is taken. */
  readonly tabName: string;
  readonly yearText: string;
  readonly dossier: Dossier;
  readonly draft: Draft<Column>;
  readonly wishes: Wishes<Column>;
  readonly lists: TableLists;
  /** Below the table. */
  readonly foot?: TableFoot | undefined;
  /** In which its own words are written. */
  readonly vocabulary: Vocabulary;
  /** In which its figures are shown. */
  readonly digits: Digits;
  /** The lines above the table, told from what it will hold. */
  readonly titleOf: (change: TableChange<Column>) => readonly string[];
}

export interface TableWork<Column extends string> {
  readonly form: TableForm<Column, string>;
  /** The tab's name, standing or to be made. */
  readonly tabName: string;
  readonly isNew: boolean;
  readonly change: TableChange<Column>;
  /** The table as it stands, with its formulas where cells change; null when it is to be made. */
  readonly standing: ReadTable<Column> | null;
  /** Nothing when all is as it should be. */
  readonly edits: readonly Edit[];
}

/**
 * Makes the table, or brings it up to date.
 *
 * @throws Wanted until what the decision needs of the tab was read
 */
export const prepareTable = <Column extends string>(
  tabs: readonly Tab[],
  input: TableInput<Column>,
): TableWork<Column> =>
  input.standing === null ? madeAnew(tabs, input) : broughtUpToDate(input, input.standing);

const madeAnew = <Column extends string>(
  tabs: readonly Tab[],
  {
    form,
    tabName,
    yearText,
    dossier,
    draft,
    wishes,
    lists,
    foot,
    vocabulary,
    digits,
    titleOf,
  }: TableInput<Column>,
): TableWork<Column> => {
  const empty = emptyTable<Column>(form.kind, dossier.fiscalYear);
  const change = mergeDraft(empty, draft, keepsAll, wishes);
  const { agency } = dossier;
  const title = titleOf(change);
  const table = { title, sections: draft.sections, change, lists, foot, agency, vocabulary, digits };
  const place = findPlace(tabs, tabName, yearText);
  const edits = makeTab(place, newTable(form, table));
  return { form, tabName: place.name, isNew: true, change, standing: null, edits };
};

/** Reading formulas costs a call to the service: they count only where, without them, something would be written. */
const broughtUpToDate = <Column extends string>(
  input: TableInput<Column>,
  standing: ReadTable<Column>,
): TableWork<Column> => {
  const { form, lists } = input;
  const asRead = updateOf(input, standing);
  const isSettled = isUpToDate(form, standing, asRead);
  const table = isSettled ? standing : withFormulas(form, standing);
  const update = isSettled ? asRead : updateOf(input, table);
  return {
    form,
    tabName: table.tab.grid.name,
    isNew: false,
    change: update.change,
    standing: table,
    edits: [
      ...listEdits(table, lists),
      ...(isUpToDate(form, table, update) ? [] : tableEdits(form, table, update)),
    ],
  };
};

const updateOf = <Column extends string>(
  { form, draft, dossier, wishes, lists, foot, vocabulary, digits, titleOf }: TableInput<Column>,
  standing: ReadTable<Column>,
): TableUpdate<Column> => {
  const facts = { mayDelete: mayTakeBack(standing), maxRows: () => factOf(standing.tab, 'maxRows') };
  const change = mergeDraft(standing.sheet, withoutLostColumns(form, standing, draft), facts, wishes);
  return { change, title: titleOf(change), foot, lists, agency: dossier.agency, vocabulary, digits };
};

/** Nothing is drafted for a column that staff took out and that we can do without. */
const withoutLostColumns = <Column extends string>(
  { drafted }: TableForm<Column, string>,
  { columns }: ReadTable<Column>,
  draft: Draft<Column>,
): Draft<Column> => {
  const lost = drafted.filter((column) => !columns.has(column));
  if (lost.length === 0) return draft;
  const blank = Object.fromEntries(lost.map((column) => [column, '']));
  return { ...draft, rows: draft.rows.map((row) => ({ ...row, cells: { ...row.cells, ...blank } })) };
};

/** The table's own, that of the hidden marks, and the one of a cell that nobody coloured. */
const UNTOUCHED_INKS: readonly string[] = [colors.ink, colors.plain, '#000000'];

/** Tells of a row whether it may be taken back: not when a person gave it a note, a colour or a picture. @throws Wanted until those were read */
const mayTakeBack =
  ({ tab }: ReadTable<string>): ((row: number) => boolean) =>
  (row) => {
    const { notes, backgrounds, inks, pictures } = factOf(tab, 'looks');
    const cellsOf = (lines: readonly (readonly string[])[]): readonly string[] => lines[row - 1] ?? [];
    return (
      cellsOf(backgrounds).every((color) => color === colors.plain) &&
      cellsOf(inks).every((ink) => UNTOUCHED_INKS.includes(ink)) &&
      cellsOf(notes).every((note) => note === '') &&
      cellsOf(pictures).every((picture) => picture === '')
    );
  };
