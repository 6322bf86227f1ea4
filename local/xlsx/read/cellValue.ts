import type { ICellData } from '@univerjs/core';
import { unescapeText } from '../package/escapes.ts';
import { childOf, type Element, textOf } from '../package/xml.ts';
import { isDateFormat } from '../styles/serials.ts';
import type { WorkbookFile } from '../workbookFile.ts';
import { formulaFromFile, type SharedFormulas } from './formulas.ts';
import { richText } from './texts.ts';

/** Univer's `CellValueType`. */
const text = 1;
const number = 2;
const boolean = 3;

/** What a cell's number is more in a workbook that counts from 1900 than in one that counts from 1904. */
export const days1904 = 1462;

const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** A date written out, as Strict files may have it. */
function serialOf(date: string): number | undefined {
  const time = Date.parse(/T/.test(date) ? date.replace(/Z?$/, 'Z') : `${date}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : (time - epoch) / millisecondsPerDay;
}

function numberFrom(value: string, pattern: string | undefined, date1904: boolean): ICellData {
  const parsed = Number(value);
  if (value.trim() === '' || !Number.isFinite(parsed)) return value === '' ? {} : { v: value, t: text };
  return { v: date1904 && isDateFormat(pattern ?? '') ? parsed + days1904 : parsed, t: number };
}

/**
 * A cell's value in a file as Univer's: rich text becomes plain text, dates serials that count from 1900.
 *
 * @param pattern of the cell's number format
 */
export function valueFromFile(cell: Element, pattern: string | undefined, file: WorkbookFile): ICellData {
  const kind = cell.attributes.t;
  if (kind === 'inlineStr') {
    const shown = richText(childOf(cell, 'is'));
    return shown === '' ? {} : { v: shown, t: text };
  }
  const content = childOf(cell, 'v');
  if (!content) return {};
  const value = textOf(content);
  switch (kind) {
    case 's': {
      const shown = value === '' ? '' : (file.strings[Number(value)] ?? '');
      return shown === '' ? {} : { v: shown, t: text };
    }
    case 'str': {
      const shown = unescapeText(value);
      return shown === '' && !childOf(cell, 'f') ? {} : { v: shown, t: text };
    }
    case 'b':
      return { v: value === '1' || value === 'true' ? 1 : 0, t: boolean };
    case 'e':
      return { v: value, t: text };
    case 'd': {
      const serial = serialOf(value);
      return serial === undefined ? { v: value, t: text } : { v: serial, t: number };
    }
    default:
      return numberFrom(value, pattern, file.date1904);
  }
}

/** A cell's formula as Univer's; `undefined` for none, and for those that can not be said for one cell alone. */
export function formulaInFile(
  cell: Element,
  row: number,
  column: number,
  shared: SharedFormulas,
): string | undefined {
  const formula = formulaOf(cell, row, column, shared);
  return formula === undefined ? undefined : formulaFromFile(formula);
}

function formulaOf(cell: Element, row: number, column: number, shared: SharedFormulas): string | undefined {
  const formula = childOf(cell, 'f');
  if (!formula) return undefined;
  const own = unescapeText(textOf(formula));
  const { t, si } = formula.attributes;
  if (t !== 'shared' || si === undefined) return t === 'dataTable' ? undefined : own || undefined;
  if (own === '') return shared.at(si, row, column);
  shared.define(si, own, row, column);
  return own;
}
