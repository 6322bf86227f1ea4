import { literal } from './literal.ts';
import { applyLooks, drawLines } from './look.ts';
import { writeMark } from './ownTab.ts';
import { planForm, planLists } from './planForm.ts';
import type { SpreadsheetAppPort } from './port.ts';
import type { ReadTable } from './readTable.ts';
import { layoutIndex } from './tableForm.ts';
import { buildRule } from './tableLists.ts';
import { tableRowLook } from './tableLook.ts';

/**
 * Puts the columns for following up back where staff took them out, to the right of everything in the tab.
 *
 * @returns where the plan's columns stand now; count from 0
 */
export const addColumns = (
  { tab, sheet: plan, keyRow, columns }: ReadTable<string>,
  app: SpreadsheetAppPort,
  units: readonly string[],
): ReadonlyMap<string, number> => {
  const { sheet, grid } = tab;
  const missing = planForm.hidden.filter((name) => !columns.has(name));
  const places = new Map(columns);
  const staff: Readonly<Record<string, string>> = planForm.staff;
  const lists = planLists(units);
  for (const name of missing) {
    const place = Math.max(grid.values[0]?.length ?? 0, ...[...places.values()].map((column) => column + 1));
    const { header, width } = planForm.layout[layoutIndex(planForm, name)] ?? { header: '', width: 0 };
    if (place >= sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    sheet.setColumnWidth(place + 1, width);
    const top = Math.min(plan.headRow - 1, keyRow);
    const lines = grid.values.map((_, row) => row).filter((row) => row >= top);
    const kinds = lines.map((row) => {
      if (row === keyRow) return 'key';
      const line = plan.rows.find((one) => one.row === row + 1);
      if (!line) return 'header';
      return line.mark?.kind === 'measure' ? 'measure' : line.mark?.kind === 'issue' ? 'issue' : 'gap';
    });
    const range = sheet.getRange(top + 1, place + 1, lines.length, 1);
    applyLooks(
      range,
      kinds.map((kind) => [tableRowLook(planForm, kind)[layoutIndex(planForm, name)] ?? never()]),
    );
    drawLines(range, app);
    const list = lists[name];
    if (list) {
      const rule = buildRule(app, list);
      range.setDataValidations(kinds.map((kind) => [kind === 'measure' ? rule : null]));
    }
    range.setValues(
      kinds.map((kind) => {
        if (kind === 'header') return [literal(header)];
        if (kind === 'key') return [literal(writeMark({ kind: 'column', table: 'plan', column: name }))];
        return [kind === 'measure' ? literal(staff[name] ?? '') : ''];
      }),
    );
    places.set(name, place);
  }
  return places;
};

const never = (): never => {
  throw new Error('The layout has every column');
};
