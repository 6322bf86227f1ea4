/** A cell of a table that people fill in, and what it says. */
import { cleanText } from '../../thai/cleanText.ts';
import { type CellRef, type CellValue, refOf, type TabGrid } from '../grid.ts';

/** What a cell holds, what it shows without blanks around it, and where it is. */
export interface TableCell {
  readonly value: CellValue;
  readonly shown: string;
  readonly ref: CellRef;
}

/** The cell of a tab; row and column count from 0. One beyond its edges is blank. */
export const cellAt = (grid: TabGrid, row: number, column: number): TableCell => ({
  value: grid.values[row]?.[column] ?? '',
  shown: (grid.shown[row]?.[column] ?? '').trim(),
  ref: refOf(grid, row, column),
});

/** What a cell holds, as text in clean spelling, line by line. A number reads as it is, whatever its format shows. */
export const textOf = ({ value, shown }: TableCell): string => {
  if (typeof value === 'string')
    return value
      .split(/\r\n?|\n/)
      .map(cleanText)
      .join('\n')
      .trim();
  return typeof value === 'number' ? String(value) : shown;
};

/** Whether a cell holds nothing to read. */
export const isBlank = (cell: TableCell): boolean => textOf(cell) === '';
