import type { IRange } from '@univerjs/core';
import { columnNumber, toA1 as nameOf } from '../../host/workbook/a1.ts';

/** Excel's last cell is XFD1048576. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** A bound of a range; Univer has `NaN` for those of whole rows and columns. */
const bound = (index: number, otherwise: number): number => (Number.isNaN(index) ? otherwise : index);

/** `B3` or `B3:C4` of a range whose rows and columns count from 0. */
export const toA1 = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  nameOf({
    startRow: bound(startRow, 0),
    startColumn: bound(startColumn, 0),
    endRow: bound(endRow, lastRow),
    endColumn: bound(endColumn, lastColumn),
  });

/** The range of `B3`, `B3:C4`, `B:C` or `3:4` (with or without `$`); rows and columns count from 0. */
export function toRange(a1: string): IRange {
  const [first = '', last = first] = a1.replaceAll('$', '').toUpperCase().split(':');
  const letters = (part: string) => /^[A-Z]+/.exec(part)?.[0];
  const digits = (part: string) => /\d+$/.exec(part)?.[0];
  const column = (part: string, otherwise: number) => {
    const name = letters(part);
    return name ? columnNumber(name) : otherwise;
  };
  const row = (part: string, otherwise: number) => Number(digits(part) ?? otherwise + 1) - 1;
  return {
    startRow: row(first, 0),
    startColumn: column(first, 0),
    endRow: row(last, lastRow),
    endColumn: column(last, lastColumn),
  };
}

/** The ranges of a list such as `B3 C4:D5`. */
export const toRanges = (list: string): IRange[] => list.split(/\s+/).filter(Boolean).map(toRange);
