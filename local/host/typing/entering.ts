import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { refusals } from '../services/dataValidation.ts';
import { toA1 } from '../workbook/a1.ts';
import { cellOf, isPlainText } from '../workbook/cell.ts';
import type { Rectangle } from '../workbook/rectangle.ts';
import type { Tab } from '../workbook/tab.ts';
import { type TypedCell, typed } from './typedInput.ts';

/** What can be typed into a cell, as the port takes it. */
export type Entry = string | number | boolean;

const MOST_CHARACTERS = 50_000;

/** @throws what Google says of a value that no cell takes, whatever its format and rules */
export function checkEntry({ realm, messages }: Context, value: unknown): void {
  if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
    throw exception(realm, messages.cellTooLong);
  }
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return;
  throw new realm.TypeError(`A cell takes text, numbers and truth values; here is ${String(value)}`);
}

/** What a value becomes in a cell of the workbook. */
function inputOf({ behaviour }: Context, value: Entry, plainText: boolean): TypedCell {
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'number') return { kind: 'number', number: value, format: null };
  if (!plainText || value === '') return typed(value, new Date().getFullYear(), behaviour.locale);
  const text = behaviour.plainTextApostrophe === 'hidden' ? value.replace(/^'/, '') : value;
  return text === '' ? { kind: 'empty' } : { kind: 'text', text, forced: true };
}

/**
 * Types a value into each cell of a rectangle, row by row; all of them or, where one is refused, none.
 *
 * @throws what Google says where a strict validation refuses a value
 */
export function enter(context: Context, tab: Tab, cells: Rectangle, values: Entry[][]): void {
  const refused = refusals(context, tab, cells);
  const made = values.map((line, i) =>
    line.map((value, j) => {
      const [row, column] = [cells.startRow + i, cells.startColumn + j];
      // What lies under a merged cell holds nothing.
      if (tab.isCovered(row, column)) return null;
      const style = tab.style(row, column);
      const input = inputOf(context, value, isPlainText(style));
      if (refused(row, column, input, String(value))) {
        const cell = toA1({ startRow: row, endRow: row, startColumn: column, endColumn: column });
        throw exception(context.realm, context.messages.violatesValidation(cell));
      }
      return cellOf(input, style);
    }),
  );
  tab.write(cells, (row, column) => made[row - cells.startRow]?.[column - cells.startColumn] ?? null);
}
