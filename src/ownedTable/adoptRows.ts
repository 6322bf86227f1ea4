/** Makes a table's rows known again when what we remembered of them is gone. */
import type { IssueNumber } from '../framework/framework.ts';
import { fingerprint } from '../grid/fingerprint.ts';
import { columnsOf, firstCell } from './cells.ts';
import { markOf, sortedKeys } from './rowMarks.ts';
import type { Draft, DraftRow, MeasureMark, RowMark, TableMark } from './table.ts';

/** What a table's rows are matched with. */
export interface AdoptInput<Column extends string> {
  readonly fiscalYear: number;
  readonly draft: Draft<Column>;
  readonly title: readonly string[];
  /** The issue that a text names; null when it names none. */
  readonly issueOf: (text: string) => IssueNumber | null;
}

/**
 * The mark of a row whose mark is gone, told by its first text: an issue's name, or a measure's; else by a text that only
 * one measure is drafted with. Where its texts differ from the draft, they count as a person's. Null for a row that is
 * neither.
 */
export const adoptRow = <Column extends string>(
  cells: Readonly<Record<Column, string>>,
  { draft, issueOf }: AdoptInput<Column>,
): RowMark<Column> | null => {
  const text = firstCell(cells);
  const issue = issueOf(text);
  if (issue !== null) {
    const drafted = draft.issues.find(({ number }) => number === issue);
    const isOurs = drafted && [drafted.name, drafted.nameWithoutMeasure].includes(text);
    return { kind: 'issue', issue, wrote: fingerprint(isOurs ? text : (drafted?.name ?? '')) };
  }
  const own =
    draft.rows.find((row) => text !== '' && firstLine(firstCell(row.cells)) === firstLine(text)) ??
    draft.rows.find((row) =>
      columnsOf(row.cells).some((column) => isTelling(draft, column, row, cells[column])),
    );
  return own ? markOf(own) : null;
};

/** Whether a text is drafted for this measure and no other. */
const isTelling = <Column extends string>(
  draft: Draft<Column>,
  column: Column,
  { cells }: DraftRow<Column>,
  text: string,
): boolean =>
  text !== '' &&
  cells[column] === text &&
  draft.rows.filter((row) => row.cells[column] === text).length === 1;

/** In our drafts, a measure's name. */
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The mark of a row in which columns are put back: the blanks there count as ours, so that the next run fills them. */
export const forgetColumns = <Column extends string>(
  mark: RowMark<Column> | null,
  columns: readonly Column[],
  isFirstLost: boolean,
): RowMark<Column> | null => {
  if (mark?.kind === 'issue' && isFirstLost) return { ...mark, wrote: fingerprint('') };
  if (mark?.kind !== 'measure') return mark;
  const blank = Object.fromEntries(columns.map((column) => [column, fingerprint('')]));
  return { ...mark, wrote: { ...mark.wrote, ...blank } };
};

/** What is not remembered any more counts as drafted before: nothing that a person deleted comes back unasked. */
export const adoptTable = (
  kind: TableMark['kind'],
  { fiscalYear, draft, title }: AdoptInput<string>,
  marks: readonly (RowMark<string> | null)[],
): TableMark => ({
  kind,
  fiscalYear,
  drafted: sortedKeys([
    ...draft.rows.map(({ key }) => key),
    ...marks.flatMap((mark) => (mark?.kind === 'measure' ? [(mark as MeasureMark<string>).key] : [])),
  ]),
  title: title.map(fingerprint),
});
