import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellValue } from '../../../src/google/port.ts';
import type { TypedCell } from '../typing/typedInput.ts';
import { fromSerial, showsDate } from './serialDate.ts';

/** Univer's `CellValueType`, whose values can't be imported where only types may be. */
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;

/** What takes everything out of a cell but its format. */
export const NOTHING = { v: null, t: null, f: null, si: null, p: null } as unknown as ICellData;

/** Text with several formats is kept as a document, which ends with a line break of its own. */
const richText = (cell: ICellData): string | null =>
  cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') : null;

/** Whether Google would count the cell as content. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p);

const isBoolean = (cell: ICellData): boolean => cell.t === BOOLEAN || typeof cell.v === 'boolean';

const isNumber = (cell: ICellData): boolean =>
  cell.t === NUMBER || (cell.t === undefined && typeof cell.v === 'number');

const truth = (cell: ICellData): boolean =>
  cell.v === true || cell.v === 1 || /^(1|true)$/i.test(`${cell.v}`);

/**
 * A cell's value as `getValues` gives it: what it is, not how it is shown.
 *
 * @param styleOf asked of numbers alone: to compose a style takes longer than all else
 */
export function plainValue(
  cell: Nullable<ICellData>,
  styleOf: () => Nullable<IStyleData>,
  DateClass: DateConstructor,
): CellValue {
  if (!cell) return '';
  const text = richText(cell);
  if (text !== null) return text;
  if (cell.v === undefined || cell.v === null) return '';
  if (isBoolean(cell)) return truth(cell);
  if (!isNumber(cell)) return String(cell.v);
  const number = Number(cell.v);
  return showsDate(styleOf()?.n?.pattern ?? '') ? fromSerial(number, DateClass) : number;
}

/** A number as Google shows it without a format: ten significant digits, whole numbers up to fifteen. */
function generalNumber(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number);
  const rounded = Number(number.toPrecision(10));
  const size = Math.abs(rounded);
  if (size < 1e15 && size >= 1e-4) return String(rounded);
  const [mantissa, exponent] = number.toExponential(5).split('e') as [string, string];
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${Number(mantissa)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
}

/**
 * A cell's value as `getDisplayValues` gives it.
 *
 * @param styleOf asked of numbers alone
 * @param formatted what Univer makes of a number with the cell's own format
 */
export function shownValue(
  cell: Nullable<ICellData>,
  styleOf: () => Nullable<IStyleData>,
  formatted: () => string,
): string {
  if (!cell) return '';
  const text = richText(cell);
  if (text !== null) return text;
  if (cell.v === undefined || cell.v === null) return '';
  if (isBoolean(cell)) return truth(cell) ? 'TRUE' : 'FALSE';
  if (!isNumber(cell)) return String(cell.v);
  const style = styleOf();
  return isGeneral(style)
    ? generalNumber(Number(cell.v))
    : inThaiDigits(formatted(), style?.n?.pattern ?? '');
}

/** Formats of Excel that write Thai digits, which Univer does not: `t0.00`, and a locale's code that begins with `D`. */
function inThaiDigits(shown: string, pattern: string): string {
  const isThai = /^t(?=[#0?])/i.test(pattern);
  if (!isThai && !/\[\$-D[0-9A-F]{5,}\]/i.test(pattern)) return shown;
  return shown
    .replace(isThai ? /^(-?)t/i : /^()/, '$1')
    .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x0e50));
}

/** Whether a number in a cell of this style is shown as Google likes. */
const isGeneral = (style: Nullable<IStyleData>): boolean =>
  !style?.n?.pattern || /^(general|@)$/i.test(style.n.pattern);

/** Whether what is typed into a cell of this style stays text. */
export const isPlainText = (style: Nullable<IStyleData>): boolean => style?.n?.pattern === '@';

/** What Univer stores for something typed into a cell that has the given style. */
export function cellOf(typed: TypedCell, style: Nullable<IStyleData>): ICellData {
  switch (typed.kind) {
    case 'empty':
      return { ...NOTHING };
    case 'text':
      return { ...NOTHING, v: typed.text, t: typed.forced ? FORCED_STRING : STRING };
    case 'boolean':
      return { ...NOTHING, v: typed.boolean ? 1 : 0, t: BOOLEAN };
    case 'formula':
      return { ...NOTHING, f: typed.formula };
    case 'number': {
      const cell: ICellData = { ...NOTHING, v: typed.number, t: NUMBER };
      // A format that someone chose stays; only a cell without one takes the one that fits what was typed.
      if (typed.format && isGeneral(style)) cell.s = { n: { pattern: typed.format } };
      return cell;
    }
  }
}
