import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { afterDeletion, afterInsertion, edges, type Rectangle } from './rectangle.ts';
import type { Tab } from './tab.ts';

/** A tab's conditional formats as Univer keeps them, the first one winning. Copies: changing them changes nothing. */
export const readRules = (tab: Tab): IConditionFormattingRule[] =>
  structuredCopy(tab.sheet.getConditionalFormattingRules());

/** Makes these the tab's only conditional formats, in this order. */
export function replaceRules(tab: Tab, rules: IConditionFormattingRule[]): void {
  for (const { cfId } of readRules(tab)) tab.execute('sheet.mutation.delete-conditional-rule', { cfId });
  // Univer puts each new rule before the ones that are there.
  for (const rule of structuredCopy(rules).reverse()) {
    tab.execute('sheet.mutation.add-conditional-rule', { rule });
  }
}

/** Lines that are about to be inserted before, or deleted from, line `at`. */
export interface LineChange {
  lines: 'rows' | 'columns';
  kind: 'insert' | 'delete';
  at: number;
  count: number;
}

/**
 * Inserts or deletes lines and lets the conditional formats move along. Univer does that only together with its user
 * interface (it adapts the formulas as well then), so what it has moved already is left alone.
 */
export function movingRules(tab: Tab, change: LineChange, act: () => void): void {
  const before = readRules(tab);
  act();
  if (JSON.stringify(readRules(tab)) !== JSON.stringify(before)) return;
  const after = before
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => moved(range, change) ?? []) }))
    .filter((rule) => rule.ranges.length > 0);
  if (JSON.stringify(after) !== JSON.stringify(before)) replaceRules(tab, after);
}

/** Where a rectangle is after the change; `null` when nothing of it is left. */
function moved(range: Rectangle, { lines, kind, at, count }: LineChange): Rectangle | null {
  const move = kind === 'insert' ? afterInsertion : afterDeletion;
  const [first, last] =
    lines === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const result = move(first, last, at, count);
  if (!result) return null;
  return lines === 'rows'
    ? { ...edges(range), startRow: result[0], endRow: result[1] }
    : { ...edges(range), startColumn: result[0], endColumn: result[1] };
}

const structuredCopy = <T>(plain: T): T => JSON.parse(JSON.stringify(plain));
