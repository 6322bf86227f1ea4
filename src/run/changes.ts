/** What a run changes: told from the edits that will be written, and measure by measure from the plan's change. */
import type { Edit } from '../grid/edits.ts';
import type { PlanColumn } from '../plan/columns.ts';
import { measureName } from '../plan/measureName.ts';
import type { ReadyRun } from './run.ts';
import type { SignEdits } from './signEdits.ts';

/** A measure by its name, and the items it serves. */
export interface NamedMeasure {
  readonly name: string;
  readonly items: readonly string[];
}

/** How many rows of a table are added, renewed and taken back. */
export interface TableChanges {
  readonly tab: string;
  readonly added: number;
  readonly renewed: number;
  readonly takenBack: number;
}

export interface Changes {
  /** Tabs made, in the order of their making. */
  readonly tabs: readonly string[];
  readonly added: readonly NamedMeasure[];
  /** Measures whose drafted cells are renewed, and the columns. */
  readonly renewed: readonly { readonly name: string; readonly columns: readonly PlanColumn[] }[];
  /** Untouched measures taken back because their items are not low any more. */
  readonly takenBack: readonly NamedMeasure[];
  /** What changes in the rows of standing tables other than the plan. */
  readonly otherTables: readonly TableChanges[];
  /** How many cells of a standing summary are renewed. */
  readonly summaryCells: number;
  /** Score tabs whose highlights change. */
  readonly highlightedTabs: readonly string[];
  /** Tabs of which only what goes along is renewed: formulas, lists, looks. The plan's tab is not among them. */
  readonly detailsIn: readonly string[];
  /** Whether the plan's tab stays as it is: its title, lists, and what is remembered of it, too. */
  readonly isPlanUpToDate: boolean;
  /** Whether nothing is written at all. */
  readonly isNothing: boolean;
}

/** What a decided run changes. */
export const changesOf = ({ edits, plan, tables, summaryTab, sign }: ReadyRun): Changes => {
  const { change, tabName } = plan.work;
  const tabs = tabsOf(edits, 'insertTab');
  const highlightedTabs = tabsOf(edits, 'highlight');
  const summaryCells = tabs.includes(summaryTab)
    ? 0
    : cellsSet(edits, summaryTab) - signCells(sign, summaryTab);
  const otherTables = tables.flatMap(
    ({ form, tabName: tab, isNew, change: { insertions, cells, takenBack } }): TableChanges[] =>
      isNew || form.kind === plan.work.form.kind || edits.every((edit) => edit.tab !== tab)
        ? []
        : [
            {
              tab,
              added: insertions.flatMap(({ rows }) => rows).length,
              renewed: new Set(cells.map(({ row }) => row)).size,
              takenBack: takenBack.length,
            },
          ],
  );
  const told = [
    ...tabs,
    tabName,
    ...otherTables.map(({ tab }) => tab),
    ...(summaryCells > 0 ? [summaryTab] : []),
    ...highlightedTabs,
  ];
  return {
    tabs,
    added: change.insertions.flatMap(({ rows }) => rows.map(({ row }) => named(row))),
    renewed: renewedMeasures(plan),
    takenBack: change.takenBack.map(named),
    otherTables,
    summaryCells,
    highlightedTabs,
    detailsIn: [...new Set(edits.map(({ tab }) => tab))].filter((tab) => !told.includes(tab)),
    isPlanUpToDate: edits.every(({ tab }) => tab !== tabName),
    isNothing: edits.length === 0,
  };
};

const tabsOf = (edits: readonly Edit[], op: Edit['op']): string[] =>
  edits.flatMap((edit) => (edit.op === op ? [edit.tab] : []));

const cellsSet = (edits: readonly Edit[], tab: string): number =>
  edits.reduce(
    (sum, edit) => sum + (edit.op === 'setCells' && edit.tab === tab ? edit.cells.flat().length : 0),
    0,
  );

const signCells = ({ before, after }: SignEdits, tab: string): number =>
  cellsSet(before, tab) + cellsSet(after, tab);

const named = (row: Parameters<typeof measureName>[0] & Pick<NamedMeasure, 'items'>): NamedMeasure => ({
  name: measureName(row),
  items: row.items,
});

const renewedMeasures = ({ work, after }: ReadyRun['plan']): Changes['renewed'] => {
  const columns = new Map<number, PlanColumn[]>();
  for (const { row, column } of work.change.cells) columns.set(row, [...(columns.get(row) ?? []), column]);
  return [...columns].map(([row, renewed]) => {
    const measure = after.find((one) => one.row === row);
    return { name: measure ? measureName(measure) : '', columns: renewed };
  });
};
