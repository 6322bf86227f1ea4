/** What a run will do to a table's tab, decided before anything is written. */

import { placeTab } from '../google/placeTab.ts';
import type { SpreadsheetAppPort, SpreadsheetPort } from '../google/port.ts';
import type { OpenTab } from '../google/readWorkbook.ts';
import { colors } from '../grid/look.ts';
import { findPlace } from '../grid/place.ts';
import { emptyTable, keepsAll, mergeDraft } from './mergeDraft.ts';
import { createTable } from './newTable.ts';
import { type ReadTable, withFormulas } from './readTable.ts';
import type { Draft } from './table.ts';
import type { TableChange, Wishes } from './tableChange.ts';
import { applyTable, isUpToDate } from './tableEdits.ts';
import type { TableForm } from './tableForm.ts';
import { compareLists, type TableLists } from './tableLists.ts';

export interface TableInput<Column extends string> {
  readonly form: TableForm<Column, string>;
  /** The table as it stands; null when it is to be made. */
  readonly standing: ReadTable<Column> | null;
  /** The name of a new tab, and the year it takes into its name where that is taken. */
  readonly tabName: string;
  readonly yearText: string;
  readonly fiscalYear: number;
  readonly draft: Draft<Column>;
  readonly wishes: Wishes<Column>;
  readonly lists: TableLists;
  /** The lines above the table, told from what it will hold. */
  readonly titleOf: (change: TableChange<Column>) => readonly string[];
}

export interface TableWork<Column extends string> {
  /** The tab's name, standing or to be made. */
  readonly tabName: string;
  readonly isNew: boolean;
  readonly isUpToDate: boolean;
  readonly change: TableChange<Column>;
  /** The table as it stands, with its formulas; null when it is to be made. */
  readonly standing: ReadTable<Column> | null;
  readonly write: () => void;
}

export const prepareTable = <Column extends string>(
  app: SpreadsheetAppPort,
  spreadsheet: SpreadsheetPort,
  tabs: readonly OpenTab[],
  input: TableInput<Column>,
): TableWork<Column> => {
  const { form, lists, tabName, yearText } = input;
  if (input.standing === null) {
    const change = mergeDraft(
      emptyTable<Column>(form.kind, input.fiscalYear),
      input.draft,
      keepsAll,
      input.wishes,
    );
    const title = input.titleOf(change);
    return {
      tabName: findPlace(tabs, tabName, yearText).name,
      isNew: true,
      isUpToDate: false,
      change,
      standing: null,
      write: () => {
        const sheet = placeTab(spreadsheet, tabs, tabName, yearText);
        createTable(sheet, app, form, { title, sections: input.draft.sections, change, lists });
      },
    };
  }
  const standing = withFormulas(form, input.standing);
  const facts = { mayDelete: mayTakeBack(standing), maxRows: () => standing.tab.sheet.getMaxRows() };
  const draft = withoutLostColumns(form, standing, input.draft);
  const change = mergeDraft(standing.sheet, draft, facts, input.wishes);
  const update = { change, title: input.titleOf(change), lists };
  const writeLists = compareLists(standing, app, lists);
  return {
    tabName: standing.tab.grid.name,
    isNew: false,
    isUpToDate: isUpToDate(standing, update) && writeLists === null,
    change,
    standing,
    write: () => {
      writeLists?.();
      applyTable(form, standing, app, update);
    },
  };
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

/** The table's own, and the one of a cell that nobody coloured. */
const UNTOUCHED_INKS: readonly string[] = [colors.ink, '#000000'];

/**
 * Tells of a row whether it may be taken back: not when a person gave it a note or a colour. Notes and colours are read
 * when the first row is asked for, and once.
 */
const mayTakeBack = ({ tab }: ReadTable<string>): ((row: number) => boolean) => {
  let plain: boolean[] | null = null;
  return (row) => {
    if (!plain) {
      // Beside the table, too: what stands there would go with the row.
      const all = tab.sheet.getRange(1, 1, tab.grid.values.length, tab.sheet.getMaxColumns());
      const [notes, inks] = [all.getNotes(), all.getFontColors()];
      plain = all
        .getBackgrounds()
        .map(
          (backgrounds, index) =>
            backgrounds.every((color) => color === colors.plain) &&
            (inks[index] ?? []).every((ink) => UNTOUCHED_INKS.includes(ink)) &&
            (notes[index] ?? []).every((note) => note === ''),
        );
    }
    return plain[row - 1] ?? false;
  };
};
