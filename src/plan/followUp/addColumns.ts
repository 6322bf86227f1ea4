import { literal } from '../../google/literal.ts';
import type { SpreadsheetAppPort } from '../../google/port.ts';
import { writeMark } from '../../grid/marks.ts';
import { forgetColumns } from '../../ownedTable/adoptRows.ts';
import { dressColumn } from '../../ownedTable/dressColumn.ts';
import type { ReadTable } from '../../ownedTable/readTable.ts';
import { layoutIndex } from '../../ownedTable/tableForm.ts';
import type { TableRowKind } from '../../ownedTable/tableLook.ts';
import { writeRowMarks } from '../../ownedTable/writeRowMarks.ts';
import { type PlanColumn, planColumns } from '../columns.ts';
import { planForm, planLists } from '../planForm.ts';

/**
 * Puts the columns for following up back where staff took them out, to the right of everything in the tab.
 *
 * @returns where the plan's columns stand now; count from 0
 */
export const addColumns = (
  table: ReadTable<PlanColumn>,
  app: SpreadsheetAppPort,
  units: readonly string[],
): ReadonlyMap<string, number> => {
  const { tab, sheet: plan, headerRow, keyRow, columns } = table;
  const { sheet, grid } = tab;
  const missing = planForm.hidden.filter((name) => !columns.has(name));
  const places = new Map(columns);
  const staff: Readonly<Record<string, string>> = planForm.staff;
  const lists = planLists(units);
  // Before a drafted column is there: its blanks count as ours, so that the next run fills them.
  const drafted = planColumns.filter((column) => missing.includes(column));
  const marks = plan.rows.flatMap(({ row, mark }) => {
    const next = drafted.length > 0 ? forgetColumns(mark, drafted, false) : null;
    return next?.kind === 'row' ? [{ row, mark: next }] : [];
  });
  writeRowMarks(table, marks);
  for (const name of missing) {
    const place = Math.max(grid.values[0]?.length ?? 0, ...[...places.values()].map((column) => column + 1));
    const header = planForm.layout[layoutIndex(planForm, name)]?.header ?? '';
    if (place >= sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    const top = Math.min(headerRow, keyRow);
    const lines = grid.values.map((_, row) => row).filter((row) => row >= top);
    const kinds = lines.map((row): TableRowKind => {
      if (row === keyRow) return 'key';
      const line = plan.rows.find((one) => one.row === row + 1);
      if (row === headerRow) return 'header';
      // A row that staff added is a measure, too.
      return line?.mark?.kind ?? (line?.cells.measure ? 'row' : 'gap');
    });
    dressColumn(app, sheet, planForm, name, place, top, kinds, lists);
    sheet.getRange(top + 1, place + 1, lines.length, 1).setValues(
      kinds.map((kind) => {
        if (kind === 'header') return [literal(header)];
        if (kind === 'key')
          return [literal(writeMark({ kind: 'column', table: planForm.kind, column: name }))];
        return [kind === 'row' ? literal(staff[name] ?? '') : ''];
      }),
    );
    places.set(name, place);
  }
  return places;
};
