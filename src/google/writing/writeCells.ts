import { isPlain } from '../../grid/cells/plainText.ts';
import type { Cell } from '../../grid/edits.ts';
import type { RangePort } from '../port.ts';
import { literal } from './literal.ts';

type Lines<T> = readonly (readonly T[])[];

/**
 * Fills a range. Its formats are asked for only where a text may have to be written in two ways.
 *
 * @param formats what the cells' number formats are to be; as they are, when absent
 */
export const writeCells = (range: RangePort, cells: Lines<Cell>, formats?: Lines<string>): void => {
  if (formats) range.setNumberFormats(formats.map((line) => [...line]));
  const standing = formats ?? (cells.every((line) => line.every(isPlain)) ? [] : range.getNumberFormats());
  range.setValues(
    cells.map((line, row) =>
      line.map((cell, column) =>
        typeof cell === 'string' ? literal(cell, standing[row]?.[column] ?? '') : cell,
      ),
    ),
  );
};
