import { a1, type CellRef } from '../../src/grid/grid.ts';

const isCell = (value: object): value is CellRef => 'row' in value && 'column' in value;

const namesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return isCell(value) ? [value.tab, a1(value)] : Object.values(value).flatMap(namesIn);
};

/** A sentence without what it quotes of the workbook: tabs, cells, what stands there. */
export const withoutNames = (sentence: string, about: unknown): string =>
  namesIn(about)
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(name, ''), sentence);
