import type { Changes, TableChanges } from '../../../src/run/changes.ts';
import type { Writer } from '../../elements/writer.ts';

/** What was written, line by line. */
export const describeWritten = (
  { tabs, tables, summaryCells, summaryTab, isNothing }: Changes,
  writer: Writer,
): string => {
  const { changes: words } = writer.words;
  if (isNothing) return words.nothing;
  return words.done([
    ...(tabs.length > 0 ? [words.tabs(tabs)] : []),
    ...tables.flatMap((one) => writtenIn(one, writer)),
    ...(summaryCells > 0 ? [words.cells(summaryTab, summaryCells)] : []),
  ]);
};

const writtenIn = (table: TableChanges, writer: Writer): string[] => {
  if (table.form.rows === 'rows') return countedRows(table, writer);
  const { changes: words } = writer.words;
  const { added, renewed, takenBack } = table;
  return [
    ...(added.length > 0 ? [words.added(added.length)] : []),
    ...(renewed.length > 0 ? [words.renewed(renewed.length)] : []),
    ...(takenBack.length > 0 ? [words.takenBack(takenBack.length)] : []),
  ];
};

/** How many rows of a standing table change; nothing where none does: the rows of a new one are told with its tab. */
export const countedRows = (
  { tab, isNew, added, renewed, takenBack }: TableChanges,
  { words: { changes: words } }: Writer,
): string[] => {
  if (isNew || added.length + renewed.length + takenBack.length === 0) return [];
  const rows = { added: added.length, renewed: renewed.length, takenBack: takenBack.length };
  return [words.table(tab, rows)];
};
