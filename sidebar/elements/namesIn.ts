import { a1, type CellRef } from '../../src/grid/grid.ts';
import type { Problem } from '../../src/problems/problem.ts';

const isCell = (value: object): value is CellRef => 'tab' in value && 'row' in value && 'column' in value;

/** An item's code is spoken, in the digits of the view; everything else that a problem quotes is the workbook's. */
const ITEM = /^[ieo][0-9]+$/;

const namesBelow = (value: unknown): string[] => {
  if (typeof value === 'string') return ITEM.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isCell(value)) return [value.tab, a1(value)];
  return Object.values(value).flatMap(namesBelow);
};

/** What of the workbook a problem names: tabs, cells, and what stands in them. */
export const namesIn = ({ code: _, ...problem }: Problem): string[] => namesBelow(problem);
