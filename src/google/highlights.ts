/**
 * Colours on the score tabs: conditional formats, ours alone, so that nothing that staff formatted is touched and all of
 * it can be taken away without a trace.
 *
 * A rule of ours is recognised by its formula, which is always true and needs no separator of any locale.
 */
import { columnName } from '../grid/grid.ts';
import { colors } from '../grid/look.ts';
import type { ConditionalFormatRulePort, SheetPort, SpreadsheetAppPort } from './port.ts';

/** What a coloured cell means. */
export type HighlightKind = 'lowest' | 'problem';

export interface HighlightCell {
  readonly kind: HighlightKind;
  /** Count from 1. */
  readonly row: number;
  readonly column: number;
}

/** In the order in which they win: a cell with a problem shows that. */
const kinds: readonly { readonly kind: HighlightKind; readonly background: string }[] = [
  { kind: 'problem', background: colors.problem },
  { kind: 'lowest', background: colors.lowest },
];

const formulaOf = (kind: HighlightKind): string => `=N("ita:${kind}")=0`;

const isOurs = (rule: ConditionalFormatRulePort): boolean =>
  rule
    .getBooleanCondition()
    ?.getCriteriaValues()
    .some((value) => /^=N\("ita:/.test(String(value))) ?? false;

/** The fewest rectangles over whole rows' runs of the cells, in A1 notation, top to bottom. */
export const rectangles = (cells: readonly { readonly row: number; readonly column: number }[]): string[] => {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const open: { from: number; to: number; top: number; bottom: number }[] = [];
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const { from, to } of columnRuns(columns)) {
      const above = open.find((one) => one.from === from && one.to === to && one.bottom === row - 1);
      if (above) above.bottom = row;
      else open.push({ from, to, top: row, bottom: row });
    }
  }
  return open.map(({ from, to, top, bottom }) => {
    const first = `${columnName(from)}${top}`;
    const last = `${columnName(to)}${bottom}`;
    return first === last ? first : `${first}:${last}`;
  });
};

const columnRuns = (columns: readonly number[]): { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.to === column - 1) last.to = column;
    else found.push({ from: column, to: column });
  }
  return found;
};

const placesOf = (rule: ConditionalFormatRulePort): string =>
  rule
    .getRanges()
    .map((range) => range.getA1Notation())
    .sort()
    .join(' ');

/**
 * Finds out whether the tab shows exactly these highlights of ours.
 *
 * @returns null when it does; else what makes it so
 */
export const compareHighlights = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  cells: readonly HighlightCell[],
): (() => void) | null => {
  const wanted = kinds.flatMap((one) => {
    const places = rectangles(cells.filter(({ kind }) => kind === one.kind));
    return places.length > 0 ? [{ ...one, places }] : [];
  });
  const rules = sheet.getConditionalFormatRules();
  const ours = rules.filter(isOurs);
  const formulasOf = (rule: ConditionalFormatRulePort): string =>
    (rule.getBooleanCondition()?.getCriteriaValues() ?? []).join();
  const isSame =
    ours.length === wanted.length &&
    wanted.every(({ kind, places }, index) => {
      const rule = ours[index];
      return rule && formulasOf(rule) === formulaOf(kind) && placesOf(rule) === [...places].sort().join(' ');
    });
  if (isSame) return null;
  return () => {
    // No bold letters: they are wider, and a title would wrap into a line more than its row has room for.
    const fresh = wanted.map(({ kind, background, places }) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formulaOf(kind))
        .setBackground(background)
        .setRanges(sheet.getRangeList(places).getRanges())
        .build(),
    );
    sheet.setConditionalFormatRules([...fresh, ...rules.filter((rule) => !isOurs(rule))]);
  };
};

/** Makes the tab show exactly these highlights of ours. Writes only when that changes something. */
export const setHighlights = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  cells: readonly HighlightCell[],
): void => compareHighlights(sheet, app, cells)?.();
