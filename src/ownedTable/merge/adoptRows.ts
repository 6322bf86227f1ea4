/** Makes a table's rows known again when what we remembered of them is gone. */

import type { Dossier } from '../../grid/dossier.ts';
import type { Cell } from '../../grid/edits.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { columnsOf, firstCell } from '../cells.ts';
import type { Draft, DraftRow, RowMark, SectionKey, TableMark } from '../table.ts';
import { markOf, sortedKeys } from './rowMarks.ts';

/** What a table's rows are matched with. */
export interface AdoptInput<Column extends string> {
  readonly dossier: Dossier;
  readonly draft: Draft<Column>;
  /** The section that a text names; null when it names none. */
  readonly sectionOf: (text: string) => SectionKey | null;
}

/**
 * The mark of a row whose mark is gone, told by its first text: a section's name, or a row's; else by a text that only
 * one row is drafted with. Where its texts differ from the draft, they count as a person's. Null for a row that is
 * neither.
 */
export const adoptRow = <Column extends string>(
  cells: Readonly<Record<Column, Cell>>,
  { draft, sectionOf }: AdoptInput<Column>,
): RowMark<Column> | null => {
  const text = firstCell(cells);
  const section = sectionOf(text);
  if (section !== null) {
    const drafted = draft.sections.find(({ key }) => key === section);
    const isOurs = drafted && [drafted.name, drafted.nameWhenEmpty].includes(text);
    return { kind: 'section', section, wrote: fingerprint(isOurs ? text : (drafted?.name ?? '')) };
  }
  const own =
    draft.rows.find((row) => text !== '' && firstLine(firstCell(row.cells)) === firstLine(text)) ??
    draft.rows.find((row) =>
      columnsOf(row.cells).some((column) => isTelling(draft, column, row, cells[column])),
    );
  return own ? markOf(own) : null;
};

/** Whether a text is drafted for this row and no other. A number may be any row's. */
const isTelling = <Column extends string>(
  draft: Draft<Column>,
  column: Column,
  { cells }: DraftRow<Column>,
  cell: Cell,
): boolean =>
  cell !== '' &&
  cells[column] === cell &&
  typeof cell === 'string' &&
  draft.rows.filter((row) => row.cells[column] === cell).length === 1;

/** In our drafts, a row's name. */
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The mark of a row in which columns are put back: the blanks there count as ours, so that the next run fills them. */
export const forgetColumns = <Column extends string>(
  mark: RowMark<Column> | null,
  columns: readonly Column[],
  isFirstLost: boolean,
): RowMark<Column> | null => {
  if (mark?.kind === 'section' && isFirstLost) return { ...mark, wrote: fingerprint('') };
  if (mark?.kind !== 'row') return mark;
  const blank = Object.fromEntries(columns.map((column) => [column, fingerprint('')]));
  return { ...mark, wrote: { ...mark.wrote, ...blank } };
};

/** What is not remembered any more counts as drafted before: nothing that a person deleted comes back unasked. */
export const adoptTable = (
  kind: string,
  { dossier: { agency, fiscalYear }, draft }: AdoptInput<string>,
  marks: readonly (RowMark<string> | null)[],
): TableMark => ({
  kind,
  fiscalYear,
  agency,
  drafted: sortedKeys([
    ...draft.rows.map(({ key }) => key),
    ...marks.flatMap((mark) => (mark?.kind === 'row' ? [mark.key] : [])),
  ]),
  title: [],
});
