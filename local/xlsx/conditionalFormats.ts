import type { IRange, IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule, IHighlightCell } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { toA1, toRange } from './addresses.ts';
import { type Palette, toFileColor } from './colors.ts';
import { sizeOf, type TabSize } from './tabSize.ts';

/** A rule of a file with the cells it covers; ExcelJS groups rules by cells and types them loosely. */
export interface FileRule {
  ref: string;
  rule: ConditionalFormattingRule & { priority: number; style?: Partial<Style> };
}

/** The rules of a tab, the first to win first. */
export function rulesOf(sheet: Worksheet): FileRule[] {
  const groups = (
    sheet as unknown as { conditionalFormattings: { ref: string; rules: FileRule['rule'][] }[] }
  ).conditionalFormattings;
  return groups
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((one, other) => one.rule.priority - other.rule.priority);
}

const styleOfRule = ({ style }: FileRule['rule'], palette: Palette): IStyleBase => {
  // Files of Excel and Google hold the colour of a rule's plain fill as its background, others as its foreground.
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const background = palette(fill);
  const color = palette(style?.font?.color);
  return {
    ...(background ? { bg: { rgb: background } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(style?.font?.bold ? { bl: 1 } : {}),
    ...(style?.font?.italic ? { it: 1 } : {}),
    ...(style?.font?.strike ? { st: { s: 1 } } : {}),
  };
};

/** Rules with a formula of one's own are the only kind that goes to Univer and comes back. */
const isCarried = ({ rule }: FileRule): boolean => rule.type === 'expression' && Boolean(rule.formulae?.[0]);

/** Univer computes a rule for every cell of its ranges, so those of whole columns end where the tab ends. */
const rangesOf = (ref: string, { rows, columns }: TabSize): IRange[] =>
  ref
    .split(/\s+/)
    .filter(Boolean)
    .map(toRange)
    .map((range) => ({
      ...range,
      endRow: Math.max(range.startRow, Math.min(range.endRow, rows - 1)),
      endColumn: Math.max(range.startColumn, Math.min(range.endColumn, columns - 1)),
    }));

const carriedRule = (
  file: FileRule,
  index: number,
  size: TabSize,
  palette: Palette,
): IConditionFormattingRule =>
  ({
    cfId: `file-${index}`,
    ranges: rangesOf(file.ref, size),
    stopIfTrue: false,
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value: `=${(file.rule as { formulae: unknown[] }).formulae[0]}`,
      style: styleOfRule(file.rule, palette),
    },
  }) as unknown as IConditionFormattingRule;

/** The rules of a tab that Univer carries. */
export const rulesFromFile = (sheet: Worksheet, palette: Palette): IConditionFormattingRule[] =>
  rulesOf(sheet)
    .filter(isCarried)
    .map((file, index) => carriedRule(file, index, sizeOf(sheet), palette));

const styleForRule = ({ bg, cl, bl, it, st }: IStyleBase): Partial<Style> => {
  const background = toFileColor(bg?.rgb);
  const color = toFileColor(cl?.rgb);
  const font = {
    ...(bl === 1 ? { bold: true } : {}),
    ...(it === 1 ? { italic: true } : {}),
    ...(st?.s === 1 ? { strike: true } : {}),
    ...(color ? { color } : {}),
  };
  return {
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: background } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
};

const refOf = (ranges: readonly IRange[]): string => ranges.map(toA1).join(' ');

/** What a rule does, apart from where: two rules of equal content are the same rule, whatever their ids. */
const contentOf = ({ rule }: IConditionFormattingRule): string => {
  const { value, style } = rule as IHighlightCell & { value?: string };
  return JSON.stringify([value, styleForRule(style)]);
};

const sameRules = (
  some: readonly IConditionFormattingRule[],
  others: readonly IConditionFormattingRule[],
) => {
  const key = (rules: readonly IConditionFormattingRule[]) =>
    JSON.stringify(rules.map((rule) => [refOf(rule.ranges), contentOf(rule)]));
  return key(some) === key(others);
};

const isFormulaRule = ({ rule }: IConditionFormattingRule): boolean =>
  rule.type === 'highlightCell' && (rule as IHighlightCell).subType === 'formula';

const newFileRule = ({ rule, ranges }: IConditionFormattingRule): FileRule => {
  const { value, style } = rule as IHighlightCell & { value: string };
  return {
    ref: refOf(ranges),
    rule: {
      type: 'expression',
      formulae: [value.replace(/^=/, '')],
      style: styleForRule(style),
      priority: 0,
    },
  };
};

/**
 * Makes a tab's rules in the file what Univer has. A rule that is as it was keeps the file's own form; kinds that Univer
 * was not given stay behind the rule they stood behind, and behind rules that are new at the front.
 */
export function writeRules(
  sheet: Worksheet,
  after: readonly IConditionFormattingRule[],
  palette: Palette,
): void {
  const before = rulesOf(sheet);
  const carried = before.filter(isCarried);
  const ours = after.filter((rule) => isFormulaRule(rule) && rule.ranges.length > 0);
  const known = rulesFromFile(sheet, palette);
  if (sameRules(ours, known)) return;
  const contents = known.map(contentOf);
  const result = ours.map((rule) => {
    const at = contents.indexOf(contentOf(rule));
    const file = carried[at];
    if (!file) return { ...newFileRule(rule), from: null };
    contents[at] = '';
    const ref = refOf(rule.ranges);
    return { ref: ref === refOf(known[at]?.ranges ?? []) ? file.ref : ref, rule: file.rule, from: file };
  });
  before.forEach((file, rank) => {
    if (isCarried(file)) return;
    const predecessor = result.findIndex(({ from }) => from !== null && from === before[rank - 1]);
    const firstOld = result.findIndex(({ from }) => from !== null);
    const place = predecessor >= 0 ? predecessor + 1 : firstOld >= 0 ? firstOld : result.length;
    result.splice(place, 0, { ...file, from: file });
  });
  const groups = result.map(({ ref, rule }, index) => ({ ref, rules: [{ ...rule, priority: index + 1 }] }));
  (sheet as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings = groups;
}
