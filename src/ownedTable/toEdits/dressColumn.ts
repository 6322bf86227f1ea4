import { drawLines, type Edit, setLooks } from '../../grid/edits.ts';
import { runs } from '../../grid/page/blocks.ts';
import { layoutIndex, type TableForm } from '../tableForm.ts';
import { ruleOf, type TableLists } from './tableLists.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';

/** A column of the layout that is put into a standing table. */
interface AddedColumn {
  readonly name: string;
  /** Counts from 0. */
  readonly place: number;
  /** What the tab's rows are, from `top` on, which counts from 0. */
  readonly kinds: readonly TableRowKind[];
  readonly top: number;
}

/**
 * Makes an added column look like one of the layout. A list that it took over from its neighbour goes: it would refuse
 * what the column is for.
 */
export const dressColumn = (
  form: TableForm<string, string>,
  tab: string,
  { name, place, kinds, top }: AddedColumn,
  lists: TableLists,
): Edit[] => {
  const index = layoutIndex(form, name);
  const width = form.layout[index]?.width;
  const [row, column] = [top + 1, place + 1];
  const list = lists[name];
  const hasList = list !== undefined && list.values.length > 0;
  return [
    ...(width === undefined ? [] : [{ op: 'setWidths' as const, tab, column, widths: [width] }]),
    setLooks(
      tab,
      row,
      column,
      kinds.map((kind) => tableRowLook(form, kind).slice(index, index + 1)),
    ),
    // Not through the names of the sections, which run on over this column.
    ...runs(kinds.flatMap((kind, index) => (kind === 'section' ? [] : [row + index]))).map(
      ({ first, count }) => drawLines(tab, { row: first, column, rows: count, columns: 1 }),
    ),
    {
      op: 'setRules',
      tab,
      row,
      column,
      rules: hasList ? [ruleOf(list)] : [],
      cells: kinds.map((kind) => [hasList && kind === 'row' ? 0 : null]),
    },
  ];
};
