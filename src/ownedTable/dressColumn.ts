import { applyLooks, drawLines } from '../google/looks.ts';
import type { SheetPort, SpreadsheetAppPort } from '../google/port.ts';
import { layoutIndex, type TableForm } from './tableForm.ts';
import { buildRule, type TableLists } from './tableLists.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';

/**
 * Makes a column that was put into a standing table look like one of the layout. A list that it took over from its
 * neighbour goes: it would refuse what the column is for.
 *
 * @param place counts from 0, and so does `top`, the row of the first kind
 */
export const dressColumn = (
  app: SpreadsheetAppPort,
  sheet: SheetPort,
  form: TableForm<string, string>,
  name: string,
  place: number,
  top: number,
  kinds: readonly TableRowKind[],
  lists: TableLists,
): void => {
  const index = layoutIndex(form, name);
  const width = form.layout[index]?.width;
  if (width !== undefined) sheet.setColumnWidth(place + 1, width);
  const range = sheet.getRange(top + 1, place + 1, kinds.length, 1);
  applyLooks(
    range,
    kinds.map((kind) => tableRowLook(form, kind).slice(index, index + 1)),
  );
  drawLines(range, app);
  const list = lists[name];
  const rule = list && list.values.length > 0 ? buildRule(app, list) : null;
  range.setDataValidations(kinds.map((kind) => [kind === 'row' ? rule : null]));
};
