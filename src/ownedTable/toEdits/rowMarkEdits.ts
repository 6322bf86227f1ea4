import { type Edit, setCells } from '../../grid/edits.ts';
import { textAt } from '../../grid/marks/marks.ts';
import type { ReadTable } from '../inTab/readTable.ts';
import { writeRowMark } from '../marks.ts';
import type { TableChange } from '../tableChange.ts';

/** The marks' column is ours alone: one edit writes all of it between the first change and the last. */
export const rowMarkEdits = (
  { tab, sheet, markColumn }: Pick<ReadTable<string>, 'tab' | 'sheet' | 'markColumn'>,
  marks: TableChange<string>['marks'],
): Edit[] => {
  if (marks.length === 0) return [];
  const rows = marks.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const fresh = new Map(marks.map(({ row, mark }) => [row, writeRowMark(sheet.mark.kind, mark)]));
  const texts = Array.from(
    { length: bottom - top + 1 },
    (_, index) => fresh.get(top + index) ?? textAt(tab.grid, top + index - 1, markColumn),
  );
  return [
    setCells(
      tab.grid.name,
      top,
      markColumn + 1,
      texts.map((text) => [text]),
    ),
  ];
};
