/** A tab as it is once rows and columns came or went. */
import type { Tab } from '../workbook.ts';
import { deletion, insertion, mergesAfter, type SpanChange, unmoved } from './merges.ts';
import { mapLines, withoutFacts } from './tabLines.ts';

/** New lines take over how their neighbours look and what they let in, and our highlights move: that is not followed. */
const withNewLines = (tab: Tab): Tab => withoutFacts(tab, 'rules', 'looks', 'highlights');

const withMergesAfter = (tab: Tab, rows: SpanChange, columns: SpanChange): Tab => {
  const { merges } = tab.facts;
  return merges ? { ...tab, facts: { ...tab.facts, merges: mergesAfter(merges, rows, columns) } } : tab;
};

/** With blank rows. @param after the row that they come after, from 1; 0: before all */
export const insertRows = (tab: Tab, after: number, count: number): Tab => {
  const inserted = mapLines(withNewLines(tab), (lines, blank) => {
    if (after >= lines.length) return lines;
    const fresh = Array.from({ length: count }, () => (lines[0] ?? []).map(() => blank));
    return [...lines.slice(0, after), ...fresh, ...lines.slice(after)];
  });
  return withMergesAfter(resized(inserted, count, 0), insertion(after, count), unmoved);
};

/** With blank columns. @param after the column that they come after, from 1; 0: before all */
export const insertColumns = (tab: Tab, after: number, count: number): Tab => {
  const inserted = mapLines(withNewLines(tab), (lines, blank) => {
    if (after >= (lines[0]?.length ?? 0)) return lines;
    return lines.map((line) => [
      ...line.slice(0, after),
      ...Array.from({ length: count }, () => blank),
      ...line.slice(after),
    ]);
  });
  const hiddenColumns = Object.fromEntries(
    Object.entries(tab.hiddenColumns).map(([column, isHidden]) => [
      Number(column) >= after ? Number(column) + count : column,
      isHidden,
    ]),
  );
  return {
    ...withMergesAfter(resized(inserted, 0, count), unmoved, insertion(after, count)),
    hiddenColumns,
  };
};

const resized = (tab: Tab, rows: number, columns: number): Tab => {
  const { maxRows, maxColumns } = tab.facts;
  return {
    ...tab,
    facts: {
      ...tab.facts,
      ...(maxRows === undefined ? {} : { maxRows: maxRows + rows }),
      ...(maxColumns === undefined ? {} : { maxColumns: maxColumns + columns }),
    },
  };
};

/** Without some rows. @param first the first of them, from 1 */
export const deleteRows = (tab: Tab, first: number, count: number): Tab => {
  const deleted = mapLines(withoutFacts(tab, 'highlights'), (lines, blank) => {
    const left = lines.filter((_, index) => index + 1 < first || index + 1 >= first + count);
    return left.length > 0 ? left : [(lines[0] ?? []).map(() => blank)];
  });
  return withMergesAfter(resized(deleted, -count, 0), deletion(first, count), unmoved);
};

/** With at least so many rows and columns. */
export const makeRoom = (tab: Tab, rows: number, columns: number): Tab => {
  const { maxRows, maxColumns } = tab.facts;
  const isWider = maxColumns === undefined || columns > maxColumns;
  return resized(
    isWider ? withoutFacts(tab, 'looks') : tab,
    Math.max(0, rows - (maxRows ?? rows)),
    Math.max(0, columns - (maxColumns ?? columns)),
  );
};
