import { type Edit, setCells } from '../../grid/edits.ts';
import { writeMark } from '../../grid/marks/marks.ts';
import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import { forgetColumns } from '../../ownedTable/merge/adoptRows.ts';
import type { TableWords } from '../../ownedTable/tableForm.ts';
import { dressColumn } from '../../ownedTable/toEdits/dressColumn.ts';
import { rowMarkEdits } from '../../ownedTable/toEdits/rowMarkEdits.ts';
import type { TableRowKind } from '../../ownedTable/toEdits/tableLook.ts';
import type { Voice } from '../../words/voice.ts';
import { type PlanColumn, planColumns } from '../table/columns.ts';
import { planForm, planLists } from '../table/planForm.ts';

/**
 * Puts the columns for following up back where staff took them out, to the right of everything in the tab.
 *
 * @returns the edits, and where the plan's columns stand afterwards; places count from 0
 */
export const addColumns = (
  table: ReadTable<PlanColumn>,
  units: readonly string[],
  voice: Voice,
): { edits: Edit[]; places: ReadonlyMap<string, number> } => {
  const { headerRow, keyRow, columns } = table;
  const { grid } = table.tab;
  const missing = planForm.hidden.filter((name) => !columns.has(name));
  const places = new Map(columns);
  const { headers, initial }: TableWords = planForm.wordsIn(table.vocabulary ?? voice.vocabulary);
  const lists = planLists(units, [], voice, table);
  const top = Math.min(headerRow, keyRow);
  const kinds = kindsFrom(table, top);
  const textOf = (name: string, kind: TableRowKind): string => {
    if (kind === 'header') return headers[name] ?? '';
    if (kind === 'key') return writeMark({ kind: 'column', table: planForm.kind, column: name });
    return kind === 'row' ? (initial[name] ?? '') : '';
  };
  const edits = missing.flatMap((name): Edit[] => {
    const place = Math.max(grid.values[0]?.length ?? 0, ...[...places.values()].map((column) => column + 1));
    places.set(name, place);
    return [
      { op: 'makeRoom', tab: grid.name, rows: 1, columns: place + 1 },
      ...dressColumn(planForm, grid.name, { name, place, kinds, top }, lists),
      setCells(
        grid.name,
        top + 1,
        place + 1,
        kinds.map((kind) => [textOf(name, kind)]),
      ),
    ];
  });
  // Before a drafted column is there: its blanks count as ours, so that the next run fills them.
  return { edits: [...forgettingEdits(table, missing), ...edits], places };
};

/** The rows' marks forget what was drafted in the columns that are missing. */
const forgettingEdits = (table: ReadTable<PlanColumn>, missing: readonly string[]): Edit[] => {
  const drafted = planColumns.filter((column) => missing.includes(column));
  if (drafted.length === 0) return [];
  const marks = table.sheet.rows.flatMap(({ row, mark }) => {
    const next = forgetColumns(mark, drafted, false);
    return next?.kind === 'row' ? [{ row, mark: next }] : [];
  });
  return marks.length > 0 ? [...rowMarkEdits(table, marks), { op: 'settle', tab: table.tab.grid.name }] : [];
};

/** What the tab's rows are, from a row on. A row that staff added is a measure, too. */
const kindsFrom = ({ tab, sheet, headerRow, keyRow }: ReadTable<PlanColumn>, top: number): TableRowKind[] =>
  tab.grid.values
    .map((_, row) => row)
    .slice(top)
    .map((row) => {
      if (row === keyRow) return 'key';
      if (row === headerRow) return 'header';
      const line = sheet.rows.find((one) => one.row === row + 1);
      return line?.mark?.kind ?? (line?.cells.measure ? 'row' : 'gap');
    });
