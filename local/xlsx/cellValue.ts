import type { ICellData } from '@univerjs/core';
import ExcelJS, { type Cell, type CellFormulaValue, type CellValue } from 'exceljs';
import { dateToSerial, isDateFormat, serialToDate } from './serials.ts';

const text = 1;
const number = 2;
const boolean = 3;

/** Functions that came after the file format: files name them with a prefix. */
const prefixed =
  /\b(?<!_xlfn\.)(CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|IFNA|XLOOKUP|XMATCH|LET|LAMBDA|UNIQUE|SEQUENCE|SORTBY|RANDARRAY)(?=\()/g;

const formulaFromFile = (formula: string): string => `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;
const formulaForFile = (formula: string): string => formula.replace(/^=/, '').replace(prefixed, '_xlfn.$1');

const errors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

type Plain = CellFormulaValue['result'] | null;

function plainFromFile(value: Plain): ICellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: dateToSerial(value), t: number };
  if (typeof value === 'number') return { v: value, t: number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: boolean };
  return { v: typeof value === 'string' ? value : value.error, t: text };
}

/** A cell's value in a file as Univer's: rich text and links become plain text, dates serials. */
export function valueFromFile(cell: Cell): ICellData {
  switch (cell.type) {
    case ExcelJS.ValueType.Null:
    case ExcelJS.ValueType.Merge:
      return {};
    case ExcelJS.ValueType.RichText:
    case ExcelJS.ValueType.Hyperlink:
      return cell.text === '' ? {} : { v: cell.text, t: text };
    case ExcelJS.ValueType.Formula:
      return { ...plainFromFile(cell.result as Plain), f: formulaFromFile(cell.formula) };
    default:
      return plainFromFile(cell.value as Plain);
  }
}

/** The text of a cell in which parts are formatted each by themselves. */
const documentText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r?\n$/, '').replace(/\r$/, '');

const content = (cell: ICellData): string | number | boolean | null => {
  const value = cell.v ?? documentText(cell) ?? null;
  if (value === null) return null;
  if (cell.t === boolean) return value === 1 || value === true || String(value).toUpperCase() === 'TRUE';
  if (cell.t === number && Number.isFinite(Number(value)) && value !== '') return Number(value);
  if (cell.t === undefined || cell.t === null) return value;
  return String(value);
};

/** Escapes what files read as the code of a character: `_x0041_`. Line ends are single. */
const textForFile = (value: string): string =>
  value.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const plainForFile = (value: string | number | boolean | null): Plain => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'string') return value;
  return errors.includes(value) ? { error: value as '#N/A' } : value;
};

/** Whether two cells hold the same value and formula. */
export const sameValue = (one: ICellData, other: ICellData): boolean =>
  (one.f ?? '') === (other.f ?? '') && content(one) === content(other);

/**
 * The value to put into a file's cell.
 *
 * @param base what the file holds there now: a link keeps its target, and a formula that did not change keeps its
 *   result when Univer has no such function.
 * @param dates1904 the number format, when the workbook counts days from 1904: numbers that are dates are written as such.
 */
export function valueForFile(cell: ICellData, base: Cell, dates1904: string | undefined): CellValue {
  const value = content(cell);
  if (cell.f) {
    const formula = formulaForFile(cell.f);
    const unknown =
      value === '#NAME?' && base.formula !== undefined && formulaFromFile(base.formula) === cell.f;
    const result = unknown ? base.result : plainForFile(value);
    return { formula, ...(result === null || result === '' ? {} : { result }) } as CellFormulaValue;
  }
  if (typeof value === 'number' && dates1904 && isDateFormat(dates1904)) return serialToDate(value);
  if (typeof value !== 'string') return plainForFile(value) as CellValue;
  const plain = plainForFile(textForFile(value)) as CellValue;
  if (base.type === ExcelJS.ValueType.Hyperlink && typeof plain === 'string' && plain !== '') {
    return { text: plain, hyperlink: base.hyperlink };
  }
  return plain === '' ? null : plain;
}
