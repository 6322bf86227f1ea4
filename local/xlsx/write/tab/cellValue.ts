import type { ICellData } from '@univerjs/core';
import { isBeyondUniver } from '../../../host/formulas/beyondUniver.ts';
import { escapeText } from '../../package/escapes.ts';
import { type Element, element } from '../../package/xml.ts';
import { days1904 } from '../../read/cellValue.ts';
import { formulaForFile } from '../../read/formulas.ts';
import { isDateFormat } from '../../styles/serials.ts';

/** Univer's `CellValueType`. */
const number = 2;
const boolean = 3;

/** The most characters that Excel lets a cell have. */
export const longestText = 32_767;

const errors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** The text of a cell in which parts are formatted each by themselves. */
const documentText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r?\n$/, '').replace(/\r$/, '');

/** What a cell holds, whatever way Univer keeps it. */
export const contentOf = (cell: ICellData): string | number | boolean | null => {
  const value = cell.v ?? documentText(cell) ?? null;
  if (value === null) return null;
  if (cell.t === boolean) return value === 1 || value === true || String(value).toUpperCase() === 'TRUE';
  if (cell.t === number && Number.isFinite(Number(value)) && value !== '') return Number(value);
  if (cell.t === undefined || cell.t === null) return value;
  return String(value);
};

/** A formula without what Univer leaves out where it can: marks round tabs' names, and blanks. */
const bare = (formula: string): string =>
  formula.replace(/'((?:[^']|'')+)'!/g, '$1!').replace(/("[^"]*")|\s+/g, '$1');

/** Whether two cells have the same formula, or none. */
export const sameFormula = ({ f: one }: ICellData, { f: other }: ICellData): boolean =>
  (one ?? '') === (other ?? '') || bare(one ?? '') === bare(other ?? '');

/**
 * Whether two cells hold the same value and formula. Of a formula that did not change, the file's result is as good as
 * none of Univer's, which does not know every function, other files, tables' columns and the workbook's names.
 */
export function sameValue(before: ICellData, after: ICellData): boolean {
  if (!sameFormula(before, after)) return false;
  if (contentOf(before) === contentOf(after)) return true;
  return !!after.f && before.v !== undefined && (after.v === '#NAME?' || isBeyondUniver(after.f));
}

const text = (value: string): Element =>
  element('t', /^\s|\s$|\n/.test(value) ? { 'xml:space': 'preserve' } : {}, [value]);

/** What a file's cell holds: the kind that its `t` tells, and the elements in it. */
interface FileValue {
  kind: string | undefined;
  children: Element[];
}

function plainValue(value: string | number | boolean | null, isResult: boolean, days: number): FileValue {
  const v = (kind: string | undefined, content: string): FileValue => ({
    kind,
    children: [element('v', {}, [content])],
  });
  if (typeof value === 'number') {
    return Number.isFinite(value) ? v(undefined, String(value - days)) : v('e', '#NUM!');
  }
  if (typeof value === 'boolean') return v('b', value ? '1' : '0');
  if (value === null || (value === '' && !isResult)) return { kind: undefined, children: [] };
  if (errors.includes(value)) return v('e', value);
  const escaped = escapeText(value.slice(0, longestText));
  return isResult ? v('str', escaped) : { kind: 'inlineStr', children: [element('is', {}, [text(escaped)])] };
}

/**
 * A cell's value as files have it.
 *
 * @param pattern the cell's number format, when the workbook counts days from 1904: dates are written so
 */
export function valueForFile(cell: ICellData, pattern: string | undefined): FileValue {
  const value = contentOf(cell);
  const days = pattern !== undefined && isDateFormat(pattern) ? days1904 : 0;
  const plain = plainValue(value, !!cell.f, days);
  if (!cell.f) return plain;
  return { ...plain, children: [element('f', {}, [escapeText(formulaForFile(cell.f))]), ...plain.children] };
}
