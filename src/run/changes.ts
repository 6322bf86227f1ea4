/** What a run changes: told from the edits that will be written, and row by row from what is decided of each table. */
import { beginsTab, type Edit } from '../grid/edits.ts';
import { rowName } from '../ownedTable/cells.ts';
import type { TableWork } from '../ownedTable/prepareTable.ts';
import type { RowAfter } from '../ownedTable/tableChange.ts';
import type { ReadyRun } from './run.ts';
import type { SignEdits } from './signEdits.ts';

/** A row by its name, and the items it serves. */
export interface NamedRow {
  readonly name: string;
  readonly items: readonly string[];
}

/** What changes in the rows of a table; nothing where only its title, its lists or its memory do. */
export interface TableChanges extends Pick<TableWork<string>, 'form' | 'isNew'> {
  readonly tab: string;
  readonly added: readonly NamedRow[];
  /** Rows whose drafted cells are renewed, and the columns. */
  readonly renewed: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** Untouched rows taken back because they are drafted no more. */
  readonly takenBack: readonly NamedRow[];
}

export interface Changes {
  /** Tabs made, in the order of their making; an empty one that stood there is one of them. */
  readonly tabs: readonly string[];
  /** The tables whose tabs do not stay as they are, new ones among them. */
  readonly tables: readonly TableChanges[];
  /** How many cells of a standing summary are renewed, and its tab. */
  readonly summaryCells: number;
  readonly summaryTab: string;
  /** Tabs of staff whose highlights change: score tabs, the settings. */
  readonly highlightedTabs: readonly string[];
  /** Tabs of which only what goes along is renewed: formulas, lists, looks. Those of tables are not among them. */
  readonly detailsIn: readonly string[];
  /** Whether nothing is written at all. */
  readonly isNothing: boolean;
}

/** What a decided run changes. */
export const changesOf = ({ edits, tables: works, summaryTab, sign }: ReadyRun): Changes => {
  const tabs = tabsOf(edits, beginsTab);
  const highlightedTabs = tabsOf(edits, ({ op }) => op === 'highlight');
  const summaryCells = tabs.includes(summaryTab)
    ? 0
    : cellsSet(edits, summaryTab) - signCells(sign, summaryTab);
  const tables = works.filter(({ tabName }) => edits.some(({ tab }) => tab === tabName)).map(changesIn);
  const told = [
    ...tabs,
    ...tables.map(({ tab }) => tab),
    ...(summaryCells > 0 ? [summaryTab] : []),
    ...highlightedTabs,
  ];
  return {
    tabs,
    tables,
    summaryCells,
    summaryTab,
    highlightedTabs,
    detailsIn: [...new Set(edits.map(({ tab }) => tab))].filter((tab) => !told.includes(tab)),
    isNothing: edits.length === 0,
  };
};

const tabsOf = (edits: readonly Edit[], isOne: (edit: Edit) => boolean): string[] =>
  edits.filter(isOne).map(({ tab }) => tab);

const cellsSet = (edits: readonly Edit[], tab: string): number =>
  edits.reduce(
    (sum, edit) => sum + (edit.op === 'setCells' && edit.tab === tab ? edit.cells.flat().length : 0),
    0,
  );

const signCells = ({ before, after }: SignEdits, tab: string): number =>
  cellsSet(before, tab) + cellsSet(after, tab);

const changesIn = ({ form, tabName: tab, isNew, change }: TableWork<string>): TableChanges => ({
  form,
  tab,
  isNew,
  added: change.insertions.flatMap(({ rows }) => rows.map(({ row }) => named(row))),
  renewed: renewedRows(change),
  takenBack: change.takenBack.map(named),
});

const named = (row: Pick<RowAfter<string>, 'cells' | 'items'>): NamedRow => ({
  name: rowName(row),
  items: row.items,
});

const renewedRows = ({ cells, after }: TableWork<string>['change']): TableChanges['renewed'] => {
  const columns = new Map<number, string[]>();
  for (const { row, column } of cells) columns.set(row, [...(columns.get(row) ?? []), column]);
  return [...columns].map(([row, renewed]) => {
    const own = after.find((one) => one.row === row);
    return { name: own ? rowName(own) : '', columns: renewed };
  });
};
