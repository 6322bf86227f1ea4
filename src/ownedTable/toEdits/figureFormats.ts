/** How the figures of a table, scores of items, are shown: numbers all the same, in the digits that the settings ask for. */

import type { Edit } from '../../grid/edits.ts';
import { runs } from '../../grid/page/blocks.ts';
import type { Digits } from '../../thai/digits.ts';
import { itemScoreFormat } from '../../thai/format.ts';
import type { ReadTable } from '../inTab/readTable.ts';
import type { TableMark } from '../table.ts';
import type { TableForm } from '../tableForm.ts';

/** The columns that hold figures. */
export const figureColumns = ({ layout }: Pick<TableForm<string, string>, 'layout'>): string[] =>
  layout.flatMap(({ name, holds }) => (holds === 'number' ? [name] : []));

/** What a table remembers of the digits; nothing where it has no figures. */
export const rememberedDigits = (
  form: Pick<TableForm<string, string>, 'layout'>,
  digits: Digits,
): Pick<TableMark, 'digits'> => (figureColumns(form).length > 0 ? { digits } : {});

/** Shows the figures in our rows in other digits, where those that they were shown in last are not wanted any more. */
export const figureEdits = (
  form: Pick<TableForm<string, string>, 'layout'>,
  { tab, sheet, columns }: ReadTable<string>,
  digits: Digits,
): Edit[] => {
  if ((sheet.mark.digits ?? 'arabic') === digits) return [];
  const rows = sheet.rows.flatMap(({ row, mark }) => (mark?.kind === 'row' ? [row] : []));
  return figureColumns(form).flatMap((name) => {
    const column = columns.get(name);
    if (column === undefined) return [];
    return runs(rows).map(({ first, count }): Edit => {
      const area = { row: first, column: column + 1, rows: count, columns: 1 };
      return { op: 'setFormat', tab: tab.grid.name, area, format: itemScoreFormat(digits) };
    });
  });
};
