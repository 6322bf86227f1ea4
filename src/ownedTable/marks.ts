/**
 * The shapes of a table's marks, in every version that stands in workbooks.
 *
 * Version 1 knew two tables, the plan and its report, and filed rows under the plan's numbered issues. What it wrote is
 * read for ever.
 */
import * as v from 'valibot';
import { readMark, writeMark } from '../grid/marks/marks.ts';
import type { DraftMark, RowMark, SectionMark, TableMark } from './table.ts';
import type { TableForm } from './tableForm.ts';

/** Tables that had another name in version 1. */
const renamed: Readonly<Record<string, string>> = { report: 'followUp' };

const oldKind = v.pipe(
  v.picklist(['plan', 'report']),
  v.transform((kind): string => renamed[kind] ?? kind),
);

const sectionOfIssue = v.pipe(v.number(), v.transform(String));

/** The name of a column, in the hidden row. */
interface ColumnMark {
  readonly kind: 'column';
  /** The kind of the table. */
  readonly table: string;
  readonly column: string;
}

const columnMark = { kind: v.literal('column'), column: v.string() };

const ColumnMarkSchema: v.GenericSchema<unknown, ColumnMark> = v.object({ ...columnMark, table: v.string() });

const OldColumnMark: v.GenericSchema<unknown, ColumnMark> = v.object({ ...columnMark, table: oldKind });

const tableMark = {
  fiscalYear: v.number(),
  agency: v.fallback(v.optional(v.string()), undefined),
  drafted: v.fallback(v.array(v.string()), []),
  title: v.fallback(v.array(v.string()), []),
  lists: v.fallback(v.optional(v.array(v.string())), undefined),
  listed: v.fallback(v.optional(v.string()), undefined),
  digits: v.fallback(v.optional(v.picklist(['thai', 'arabic'])), undefined),
  pending: v.fallback(
    v.optional(
      v.object({
        maxRows: v.number(),
        blocks: v.array(v.object({ after: v.number(), count: v.number(), empty: v.optional(v.number()) })),
      }),
    ),
    undefined,
  ),
};

const TableMarkSchema: v.GenericSchema<unknown, TableMark> = v.object({ kind: v.string(), ...tableMark });

const OldTableMark: v.GenericSchema<unknown, TableMark> = v.object({ kind: oldKind, ...tableMark });

/** A row's mark and the kind of its table, which is not repeated in the value. */
const ofTable = <Mark extends RowMark<string>>(
  table: string,
  entries: v.ObjectEntries,
): v.GenericSchema<unknown, Mark> =>
  v.pipe(
    v.object({ table: v.literal(table), ...entries }),
    v.transform(({ table: _, ...mark }) => mark),
  ) as unknown as v.GenericSchema<unknown, Mark>;

const sectionMarkSchema = (table: string): v.GenericSchema<unknown, SectionMark> =>
  ofTable(table, { kind: v.literal('section'), section: v.string(), wrote: v.string() });

const OldSectionMark: v.GenericSchema<unknown, SectionMark> = v.pipe(
  v.object({ kind: v.literal('issue'), issue: sectionOfIssue, wrote: v.string() }),
  v.transform(({ issue, wrote }): SectionMark => ({ kind: 'section', section: issue, wrote })),
);

type Form<Column extends string> = Pick<TableForm<Column, string>, 'kind' | 'drafted'>;

const wroteSchema = <Column extends string>({
  drafted,
}: Form<Column>): v.GenericSchema<unknown, DraftMark<Column>['wrote']> =>
  v.object(Object.fromEntries(drafted.map((column) => [column, v.string()]))) as unknown as v.GenericSchema<
    unknown,
    DraftMark<Column>['wrote']
  >;

const draftMarkSchema = <Column extends string>(
  form: Form<Column>,
): v.GenericSchema<unknown, DraftMark<Column>> =>
  ofTable(form.kind, {
    kind: v.literal('row'),
    key: v.string(),
    section: v.string(),
    items: v.array(v.string()),
    wrote: wroteSchema(form),
  });

/** Version 1 did not say of which table a row is: its columns tell. */
const oldDraftMark = <Column extends string>(
  form: Form<Column>,
): v.GenericSchema<unknown, DraftMark<Column>> =>
  v.pipe(
    v.object({
      kind: v.literal('measure'),
      key: v.string(),
      issue: sectionOfIssue,
      items: v.array(v.string()),
      wrote: wroteSchema(form),
    }),
    v.transform(
      ({ key, issue, items, wrote }): DraftMark<Column> => ({
        kind: 'row',
        key,
        section: issue,
        items,
        wrote,
      }),
    ),
  );

/** The mark of a column in a cell; null when it holds none. */
export const readColumnMark = (text: string): ColumnMark | null =>
  readMark(ColumnMarkSchema, text, OldColumnMark);

/** A table's memory in a cell; null when it holds none. */
export const readTableMark = (text: string): TableMark | null =>
  readMark(TableMarkSchema, text, OldTableMark);

const makeReader = <Column extends string>(
  form: Form<Column>,
): ((text: string) => RowMark<Column> | null) => {
  const [draft, oldDraft, section] = [
    draftMarkSchema(form),
    oldDraftMark(form),
    sectionMarkSchema(form.kind),
  ];
  return (text) => readMark(draft, text, oldDraft) ?? readMark(section, text, OldSectionMark);
};

/** Made once of each form. */
const readers = new WeakMap<object, (text: string) => unknown>();

/** Reads the mark of a row; null when it has none of this form. */
export const rowMarkReader = <Column extends string>(
  form: Form<Column>,
): ((text: string) => RowMark<Column> | null) => {
  const reader = readers.get(form) ?? makeReader(form);
  readers.set(form, reader);
  return reader as (text: string) => RowMark<Column> | null;
};

/** The mark of a row of a table's foot, as a cell's text. */
export const FOOT_MARK = writeMark({ kind: 'foot' });

const FootMark = v.object({ kind: v.literal('foot') });

/** Whether a cell's text is the mark of a row of a table's foot. */
export const isFootMark = (text: string): boolean => readMark(FootMark, text) !== null;

/** The mark of a row as a cell's text. */
export const writeRowMark = (table: string, { kind, ...mark }: RowMark<string>): string =>
  writeMark({ kind, table, ...mark });
