import type { Cell } from '../../grid/edits.ts';
import { textOf } from '../../ownedTable/cells.ts';

/** A measure's name: the first line of its text. */
export const measureName = ({ cells }: { readonly cells: Readonly<Record<'measure', Cell>> }): string =>
  textOf(cells.measure).split('\n')[0] ?? '';
