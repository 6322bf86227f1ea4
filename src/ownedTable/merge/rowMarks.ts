/** What we remember of the rows we write. */
import { cellPrint, mapCells } from '../cells.ts';
import type { DraftMark, DraftRow, DraftSection, RowKey } from '../table.ts';

/** The mark of a freshly written row. */
export const markOf = <Column extends string>(row: DraftRow<Column>): DraftMark<Column> => ({
  kind: 'row',
  key: row.key,
  section: row.section,
  items: row.items,
  wrote: mapCells(row.cells, cellPrint),
});

/** The text of a section's row, with a remark while no row stands under it. */
export const sectionText = (section: DraftSection, hasRow: boolean): string =>
  hasRow ? section.name : section.nameWhenEmpty;

/** In an order that does not depend on which run drafted what. */
export const sortedKeys = (keys: readonly RowKey[]): RowKey[] => [...new Set(keys)].sort();
