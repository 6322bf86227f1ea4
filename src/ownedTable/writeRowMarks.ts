import { literal } from '../google/literal.ts';
import { textAt, writeMark } from '../grid/marks.ts';
import type { ReadTable } from './readTable.ts';
import type { TableChange } from './tableChange.ts';

/** The marks' column is ours alone: one call writes all of it between the first change and the last. */
export const writeRowMarks = (
  { tab, markColumn }: Pick<ReadTable<string>, 'tab' | 'markColumn'>,
  marks: TableChange<string>['marks'],
): void => {
  if (marks.length === 0) return;
  const rows = marks.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const fresh = new Map(marks.map(({ row, mark }) => [row, writeMark(mark)]));
  const texts = Array.from(
    { length: bottom - top + 1 },
    (_, index) => fresh.get(top + index) ?? textAt(tab.grid, top + index - 1, markColumn),
  );
  tab.sheet.getRange(top, markColumn + 1, texts.length, 1).setValues(texts.map((text) => [literal(text)]));
};
